import type { Filing, Portfolio } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { serversIn } from "./document/places.ts"
import type { NewAccount, Plan, Purchase } from "./Plan.ts"
import { approved, closed } from "./portfolio/applied.ts"
import { accountAt, isNamed, withVerified } from "./portfolio/facts.ts"
import { lent, type Place, restored, taken } from "./portfolio/places.ts"
import { endedBy, firstUnderWay, type OpenOrder, withFirst } from "./portfolio/underWay.ts"

/**
 * The portfolio as it will be once the accounts of a plan are opened, its servers bought and its orders approved, all
 * of them or those named. Record numbers are not known and stay away, and so does what a cancellation ends.
 */
export const apply = (
  portfolio: Portfolio.Portfolio,
  plan: Plan,
  plugins: ReadonlyArray<Plugin.Plugin>,
  orders: ReadonlyArray<string> = plan.orders.map(({ id }) => id),
): Portfolio.Portfolio => {
  const done = plan.orders.filter(({ id }) => orders.includes(id))
  const carried = carriedBy(plan, plugins, new Set(done.map(({ id }) => id)))
  const filings = portfolio.filings.map(({ customer, ...written }) => {
    const own = done.filter((order) => order.customer === customer)
    const first = own.length === 0 ? undefined : firstUnderWay(written, plugins)
    const facts = withFirst(written, first)
    const ended = new Set([...(first?.orders ?? []), ...endedAt(facts, own, plan, plugins)])
    const accounts = restored(
      equipped(withoutOrders(facts, ended), customer, plan, plugins),
      givenBack(customer, done, plan, plugins),
    )
    const after = own.reduce(
      (before, { provider, holds }) => afterOrder(before, provider, holds, plugins),
      facts,
    )
    const made = own.flatMap(({ holds }) => holds)
    return {
      customer,
      ...closed(
        {
          ...settled(after, customer, made, plan),
          accounts: taken(
            accounts,
            carried.filter((each) => each.customer === customer),
          ),
        },
        own.flatMap(({ provider, holds }) => {
          const plugin = plugins.find(({ id }) => id === provider)
          return plugin === undefined ? [] : holds.map((at) => ({ at, plugin }))
        }),
        facts,
      ),
    }
  })
  const shared = lent(
    equipped({ accounts: portfolio.accounts ?? [] }, undefined, plan, plugins),
    carried.filter((each) => each.customer === undefined),
    plan.today,
  )
  return { ...portfolio, filings, ...(shared.length === 0 ? {} : { accounts: shared }) }
}

/** Orders under way in an account that have ended when an order of the plan is handed in there. */
const endedAt = (
  facts: Filing.Facts,
  own: Plan["orders"],
  { today }: Plan,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<OpenOrder> =>
  own.flatMap(({ provider, begins }) => {
    const plugin = plugins.find(({ id }) => id === provider)
    return plugin === undefined ? [] : endedBy(begins.latest, facts, plugin, today)
  })

const withoutOrders = (facts: Filing.Facts, ended: ReadonlySet<OpenOrder>): Filing.Facts =>
  facts.accounts === undefined || ended.size === 0
    ? facts
    : {
        ...facts,
        accounts: facts.accounts.map((account) =>
          account.openOrders === undefined
            ? account
            : { ...account, openOrders: account.openOrders.filter((order) => !ended.has(order)) },
        ),
      }

/** What approved services run on, once for each of them (占用的配额). Without a customer: it is the broker's. */
interface Carrying extends Place {
  readonly customer: string | undefined
}

const carriedBy = (
  plan: Plan,
  plugins: ReadonlyArray<Plugin.Plugin>,
  done: ReadonlySet<string>,
): ReadonlyArray<Carrying> =>
  plan.customers.flatMap(({ customer, services }) =>
    services.flatMap(({ order, provider, runsOn, runsOnOf }) => {
      const plugin = plugins.find(({ id }) => id === provider)
      return order === undefined || runsOn === undefined || plugin === undefined || !done.has(order)
        ? []
        : [{ customer: runsOnOf === "broker" ? undefined : customer, plugin, id: runsOn }]
    }),
  )

/** What approved cancellations give back, once for each place. */
const givenBack = (
  customer: string,
  done: Plan["orders"],
  plan: Plan,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Place> =>
  (plan.customers.find((each) => each.customer === customer)?.services ?? []).flatMap(
    ({ order, provider, givesBack = [] }) => {
      const plugin = plugins.find(({ id }) => id === provider)
      return plugin === undefined || !done.some(({ id }) => id === order)
        ? []
        : givesBack.map((id) => ({ plugin, id }))
    },
  )

/** Approved services that the plan moves run on what it moves them to. */
const settled = <A extends Filing.Facts>(
  facts: A,
  customer: string,
  made: ReadonlyArray<string>,
  plan: Plan,
): A => {
  const planned = plan.customers.find((each) => each.customer === customer)?.services ?? []
  const moved = new Map(
    planned.flatMap(({ path, movesFrom, runsOn }) =>
      movesFrom === undefined || runsOn === undefined || !made.includes(path)
        ? []
        : [[path, runsOn] as const],
    ),
  )
  if (moved.size === 0 || facts.services === undefined) return facts
  return {
    ...facts,
    services: facts.services.map((service, n) => {
      const runsOn = moved.get(`/services/${n}`)
      return runsOn === undefined ? service : { ...service, runsOn }
    }),
  }
}

/** Accounts with what the plan opens and buys for a customer; without one for all. */
const equipped = (
  facts: Pick<Filing.Facts, "subject" | "accounts">,
  customer: string | undefined,
  plan: Plan,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Filing.Account> => {
  const opened = withAccounts(
    verifiedBy(facts, customer, plan, plugins),
    plan.accounts.filter((each) => each.customer === customer),
    plugins,
  )
  return withServers(
    opened,
    plan.purchases.filter((each) => each.customer === customer),
    plugins,
  )
}

/** Accounts of a customer that the plan has verified, on its day. */
const verifiedBy = (
  { subject, accounts = [] }: Pick<Filing.Facts, "subject" | "accounts">,
  customer: string | undefined,
  { steps, today }: Plan,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Filing.Account> => {
  const at = plugins.filter(({ id }) =>
    steps.some((step) => step.kind === "verifyAccount" && step.customer === customer && step.provider === id),
  )
  const known = subject === undefined ? {} : { subject }
  return at.reduce(
    (before, plugin) => withVerified({ ...known, accounts: before }, plugin, today).accounts ?? [],
    accounts,
  )
}

const afterOrder = (
  facts: Filing.Facts,
  provider: string,
  holds: ReadonlyArray<string>,
  plugins: ReadonlyArray<Plugin.Plugin>,
): Filing.Facts => {
  const plugin = plugins.find(({ id }) => id === provider)
  return plugin === undefined ? facts : approved(facts, plugin, holds)
}

const withAccounts = (
  accounts: ReadonlyArray<Filing.Account>,
  opened: ReadonlyArray<NewAccount>,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Filing.Account> => {
  const replaced = plugins.filter(({ id }) => opened.some(({ provider }) => provider === id))
  return [
    ...accounts.filter(({ provider }) => !replaced.some((plugin) => isNamed(plugin, provider))),
    ...opened.map(({ provider, realName }) => ({
      provider,
      ...(realName === undefined ? {} : { realName }),
      subjects: [],
      openOrders: [],
    })),
  ]
}

const withServers = (
  accounts: ReadonlyArray<Filing.Account>,
  purchases: ReadonlyArray<Purchase>,
  plugins: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Filing.Account> => {
  const bought = Map.groupBy(purchases, ({ provider }) => provider)
  const owned = plugins.filter((plugin) => accounts.some(({ provider }) => isNamed(plugin, provider)))
  const opened = [...bought.keys()].filter((id) => !owned.some((plugin) => plugin.id === id))
  const all: ReadonlyArray<Filing.Account> = [...accounts, ...opened.map((provider) => ({ provider }))]
  return all.map((account) => {
    const plugin = plugins.find((each) => isNamed(each, account.provider))
    // Where the broker has several accounts the first one buys.
    const isFirst = plugin !== undefined && accountAt({ accounts: all }, plugin) === account
    const more = (isFirst ? (bought.get(plugin.id) ?? []) : []).flatMap((purchase) =>
      serversIn(purchase).map((id) => serverOf(purchase, id)),
    )
    return more.length === 0 ? account : { ...account, servers: [...(account.servers ?? []), ...more] }
  })
}

const serverOf = ({ product, monthsMin }: Purchase, id: string): Filing.Server => ({
  id,
  ...(product === undefined ? {} : { product }),
  ...(monthsMin === undefined ? {} : { months: monthsMin, firstMonths: monthsMin }),
  quotaUsed: 0,
})
