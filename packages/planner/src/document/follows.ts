import { fill, text } from "@openbeian/core/text"
import type { Assumption, PlannedService } from "../Plan.ts"
import type { Weighed } from "../portfolio/numbers.ts"

/** Changes that could follow so many services that not every plan in which they do is compared (变更排在其后). */
export const followsOf = (
  customers: ReadonlyArray<Weighed>,
  services: ReadonlyArray<ReadonlyArray<PlannedService>>,
): ReadonlyArray<Assumption> =>
  customers.flatMap(({ customer, standings }, c) => {
    const own = new Map((services[c] ?? []).map((service) => [service.path, service]))
    return standings.flatMap(({ plugin, wants }) =>
      wants.flatMap(({ at, follows }): ReadonlyArray<Assumption> => {
        const change = own.get(at)
        if (follows?.isCompared !== false || change?.order === undefined || change.provider !== plugin.id)
          return []
        const after = own.get(follows.service)?.name ?? follows.service
        return [
          {
            kind: "follows",
            provider: plugin.id,
            customers: [customer],
            text: fill(said, { customer, path: at, after }),
            clauses: [],
          },
        ]
      }),
    )
  })

const said = text(
  "{customer} {path}：变更排在“{after}”的订单之后；可以排在其后的服务太多，排在另一些之后的计划没有比较。",
  "{customer} {path}: the change follows the order of {after}; it could follow too many services for all such plans to be compared.",
)
