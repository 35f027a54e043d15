import type { Provider } from "./providers.ts"

export type Route = Provider["routes"][number]
export type Stage = Route["stages"][number]
type Span = NonNullable<Stage["takes"]>

/** A route as a picture in days from handing in, in per cent of its width (流程图的几何). */
export interface Course {
  readonly lanes: ReadonlyArray<Lane>
  /** Days that are written below the picture. */
  readonly ticks: ReadonlyArray<{ readonly day: number; readonly at: number }>
  /** The stages off the course: how it ends, and what only a mishap leads to. */
  readonly besides: ReadonlyArray<Stage>
  /** What the papers' working days add up to. Absent: they state none. */
  readonly takes?: Span
}
/** A stage: certain to its earliest end, open to its latest. A stage of unstated length is a point. */
export interface Lane {
  readonly stage: Stage
  readonly at: number
  readonly certain?: number
  readonly open?: number
}

export const courseOf = (stages: ReadonlyArray<Stage>): Course => {
  const onCourse = stages.filter(({ stage }) => !besides.has(stage))
  const last = Math.max(1, ...ends(onCourse).map(({ latest }) => latest))
  const per = (days: number): number => Math.round((days / last) * 100_000) / 1000
  return {
    lanes: ends(onCourse).map(({ stage, begins, earliest, latest }) => ({
      stage,
      at: per(begins),
      ...(stage.takes === undefined ? {} : { certain: per(earliest - begins), open: per(latest - earliest) }),
    })),
    ticks: ticksTo(last).map((day) => ({ day, at: per(day) })),
    besides: stages.filter(({ stage }) => besides.has(stage)),
    ...takesIn(onCourse),
  }
}

const besides: ReadonlySet<string> = new Set(["approved", "changesRequested", "rejected", "withdrawn"])

/** Earliest begin, earliest end and latest end of each stage, in days from the first. */
const ends = (stages: ReadonlyArray<Stage>) => {
  let [early, late] = [0, 0]
  return stages.map((stage) => {
    const begins = early
    early += stage.takes === undefined ? 0 : daysOf(stage.takes, "from")
    late += stage.takes === undefined ? 0 : daysOf(stage.takes, "to")
    return { stage, begins, earliest: early, latest: late }
  })
}

const daysOf = (span: Span, end: "from" | "to"): number =>
  span.unit === "hours" ? span[end] / 24 : span[end]

const takesIn = (stages: ReadonlyArray<Stage>): Pick<Course, "takes"> => {
  const spans = stages.flatMap(({ takes }) => (takes?.unit === "workingDays" ? [takes] : []))
  if (spans.length === 0) return {}
  const sum = (end: "from" | "to") => spans.reduce((total, span) => total + span[end], 0)
  return { takes: { from: sum("from"), to: sum("to"), unit: "workingDays" } }
}

/** At most six days, evenly apart, from the first. */
const ticksTo = (last: number): ReadonlyArray<number> => {
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => last / candidate <= 6) ?? Math.ceil(last / 6)
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, n) => n * step)
}
