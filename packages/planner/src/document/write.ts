import { Day, WorkingDays } from "@openbeian/core/calendar"
import { Check, Clauses } from "@openbeian/core/check"
import { Province } from "@openbeian/core/place"
import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { NewAccount, Plan, PlannedCustomer } from "../Plan.ts"
import { calledAt, isNamed } from "../portfolio/facts.ts"
import { asksIn, isBroughtByPlan } from "../portfolio/findings.ts"
import type { Weighed } from "../portfolio/numbers.ts"
import { accountlessOf, twinAccountsOf } from "./accounts.ts"
import { assumptionsOf } from "./assumptions.ts"
import { blockedOf, unknownsOf } from "./blocked.ts"
import { ceilingOf } from "./ceiling.ts"
import { codesToMake } from "./codeSteps.ts"
import { differingOf, type Touched, touchedIn } from "./differing.ts"
import { duplicatesOf } from "./duplicates.ts"
import { figuresIn, outcomesOf } from "./figures.ts"
import { ordersOf, rangeOf, type WrittenOrder } from "./orders.ts"
import { type Places, placeKey, placesOf, serversIn } from "./places.ts"
import { boundsOf, proofOf } from "./proof.ts"
import { boughtBy, standingOf } from "./purchases.ts"
import { quotasOf } from "./quotas.ts"
import { renewalsOf } from "./renewals.ts"
import { serviceOf } from "./services.ts"
import type { Solved } from "./solved.ts"
import { stepsOf } from "./steps.ts"
import { strangersOf, straysOf } from "./strays.ts"
import { unfitBeside, unfitIn } from "./unfit.ts"
import { namelessIn, unlistedIn } from "./unlisted.ts"
import { accountsToVerify, type ToVerify } from "./verifySteps.ts"
import { waitsIn } from "./waits.ts"

/** The plan as a document. */
export const write = (solved: Solved): Plan => {
  const {
    at,
    objective,
    finishBy,
    customers,
    rows,
    setting,
    numbers,
    solution,
    installed,
    unread,
    duplicates,
    strays,
    strangers,
    excess,
  } = solved
  const { plugins, regulations, today } = setting
  const places = placesOf(solved)
  const purchases = [
    ...plugins.flatMap((_, p) => boughtBy(solved, p)),
    ...customers.flatMap((_, c) => plugins.flatMap((_, p) => boughtBy(solved, p, c))),
  ]
  const bought: Bought = new Map(
    purchases.flatMap((purchase) =>
      serversIn(purchase).map((id) => [id, purchase.customer === undefined ? undefined : purchase.product]),
    ),
  )
  const row = new Map(rows.map((customer, n) => [customer, n]))
  const rowOf = ({ customer: { customer } }: WrittenCustomer): number => row.get(customer) ?? 0
  const byId = customers.map((customer, c) => customerOf(customer, c, solved, places, bought))
  const written = byId.toSorted((one, other) => rowOf(one) - rowOf(other))
  const orders = written.flatMap((each) => each.orders)
  const accounts = written.flatMap((each) => each.accounts)
  const estimates = new Map(
    written.flatMap(({ orders: own, province }) =>
      own.slice(0, 1).map(({ estimate }) => [province, estimate] as const),
    ),
  )
  const now = { earliest: today, likely: today, latest: today, isEstimated: false }
  const documentOrders = orders.map(({ order }) => order)
  const services = written.flatMap((each) => each.customer.services)
  const figures = figuresIn(solved, places)
  const { finish } = figures
  const unknowns = written.flatMap((each) => each.unknowns)
  const serviceNamed = serviceNames(written.map((each) => each.customer))
  const unfitAt = unfitIn(customers, setting)
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
    ...(finishBy === undefined ? {} : { finishBy }),
    complete:
      unread.length === 0 &&
      unknowns.length === 0 &&
      services.every(({ outcome }) => outcome !== "review" && outcome !== "undecided"),
    applicable: orders.length > 0,
    figures,
    assumptions: [
      ...duplicatesOf(duplicates, rows),
      ...straysOf(strays, rows),
      ...strangersOf(strangers),
      ...quotasOf({ excess, customers, setting, places }),
      ...differingOf(
        written.flatMap((each) => each.touched),
        setting,
      ),
      ...twinAccountsOf(customers, setting),
      ...accountlessOf(accounts, customers, unknowns, installed),
      ...assumptionsOf({
        setting,
        numbers,
        solution,
        customers,
        services: byId.map((each) => each.customer.services),
        orders: documentOrders,
        purchases,
        estimates,
        latest: finish?.latest,
        installed,
      }),
    ],
    customers: written.map((each) => each.customer),
    steps: stepsOf({
      today: now,
      plugins,
      accounts,
      verified: written.flatMap((each) => each.verified),
      purchases,
      orders,
      codes: codesToMake({
        customers: written.map((each) => each.customer),
        orders: documentOrders,
        purchases,
        plugins,
        shared: setting.shared,
        today: now,
      }),
      renewals: renewalsOf({ orders, today: now, nameOf: namesOf(customers) }),
      nameOf: namesOf(customers),
      serviceNamed,
      waitsOf: waitsIn(customers, serviceNamed, setting),
      unfitAt,
      unfitBeside: unfitBeside(
        written.map((each) => each.customer),
        unfitAt,
        setting,
      ),
    }),
    orders: documentOrders,
    purchases,
    accounts,
    materials: orders.flatMap(({ materials }) => materials),
    blocked: written.flatMap((each) => each.blocked),
    unknowns,
    unread,
    bounds: boundsOf(solution, numbers, setting, { finishBy, isLikelyKnown: finish?.likely !== undefined }),
    proof: proofOf(solution, finishBy),
    daysOff: daysOffUntil(today, finish?.latest),
    ...(finish === undefined
      ? {}
      : { holidays: WorkingDays.holidaysBetween(Day.of(today), Day.of(finish.latest)) }),
    editions: plugins.flatMap(({ book }) => Check.editionsOf(book)),
  }
  // What is left for this plan may be at a provider that it does not use, and has clauses of its own.
  const books = [...new Set([...installed.flatMap(Check.booksOf), regulations.book])]
  return { ...plan, clauses: Clauses.citedIn(plan, books) }
}

const namesOf = (customers: ReadonlyArray<Weighed>): ((customer: string) => string) => {
  const names = new Map(customers.map(({ customer, facts }) => [customer, facts.subject?.name ?? customer]))
  return (customer) => names.get(customer) ?? customer
}

const serviceNames = (
  customers: ReadonlyArray<PlannedCustomer>,
): ((customer: string, at: string) => string) => {
  const names = new Map(
    customers.flatMap(({ customer, services }) =>
      services.map(({ path, name }) => [placeKey(customer, path), name] as const),
    ),
  )
  return (customer, at) => names.get(placeKey(customer, at)) ?? at
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
  readonly verified: ReadonlyArray<ToVerify>
  readonly blocked: Plan["blocked"]
  readonly unknowns: Plan["unknowns"]
  /** What nearer rules set aside, at each service and change that this bears on. */
  readonly touched: ReadonlyArray<Touched>
}

/** Servers that are bought, with the product that a customer buys for itself. */
type Bought = ReadonlyMap<string, string | undefined>

const customerOf = (
  weighed: Weighed,
  c: number,
  solved: Solved,
  places: Places,
  bought: Bought,
): WrittenCustomer => {
  const { setting, numbers, solution } = solved
  const { customer, facts } = weighed
  const subject = solution.subjects[c]
  const wants = numbers.wants[c] ?? []
  const orders = ordersOf(weighed, wants, subject?.orders ?? [], setting, places)
  const outcomes = outcomesOf(weighed, setting.plugins)
  const carrierOf = (at: string) => places.get(placeKey(customer, at))
  const orderHolding = (at: string) => orders.find(({ order }) => order.holds.includes(at))
  const blocked = outcomes.flatMap(({ at, outcome }) =>
    outcome === "blocked" ? [blockedOf(weighed, at, calledAt(facts, at).name, setting)] : [],
  )
  const services = outcomes.map(({ at, outcome, from }) =>
    serviceOf({
      weighed,
      at,
      outcome,
      from,
      held: orderHolding(at),
      carrier: carrierOf(at),
      blocked: blocked.find(({ path }) => path === at),
      setting,
    }),
  )
  const open = services.flatMap(({ path, outcome, provider }) =>
    weighed.standings.flatMap(({ plugin, wants: all, seats, account, onProduct }) => {
      const want = all.find((each) => each.at === path)
      const seat = seats.findIndex(({ id }) => outcome === "planned" && id === carrierOf(path)?.id)
      const product = outcome === "planned" ? bought.get(carrierOf(path)?.id ?? "") : undefined
      const onIt = product === undefined ? [] : onProduct(product)(path)
      const asks = [
        ...new Set([
          ...(want?.asks ?? []),
          ...(want?.asksOn[seat] ?? []),
          ...asksIn(onIt, (asked) => !isBroughtByPlan(asked, account)),
        ]),
      ]
      const isMeant =
        outcome === "planned"
          ? plugin.id === provider
          : outcome === "undecided" && setting.plugins.includes(plugin)
      return isMeant && asks.length > 0 ? [{ provider: plugin.id, asks }] : []
    }),
  )
  const isHandedIn = services.some(({ outcome }) => outcome === "planned" || outcome === "undecided")
  const onBought = services.filter(({ runsOn }) => runsOn !== undefined && bought.has(runsOn))
  const province = facts.subject?.province
  const ceiling = ceilingOf(orders, solved, subject, c)
  const accounts = (subject?.accounts ?? []).flatMap((p) => accountAt(weighed, setting.plugins[p]))
  const unlisted = unlistedIn(weighed, isHandedIn, onBought, setting)
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
    accounts,
    verified: accountsToVerify(
      weighed,
      orders.map(({ order }) => order),
      setting,
    ),
    blocked,
    unknowns: unknownsOf({ customer, facts }, [...open, ...unlisted, ...namelessIn(accounts, open)]),
    touched: touchedIn(services, weighed, orders, setting),
  }
}

const accountAt = (weighed: Weighed, plugin: Plugin.Plugin | undefined): ReadonlyArray<NewAccount> => {
  const standing = standingOf(weighed, plugin)
  if (plugin === undefined || standing === undefined) return []
  const { customer, facts } = weighed
  const before =
    standing.account === "replace"
      ? facts.accounts?.find(({ provider }) => isNamed(plugin, provider))?.id
      : undefined
  // What is bought is planned by itself.
  const steps = plugin.signup.steps.filter(({ buys }) => buys !== true)
  const limit = plugin.limits.subjectsPerAccount
  return [
    {
      id: `account/${customer}/${plugin.id}`,
      customer,
      provider: plugin.id,
      ...(facts.subject?.name === undefined ? {} : { realName: facts.subject.name }),
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
