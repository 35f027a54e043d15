import type { Plugin } from "@openbeian/core/provider"
import { fill, text } from "@openbeian/core/text"
import type { Assumption, PlannedOrder } from "../Plan.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

/** First filings that are under way, at each provider the customers whose orders wait for them (在办的首次备案). */
export const underWayOf = (
  customers: ReadonlyArray<Weighed>,
  orders: ReadonlyArray<PlannedOrder>,
  { plugins }: Setting,
): ReadonlyArray<Assumption> => {
  const behind = customers.flatMap(({ customer, first }) => {
    const own = orders.filter((order) => order.customer === customer)
    return first === undefined || own.length === 0 ? [] : [{ customer, at: first.plugin, own }]
  })
  return [...Map.groupBy(behind, ({ at }) => at)].map(
    ([at, same]): Assumption => ({
      kind: "underWay",
      provider: at.id,
      customers: same.map(({ customer }) => customer),
      text: fill(taken, { at: at.name }),
      clauses: [
        ...new Set(
          plugins
            .filter(({ id }) => same.some(({ own }) => own.some(({ provider }) => provider === id)))
            .flatMap(refusedBeside),
        ),
      ],
    }),
  )
}

const taken = text(
  "主体还没有备案，而在{at}有在办的订单：它只能是首次备案。其余订单都等它办完，并按它获得通过计；列出的服务按不在其中计。它已经包含的服务请移出；没有通过的，请删去这一单再做计划。",
  "An order is under way at {at} while the subject is not filed, so it can only be the first filing. All others wait for its end and count on its approval, and what is listed is taken not to be in it. Leave out the services that it holds; where it is refused, delete it and plan again.",
)

/** What a provider says of an order for a certificate that has one under way. */
export const refusedBeside = ({ refusals }: Plugin.Plugin): ReadonlyArray<string> =>
  refusals === "undocumented"
    ? []
    : refusals.flatMap(({ reason, cites }) => (reason === "certificate-has-open-order" ? cites : []))
