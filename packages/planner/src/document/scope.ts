import { WorkingDays } from "@openbeian/core/calendar"
import { Province } from "@openbeian/core/place"
import type { Assumption, PlannedOrder } from "../Plan.ts"
import type { Weighed } from "../portfolio/numbers.ts"

/** Whom an assumption on days in a province concerns: its customers with orders. Without a code those of no known province. */
export const inProvince = (
  code: string,
  customers: ReadonlyArray<Weighed>,
  orders: ReadonlyArray<PlannedOrder>,
): Pick<Assumption, "customers" | "province"> => {
  const having = customersOf(orders)
  return {
    customers: customers
      .filter(({ customer, facts }) => (facts.subject?.province ?? "") === code && having.has(customer))
      .map(({ customer }) => customer),
    ...(code === "" ? {} : { province: Province.nameOf(code) }),
  }
}

/** Whom the other assumptions concern, where they are not the broker's own or everybody's. */
export const scoped = (assumption: Assumption, orders: ReadonlyArray<PlannedOrder>): Assumption => {
  const { kind, provider, customers } = assumption
  if (customers !== undefined) return assumption
  if (kind === "calendar") return { ...assumption, customers: [...customersOf(orders.filter(endsBeyond))] }
  if (provider !== undefined)
    return {
      ...assumption,
      customers: [...customersOf(orders.filter((order) => order.provider === provider))],
    }
  return assumption
}

const endsBeyond = ({ ends }: PlannedOrder): boolean => ends.latest > WorkingDays.lastAnnounced

const customersOf = (orders: ReadonlyArray<PlannedOrder>): ReadonlySet<string> =>
  new Set(orders.map(({ customer }) => customer))
