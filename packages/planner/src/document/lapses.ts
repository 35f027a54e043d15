import { Day } from "@openbeian/core/calendar"
import { Check, Explain } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Evaluate } from "@openbeian/core/rule"
import { fill, type Text, text } from "@openbeian/core/text"
import type { Reason } from "../Plan.ts"
import { isTermOfServer, readsTerm } from "../portfolio/findings.ts"
import type { Setting } from "../portfolio/numbers.ts"
import type { Seat, Term } from "../portfolio/seats.ts"
import { reasonOf } from "./blocked.ts"
import { credentialsEnding, type EndingCredential, reissued } from "./credentials.ts"
import {
  isTerm,
  keyOfDomain,
  lastingAt,
  lastingServer,
  pathOf,
  termsIn,
  valueAt,
  withTerms,
} from "./terms.ts"
import { thingOf } from "./thing.ts"

/** What ends too soon for an order: by the day on which it is handed in, or while it runs (订单期间失效). */
export interface Lapse extends Omit<Reason, "fix"> {
  /** What has to be renewed. */
  readonly thing: Text
  /** By which it is one thing, wherever it is told. Absent: it is what stands at its path. */
  readonly key: string | undefined
  /** The day on which it ends, where that is known and not over. */
  readonly until: string | undefined
  /** The day until which it has to hold at least. Absent: only the rule says what is to be done. */
  readonly least: string | undefined
  readonly mend: Mend
  readonly owner: "customer" | "broker"
}

/** What rules find in an order as it is, on two days. */
export interface Found {
  readonly today: ReadonlyArray<Evaluate.Finding>
  readonly handedIn: ReadonlyArray<Evaluate.Finding>
}

/** What is done about it, by the day until which it has to hold then. */
type Mend = (least: string) => Text

/** The days of an order at the latest. */
export interface Until {
  readonly today: string
  readonly handedIn: string
  readonly ended: string
}

/**
 * What lapses: by the rules of the provider until the order is handed in, or already where a renewal mends a server; and
 * credentials, domains and servers that end before the order has, whatever the papers say of terms.
 */
export const lapsesOf = (
  held: Filing.Facts,
  plugin: Plugin.Plugin,
  { regulations }: Setting,
  found: Found,
  used: { readonly own: ReadonlyArray<Seat>; readonly shared: ReadonlyArray<Seat> },
  days: Until,
): ReadonlyArray<Lapse> => {
  const { ended } = days
  const judgeOn = (facts: Filing.Facts, day: string) => Check.judge(facts, plugin, regulations, day).counting
  const byRules = lapsingByRules(held, plugin, { judgeOn, used: used.own, found, days })
  const told = new Set(byRules.flatMap(({ facts = [] }) => facts))
  const isSaid = (lapse: Lapse): boolean =>
    lapse.key !== undefined && byRules.some(({ key }) => key === lapse.key)
  const ownSeats = used.own.flatMap((seat) => endedBy(seat, plugin, "customer", days))
  const unsaid = [
    ...untold(credentialsEnding(held, days), told),
    ...domainsEnding(held, days).filter(({ path }) => !told.has(path)),
    ...ownSeats.filter((lapse) => !isSaid(lapse)),
    ...used.shared.flatMap((seat) => endedBy(seat, plugin, "broker", days)),
  ]
  if (unsaid.length === 0) return byRules
  const late = judgeOn(held, ended)
  const places = termsIn(held)
  return [
    ...byRules,
    ...unsaid.map((lapse) => ({ ...lapse, clauses: citedOf(late, places.get(lapse.path) ?? [lapse.path]) })),
  ]
}

/** The clauses of the rules that speak of these facts: those that they break once they have ended. */
const citedOf = (
  late: ReadonlyArray<Evaluate.Finding>,
  about: ReadonlyArray<string>,
): ReadonlyArray<string> => [
  ...new Set(
    late.flatMap(({ rule, facts = [] }) => (facts.some((fact) => about.includes(fact)) ? rule.cites : [])),
  ),
]

/** Each credential once, and none that a rule tells already, in whatever role. */
const untold = (all: ReadonlyArray<EndingCredential>, told: ReadonlySet<string>): ReadonlyArray<Lapse> => {
  const done = new Set(all.flatMap(({ number, lapse }) => (told.has(lapse.path) ? (number ?? []) : [])))
  return all.flatMap(({ number, lapse }) => {
    if (told.has(lapse.path) || (number !== undefined && done.has(number))) return []
    if (number !== undefined) done.add(number)
    return [lapse]
  })
}

/** What an order is judged with, and what stands against it. */
interface Judging {
  readonly judgeOn: (facts: Filing.Facts, day: string) => ReadonlyArray<Evaluate.Finding>
  readonly used: ReadonlyArray<Seat>
  readonly found: Found
  readonly days: Until
}

const lapsingByRules = (
  held: Filing.Facts,
  plugin: Plugin.Plugin,
  judging: Judging,
): ReadonlyArray<Lapse> => {
  const { used, found, days } = judging
  // What is left to a person today is planned as fulfilled, so it may come to stand against the order too.
  const open = new Set(
    found.today
      .filter(({ verdict: { _tag: tag } }) => tag === "Pass" || tag === "Review")
      .map((finding) => keyOf(finding)),
  )
  return found.handedIn.flatMap((finding) => {
    const isNew = open.has(keyOf(finding))
    if (!Explain.isBlock(finding) || !(isNew || readsTerm(finding))) return []
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
    !judgeOn(withTerms(held, terms, day), handedIn).some(
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

/** Domains of the services, each once. */
const domainsEnding = (held: Filing.Facts, days: Until): ReadonlyArray<Lapse> => {
  const all = (held.services ?? []).flatMap(({ domains = [] }, n) =>
    domains.flatMap(({ name, expiresOn }, m) => {
      const path = `/services/${n}/domains/${m}/expiresOn`
      if (expiresOn === undefined || expiresOn >= days.ended) return []
      const key = name === undefined ? undefined : keyOfDomain(name)
      return [
        { name: name ?? path, path, lapse: { ...ending({ until: expiresOn, isCounted: false }, days), key } },
      ]
    }),
  )
  return [...Map.groupBy(all, ({ name }) => name).values()].flatMap(([first]) =>
    first === undefined
      ? []
      : [
          {
            ...first.lapse,
            rule: "domain-ends",
            path: first.path,
            clauses: [],
            thing: thingOf(held, { path: first.path }),
            owner: "customer" as const,
          },
        ],
  )
}

const endedBy = (
  { id, server, isCode, term }: Seat,
  plugin: Plugin.Plugin,
  owner: Lapse["owner"],
  days: Until,
): ReadonlyArray<Lapse> => {
  if (term === undefined || term.until >= days.ended) return []
  return [
    {
      ...ending(term, days),
      ...lastingServer(
        plugin.id,
        server,
        isCode ? id : undefined,
        owner === "broker" ? plugin.name : undefined,
      ),
      rule: "server-ends",
      path: pathOf(server ?? id),
      clauses: [],
      owner,
    },
  ]
}

/** What is said of a term that is too short. */
export const ending = (term: Term, days: Until): Pick<Lapse, "message" | "mend" | "until" | "least"> => {
  const { until } = term
  const isOver = until < days.today
  return {
    message: messageOf(term, days),
    mend: mendOf("", isOver),
    until: isOver ? undefined : until,
    least: days.ended,
  }
}

const messageOf = (term: Term, { today, handedIn, ended }: Until): Text => {
  const { until } = term
  return fill(until < today ? over : until < handedIn ? overBefore : overWithin, { on: dayOf(term), ended })
}

const over = text("{on} 已经到期", "its term was over on {on}")
const overBefore = text("{on} 到期，在提交之前", "its term is over on {on}, before the order is handed in")
const overWithin = text(
  "{on} 到期，订单最迟 {ended} 才结束",
  "its term is over on {on}, and the order may run until {ended}",
)

/** The last day, with how it is known where nobody has given it. */
export const dayOf = ({ until, isCounted }: Term): Text =>
  isCounted
    ? text(`${until}（按购买日和已购月数计）`, `${until} (by the day of purchase and the months bought)`)
    : text(until, until)

/** A credential is issued anew; all else is renewed. */
const mendOf = (pointer: string, isOver: boolean): Mend => {
  if (pointer.endsWith("/validUntil")) return reissued
  return isOver
    ? (least) => text(`续费，至少到 ${least}`, `renew it until ${least} at least`)
    : (least) => text(`到期前续费，至少到 ${least}`, `renew it before it ends, until ${least} at least`)
}
