import { numberOf } from "../../components/timeline/geometry.ts"
import type { Text } from "../../language/language.ts"
import { customerOf, idBeside } from "./names.ts"
import type { Plan, Range } from "./planning.ts"

type Order = Plan["orders"][number]

/** How a stretch of a bar looks: who has it, or that it may still take so long (阶段). */
type SegmentKind = "prepare" | "provider" | "sms" | "administration" | "tail"

/** Days from `from` up to, not including, `to`. */
interface Segment {
  readonly kind: SegmentKind
  readonly from: number
  readonly to: number
}

/** An order as a bar (订单条). */
export interface Bar {
  readonly order: Order
  readonly segments: ReadonlyArray<Segment>
}

/** What one customer files at one provider; bars that overlap stand in rows below each other (一行). */
export interface Lane {
  readonly key: string
  readonly customer: string
  readonly name: string
  /** What tells it from another customer of the same name. */
  readonly id: string | undefined
  readonly province: Text | undefined
  readonly provider: string
  readonly services: number
  readonly rows: ReadonlyArray<ReadonlyArray<Bar>>
  /** The last likely and the last latest day. */
  readonly likely: string
  readonly latest: string
}

export type By = "customer" | "provider"

/** A lane for each customer at each provider, by customer or by provider, in the order of the plan. */
export const lanesOf = (plan: Plan, by: By): ReadonlyArray<Lane> => {
  const begins = preparations(plan)
  const lanes = [...Map.groupBy(plan.orders, placeOf)].map(([key, orders]): Lane => {
    const [first] = orders
    const id = first?.customer ?? ""
    return {
      key,
      customer: id,
      name: customerOf(plan, id)?.name || id,
      id: idBeside(plan, id),
      province: customerOf(plan, id)?.province,
      provider: first?.provider ?? "",
      services: orders.reduce((sum, { holds }) => sum + holds.length, 0),
      rows: rowsOf(orders, begins.get(key)),
      likely: lastOf(orders.map(({ ends }) => likelyOf(ends))),
      latest: lastOf(orders.map(({ ends }) => ends.latest)),
    }
  })
  if (by === "customer") return lanes
  const places = new Map(plan.providers.map(({ id }, place) => [id, place]))
  return lanes.toSorted((one, other) => (places.get(one.provider) ?? 0) - (places.get(other.provider) ?? 0))
}

/** The likely day; the earliest one where no source tells. */
export const likelyOf = ({ earliest, likely }: Range): string => likely ?? earliest

/** A source tells the likely day, or it is certain. */
export const isLikelyTold = ({ earliest, likely, latest }: Range): boolean =>
  likely !== undefined || earliest === latest

const lastOf = (days: ReadonlyArray<string>): string => days.toSorted().at(-1) ?? ""

const placeOf = ({ customer, provider }: { readonly customer: string; readonly provider: string }): string =>
  `${customer}\n${provider}`

/** When the opening, buying and gathering of a lane begins. */
const preparations = ({ steps }: Plan): ReadonlyMap<string, number> => {
  const first = new Map<string, number>()
  for (const { kind, customer, provider, begins } of steps) {
    if (!preparing.has(kind) || customer === undefined || provider === undefined) continue
    const key = placeOf({ customer, provider })
    const day = numberOf(likelyOf(begins))
    first.set(key, Math.min(day, first.get(key) ?? day))
  }
  return first
}
const preparing: ReadonlySet<string> = new Set([
  "openAccount",
  "verifyAccount",
  "buyServer",
  "makeCodes",
  "prepare",
  "wait",
])

/** Each bar in the first row that is free when it begins. */
const rowsOf = (
  orders: ReadonlyArray<Order>,
  prepared: number | undefined,
): ReadonlyArray<ReadonlyArray<Bar>> => {
  const sorted = orders.toSorted((one, other) => (likelyOf(one.begins) < likelyOf(other.begins) ? -1 : 1))
  const rows: Array<{ readonly orders: Array<Order>; until: number }> = []
  for (const order of sorted) {
    const from = numberOf(likelyOf(order.begins))
    const row = rows.find(({ until }) => until <= from)
    const until = Math.max(from + 1, numberOf(likelyOf(order.ends)))
    if (row === undefined) rows.push({ orders: [order], until })
    else {
      row.orders.push(order)
      row.until = until
    }
  }
  return rows.map((row, r) =>
    row.orders.map((order, n) => ({
      order,
      segments: segmentsOf(order, {
        prepared: r === 0 && n === 0 ? prepared : undefined,
        isLast: n === row.orders.length - 1,
      }),
    })),
  )
}

/**
 * The stages to their likely days; the hatched rest behind the last bar of a row, where nothing stands in its place. The
 * stage to an end of which no source tells a likely day is hatched, too.
 */
const segmentsOf = (
  { begins, stages, ends }: Order,
  { prepared, isLast }: { readonly prepared: number | undefined; readonly isLast: boolean },
): ReadonlyArray<Segment> => {
  const from = numberOf(likelyOf(begins))
  const segments: Array<Segment> = []
  if (prepared !== undefined && prepared < from) segments.push({ kind: "prepare", from: prepared, to: from })
  const isLikely = isLikelyTold(ends)
  let day = from
  stages.forEach((stage, n) => {
    const begun = Math.max(day, numberOf(likelyOf(stage.begins)))
    const isEnd = n === stages.length - 1
    const to = numberOf(likelyOf(isEnd ? ends : stage.ends)) + (isEnd ? 1 : 0)
    const kind = isEnd && !isLikely ? "tail" : kindOf[stage.actor]
    if (to > begun) segments.push({ kind, from: begun, to })
    day = Math.max(day, to)
  })
  if (stages.length === 0) {
    day = Math.max(from, numberOf(likelyOf(ends))) + 1
    segments.push({ kind: isLikely ? "administration" : "tail", from, to: day })
  }
  const last = numberOf(ends.latest) + 1
  if (isLast && last > day) segments.push({ kind: "tail", from: day, to: last })
  return segments
}

const kindOf = { applicant: "sms", provider: "provider", administration: "administration" } as const
