import type { Report } from "@openbeian/core/check"
import { dayOf, numberOf, type Stretch, scaleOf, stretches, ticksOf } from "./geometry.ts"

/** Ways of verification that take the same days, at one provider (同样工期的办法). */
export interface Way {
  readonly key: string
  readonly route: Report.RouteView
  /** How many ways it stands for. */
  readonly alike: number
}

/** One lane of the chart: its bars in per cent of the width, and its days (一家一行). */
export interface WayLane {
  readonly bars: ReadonlyArray<Bar>
  readonly earliest: string
  readonly latest: string
  /** By what somebody has seen of the administration. */
  readonly likely?: { readonly day: string; readonly at: number }
}

export interface Bar extends Stretch {
  readonly kind: Report.StageView["actor"] | "tail"
  readonly words: Report.StageView["words"]
}

/** The picture of all providers together (各家工期图). */
export interface Chart {
  readonly ticks: ReadonlyArray<{ readonly day: string; readonly at: number }>
  readonly off: ReadonlyArray<Stretch>
  readonly lanes: ReadonlyMap<string, WayLane>
}

/** Every way with dates on one scale, from the day of the check to the latest end of all. */
export const chartOf = (
  ways: ReadonlyArray<Way>,
  today: string,
  daysOff: ReadonlySet<string>,
): Chart | undefined => {
  const first = numberOf(today)
  const last = Math.max(
    ...ways.flatMap(({ route }) => (route.ends === undefined ? [] : [numberOf(route.ends.latest)])),
  )
  if (!Number.isFinite(last) || last < first) return undefined
  const scale = scaleOf(first, last - first + 1)
  return {
    ticks: ticksOf(first, last).map((number) => ({ day: dayOf(number), at: scale.at(number) })),
    off: stretches(first, last, (number) => daysOff.has(dayOf(number))).map(([from, to]) =>
      scale.stretch(from, to),
    ),
    lanes: new Map(
      ways.flatMap(({ key, route }) => {
        const lane = laneOf(route, scale)
        return lane === undefined ? [] : [[key, lane] as const]
      }),
    ),
  }
}

/** Each stage up to its latest end; the review of the administration solid up to its likely day, then hatched. */
const laneOf = (route: Report.RouteView, scale: ReturnType<typeof scaleOf>): WayLane | undefined => {
  if (route.ends === undefined) return undefined
  const dated = route.stages.flatMap((stage) =>
    stage.begins === undefined || stage.ends === undefined
      ? []
      : [{ stage, begins: stage.begins, ends: stage.ends, to: numberOf(stage.ends.latest) }],
  )
  const bars: Array<Bar> = []
  let from = dated[0] === undefined ? 0 : numberOf(dated[0].begins.earliest)
  for (const { stage, ends, to } of dated) {
    if (to < from) continue
    const bar = (kind: Bar["kind"], first: number, last: number) => {
      if (last >= first) bars.push({ kind, words: stage.words, ...scale.stretch(first, last) })
    }
    if (ends.likely === undefined) {
      bar(stage.actor === "administration" ? "tail" : stage.actor, from, to)
    } else {
      const end = numberOf(ends.likely)
      bar(stage.actor, from, end)
      bar("tail", Math.max(from, end + 1), to)
    }
    from = to + 1
  }
  const { earliest, likely, latest } = route.ends
  return {
    bars,
    earliest,
    latest,
    ...(likely === undefined ? {} : { likely: { day: likely, at: scale.at(numberOf(likely) + 1) } }),
  }
}
