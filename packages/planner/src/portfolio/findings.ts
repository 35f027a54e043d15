import { Day } from "@openbeian/core/calendar"
import { Explain } from "@openbeian/core/check"
import type { Evaluate } from "@openbeian/core/rule"
import type { Seat } from "./seats.ts"

/** What a plan waits for: what blocks until a day, and at a domain what is warned of, as the order may come back. */
export const isWaitedFor = ({ rule, at }: Evaluate.Finding): boolean =>
  rule.severity === "block" || (rule.severity === "warn" && /^\/services\/\d+\/domains\//u.test(at))

/** A block that waiting alone does not mend. */
export const isLastingBlock = (finding: Evaluate.Finding): boolean =>
  Explain.isBlock(finding) && finding.verdict._tag === "Fail" && finding.verdict.from === undefined

/**
 * What fails or waits for a fact at a service or change itself, or at something that all of them share, in the order of
 * the rules.
 */
export const byOwner = (
  counting: ReadonlyArray<Evaluate.Finding>,
): ((own: string) => ReadonlyArray<Evaluate.Finding>) => {
  const open = counting.filter(({ verdict }) => verdict._tag === "Fail" || verdict._tag === "Undecided")
  const places = Map.groupBy(
    open.map((finding, n) => ({ finding, n })),
    ({ finding }) => ownerOf.exec(finding.at)?.[0] ?? "",
  )
  const shared = places.get("") ?? []
  return (own) =>
    [...shared, ...(places.get(own) ?? [])].toSorted((a, b) => a.n - b.n).map(({ finding }) => finding)
}

const ownerOf = /^\/(?:services|changes)\/[^/]+/u

/** Whether a finding is of a service or change, or of something that all of them share. */
export const concerns = ({ at }: Evaluate.Finding, own: string): boolean =>
  at === own || at.startsWith(`${own}/`) || !/^\/(?:services|changes)\//u.test(at)

export const isOfAccount = ({ at, facts = [] }: Evaluate.Finding): boolean =>
  at.startsWith("/accounts/") ||
  (!/^\/services\//u.test(at) && facts.some((fact) => fact.startsWith("/accounts/")))

export const isOfServer = ({ at, facts = [] }: Evaluate.Finding): boolean =>
  at.startsWith("/services/") && facts.some((fact) => /^\/accounts\/\d+\/(?:servers|codes)/u.test(fact))

/** Whether it was decided by the day on which a server ends. */
export const readsTerm = ({ facts = [] }: Evaluate.Finding): boolean => facts.some(isTermOfServer)

export const isTermOfServer = (pointer: string): boolean =>
  /^\/accounts\/\d+\/(?:servers\/\d+|codes\/\d+\/server)\/expiresOn$/u.test(pointer)

/** What blocking rules ask for. */
export const asksIn = (
  findings: ReadonlyArray<Evaluate.Finding>,
  isMeant: (asked: Asked) => boolean,
): ReadonlyArray<string> => [
  ...new Set(
    findings.flatMap(({ rule, at, verdict }) =>
      rule.severity === "block" && verdict._tag === "Undecided" && isMeant({ at, asks: verdict.asks })
        ? [verdict.asks]
        : [],
    ),
  ),
]

interface Asked {
  readonly at: string
  readonly asks: string
}

/** A fact of one server or code, asked for by the service that would run on it. */
export const isOfSeat = ({ at, asks }: Asked): boolean =>
  at.startsWith("/services/") && /^\/accounts\/\d+\/(?:servers|codes)\/\d/u.test(asks)

/**
 * What a plan opens, buys and assigns: what runs on which server, an account where none can be used, and servers. What is
 * not known of an account that it uses is asked for, of a server where it is used.
 */
export const isBroughtByPlan = (asked: Asked, account: "use" | "verify" | "open" | "replace"): boolean =>
  /^\/services\/\d+\/runsOn$/u.test(asked.asks) ||
  (asked.asks.startsWith("/accounts/") &&
    (account === "open" ||
      account === "replace" ||
      isOfSeat(asked) ||
      /^\/accounts\/\d+\/(?:servers|codes)$/u.test(asked.asks)))

/** Whether a rule that stands against a seat reads the term of its server. */
export const isStoppedByTerm = (counting: ReadonlyArray<Evaluate.Finding>, { term }: Seat): boolean =>
  term !== undefined &&
  !term.isCounted &&
  counting.some((finding) => isLastingBlock(finding) && isOfServer(finding) && readsTerm(finding))

/** Longer than any paper asks a server to last. */
export const longAfter = (today: string): string => Day.plusMonths(Day.of(today), 120)
