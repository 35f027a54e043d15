import { Day, WorkingDays } from "@openbeian/core/calendar"
import { Check, Clauses } from "@openbeian/core/check"
import { Province } from "@openbeian/core/place"
import type { Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import { ordersWithin } from "../kernels/index.ts"
import type { SubjectSolution } from "../model/index.ts"
import type { NewAccount, Plan, PlannedCustomer, PlannedService } from "../Plan.ts"
import { isNamed } from "../portfolio/facts.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/standings.ts"
import { assumptionsOf } from "./assumptions.ts"
import { blockedOf, unknownsOf } from "./blocked.ts"
import { duplicatesOf } from "./duplicates.ts"
import { figuresIn, outcomesOf } from "./figures.ts"
import { ordersOf, rangeOf, type WrittenOrder } from "./orders.ts"
import { type Places, placeKey, placesOf } from "./places.ts"
import { boundsOf, proofOf } from "./proof.ts"
import { boughtBy, standingOf } from "./purchases.ts"
import { givenBackBy } from "./returns.ts"
import type { Solved } from "./solved.ts"
import { stepsOf } from "./steps.ts"
import { waitsIn } from "./waits.ts"

/** The plan as a document. */
export const write = (solved: Solved): Plan => {
  const { at, objective, customers, setting, numbers, solution, installed, unread, duplicates } = solved
  const { plugins, regulations, today } = setting
  const places = placesOf(solved)
  const written = customers.map((customer, c) => customerOf(customer, c, solved, places))
  const orders = written.flatMap((each) => each.orders)
  const accounts = written.flatMap((each) => each.accounts)
  const purchases = [
    ...plugins.flatMap((_, p) => boughtBy(solved, p)),
    ...customers.flatMap((_, c) => plugins.flatMap((_, p) => boughtBy(solved, p, c))),
  ]
  const estimates = new Map(
    written.flatMap(({ orders: own, province }) =>
      own.slice(0, 1).map(({ estimate }) => [province, estimate] as const),
    ),
  )
  const figures = figuresIn(solved)
  const { finish } = figures
  const documentOrders = orders.map(({ order }) => order)
  const services = written.flatMap((each) => each.customer.services)
  const unknowns = written.flatMap((each) => each.unknowns)
  const plan: Omit<Plan, "clauses"> = {
    openbeian: 1,
    formatVersion: 1,
    today,
    advice: Check.advice,
    at,
    providers: plugins.map(({ id, name, monogram, level, materials }) => ({
      id,
      name,
      monogram,
      level,
      ...(materials.length > 0 ? {} : { materials: "undocumented" as const }),
    })),
    objective: objective === "cost" ? ["cost", "finish"] : ["finish", "cost"],
    complete:
      unread.length === 0 &&
      unknowns.length === 0 &&
      services.every(({ outcome }) => outcome !== "review" && outcome !== "undecided"),
    applicable: orders.length > 0,
    figures,
    assumptions: [
      ...duplicatesOf(duplicates, customers),
      ...assumptionsOf({
        setting,
        numbers,
        solution,
        customers,
        services: written.map((each) => each.customer.services),
        orders: documentOrders,
        purchases,
        estimates,
        latest: finish?.latest,
        installed,
      }),
    ],
    customers: written.map((each) => each.customer),
    steps: stepsOf({
      today: { earliest: today, likely: today, latest: today, isEstimated: false },
      plugins,
      accounts,
      purchases,
      orders,
      nameOf: namesOf(customers),
      waitsOf: waitsIn(customers, today),
    }),
    orders: documentOrders,
    purchases,
    accounts,
    materials: orders.flatMap(({ materials }) => materials),
    blocked: written.flatMap((each) => each.blocked),
    unknowns,
    unread,
    bounds: boundsOf(solution, numbers, setting),
    proof: proofOf(solution),
    daysOff: daysOffUntil(today, finish?.latest),
    ...(finish === undefined
      ? {}
      : { holidays: WorkingDays.holidaysBetween(Day.of(today), Day.of(finish.latest)) }),
    editions: plugins.flatMap(({ book }) => Check.editionsOf(book)),
  }
  return { ...plan, clauses: Clauses.citedIn(plan, [...plugins.flatMap(Check.booksOf), regulations.book]) }
}

const namesOf = (customers: ReadonlyArray<Weighed>): ((customer: string) => string) => {
  const names = new Map(customers.map(({ customer, facts }) => [customer, facts.subject?.name ?? customer]))
  return (customer) => names.get(customer) ?? customer
}

const daysOffUntil = (today: string, latest: string | undefined): ReadonlyArray<string> => {
  const count = latest === undefined ? 0 : Day.daysBetween(Day.of(today), Day.of(latest)) + 1
  return Array.from({ length: count }, (_, n) => Day.plusDays(Day.of(today), n)).filter(
    (day) => !WorkingDays.isWorking(day),
  )
}

interface WrittenCustomer {
  readonly customer: PlannedCustomer
  readonly province: string
  readonly orders: ReadonlyArray<WrittenOrder>
  readonly accounts: ReadonlyArray<NewAccount>
  readonly blocked: Plan["blocked"]
  readonly unknowns: Plan["unknowns"]
}

const customerOf = (weighed: Weighed, c: number, solved: Solved, places: Places): WrittenCustomer => {
  const { setting, numbers, solution } = solved
  const { customer, facts } = weighed
  const subject = solution.subjects[c]
  const wants = numbers.wants[c] ?? []
  const orders = ordersOf(weighed, wants, subject?.orders ?? [], setting, places)
  const outcomes = outcomesOf(weighed, setting.plugins)
  const orderHolding = (at: string) => orders.find(({ order }) => order.holds.includes(at))
  const services = outcomes.map(({ at, outcome, from }) =>
    serviceOf(weighed, at, outcome, from, orderHolding(at), places.get(placeKey(customer, at)), setting),
  )
  const open = services.flatMap(({ path, outcome, provider }) =>
    weighed.standings.flatMap(({ plugin, wants: all, seats }) => {
      const want = all.find((each) => each.at === path)
      const seat = seats.findIndex(
        ({ id }) => outcome === "planned" && id === places.get(placeKey(customer, path)),
      )
      const asks = [...(want?.asks ?? []), ...(want?.asksOn[seat] ?? [])]
      const isMeant =
        outcome === "planned"
          ? plugin.id === provider
          : outcome === "undecided" && setting.plugins.includes(plugin)
      return isMeant && asks.length > 0 ? [{ provider: plugin.id, asks }] : []
    }),
  )
  const province = facts.subject?.province
  const ceiling = ceilingOf(orders, solved, subject, c)
  return {
    customer: {
      customer,
      name: facts.subject?.name ?? customer,
      ...(province === undefined ? {} : { province: Province.nameOf(province) }),
      services,
      ...(subject?.finish === undefined ? {} : { finish: rangeOf(subject.finish, orders[0]?.estimate) }),
      ...(ceiling === undefined ? {} : { yearlyCeiling: ceiling }),
    },
    province: province ?? "",
    orders,
    accounts: (subject?.accounts ?? []).flatMap((p) => accountAt(weighed, setting.plugins[p])),
    blocked: services.flatMap(({ path, outcome, name }) =>
      outcome === "blocked" ? [blockedOf(weighed, path, name, setting)] : [],
    ),
    unknowns: unknownsOf(customer, open),
  }
}

const serviceOf = (
  { facts }: Weighed,
  at: string,
  outcome: PlannedService["outcome"],
  from: Standing | undefined,
  held: WrittenOrder | undefined,
  runsOn: string | undefined,
  setting: Setting,
): PlannedService => {
  const service = at.startsWith("/services/") ? facts.services?.[Number(at.split("/")[2])] : undefined
  const change = at.startsWith("/changes/") ? facts.changes?.[Number(at.split("/")[2])] : undefined
  const parts = [...(from?.judged.seen.services ?? []), ...(from?.judged.seen.changes ?? [])]
  const type = parts.find((part) => part.at === at)?.type
  const want = from?.wants.find((each) => each.at === at)
  const asks = want?.asks[0]
  return {
    path: at,
    kind: service?.kind ?? change?.kind ?? "",
    name:
      service?.name ??
      service?.domains?.[0]?.name ??
      (change !== undefined && "service" in change ? change.service : undefined) ??
      (change === undefined ? at : (facts.subject?.name ?? at)),
    outcome,
    ...(held !== undefined
      ? { provider: held.order.provider, order: held.order.id }
      : outcome === "nothing" && from !== undefined
        ? { provider: from.plugin.id }
        : {}),
    because: held?.because ?? (isLeftOut(want) ? leftOut : becauseOf(type, want?.later?.words)),
    clauses: held?.order.clauses ?? (type !== undefined && "cites" in type ? [...new Set(type.cites)] : []),
    ...(runsOn === undefined ? {} : { runsOn }),
    ...givenBackBy(facts, at, held?.order.provider, setting),
    ...(outcome === "undecided" && asks !== undefined ? { asks } : {}),
  }
}

/** Whether it is left to a person only since another provider has the first filing. */
const isLeftOut = (want: Standing["wants"][number] | undefined): boolean =>
  want?.outcome === "review" && want.isOnlyWhereFirst

const leftOut = text(
  "主体的首次备案在别处；文件没有载明此后在这里怎样办理，须由人判断",
  "the subject has its first filing elsewhere, and the papers leave out what is filed here after that; a person has to decide",
)

const becauseOf = (
  type: Standing["judged"]["seen"]["services"][number]["type"] | undefined,
  later: Text | undefined,
): Text => {
  if (type === undefined || type._tag === "Undecided") return silence
  if (later === undefined) return type.because
  return text(
    `${type.because.zh}；主体在那里有了备案以后，是“${later.zh}”，而本计划没有先让它在那里有备案的订单`,
    `${type.because.en}; once the subject is on record there it is “${later.en}”, and no order of this plan brings that about first`,
  )
}

const silence: Text = { zh: "", en: "" }

const accountAt = (weighed: Weighed, plugin: Plugin.Plugin | undefined): ReadonlyArray<NewAccount> => {
  const standing = standingOf(weighed, plugin)
  if (plugin === undefined || standing === undefined) return []
  const { customer, facts } = weighed
  const before =
    standing.account === "replace"
      ? facts.accounts?.find(({ provider }) => isNamed(plugin, provider))?.id
      : undefined
  const { steps } = plugin.signup
  const limit = plugin.limits.subjectsPerAccount
  return [
    {
      id: `account/${customer}/${plugin.id}`,
      customer,
      provider: plugin.id,
      realName: facts.subject?.name ?? customer,
      ...(before === undefined ? {} : { instead: before }),
      steps: steps.map(({ zh, en }) => text(zh, en)),
      clauses: [
        ...new Set([
          ...steps.flatMap(({ cites }) => cites),
          ...(limit === "undocumented" ? [] : limit.flatMap(({ cites }) => cites)),
        ]),
      ],
    },
  ]
}

/** What one account gets through in a year at the longest durations, where that is less than what is wanted of it. */
const ceilingOf = (
  orders: ReadonlyArray<WrittenOrder>,
  { numbers, setting }: Solved,
  subject: SubjectSolution | undefined,
  c: number,
): PlannedCustomer["yearlyCeiling"] => {
  for (const [p, plugin] of setting.plugins.entries()) {
    const here = orders.filter(({ order }) => order.provider === plugin.id)
    const first = subject?.orders.find(({ provider }) => provider === p)
    const item = first?.contents[0]?.item
    const option = item === undefined ? undefined : numbers.model.subjects[c]?.items[item]?.options[p]
    const duration = option === undefined ? undefined : numbers.model.durations[option.duration]
    const batch =
      option === undefined ? undefined : numbers.model.subjects[c]?.at[p]?.kinds?.[option.kind]?.batch
    const isOneByOne = numbers.model.providers[p]?.caps.some(({ most }) => most === 1) === true
    if (duration === undefined || batch === undefined || !Number.isFinite(batch) || !isOneByOne) continue
    const { today } = numbers.model
    const services = ordersWithin(duration.latest, today, today + 365) * batch
    const wanted = here.reduce((sum, { order }) => sum + order.holds.length, 0)
    if (wanted > services)
      return {
        provider: plugin.id,
        services,
        clauses: citesOf(plugin.limits.openOrdersPerAccount, plugin.limits.newServicesPerOrder),
      }
  }
  return undefined
}

const citesOf = (
  ...limits: ReadonlyArray<Plugin.Plugin["limits"]["openOrdersPerAccount"]>
): ReadonlyArray<string> => [
  ...new Set(
    limits.flatMap((limit) => (limit === "undocumented" ? [] : limit.flatMap(({ cites }) => cites))),
  ),
]
