import { Check, Explain, Places } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import { type Evaluate, Verdict, View } from "@openbeian/core/rule"
import { fill, type Text } from "@openbeian/core/text"
import { filedElsewhere, onRecord } from "./applied.ts"
import { accountAt, withNewServer, withoutAccount, withRenewed, withVerified } from "./facts.ts"
import {
  asksIn,
  byOwner,
  isBroughtByPlan,
  isLastingBlock,
  isOfAccount,
  isOfSeat,
  isOfServer,
  isStoppedByTerm,
  isWaitedFor,
  longAfter,
} from "./findings.ts"
import { followingOf } from "./following.ts"
import { codesUnusedAt } from "./lending.ts"
import type { Basis } from "./limits.ts"
import { usableReturns, withReturns } from "./returns.ts"
import type { Following, Later, Standing, Type, Want } from "./Standing.ts"
import { type Seat, seatsOf } from "./seats.ts"
import { ofNamed, ofTold } from "./told.ts"

/** What each provider makes of a customer. */
export const standingsOf = (facts: Filing.Facts, given: Given): ReadonlyArray<Standing> => {
  const asWritten = new Check.Case(facts, given.regulations, given.today)
  return given.plugins.map((plugin) => standingAt(facts, asWritten, plugin, given))
}

export interface Given extends Basis {
  readonly plugins: ReadonlyArray<Plugin.Plugin>
  readonly regulations: Regulations.Regulations
}

const standingAt = (
  written: Filing.Facts,
  asWritten: Check.Case,
  plugin: Plugin.Plugin,
  given: Given,
): Standing => {
  const own = accountAt(written, plugin)
  const has = own !== undefined
  const isUnverified = own?.isVerified === false
  const verified = isUnverified ? withVerified(written, plugin, given.today) : written
  const first =
    verified === written
      ? asWritten.at(plugin)
      : Check.judge(verified, plugin, given.regulations, given.today)
  const isUnusable = has && first.counting.some((finding) => isLastingBlock(finding) && isOfAccount(finding))
  const facts = isUnusable ? withoutAccount(written, plugin) : verified
  const judged = isUnusable ? Check.judge(facts, plugin, given.regulations, given.today) : first
  const account = isUnusable ? "replace" : isUnverified ? "verify" : has ? "use" : "open"
  const isSettled = account === "use" && own?.verifiedOn !== undefined
  const from = isSettled ? given.today : firstDayOf(facts, plugin, given.today)
  const returns = usableReturns(facts, plugin, given)
  const returned = new Set(returns.map(({ on }) => on))
  const isServer = codesUnusedAt(plugin, given) === undefined ? () => true : ({ isCode }: Seat) => !isCode
  const seats = seatsOf(accountAt(facts, plugin), plugin, given, returned).filter(isServer)
  const judge = (changed: Filing.Facts) => Check.judge(changed, plugin, given.regulations, given.today)
  const weigh = (seen: Check.Judged, seenFrom: Filing.Facts): ReadonlyArray<Want> => {
    const onNew = seen.counting.some(isOpenToServers)
      ? byOwner(judge(withNewServer(seenFrom, plugin)).counting.map(withoutHost))
      : byOwner(seen.counting)
    const onSeat = seats.map((seat): OnSeat => {
      const { id } = seat
      const there = allRunningOn(returned.has(id) ? withReturns(seenFrom, plugin, returned) : seenFrom, id)
      const { counting } = judge(there)
      const renewed = isStoppedByTerm(counting, seat)
        ? judge(withRenewed(there, plugin, id, longAfter(given.today))).counting
        : counting
      return { asIs: byOwner(counting), renewed: byOwner(renewed) }
    })
    const isFree = (at: string, seat: number, findings: OnSeat[keyof OnSeat]): boolean =>
      seats[seat]?.isExpired === false && !findings(at).some(isLastingBlock)
    const asIsFor = (at: string) => onSeat.flatMap(({ asIs }, seat) => (isFree(at, seat, asIs) ? [seat] : []))
    const weighed = seen.seen.services.map(({ at, type }, n) => {
      const told = ofTold(seenFrom, at, type)
      const verdict = verdictOn(told, onNew(at), from, account, type)
      if (verdict.outcome !== "blocked") return { at, verdict }
      // What stands against it on a server that is bought need not do so on one that is there.
      const own = seats.findIndex(({ id }) => id === seenFrom.services?.[n]?.runsOn)
      const able = asIsFor(at)
      const seat = able.includes(own) ? own : able[0]
      if (seat === undefined) return { at, verdict }
      const there = onSeat[seat]?.asIs(at) ?? []
      const onThat = verdictOn(told, there, from, account, type)
      const asks = asksIn(there, isOfSeat)
      return {
        at,
        verdict:
          onThat.outcome === "planned" && asks.length > 0
            ? { ...onThat, outcome: "undecided" as const, asks: [...asks, ...onThat.asks] }
            : onThat,
      }
    })
    // What is filed already, or blocked, takes none of the room.
    const planned = weighed.flatMap(({ at, verdict }) => (verdict.outcome === "planned" ? [at] : []))
    const roomy = new Set(planned.flatMap(asIsFor))
    const room = [...roomy].reduce((sum, seat) => sum + (seats[seat]?.free ?? 0), 0)
    return weighed.map(({ at, verdict }, n): Want => {
      const own = seenFrom.services?.[n]?.runsOn
      const pinned = seats.findIndex(({ id }) => id === own)
      const usable = onSeat.flatMap(({ asIs, renewed }, seat) =>
        isFree(at, seat, asIs) || ((seat === pinned || room < planned.length) && isFree(at, seat, renewed))
          ? [seat]
          : [],
      )
      return {
        ...untied,
        at,
        ...verdict,
        asksOn: onSeat.map(({ asIs }) => asksIn(asIs(at), isOfSeat)),
        pinned: usable.includes(pinned) ? pinned : undefined,
        usable,
      }
    })
  }
  const isLeftOut = judged.seen.services.some(({ type }) => type._tag === "Review")
  const recorded = isLeftOut ? onRecord(facts, plugin) : undefined
  const later = recorded === undefined ? undefined : judge(recorded)
  const laterWants = recorded === undefined || later === undefined ? [] : weigh(later, recorded)
  const second = isUnfiled(facts) ? Places.seeParts(filedElsewhere(facts), plugin, given.today).services : []
  const asJudged = byOwner(judged.counting)
  const services = weigh(judged, facts)
  const planned = services.flatMap(({ at, outcome }) => (outcome === "planned" ? [at] : []))
  const behind = followingOf(facts, plugin, planned, judge)
  const wants = [
    ...services.map((want, n): Want => {
      const type = judged.seen.services[n]?.type
      return {
        ...want,
        later: laterOf(type, later?.seen.services[n]?.type, laterWants[n]),
        isOnlyWhereFirst: type?._tag === "Decided" && second[n]?.type._tag === "Review",
      }
    }),
    ...judged.seen.changes.map(({ at, type }, n): Want => {
      const verdict = verdictOn(ofNamed(facts, plugin, at, type), asJudged(at), from, account)
      const isOpen = verdict.outcome !== "planned" && verdict.outcome !== "nothing"
      const following = (isOpen ? behind(n) : []).flatMap(({ service, then }): ReadonlyArray<Following> => {
        const part = then.judged.seen.changes[n]
        if (part === undefined) return []
        const late = verdictOn(
          ofNamed(then.facts, plugin, at, part.type),
          byOwner(then.judged.counting)(at),
          from,
          account,
        )
        return late.outcome === "planned" ? [{ service, part, verdict: late }] : []
      })
      return { ...untied, at, isChange: true, following, ...verdict }
    }),
  ]
  const products = new Map<string, ReturnType<typeof byOwner>>()
  const onProduct: Standing["onProduct"] = (product) => {
    const found =
      products.get(product) ??
      byOwner(judge(withNewServer(facts, plugin, boughtAs(plugin, product))).counting.map(withoutHost))
    products.set(product, found)
    return found
  }
  return { plugin, account, facts, judged, later, wants, seats, onProduct, returns }
}

/** For as many months as the papers ask at least. */
const boughtAs = (plugin: Plugin.Plugin, product: string): Filing.Server => {
  const months = Plugin.productsOf(plugin).find(({ id }) => id === product)?.monthsMin
  return { product, ...(months === undefined ? {} : { months, firstMonths: months }) }
}

/** Whether another server may decide otherwise. */
const isOpenToServers = (finding: Evaluate.Finding): boolean =>
  (Explain.isBlock(finding) && isOfServer(finding)) ||
  (finding.rule.severity === "block" &&
    finding.verdict._tag === "Undecided" &&
    isBroughtByPlan({ at: finding.at, asks: finding.verdict.asks }, "use"))

/** Of what is decided by the facts that are there: a server that is bought is none of them. */
const withoutHost = (finding: Evaluate.Finding): Evaluate.Finding =>
  finding.facts === undefined
    ? finding
    : { ...finding, facts: finding.facts.filter((fact) => !isOfHost.test(fact)) }

const isOfHost = /^\/services\/\d+\/runsOn$|^\/accounts\/\d+\/(?:servers|codes)(?:\/|$)/u

/** What stands against services on a seat: as it is, and as it is once renewed. */
type OnSeat = Readonly<Record<"asIs" | "renewed", ReturnType<typeof byOwner>>>

/** A service that waits for nobody. */
const untied = {
  isChange: false,
  following: [],
  later: undefined,
  isOnlyWhereFirst: false,
  isOnlyAfterAnother: false,
  asksOn: [],
  pinned: undefined,
  usable: [],
} as const satisfies Partial<Want>

/** The first day on which an account that is opened or verified today may hand in. */
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

const laterOf = (
  now: Type | undefined,
  then: Type | undefined,
  want: Want | undefined,
): Later | undefined => {
  const words = now?._tag === "Review" && then?._tag === "Decided" ? then.entries[0]?.words : undefined
  return words === undefined || want === undefined ? undefined : { words, want }
}

const verdictOn = (
  type: Type,
  mine: ReadonlyArray<Evaluate.Finding>,
  from: string,
  account: Standing["account"],
  asDetermined = type,
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
      : mayBeFiled(asDetermined)
        ? "undecided"
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

/** Whether it hangs on the register, or on what is known of the service, what filing it is: nothing stands against what is filed here already. */
const mayBeFiled = (type: Type): boolean =>
  type._tag === "Undecided" && /^\/(?:register|services)\//u.test(type.asks)

/** As if all services ran on one server. */
export const allRunningOn = (facts: Filing.Facts, id: string): Filing.Facts => ({
  ...facts,
  services: facts.services?.map((service) => ({ ...service, runsOn: id })) ?? [],
})
