import { fill, type Text, text } from "@openbeian/core/text"
import type { Range, Step } from "../Plan.ts"
import type { Lapse } from "./Lapse.ts"
import type { WrittenOrder } from "./orders.ts"
import { firstOf, noLaterThan } from "./ranges.ts"

/** Something that is renewed once for all orders that need it (续期). */
export interface Renewal {
  readonly step: Omit<Step, "inputs" | "dependsOn" | "unknownUntilApproved">
  /** Ids of the orders that wait for it. */
  readonly orders: ReadonlySet<string>
  /** The order beside which it stands. Absent: it is the broker's, for all of them. */
  readonly beside: string | undefined
}

/** What is renewed, each thing once: before the first order that needs it, until the last of them has ended. */
export const renewalsOf = (planned: {
  readonly orders: ReadonlyArray<WrittenOrder>
  readonly today: Range
  readonly nameOf: (customer: string) => string
}): ReadonlyArray<Renewal> => {
  const needed = planned.orders.flatMap((written) =>
    written.lapses.map((lapse): Needed => ({ lapse, order: written.order })),
  )
  return [...Map.groupBy(needed, keyOf).values()].flatMap((same) => renewalOf(same, planned))
}

interface Needed {
  readonly lapse: Lapse
  readonly order: WrittenOrder["order"]
}

/** A server of the broker is one for all customers; what has no name is what stands there. */
const keyOf = ({ lapse: { key, owner, path, rule }, order: { customer, id } }: Needed): string =>
  owner === "broker"
    ? `broker ${key ?? path}`
    : JSON.stringify(key === undefined ? [customer, id, path, rule] : [customer, key])

const renewalOf = (
  same: ReadonlyArray<Needed>,
  { today, nameOf }: Parameters<typeof renewalsOf>[0],
): ReadonlyArray<Renewal> => {
  const [first] = same
  const longest = same.reduce<Needed | undefined>(
    (before, each) =>
      before === undefined || (each.lapse.least ?? "") > (before.lapse.least ?? "") ? each : before,
    undefined,
  )
  if (first === undefined || longest === undefined) return []
  const { mend, least, thing, until } = longest.lapse
  const { customer, provider, id } = first.order
  const { path, rule, owner } = first.lapse
  const begins = firstOf(
    first.order.begins,
    same.map(({ order }) => order.begins),
  )
  const fix = mend(least ?? "")
  const who = nameOf(customer)
  const orders = new Set(same.map(({ order }) => order.id))
  const clauses = [...new Set(same.flatMap(({ lapse }) => lapse.clauses))]
  const { message } = longest.lapse
  const says = clauses.length === 0 ? fill(unasked, { message }) : message
  const common = {
    kind: "renew",
    owner,
    provider,
    detail: orders.size === 1 ? says : ofOrder(says, longest.order.id),
    begins: today,
    ends: noLaterThan(begins, until),
    clauses,
  } as const
  if (owner === "broker")
    return [
      {
        step: {
          ...common,
          id: `renew/${provider}${path}/${rule}`,
          text: text(`${thing.zh}（代理自有）：${fix.zh}`, `the broker's ${thing.en}: ${fix.en}`),
        },
        orders,
        beside: undefined,
      },
    ]
  return [
    {
      step: {
        ...common,
        id: `${id}/renew${path}/${rule}`,
        customer,
        order: id,
        text: fill(ofCustomer, { who, thing, fix }),
      },
      orders,
      beside: id,
    },
  ]
}

const ofCustomer = text("{who}的 {thing}：{fix}", "{who}, {thing}: {fix}")

/** What is reckoned without a rule says so. */
const unasked = text("没有规则要求，但{message}", "no rule asks for it, but {message}")

/** Of several orders the one that needs it longest is named. */
const ofOrder = ({ zh, en }: Text, order: string): Text =>
  text(`${zh}（订单 ${order}）`, `${en} (order ${order})`)
