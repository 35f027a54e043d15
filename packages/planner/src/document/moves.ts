import { Check, Places } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { View } from "@openbeian/core/rule"
import { type Data, fill, type Text, text } from "@openbeian/core/text"
import type { PlannedService } from "../Plan.ts"
import { approved, only } from "../portfolio/applied.ts"
import { type Home, homeOf } from "../portfolio/homes.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Carrier } from "./places.ts"
import { listedInPart } from "./sentences.ts"

/** Services of an order that leave one server for one other (迁移). */
export interface Move {
  readonly from: Home
  readonly to: Carrier
  /** Pointers of the services. */
  readonly holds: ReadonlyArray<string>
  /** What the provider says of a domain that points to it before the approval. Empty: its papers are silent. */
  readonly before: ReadonlyArray<Objection>
  /** What either provider says of a domain that points elsewhere than it should after the approval. */
  readonly after: ReadonlyArray<Objection>
}

interface Objection {
  readonly says: Text
  readonly clauses: ReadonlyArray<string>
}

/** Where a service runs today, if that is another server than the one on which it is filed. */
export const leftBy = (
  { facts, standings }: Weighed,
  at: string,
  plugin: Plugin.Plugin,
  to: Carrier,
  { shared }: Pick<Setting, "shared">,
): Home | undefined => {
  const service = at.startsWith("/services/") ? facts.services?.[Number(at.split("/")[2])] : undefined
  const plugins = standings.map((standing) => standing.plugin)
  const home = homeOf(facts, service, { plugins, shared }, plugin)
  if (home === undefined) return undefined
  const seats =
    to.whose === "broker"
      ? shared.filter((each) => each.plugin === plugin)
      : (standings.find((standing) => standing.plugin === plugin)?.seats ?? [])
  const behind = seats.find(({ id }) => id === to.id)?.server ?? to.id
  const stays = home.plugin === plugin && home.owner === to.whose && home.server === behind
  return stays ? undefined : home
}

/** As a service of the document tells it. */
export const told = (home: Home): NonNullable<PlannedService["movesFrom"]> => ({
  id: home.server,
  provider: home.provider,
  whose: home.owner,
  words: wordsOf(home),
})

/** What is left, in words. Servers of the broker have no name there: it is read by the customer. */
export const wordsOf = ({ server, plugin, provider, owner }: Home): Text => {
  const carrier = text(`服务器 ${server}`, `server ${server}`)
  const at = plugin?.name ?? text(provider, provider)
  return owner === "broker" ? ofTheBroker(at) : text(`${at.zh}的${carrier.zh}`, `${carrier.en} at ${at.en}`)
}

export const ofTheBroker = ({ zh, en }: Text): Text =>
  text(`${zh}上经办的服务器`, `the broker's server at ${en}`)

/** The moves of one order, by what is left and where it goes; `facts` are those on the day before it. */
export const movesOf = (
  weighed: Weighed,
  facts: Filing.Facts,
  holds: ReadonlyArray<string>,
  plugin: Plugin.Plugin,
  carrierOf: (at: string) => Carrier | undefined,
  setting: Setting,
): ReadonlyArray<Move> => {
  const leaving = holds.flatMap((at) => {
    const to = carrierOf(at)
    const from = to === undefined ? undefined : leftBy(weighed, at, plugin, to, setting)
    return to === undefined || from === undefined ? [] : [{ at, from, to }]
  })
  const groups = Map.groupBy(leaving, ({ from, to }) =>
    JSON.stringify([from.provider, from.owner, from.server, to.whose, to.id]),
  )
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { from, to } = first
    const moved = same.map(({ at }) => at)
    const [now, then] = [only(facts, moved), only(approved(facts, plugin, holds), moved)]
    const { today } = setting
    const left = from.plugin === undefined || from.plugin === plugin ? [] : [from.plugin]
    return [
      {
        from,
        to,
        holds: moved,
        before: objections(now, { to: plugin, insteadOf: undefined }, plugin, today),
        after: [
          ...objections(then, { to: undefined, insteadOf: plugin }, plugin, today),
          ...left.flatMap((old) => objections(then, { to: plugin, insteadOf: old }, old, today)),
        ],
      },
    ]
  })
}

/** Rules of a provider for domains that fail where the domains point, and would not where they might point instead. */
const objections = (
  facts: Filing.Facts,
  { to, insteadOf }: Record<"to" | "insteadOf", Plugin.Plugin | undefined>,
  judging: Plugin.Plugin,
  today: string,
): ReadonlyArray<Objection> => {
  const [bad, good] = [failing(facts, to, judging, today), failing(facts, insteadOf, judging, today)]
  return [...bad].flatMap(([rule, found]) => {
    const worse = [...found].flatMap(([n, data]) => (good.get(rule)?.has(n) === true ? [] : [data]))
    return worse.length === 0 ? [] : [{ says: fill(rule.says, together(worse)), clauses: rule.cites }]
  })
}

/** What each rule fails with, by the position of the domain. */
const failing = (
  facts: Filing.Facts,
  target: Plugin.Plugin | undefined,
  judging: Plugin.Plugin,
  today: string,
) => {
  const { domain: rules } = Check.rulesOf(judging).index
  const { domain } = Places.see(pointed(facts, target), judging, today).places
  const failed = domain.flatMap(({ place }, n) =>
    rules.flatMap((rule) => {
      const verdict = View.attempt(() => rule.decide(place))
      return verdict?._tag === "Fail" ? [{ rule, n, data: verdict.data }] : []
    }),
  )
  return new Map(
    [...Map.groupBy(failed, ({ rule }) => rule)].map(([rule, same]) => [
      rule,
      new Map(same.map(({ n, data }) => [n, data])),
    ]),
  )
}

/** The data of one sentence for several domains: what differs is listed. */
const together = (all: ReadonlyArray<Data>): Data => {
  const keys = [...new Set(all.flatMap((data) => Object.keys(data)))]
  return Object.fromEntries(
    keys.map((key) => {
      const values = all.flatMap((data) => data[key] ?? []).map(wordsIn)
      return [key, listedInPart([...new Map(values.map((value) => [value.zh, value])).values()])]
    }),
  )
}

const wordsIn = (value: Data[string]): Text =>
  typeof value === "object" ? value : text(String(value), String(value))

/** As if every domain pointed there, or nowhere. */
const pointed = (facts: Filing.Facts, target: Plugin.Plugin | undefined): Filing.Facts => ({
  ...facts,
  services: (facts.services ?? []).map((service) =>
    service.domains === undefined
      ? service
      : {
          ...service,
          domains: service.domains.map((domain) => ({
            ...domain,
            resolvesTo: target === undefined ? [] : [target.id],
          })),
        },
  ),
})
