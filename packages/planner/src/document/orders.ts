import { Day, WorkingDays } from "@openbeian/core/calendar"
import { Check, Places, Views } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import type { Days, PlannedOrder as Numbered, Scenario } from "../model/index.ts"
import type { OrderStage, PlannedMaterial, PlannedOrder, Range } from "../Plan.ts"
import { approved, only, onTheDay } from "../portfolio/applied.ts"
import { concerns } from "../portfolio/findings.ts"
import { type Estimate, endOf, estimateFor, type Leg, legsOf, routeAt } from "../portfolio/legs.ts"
import { type ItemWanted, type Setting, sharedServers, type Weighed } from "../portfolio/numbers.ts"
import { byRow } from "../portfolio/rows.ts"
import type { Seat } from "../portfolio/seats.ts"
import { type Aside, asideIn } from "./differing.ts"
import type { Lapse } from "./Lapse.ts"
import { lapsesOf, leftTooSoon } from "./lapses.ts"
import { type Move, movesOf } from "./moves.ts"
import { dutiesOf, materialsOf } from "./papers.ts"
import { type Carrier, type Places as Carriers, placeKey } from "./places.ts"
import { type ToldStage, toldOf } from "./toldStages.ts"

/** One order as a document tells of it, and what goes with it. */
export interface WrittenOrder {
  readonly order: PlannedOrder
  readonly materials: ReadonlyArray<PlannedMaterial>
  readonly duties: ReadonlyArray<{ readonly title: Text; readonly clauses: ReadonlyArray<string> }>
  /** What is said of each of its stages. */
  readonly told: ReadonlyArray<ToldStage>
  /** Why it is of this type. */
  readonly because: Text
  /** From when on it may be handed in, whatever other orders of the plan do. */
  readonly release: Range
  /** What ends too soon for it: by the day of handing in, or while it runs. */
  readonly lapses: ReadonlyArray<Lapse>
  /** What something nearer decides instead, each at the service or change that it stands at; of all: at each. */
  readonly asides: ReadonlyArray<{ readonly at: string; readonly aside: Aside }>
  readonly estimate: Estimate
  /** Services that leave the server on which they run today. */
  readonly moves: ReadonlyArray<Move>
}

/** The orders of one customer, each judged as it will be when those before it are approved. */
export const ordersOf = (
  weighed: Weighed,
  wants: ReadonlyArray<ItemWanted>,
  orders: ReadonlyArray<Numbered>,
  setting: Setting,
  carriers: Carriers,
): ReadonlyArray<WrittenOrder> => {
  const { customer, facts, standings } = weighed
  const estimate = estimateFor(facts.subject?.province, setting.regulations, setting.assumptions)
  const written: Array<WrittenOrder> = []
  const factsOn = onTheDay(facts, orders, (now, order) => {
    const before = orders[order]
    const plugin = setting.plugins[before?.provider ?? -1]
    return plugin === undefined || before === undefined ? now : approved(now, plugin, heldBy(before, wants))
  })
  for (const [n, numbered] of orders.entries()) {
    const plugin = setting.plugins[numbered.provider]
    const standing = standings.find((each) => each.plugin === plugin)
    if (plugin === undefined || standing === undefined) continue
    const holds = heldBy(numbered, wants)
    const now = factsOn(n)
    const carrierOf = (at: string) => carriers.get(placeKey(customer, at))
    const seen = { ...running(standing.facts, standing.seats, carrierOf), ...registerOf(now) }
    const isUsed = ({ id }: Seat): boolean => holds.some((at) => carrierOf(at)?.id === id)
    const used = {
      own: standing.seats.filter(isUsed),
      shared: sharedServers(plugin, setting).filter(isUsed),
    }
    const { order, told, materials, duties, because, lapses, asides } = orderOf(
      seen,
      plugin,
      holds,
      numbered,
      estimate,
      facts.register,
      used,
      setting,
    )
    const before = numbered.waitsFor.flatMap((position) => written[position]?.order ?? [])
    const id = `${customer}/${plugin.id}/${n + 1}`
    const moves = movesOf(weighed, now, holds, plugin, carrierOf, setting)
    written.push({
      order: {
        ...order,
        id,
        customer,
        wave: 1 + Math.max(0, ...before.map(({ wave }) => wave)),
        waitsFor: before.map((each) => each.id),
      },
      materials: materials.map((material) => ({ ...material, customer, provider: plugin.id, order: id })),
      told,
      duties,
      because,
      release: releaseOf(numbered.readyOn, estimate),
      lapses: [
        ...lapses.map((reason) => ({ ...reason, path: pathIn(holds, reason.path) })),
        ...leftTooSoon(moves, setting.today, order.ends.latest),
      ],
      asides: asides.flatMap((aside) => {
        const path = pathIn(holds, aside.finding.at)
        return holds.flatMap((at) => (concerns({ ...aside.finding, at: path }, at) ? [{ at, aside }] : []))
      }),
      estimate,
      moves,
    })
  }
  return written
}

const heldBy = ({ contents }: Numbered, wants: ReadonlyArray<ItemWanted>): ReadonlyArray<string> =>
  contents.flatMap(({ item }) => wants[item]?.at ?? []).toSorted(byRow)

/** On those servers of its own that the plan chose. */
const running = (
  facts: Filing.Facts,
  own: ReadonlyArray<Seat>,
  carrierOf: (at: string) => Carrier | undefined,
): Filing.Facts => ({
  ...facts,
  services: (facts.services ?? []).map((service, n) => {
    const carrier = carrierOf(`/services/${n}`)?.id
    return own.some(({ id }) => id === carrier) && carrier !== undefined
      ? { ...service, runsOn: carrier }
      : service
  }),
})

const registerOf = ({ register }: Filing.Facts): Pick<Filing.Facts, "register"> =>
  register === undefined ? {} : { register }

const orderOf = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  holds: ReadonlyArray<string>,
  numbered: Numbered,
  estimate: Estimate,
  register: Filing.Register | undefined,
  used: Parameters<typeof lapsesOf>[4],
  setting: Setting,
) => {
  const { regulations, today } = setting
  const held = only(facts, holds)
  const judged = Check.judge(held, plugin, regulations, today)
  const { seen, views } = judged
  const days = {
    today,
    handedIn: Day.fromNumber(numbered.start.latest),
    ended: Day.fromNumber(numbered.finish.latest),
  }
  // Rules that read a day may find another thing by then.
  const later = days.handedIn === today ? judged : Check.judge(held, plugin, regulations, days.handedIn)
  const parts = [...seen.services, ...seen.changes]
  const [first] = parts
  const type = first?.type._tag === "Nothing" ? typeOfSame(held, register, plugin, today) : first?.type
  const entry = type?._tag === "Decided" ? type.entries[0] : undefined
  const route = first === undefined ? undefined : routeAt(plugin, first.place)
  const services = seen.services.map((service, k) => ({
    at: holds[k] ?? "",
    view: Views.servicePapers(views, service),
  }))
  const changes = seen.changes.map((change, k) => ({
    at: holds[seen.services.length + k] ?? "",
    view: Views.changePapers(views, change),
  }))
  const legs = legsOf(route, estimate)
  return {
    because: type === undefined || type._tag === "Undecided" ? nothing : type.because,
    lapses: lapsesOf(held, plugin, setting, { today: judged, handedIn: later }, used, days),
    asides: asideIn(later),
    told: legs.map(({ stage }) => toldOf(stage, route?.stages ?? [])),
    order: {
      provider: plugin.id,
      type: entry?.type ?? "newService",
      words: entry?.words ?? nothing,
      holds,
      begins: rangeOf(numbered.start, estimate),
      stages: stagesOf(legs, numbered.start, estimate),
      ends: rangeOf(numbered.finish, estimate),
      leavesOut: [
        ...(route?.stages ?? []).filter(isOpenEnded).map(({ words }) => words),
        ...(type?._tag === "Decided" ? type.entries.slice(1).map(furtherOrder) : []),
      ],
      clauses: [
        ...new Set([
          ...(entry?.cites ?? []),
          ...(type !== undefined && "cites" in type ? type.cites : []),
          ...(route?.cites ?? []),
        ]),
      ],
    },
    materials: materialsOf(
      [...services, ...changes].map(({ at, view }) => ({ at, materials: view.materials })),
    ),
    duties: dutiesOf(services.map(({ view }) => view.duties)),
  }
}

/**
 * Services under one registered domain are one to the register: of a later one, the type that it has beside the subject
 * as it is filed by then and the services of today.
 */
const typeOfSame = (
  held: Filing.Facts,
  register: Filing.Register | undefined,
  plugin: Plugin.Plugin,
  today: string,
) => {
  const subject = held.register?.subject
  const before = { ...held, register: { ...register, ...(subject === undefined ? {} : { subject }) } }
  const { services, changes } = Places.seeParts(before, plugin, today)
  return [...services, ...changes][0]?.type
}

const nothing: Text = { zh: "", en: "" }

/** A pointer into what is held alone as one into the filing. */
const pathIn = (holds: ReadonlyArray<string>, path: string): string => {
  const [, list, index, ...rest] = path.split("/")
  const at = holds.filter((each) => each.startsWith(`/${list}/`))[Number(index)]
  return at === undefined ? path : [at, ...rest].join("/")
}

/** Where a case takes several orders the next one is planned when the first is through. */
const furtherOrder = ({ words }: Plugin.TypeEntry): Text =>
  text(`另一单：${words.zh}`, `a further order: ${words.en}`)

/** Between handing in and approval, yet without a length in the papers. */
const isOpenEnded = ({ stage, takes }: Plugin.Stage): boolean =>
  takes === undefined &&
  ["verification", "backdrop", "awaitingPapers", "readyForAdministration"].includes(stage)

/** Each stage with its days; one begins when the one before has ended. */
const stagesOf = (legs: ReadonlyArray<Leg>, start: Days, estimate: Estimate): ReadonlyArray<OrderStage> => {
  let now = daysOf(start)
  return legs.map((leg) => {
    const begins = now
    now = {
      earliest: endOf(leg, "earliest", begins.earliest),
      likely: endOf(leg, "likely", begins.likely),
      latest: endOf(leg, "latest", begins.latest),
    }
    return {
      stage: leg.stage.stage,
      words: leg.stage.words,
      actor: leg.stage.actor,
      begins: range(begins, estimate),
      ends: range(now, estimate),
    }
  })
}

const daysOf = (days: Days): Readonly<Record<Scenario, string>> => ({
  earliest: Day.fromNumber(days.earliest),
  likely: Day.fromNumber(days.likely),
  latest: Day.fromNumber(days.latest),
})

/** Days as a document writes them; `likely` only where somebody has said how long it takes. */
export const rangeOf = (days: Days, estimate: Estimate | "mixed"): Range => range(daysOf(days), estimate)

/** A day that is set is no estimate. */
const releaseOf = (days: Days, estimate: Estimate): Range => {
  const { earliest, latest } = daysOf(days)
  return earliest === latest ? { earliest, latest, isEstimated: false } : rangeOf(days, estimate)
}

const range = (
  { earliest, likely, latest }: Readonly<Record<Scenario, string>>,
  estimate: Estimate | "mixed",
): Range => ({
  earliest,
  ...(estimate === undefined ? {} : { likely }),
  latest,
  isEstimated: WorkingDays.isEstimated(Day.of(latest)),
})
