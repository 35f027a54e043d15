import { Day } from "@openbeian/core/calendar"
import { text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { type Names, shortDay } from "../names.ts"
import { leftOutOf } from "../notes.ts"
import { notes } from "../words.ts"

/** The picture of when what happens (时间图): places and widths are parts of the width of the picture, 0 to 1. */
export const timelineOf = (plan: Plan.Plan, names: Names) => {
  const axis = axisOf(plan)
  return {
    weeks: weeksOf(axis, names),
    off: offOf(plan, axis),
    today: axis.place(axis.from),
    rows: plan.orders.map((order, n) =>
      rowOf(order, plan.orders[n - 1]?.customer !== order.customer, axis, plan, names),
    ),
    leftOut: leftOutOf(plan, names),
    legend: legend.map(({ kind, words }) => ({ kind, words: names.say(words) })),
  }
}

interface Axis {
  readonly from: number
  readonly until: number
  readonly place: (day: number) => number
}

/**
 * From today to two weeks after the last likely end. The latest days of long waits lie beyond and are told in words at
 * the edge; else the bars that matter would be too small to see.
 */
const axisOf = ({ today, orders }: Plan.Plan): Axis => {
  const from = Day.toNumber(today)
  const last = Math.max(from, ...orders.map(({ ends }) => Day.toNumber(ends.likely ?? ends.latest)))
  const until = Math.max(from + 42, last + 15)
  return { from, until, place: (day) => Math.min(1, Math.max(0, (day - from) / (until - from))) }
}

/** A line a week, on Mondays; a label at as many of them as have room. */
const weeksOf = ({ from, until, place }: Axis, { language }: Names) => {
  const monday = from + ((8 - weekdayOf(from)) % 7)
  const step = Math.ceil((until - from) / 7 / labelsMax)
  return Array.from({ length: Math.floor((until - 1 - monday) / 7) + 1 }, (_, week) => ({
    x: place(monday + 7 * week),
    label: week % step === 0 ? shortDay(Day.fromNumber(monday + 7 * week), language) : "",
  }))
}

const labelsMax = 14

/** 1 is Monday, 7 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => ((day + 3) % 7) + 1

/** Days off that follow each other are one strip, so that no seams show. */
const offOf = ({ daysOff }: Plan.Plan, { until, place }: Axis) => {
  const strips: Array<{ from: number; until: number }> = []
  for (const day of daysOff.map(Day.toNumber)) {
    const last = strips.at(-1)
    if (day >= until) continue
    if (last !== undefined && last.until === day) last.until = day + 1
    else strips.push({ from: day, until: day + 1 })
  }
  return strips.map((strip) => ({
    x: place(strip.from),
    w: place(strip.until) - place(strip.from),
    isLong: strip.until - strip.from > 2,
  }))
}

const rowOf = (order: Plan.PlannedOrder, isFirst: boolean, axis: Axis, plan: Plan.Plan, names: Names) => {
  const { say, language } = names
  const { begins, ends, stages } = order
  const end = ends.likely ?? ends.earliest
  const count =
    language === "zh"
      ? `第 ${order.wave} 批 · ${order.holds.length} 项`
      : `Wave ${order.wave} · ${order.holds.length} in it`
  return {
    customer: names.customer(order.customer),
    isFirst,
    monogram: plan.providers.find(({ id }) => id === order.provider)?.monogram ?? "",
    label: `${names.order(order.id)} · ${say(order.words)} · ${count}`,
    bars: [
      ...bar("before", axis.from, likelyOf(begins), axis),
      ...stages.flatMap(({ actor, begins, ends }) => bar(actor, likelyOf(begins), likelyOf(ends) + 1, axis)),
      ...bar("latest", Day.toNumber(end) + 1, Day.toNumber(ends.latest) + 1, axis),
    ],
    end: {
      x: axis.place(Day.toNumber(end) + 1),
      words: shortDay(end, language),
      isLikely: ends.likely !== undefined,
    },
    latest:
      Day.toNumber(ends.latest) >= axis.until
        ? { x: 1, words: `${say(notes.latest)} ${shortDay(ends.latest, language)} →` }
        : { x: axis.place(Day.toNumber(ends.latest) + 1), words: "" },
  }
}

const likelyOf = ({ likely, earliest }: Plan.Range): number => Day.toNumber(likely ?? earliest)

const bar = (kind: Kind, from: number, until: number, { place }: Axis) => {
  const [x, end] = [place(from), place(until)]
  return end > x ? [{ kind, x, w: end - x }] : []
}

type Kind = "before" | "latest" | Plan.PlannedOrder["stages"][number]["actor"]

const legend: ReadonlyArray<{
  readonly kind: Kind | "off" | "today"
  readonly words: { readonly zh: string; readonly en: string }
}> = [
  { kind: "before", words: text("备料、购买、开户", "papers, purchases, accounts") },
  { kind: "provider", words: text("接入商审核", "provider's review") },
  { kind: "applicant", words: text("申请人核验", "applicant verifies") },
  { kind: "administration", words: text("管局审核", "administration's review") },
  { kind: "latest", words: text("最晚", "at the latest") },
  { kind: "off", words: text("周末与节假日", "weekends and holidays") },
  { kind: "today", words: text("今天", "today") },
]
