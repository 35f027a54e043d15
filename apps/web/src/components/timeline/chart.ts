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
  /** What somebody has seen: a range of days, with the clauses that say it. */
  readonly likely?: {
    readonly from: string
    readonly to: string
    readonly at: number
    readonly clauses: ReadonlyArray<string>
  }
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

/** Each stage up to its latest end; the review of the administration solid as far as it was seen to go, then hatched. */
const laneOf = (route: Report.RouteView, scale: ReturnType<typeof scaleOf>): WayLane | undefined => {
  if (route.ends === undefined) return undefined
  const dated = route.stages.flatMap((stage) =>
    stage.begins === undefined || stage.ends === undefined
      ? []
      : [{ stage, begins: stage.begins, ends: stage.ends, to: numberOf(stage.ends.latest) }],
  )
  const bars: Array<Bar> = []
  let likely: WayLane["likely"]
  let from = dated[0] === undefined ? 0 : numberOf(dated[0].begins.earliest)
  for (const { stage, begins, ends, to } of dated) {
    if (to < from) continue
    const bar = (kind: Bar["kind"], first: number, last: number) => {
      if (last >= first) bars.push({ kind, words: stage.words, ...scale.stretch(first, last) })
    }
    if (stage.seen === undefined) {
      bar(stage.actor === "administration" ? "tail" : stage.actor, from, to)
    } else {
      const seen = [
        numberOf(begins.earliest) + stage.seen.from,
        numberOf(begins.latest) + stage.seen.to,
      ] as const
      const [soon, late] = seen.map((day) => Math.min(Math.max(day, numberOf(ends.earliest)), to))
      if (soon === undefined || late === undefined) continue
      bar(stage.actor, from, late)
      bar("tail", Math.max(from, late + 1), to)
      likely = { from: dayOf(soon), to: dayOf(late), at: scale.at(late + 1), clauses: stage.seen.clauses }
    }
    from = to + 1
  }
  return {
    bars,
    earliest: route.ends.earliest,
    latest: route.ends.latest,
    ...(likely === undefined ? {} : { likely }),
  }
}
