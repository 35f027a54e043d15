import type { Evaluate } from "@openbeian/core/rule"
import { fill, type Text, text } from "@openbeian/core/text"
import type { PlannedOrder } from "../Plan.ts"
import type { Weighed } from "../portfolio/numbers.ts"
import { accountWaits, concerns, isWaitedFor } from "../portfolio/standings.ts"

/** What an order waits for before it can be handed in, besides orders of the plan (等待的原因). */
export interface Wait {
  readonly until: string
  readonly reason: Text
  readonly clauses: ReadonlyArray<string>
}

/** The waits of any order of these customers. */
export const waitsIn = (customers: ReadonlyArray<Weighed>, today: string) => {
  const byId = new Map(customers.map((weighed) => [weighed.customer, weighed]))
  return (order: PlannedOrder): ReadonlyArray<Wait> => {
    const weighed = byId.get(order.customer)
    return weighed === undefined ? [] : waitsOf(weighed, order, today)
  }
}

/** Rules that waiting mends, and papers that are not ready yet; each told once. */
const waitsOf = (
  { facts, standings }: Weighed,
  { provider, holds }: Pick<PlannedOrder, "provider" | "holds">,
  today: string,
): ReadonlyArray<Wait> => {
  const standing = standings.find(({ plugin }) => plugin.id === provider)
  const isLater = standing?.wants.some(
    ({ at, isOnlyAfterAnother }) => isOnlyAfterAnother && holds.includes(at),
  )
  const judged = isLater === true ? (standing?.later ?? standing?.judged) : standing?.judged
  const byRules = (judged?.counting ?? []).flatMap((finding) => {
    const waits = waitIn(finding)
    return waits.length > 0 && holds.some((at) => concerns(finding, at)) ? waits : []
  })
  const papers = holds.flatMap((at): ReadonlyArray<Wait> => {
    const readyOn = facts.services?.[serviceIn(at)]?.readyOn
    return readyOn === undefined ? [] : [{ until: readyOn, reason: papersReady(readyOn), clauses: [] }]
  })
  const opened =
    standing === undefined || standing.account === "use"
      ? []
      : accountWaits(standing.facts, standing.plugin, today).map(
          ({ from, says, cites }): Wait => ({ until: from, reason: says, clauses: cites }),
        )
  const all = [...byRules, ...opened, ...papers].filter(({ until }) => until > today)
  return [...new Map(all.map((wait) => [`${wait.until} ${wait.reason.en}`, wait])).values()].toSorted(
    (one, other) => (one.until < other.until ? -1 : Number(one.until > other.until)),
  )
}

/** What the plan waits for, and an order that is under way in the account. */
const waitIn = (finding: Evaluate.Finding): ReadonlyArray<Wait> => {
  const { rule, verdict } = finding
  return verdict._tag === "Fail" &&
    verdict.from !== undefined &&
    (isWaitedFor(finding) || rule.id === "core/account-has-no-order-in-the-way")
    ? [{ until: verdict.from, reason: fill(rule.says, verdict.data), clauses: rule.cites }]
    : []
}

/** Of a change there is none. */
const serviceIn = (at: string): number => (at.startsWith("/services/") ? Number(at.split("/")[2]) : -1)

const papersReady = (day: string): Text =>
  text(`材料到 ${day} 才备齐`, `its papers are ready on ${day} and not before`)
