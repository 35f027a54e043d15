import { Plan } from "@openbeian/planner"
import type { Language } from "./names.ts"

/** What a document of a plan is wanted as. */
export interface Wanted {
  readonly language: Language
  /** Id of the customer whose part it is; all without it. */
  readonly customer?: string
}

/** The whole plan, or the part of the customer that is named. */
export const chosen = (plan: Plan.Plan, { customer }: Wanted): Plan.Plan =>
  customer === undefined ? plan : partOf(plan, customer)

/** That the plan has no such customer: a fault of the caller, who names one of the plan. */
export class CustomerUnknown extends Error {
  override readonly name = "CustomerUnknown"
  readonly customer: string
  constructor(customer: string) {
    super(`the plan has no customer ${JSON.stringify(customer)}`)
    this.customer = customer
  }
}

/**
 * The plan of one customer, to be sent to that customer: nothing of the others is left in it, neither names nor sums.
 * What is bought for all together is the broker's and goes, and so do the bounds that hold for all. The verdict of the
 * proof stays: it is that of the whole plan, and the customer's part is read under it.
 */
export const partOf = (plan: Plan.Plan, customer: string): Plan.Plan => {
  const own = <A extends { readonly customer?: string }>(all: ReadonlyArray<A>): ReadonlyArray<A> =>
    all.filter((each) => each.customer === customer)
  const customers = own(plan.customers).map((each) => ({
    ...each,
    services: each.services.map(withoutServersOfBroker),
  }))
  const [only] = customers
  if (only === undefined) throw new CustomerUnknown(customer)
  // What the broker renews is a server of its own.
  const steps = own(plan.steps).filter(({ kind, owner }) => kind !== "renew" || owner !== "broker")
  const ids = new Set(steps.map(({ id }) => id))
  const orders = own(plan.orders)
  const purchases = own(plan.purchases).map(({ yuan: _yuan, ...purchase }) => purchase)
  const moves = only.services.filter(({ movesFrom }) => movesFrom !== undefined).length
  const accounts = own(plan.accounts)
  const [unknowns, unread] = [own(plan.unknowns), own(plan.unread)]
  const providers = new Set([
    ...orders.map(({ provider }) => provider),
    ...only.services.flatMap(({ provider }) => provider ?? []),
  ])
  const part: Plan.Plan = {
    ...plan,
    providers: plan.providers.filter(({ id }) => providers.has(id)),
    applicable: orders.length > 0,
    complete:
      unread.length === 0 &&
      unknowns.length === 0 &&
      only.services.every(({ outcome }) => outcome !== "review" && outcome !== "undecided"),
    figures: {
      customers: 1,
      ...outcomes(only.services),
      orders: orders.length,
      accounts: accounts.length,
      servers: purchases.reduce((sum, { count }) => sum + count, 0),
      ...(moves === 0 ? {} : { moves }),
      ...(only.finish === undefined ? {} : { finish: only.finish }),
    },
    assumptions: plan.assumptions.flatMap((assumption) => {
      const { customers: whom, kind, provider, rule } = assumption
      const isTold =
        !ofTheBroker.has(kind) &&
        (provider === undefined || rule !== undefined || providers.has(provider)) &&
        (whom === undefined || whom.includes(customer))
      return isTold ? [Plan.toldTo(customer, assumption)] : []
    }),
    customers,
    steps: steps.map((step) => ({ ...step, dependsOn: step.dependsOn.filter((id) => ids.has(id)) })),
    orders,
    purchases,
    accounts,
    materials: own(plan.materials),
    blocked: own(plan.blocked),
    unknowns,
    unread,
    bounds: own(plan.bounds),
    clauses: {},
  }
  const cited = citedBy(part)
  return {
    ...part,
    clauses: Object.fromEntries(Object.entries(plan.clauses).filter(([id]) => cited.has(id))),
  }
}

/** A server of the broker is told as that, without its id. */
const withoutServersOfBroker = ({
  runsOn,
  movesFrom,
  ...service
}: Plan.PlannedService): Plan.PlannedService => {
  return {
    ...service,
    ...(runsOn === undefined || service.runsOnOf === "broker" ? {} : { runsOn }),
    ...(movesFrom === undefined
      ? {}
      : { movesFrom: movesFrom.whose === "broker" ? withoutId(movesFrom) : movesFrom }),
  }
}

const withoutId = <A extends { readonly id?: string }>({ id: _id, ...rest }: A): Omit<A, "id"> => rest

/** Every clause that a plan cites somewhere. */
export const citedBy = (plan: Plan.Plan): ReadonlySet<string> =>
  new Set(
    [
      ...plan.assumptions,
      ...plan.customers.flatMap(({ services, yearlyCeiling }) => [
        ...services,
        ...(yearlyCeiling === undefined ? [] : [yearlyCeiling]),
      ]),
      ...plan.steps,
      ...plan.orders,
      ...plan.purchases,
      ...plan.accounts,
      ...plan.materials,
      ...plan.blocked.flatMap(({ at, unblock }) => [
        ...at.flatMap(({ reasons }) => reasons),
        ...unblock.reasons,
      ]),
    ].flatMap(({ clauses }) => clauses),
  )

const outcomes = (services: ReadonlyArray<Plan.PlannedService>) => {
  const count = (...wanted: ReadonlyArray<Plan.PlannedService["outcome"]>): number =>
    services.filter(({ outcome }) => wanted.includes(outcome)).length
  return {
    services: services.length,
    planned: count("planned"),
    nothing: count("nothing"),
    blocked: count("blocked"),
    open: count("review", "undecided"),
  }
}

/** What the broker pays and reckons with is not the customer's to read. */
const ofTheBroker: ReadonlySet<Plan.Assumption["kind"]> = new Set([
  "price",
  "noPrice",
  "effort",
  "quota",
  "unused",
  "notTaken",
  "duplicate",
])
