import type { Filing } from "@openbeian/core/filing"
import { fill, type Text, text } from "@openbeian/core/text"
import { borrowing, type Shared } from "../portfolio/shared.ts"
import { citedOf, dayOf, endedBy, type Lapse } from "./Lapse.ts"
import { type Judging, lapsingByRules } from "./lapsingByRules.ts"
import { lastingServer, pathOf, termsIn } from "./terms.ts"

/**
 * What of the broker's own ends too soon for an order (代理自有资源到期): by a rule of the provider, which judges it as
 * what the customer has of it, or by its last day.
 */
export const lentTooShort = (
  lent: Shared,
  { services = [] }: Filing.Facts,
  { judgeOn, days }: Pick<Judging, "judgeOn" | "days">,
): ReadonlyArray<Lapse> => {
  const { id, code, isCode, plugin, server, term } = lent
  if (term === undefined) return []
  const foundIn = (facts: Filing.Facts) => ({
    today: judgeOn(facts, days.today),
    handedIn: judgeOn(facts, days.handedIn),
  })
  const kinds = [...new Set(services.map(({ kind }) => kind))]
  const byRules = kinds
    .flatMap((kind) => {
      const facts = borrowing(code, kind, plugin)
      return lapsingByRules(facts, plugin, {
        judgeOn,
        used: [lent],
        found: foundIn(facts),
        days,
      })
    })
    .filter(({ least }) => least !== undefined)
  if (byRules.length === 0) {
    const late = kinds.flatMap((kind) => {
      const facts = borrowing(code, kind, plugin)
      return citedOf(judgeOn(facts, days.ended).counting, [...termsIn(facts, plugin).values()].flat())
    })
    return endedBy(lent, plugin, "broker", days).map((lapse) => ({ ...lapse, clauses: [...new Set(late)] }))
  }
  return byRules.map(({ facts: _, ...lapse }) => ({
    ...lapse,
    ...lastingServer(plugin.id, server, isCode ? id : undefined, plugin.name),
    // The rule speaks of a code that is yet to be made.
    message: isCode || term.until < days.handedIn ? lapse.message : tooShort(dayOf(term), plugin.name),
    path: pathOf(server ?? id),
    owner: "broker",
  }))
}

const tooShort = (on: Text, at: Text): Text =>
  fill(
    text(
      "{on} 到期，按{at}的要求，提交时剩下的时间不够",
      "its term is over on {on}, and by the rules of {at} that is too soon after the order is handed in",
    ),
    { on, at },
  )
