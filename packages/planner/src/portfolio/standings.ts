import { Check, Explain, Places } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import { type Evaluate, Verdict, View } from "@openbeian/core/rule"
import { fill, type Text } from "@openbeian/core/text"
import { filedElsewhere, onRecord } from "./applied.ts"
import { accountAt, withoutAccount, withoutServers } from "./facts.ts"
import type { Basis } from "./limits.ts"
import { type Seat, seatsOf } from "./seats.ts"

/** What one provider makes of all that one customer wants (某客户在某接入商的情形). */
export interface Standing {
  readonly plugin: Plugin.Plugin
  /** `open`: there is none yet; `replace`: the one there is cannot be used; `use`: it can. */
  readonly account: "use" | "open" | "replace"
  /** The facts as this provider is asked about them: without an account that cannot be used. */
  readonly facts: Filing.Facts
  readonly judged: Check.Judged
  readonly wants: ReadonlyArray<Want>
  readonly seats: ReadonlyArray<Seat>
}

/** One service or change at one provider. */
export interface Want {
  /** JSON Pointer into the filing. */
  readonly at: string
  readonly isChange: boolean
  readonly outcome: "planned" | "nothing" | "blocked" | "review" | "undecided"
  /** What it will be once the subject is on record there, where the papers leave out what it is before. */
  readonly later: Text | undefined
  /** Whether the papers leave it out once the subject, which is not filed, has its first filing elsewhere. */
  readonly isOnlyWhereFirst: boolean
  /** What blocks it, whatever server it has. */
  readonly blocks: ReadonlyArray<Evaluate.Finding>
  /** First day on which waiting alone has mended all that blocks it today. */
  readonly release: string
  /** What blocking rules wait for, that a plan does not bring by itself. */
  readonly asks: ReadonlyArray<string>
  /** For each seat, what they wait for where the service runs on it. */
  readonly asksOn: ReadonlyArray<ReadonlyArray<string>>
  /** The seat that it has now, and may keep. */
  readonly pinned: number | undefined
  /** The seats that it may use, of those there are. */
  readonly usable: ReadonlyArray<number>
}

/** What each provider makes of a customer. */
export const standingsOf = (facts: Filing.Facts, given: Given): ReadonlyArray<Standing> =>
  given.plugins.map((plugin) => standingAt(facts, plugin, given))

export interface Given extends Basis {
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly regulations: Regulations.Regulations
}

const standingAt = (written: Filing.Facts, plugin: Plugin.Plugin, given: Given): Standing => {
  const has = accountAt(written, plugin) !== undefined
  const first = Check.judge(written, plugin, given.regulations, given.today)
  const isUnusable = has && first.counting.some((finding) => isLastingBlock(finding) && isOfAccount(finding))
  const facts = isUnusable ? withoutAccount(written, plugin) : written
  const judged = isUnusable ? Check.judge(facts, plugin, given.regulations, given.today) : first
  const account = isUnusable ? "replace" : has ? "use" : "open"
  const from = account === "use" ? given.today : firstDayOf(facts, plugin, given.today)
  const seats = seatsOf(accountAt(facts, plugin), plugin, given)
  const judge = (changed: Filing.Facts) => Check.judge(changed, plugin, given.regulations, given.today)
  const bare = judged.counting.some((finding) => Explain.isBlock(finding) && isOfServer(finding))
    ? judge(withoutServers(facts, plugin))
    : judged
  const onSeat = seats.map(({ id }) => byOwner(judge(allRunningOn(facts, id)).counting))
  const onBare = byOwner(bare.counting)
  const asJudged = bare === judged ? onBare : byOwner(judged.counting)
  const isLeftOut = judged.seen.services.some(({ type }) => type._tag === "Review")
  const later = isLeftOut ? judge(onRecord(facts, plugin)).seen.services : []
  const second = isUnfiled(facts) ? Places.seeParts(filedElsewhere(facts), plugin, given.today).services : []
  const wants = [
    ...judged.seen.services.map(({ at, type }, n): Want => {
      const own = facts.services?.[n]?.runsOn
      const pinned = seats.findIndex(({ id }) => id === own)
      const usable = onSeat.flatMap((findingsAt, seat) =>
        seats[seat]?.isExpired === true || findingsAt(at).some(isLastingBlock) ? [] : [seat],
      )
      return {
        at,
        isChange: false,
        later: laterOf(type, later[n]?.type),
        isOnlyWhereFirst: type._tag === "Decided" && second[n]?.type._tag === "Review",
        ...verdictOn(type, onBare(at), from, account),
        asksOn: onSeat.map((findingsAt) => asksIn(findingsAt(at), isOfSeat)),
        pinned: usable.includes(pinned) ? pinned : undefined,
        usable,
      }
    }),
    ...judged.seen.changes.map(
      ({ at, type }): Want => ({
        at,
        isChange: true,
        later: undefined,
        isOnlyWhereFirst: false,
        ...verdictOn(type, asJudged(at), from, account),
        asksOn: [],
        pinned: undefined,
        usable: [],
      }),
    ),
  ]
  return { plugin, account, facts, judged, wants, seats }
}

/** The first day on which an account that is opened today may hand in. */
const firstDayOf = (facts: Filing.Facts, plugin: Plugin.Plugin, today: string): string =>
  [today, ...accountWaits(facts, plugin, today).map(({ from }) => from)].toSorted().at(-1) ?? today

/** Rules for accounts that an account opened and verified today keeps only from a later day on. */
export const accountWaits = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  today: string,
): ReadonlyArray<AccountWait> => {
  const { accounts = [], subject: { name } = {} } = facts
  const opened: Filing.Account = {
    provider: plugin.id,
    ...(name === undefined ? {} : { realName: name }),
    isVerified: true,
    verifiedOn: today,
    subjects: [],
    openOrders: [],
  }
  const { account: rules } = Check.rulesOf(plugin).index
  const place = Places.seeAccount({ ...facts, accounts: [...accounts, opened] }, plugin, today)
  return rules.flatMap((rule) => {
    const verdict = rule.severity === "block" ? View.attempt(() => rule.decide(place)) : Verdict.notApplicable
    return "from" in verdict && verdict.from !== undefined
      ? [{ from: verdict.from, says: fill(rule.says, verdict.data), cites: rule.cites }]
      : []
  })
}

interface AccountWait {
  readonly from: string
  readonly says: Text
  readonly cites: ReadonlyArray<string>
}

const isUnfiled = ({ register }: Filing.Facts): boolean => register?.subject?.isFiled === false

type Type = Check.Judged["seen"]["services"][number]["type"]

const laterOf = (now: Type, later: Type | undefined): Text | undefined =>
  now._tag === "Review" && later?._tag === "Decided" ? later.entries[0]?.words : undefined

const verdictOn = (
  type: Type,
  mine: ReadonlyArray<Evaluate.Finding>,
  from: string,
  account: Standing["account"],
): Pick<Want, "outcome" | "blocks" | "release" | "asks"> => {
  const blocks = mine.filter(isLastingBlock)
  const asks = asksIn(mine, (finding) => !isBroughtByPlan(finding, account))
  const healing = mine.flatMap((finding) =>
    isWaitedFor(finding) && finding.verdict._tag === "Fail" ? (finding.verdict.from ?? []) : [],
  )
  const release = [from, ...healing].toSorted().at(-1) ?? from
  const outcome =
    type._tag === "Nothing"
      ? "nothing"
      : blocks.length > 0
        ? "blocked"
        : type._tag === "Review"
          ? "review"
          : type._tag === "Undecided"
            ? "undecided"
            : "planned"
  return {
    outcome,
    blocks,
    release,
    asks: type._tag === "Undecided" ? [type.asks, ...asks] : asks,
  }
}

/** What a plan waits for: what blocks until a day, and at a domain what is warned of, as the order may come back. */
export const isWaitedFor = ({ rule, at }: Evaluate.Finding): boolean =>
  rule.severity === "block" || (rule.severity === "warn" && /^\/services\/\d+\/domains\//u.test(at))

/** A block that waiting alone does not mend. */
export const isLastingBlock = (finding: Evaluate.Finding): boolean =>
  Explain.isBlock(finding) && finding.verdict._tag === "Fail" && finding.verdict.from === undefined

/** What stands at a service or change itself, or at something that all of them share, in the order of the rules. */
const byOwner = (
  counting: ReadonlyArray<Evaluate.Finding>,
): ((own: string) => ReadonlyArray<Evaluate.Finding>) => {
  const places = Map.groupBy(
    counting.map((finding, n) => ({ finding, n })),
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

const isOfAccount = ({ at, facts = [] }: Evaluate.Finding): boolean =>
  at.startsWith("/accounts/") ||
  (!/^\/services\//u.test(at) && facts.some((fact) => fact.startsWith("/accounts/")))

export const isOfServer = ({ at, facts = [] }: Evaluate.Finding): boolean =>
  at.startsWith("/services/") && facts.some((fact) => /^\/accounts\/\d+\/(?:servers|codes)/u.test(fact))

/** What blocking rules ask for. */
const asksIn = (
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
const isOfSeat = ({ at, asks }: Asked): boolean =>
  at.startsWith("/services/") && /^\/accounts\/\d+\/(?:servers|codes)\/\d/u.test(asks)

/**
 * What a plan opens, buys and assigns: what runs on which server, an account where none can be used, and servers. What is
 * not known of an account that it uses is asked for, of a server where it is used.
 */
const isBroughtByPlan = (asked: Asked, account: Standing["account"]): boolean =>
  /^\/services\/\d+\/runsOn$/u.test(asked.asks) ||
  (asked.asks.startsWith("/accounts/") &&
    (account !== "use" || isOfSeat(asked) || /^\/accounts\/\d+\/(?:servers|codes)$/u.test(asked.asks)))

const allRunningOn = (facts: Filing.Facts, id: string): Filing.Facts => ({
  ...facts,
  services: facts.services?.map((service) => ({ ...service, runsOn: id })) ?? [],
})
