import type { Plugin } from "@openbeian/core/provider"
import { ordersWithin } from "../kernels/index.ts"
import type { SubjectSolution } from "../model/index.ts"
import type { PlannedCustomer } from "../Plan.ts"
import type { WrittenOrder } from "./orders.ts"
import type { Solved } from "./solved.ts"

/** What one account gets through in a year at the longest durations, where that is less than what is wanted of it. */
export const ceilingOf = (
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
