import { Day } from "@openbeian/core/calendar"
import { type Check, Explain } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import type { Reason } from "../Plan.ts"
import { isTermOfServer, readsTerm } from "../portfolio/findings.ts"
import type { Seat } from "../portfolio/seats.ts"
import { reasonOf } from "./blocked.ts"
import { type Lapse, mendOf, messageOf, type Until } from "./Lapse.ts"
import { isTerm, lastingAt, valueAt, withTerms } from "./terms.ts"
import { thingOf } from "./thing.ts"

/** What rules find in an order as it is, on two days. That of today is read only where something blocks when it is handed in. */
export type Found = Readonly<Record<"today" | "handedIn", Pick<Check.Judged, "counting">>>

/** What an order is judged with, and what stands against it. */
export interface Judging {
  readonly judgeOn: (facts: Filing.Facts, day: string) => Found["today"]
  readonly used: ReadonlyArray<Seat>
  readonly found: Found
  readonly days: Until
}

/** What lapses by the rules of the provider until the order is handed in, and what a renewal mends already. */
export const lapsingByRules = (
  held: Filing.Facts,
  plugin: Plugin.Plugin,
  judging: Judging,
): ReadonlyArray<Lapse> => {
  const { used, found, days } = judging
  const blocks = found.handedIn.counting.filter(Explain.isBlock)
  if (blocks.length === 0) return []
  // What is left to a person today is planned as fulfilled, so it may come to stand against the order too.
  const open = new Set(
    found.today.counting
      .filter(({ verdict: { _tag: tag } }) => tag === "Pass" || tag === "Review")
      .map((finding) => keyOf(finding)),
  )
  return blocks.flatMap((finding) => {
    const isNew = open.has(keyOf(finding))
    if (!isNew && !readsTerm(finding)) return []
    const terms = (finding.facts ?? []).filter(isTerm)
    const servers = terms.filter(isTermOfServer)
    // What ends where no service of the order stays does not stand against it.
    if (servers.length > 0 && !servers.some((pointer) => isUsed(held, pointer, used))) return []
    const least = terms.length === 0 ? undefined : leastFor(finding, held, terms, judging)
    if (!isNew && least === undefined) return []
    return reasonOf(finding).map((reason) => ruled(reason, held, plugin, terms, least, days))
  })
}

const keyOf = ({ rule, at }: Evaluate.Finding): string => `${rule.id} ${at}`

const isUsed = (held: Filing.Facts, pointer: string, used: ReadonlyArray<Seat>): boolean => {
  const id = valueAt(held, pointer.replace(/(?:\/server)?\/expiresOn$/u, "/id"))
  return used.some((seat) => seat.id === id)
}

/** In the words of the rule, but for the day until which a renewal has to last. */
const ruled = (
  { fix, ...reason }: Reason,
  held: Filing.Facts,
  plugin: Plugin.Plugin,
  terms: ReadonlyArray<string>,
  least: string | undefined,
  days: Until,
): Lapse => {
  const [term, ...more] = terms
  const until = endOf(held, terms)
  const one = term === undefined || more.length > 0 ? undefined : lastingAt(held, plugin.id, term)
  const isOver = until !== undefined && until < days.today
  return {
    ...reason,
    message:
      until === undefined || until >= days.handedIn
        ? reason.message
        : messageOf({ until, isCounted: false }, days),
    thing: one?.thing ?? thingOf(held, reason),
    key: one?.key,
    until: isOver ? undefined : until,
    least,
    mend: least === undefined ? () => fix : mendOf(term ?? "", isOver),
    owner: "customer",
  }
}

/** The first day, none before the end of the order, until which terms have to last for a rule to be kept. */
const leastFor = (
  { rule, at }: Evaluate.Finding,
  held: Filing.Facts,
  terms: ReadonlyArray<string>,
  { judgeOn, days: { handedIn, ended } }: Judging,
): string | undefined => {
  const isKept = (day: string): boolean =>
    !judgeOn(withTerms(held, terms, day), handedIn).counting.some(
      (finding) => finding.rule.id === rule.id && finding.at === at && Explain.isBlock(finding),
    )
  if (isKept(ended)) return ended
  let [broken, kept] = [Day.toNumber(Day.of(ended)), Day.toNumber(Day.plusMonths(Day.of(ended), 120))]
  if (!isKept(Day.fromNumber(kept))) return undefined
  while (kept - broken > 1) {
    const middle = Math.floor((broken + kept) / 2)
    if (isKept(Day.fromNumber(middle))) kept = middle
    else broken = middle
  }
  return Day.fromNumber(kept)
}

/** The first day on which one of these ends. */
const endOf = (held: Filing.Facts, terms: ReadonlyArray<string>): string | undefined =>
  terms
    .flatMap((pointer) => {
      const day = valueAt(held, pointer)
      return typeof day === "string" ? [day] : []
    })
    .toSorted()[0]
