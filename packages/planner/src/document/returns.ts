import { type Text, text } from "@openbeian/core/text"
import type { Assumption, PlannedOrder, Purchase } from "../Plan.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

/**
 * What a cancellation gives back (注销后归还的配额): it is there after its approval at the earliest, if the papers give
 * it back at all, so a plan counts none of it and says so where it also buys.
 */
export const returnsOf = ({
  setting,
  customers,
  orders,
  purchases,
}: {
  readonly setting: Setting
  readonly customers: ReadonlyArray<Weighed>
  readonly orders: ReadonlyArray<PlannedOrder>
  readonly purchases: ReadonlyArray<Purchase>
}): ReadonlyArray<Assumption> =>
  setting.plugins.flatMap((plugin): ReadonlyArray<Assumption> => {
    const cancelling = customers.filter(({ customer, facts }) =>
      orders.some(
        (order) =>
          order.provider === plugin.id &&
          order.customer === customer &&
          order.holds.some((at) => isCancellation(facts.changes, at)),
      ),
    )
    if (cancelling.length === 0 || !purchases.some(({ provider }) => provider === plugin.id)) return []
    const support = plugin.capabilities.quotaReturnsOnCancel
    return [
      {
        kind: "quota",
        provider: plugin.id,
        customers: cancelling.map(({ customer }) => customer),
        text: toldOf(
          plugin.name,
          support === "undocumented" ? "undocumented" : support.can ? "given" : "kept",
        ),
        clauses: support === "undocumented" ? [] : support.cites,
      },
    ]
  })

const isCancellation = (changes: Weighed["facts"]["changes"] = [], at: string): boolean =>
  at.startsWith("/changes/") &&
  changes[Number(at.slice("/changes/".length))]?.kind.startsWith("cancel") === true

const toldOf = ({ zh, en }: Text, returns: "undocumented" | "given" | "kept"): Text =>
  ({
    undocumented: text(
      `${zh}的文件没有写注销或取消接入后是否归还配额：按不归还计。`,
      `The papers of ${en} do not state whether a cancellation gives quota back: none is counted.`,
    ),
    given: text(
      `${zh}在注销或取消接入后归还配额，要等办结：计划没有算进归还的配额，办结后可少买。`,
      `${en} gives quota back after a cancellation is approved: the plan does not count it; after that less may have to be bought.`,
    ),
    kept: text(`${zh}在注销或取消接入后不归还配额。`, `${en} gives no quota back after a cancellation.`),
  })[returns]
