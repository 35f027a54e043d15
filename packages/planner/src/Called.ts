import { Vocabulary } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"
import type { PlannedCustomer, PlannedService } from "./Plan.ts"

/** How the services and changes of a plan are called (服务称呼). */
export type Called = (customer: string, path: string) => Text | undefined

/**
 * By their names. Those of one customer that share a name are told apart by their first domain, or by their kind where one
 * has no domain.
 */
export const servicesIn = (
  customers: ReadonlyArray<Pick<PlannedCustomer, "customer" | "services">>,
): Called => {
  const names = new Map(
    customers.flatMap(({ customer, services }) => {
      const byName = Map.groupBy(services, ({ name }) => name)
      return services.map((service) => {
        const isAlone = byName.get(service.name)?.length === 1
        return [keyOf(customer, service.path), isAlone ? plain(service) : apart(service)] as const
      })
    }),
  )
  return (customer, path) => names.get(keyOf(customer, path))
}

const plain = ({ name }: PlannedService): Text => text(name, name)

const apart = ({ name, domain, kind }: PlannedService): Text => {
  const kinds: Readonly<Record<string, Text>> = Vocabulary.serviceKinds
  const by = domain === undefined ? kinds[kind] : text(domain, domain)
  return by === undefined || domain === name ? text(name, name) : withDetail(text(name, name), by)
}

/** A name with what tells it from others behind it. */
export const withDetail = (name: Text, by: Text): Text =>
  text(`${name.zh}（${by.zh}）`, `${name.en} (${by.en})`)

const keyOf = (customer: string, path: string): string => JSON.stringify([customer, path])
