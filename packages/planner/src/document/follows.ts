import { fill, text } from "@openbeian/core/text"
import type { Assumption, PlannedService } from "../Plan.ts"
import type { Weighed } from "../portfolio/numbers.ts"

/** Changes of a subject that follow one service and could follow another: plans in which they do are not compared (变更排在其后). */
export const followsOf = (
  customers: ReadonlyArray<Weighed>,
  services: ReadonlyArray<ReadonlyArray<PlannedService>>,
): ReadonlyArray<Assumption> =>
  customers.flatMap(({ customer, standings }, c) => {
    const own = new Map((services[c] ?? []).map((service) => [service.path, service]))
    return standings.flatMap(({ plugin, wants }) =>
      wants.flatMap(({ at, follows }): ReadonlyArray<Assumption> => {
        const change = own.get(at)
        if (follows?.isOneOfSeveral !== true || change?.order === undefined || change.provider !== plugin.id)
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
  "{customer} {path}：主体的变更排在“{after}”的订单之后；也可以排在别的服务之后，那样的计划没有比较。",
  "{customer} {path}: the change of the subject follows the order of {after}; it could follow another service, and plans in which it does are not compared.",
)
