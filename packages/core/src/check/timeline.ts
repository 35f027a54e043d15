import { Day, WorkingDays } from "../calendar/index.ts"
import * as Fields from "../filing/Fields.ts"
import { type Plugin, type Route, routesOf, type Span, type Stage } from "../provider/Plugin.ts"
import type { Administration } from "../regulation/Regulations.ts"
import type { FromService } from "../rule/Scopes.ts"
import { attempt, isUndecided } from "../rule/View.ts"
import type { RouteView, StageView } from "./Report.ts"

/** Each way of verification: whether it is the one, and when its stages would be if the order went in today. */
export const routeViews = (
  { plugin, administration, today }: Timed,
  place: FromService,
): ReadonlyArray<RouteView> => {
  const review = administration?.review ?? "undocumented"
  return routesOf(plugin).map((route) => routeView(route, place, review, today))
}

interface Timed {
  readonly plugin: Plugin
  readonly administration: Administration | undefined
  readonly today: string
}

const routeView = (
  { id, words, when, stages, cites }: Route,
  place: FromService,
  review: Administration["review"],
  today: string,
): RouteView => {
  const applies = attempt(() => when(place))
  const dated = schedule(stages, review, today)
  const last = dated.findLast(({ ends }) => ends !== undefined)?.ends
  return {
    id,
    words,
    applies: isUndecided(applies) ? "unknown" : applies ? "yes" : "no",
    ...(isUndecided(applies) && Fields.at(applies.asks) !== undefined ? { asks: applies.asks } : {}),
    clauses: cites,
    stages: dated,
    ...(last === undefined
      ? {}
      : {
          ends: {
            ...last,
            isEstimated: WorkingDays.isEstimated(Day.of(last.latest)),
            leavesOut: stages.filter(isOpenEnded).map(({ words }) => words),
          },
        }),
  }
}

/**
 * One stage begins when the one before has ended; a stage of unknown length takes no time here and is named. Where
 * somebody has seen how long the administration takes, its end has a likely day, and so has what follows: never outside
 * the window of the papers; all else is likely to take as long as its papers allow.
 */
const schedule = (
  stages: ReadonlyArray<Stage>,
  review: Administration["review"],
  today: string,
): ReadonlyArray<StageView> => {
  let now: Ends = { earliest: today, latest: today }
  let likely = today
  return stages.map(({ stage, words, actor, takes, deadline, steps, next, cites }) => {
    const { earliest, latest } = now
    const seen = stage === "administrationReview" && review !== "undocumented" ? review : undefined
    if (takes !== undefined) {
      likely = after(likely, seen === undefined ? takes.to : within(takes, seen.to), takes.unit)
      now = {
        earliest: after(earliest, takes.from, takes.unit),
        ...(seen === undefined && now.likely === undefined ? {} : { likely }),
        latest: after(latest, takes.to, takes.unit),
      }
    }
    return {
      stage,
      words,
      actor,
      ...(takes === undefined ? {} : { takes, begins: { earliest, latest }, ends: now }),
      ...(seen === undefined ? {} : { seen: { from: seen.from, to: seen.to, clauses: seen.cites } }),
      ...(deadline === undefined ? {} : { deadline }),
      steps: steps.map(({ zh, en, cites }) => ({ text: { zh, en }, clauses: cites })),
      next,
      clauses: cites,
    }
  })
}

type Ends = NonNullable<StageView["ends"]>

const within = ({ from, to }: Span, n: number): number => Math.min(to, Math.max(from, n))

/** What is counted in working days ends on one of them, even if it takes none. */
const after = (day: string, n: number, unit: Span["unit"]): string => {
  if (unit === "workingDays") return WorkingDays.plus(Day.of(day), n)
  return Day.plusDays(Day.of(day), unit === "days" ? n : Math.ceil(n / 24))
}

/** Between handing in and approval, yet without a length in the papers. */
const isOpenEnded = ({ stage, takes, deadline }: Stage): boolean =>
  takes === undefined &&
  deadline === undefined &&
  !["draft", "approved", "rejected", "withdrawn", "changesRequested"].includes(stage)
