import type { Text } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import type { Plan } from "./planning.ts"

type Customer = Plan["customers"][number]

/** Who a plan speaks of, by id (称呼). */
interface Names {
  readonly customers: ReadonlyMap<string, Customer>
  readonly alike: ReadonlySet<string>
  readonly providers: ReadonlyMap<string, Plan["providers"][number]>
}

/** A customer's name; with its id where another customer has the same. */
export const customerName = (plan: Plan, id: string): string => {
  const { customers, alike } = namesOf(plan)
  const name = customers.get(id)?.name
  if (name === undefined || name === "") return id
  return alike.has(name) ? `${name} · ${id}` : name
}

/** Its id, where the name alone does not tell it from another one. */
export const idBeside = (plan: Plan, id: string): string | undefined => {
  const { customers, alike } = namesOf(plan)
  return alike.has(customers.get(id)?.name ?? "") ? id : undefined
}

export const customerOf = (plan: Plan, id: string): Customer | undefined => namesOf(plan).customers.get(id)

export const providerName = (plan: Plan, id: string): Text =>
  namesOf(plan).providers.get(id)?.name ?? same(id)

export const monogramOf = (plan: Plan, id: string): string =>
  namesOf(plan).providers.get(id)?.monogram ?? id.slice(0, 1)

const namesOf = (plan: Plan): Names => {
  const found = known.get(plan)
  if (found !== undefined) return found
  const counts = Map.groupBy(plan.customers, ({ name }) => name)
  const names: Names = {
    customers: new Map(plan.customers.map((customer) => [customer.customer, customer])),
    alike: new Set([...counts].flatMap(([name, { length }]) => (length > 1 ? [name] : []))),
    providers: new Map(plan.providers.map((provider) => [provider.id, provider])),
  }
  known.set(plan, names)
  return names
}

const known = new WeakMap<Plan, Names>()
