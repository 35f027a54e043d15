import { Day, WorkingDays } from "@openbeian/core/calendar"
import { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import { type Scopes, View } from "@openbeian/core/rule"
import type { Assumptions } from "../Assumptions.ts"
import type { Duration, DurationClass, Scenario } from "../model/index.ts"

/** How long one stage of an order takes in each scenario (阶段时长). */
export interface Leg {
  readonly stage: Plugin.Stage
  readonly days: Readonly<Record<Scenario, number>>
  /** Hours are counted as whole days. */
  readonly unit: "workingDays" | "days"
  /** Working days that are likely where the papers count days: it ends within theirs all the same. */
  readonly likelyWorkingDays?: number
}

/** Where the likely time of an administration comes from. */
export type Estimate =
  | { readonly by: "user"; readonly workingDays: number }
  | { readonly by: "province"; readonly workingDays: number; readonly cites: ReadonlyArray<string> }
  | undefined

/** The way of verification that applies; where a fact is missing the first that may. */
export const routeAt = (plugin: Plugin.Plugin, place: Scopes.FromService): Plugin.Route | undefined => {
  const answers = Plugin.routesOf(plugin).map((route) => ({
    route,
    is: View.attempt(() => route.when(place)),
  }))
  return (answers.find(({ is }) => is === true) ?? answers.find(({ is }) => View.isUndecided(is)))?.route
}

/**
 * The stages whose length is known. An estimate stands for the likely time of the administration, in working days and
 * never outside the window of the papers; all else is likely to take as long as its papers allow.
 */
export const legsOf = (route: Plugin.Route | undefined, estimate: Estimate): ReadonlyArray<Leg> => {
  const timed = (route?.stages ?? []).flatMap((stage) => (stage.takes === undefined ? [] : [stage.takes]))
  // The kernels count working days, days and working days, one after the other.
  const last = timed.at(-1)
  const isLastInDays = !timed.slice(firstInDays(timed)).some(({ unit }) => unit === "workingDays")
  return (route?.stages ?? []).flatMap((stage): ReadonlyArray<Leg> => {
    const { takes } = stage
    if (takes === undefined) return []
    const inDays = (n: number): number => (takes.unit === "hours" ? Math.ceil(n / 24) : n)
    const [earliest, latest] = [inDays(takes.from), inDays(takes.to)]
    const days = { earliest, likely: latest, latest }
    const seen = stage.stage === "administrationReview" ? estimate?.workingDays : undefined
    if (takes.unit === "workingDays") {
      const likely = seen === undefined ? latest : Math.min(latest, Math.max(earliest, seen))
      return [{ stage, days: { ...days, likely }, unit: "workingDays" }]
    }
    return seen !== undefined && takes === last && isLastInDays
      ? [{ stage, days, unit: "days", likelyWorkingDays: seen }]
      : [{ stage, days, unit: "days" }]
  })
}

const firstInDays = (spans: ReadonlyArray<Pick<Plugin.Span, "unit">>): number => {
  const first = spans.findIndex(({ unit }) => unit !== "workingDays")
  return first < 0 ? spans.length : first
}

/** The day on which a leg that begins on a day has ended. */
export const endOf = (leg: Leg, scenario: Scenario, begins: string): string => {
  const from = Day.of(begins)
  const n = leg.days[scenario]
  if (scenario === "likely" && leg.likelyWorkingDays !== undefined)
    return earlier(
      Day.plusDays(from, leg.days.latest),
      later(Day.plusDays(from, leg.days.earliest), workingDaysAfter(from, leg.likelyWorkingDays)),
    )
  return leg.unit === "workingDays" ? workingDaysAfter(from, n) : Day.plusDays(from, n)
}

/** What takes no time ends on the day on which it begins, be that a day off. */
const workingDaysAfter = (from: Day.Day, n: number): Day.Day => (n === 0 ? from : WorkingDays.plus(from, n))

const earlier = (one: Day.Day, other: Day.Day): Day.Day => (one < other ? one : other)
const later = (one: Day.Day, other: Day.Day): Day.Day => (one > other ? one : other)

/** The legs as the kernels count them: working days, then days, then working days. */
export const durationOf = (legs: ReadonlyArray<Leg>): DurationClass => ({
  earliest: counted(legs, "earliest"),
  likely: counted(legs, "likely"),
  latest: counted(legs, "latest"),
})

const counted = (legs: ReadonlyArray<Leg>, scenario: Scenario): Duration => {
  const first = firstInDays(legs)
  const [before, after] = [legs.slice(0, first), legs.slice(first)]
  const sum = (all: ReadonlyArray<Leg>, unit: Leg["unit"]): number =>
    all.reduce((total, leg) => total + (leg.unit === unit ? leg.days[scenario] : 0), 0)
  const provider = sum(before, "workingDays")
  const last = after.at(-1)
  if (scenario !== "likely" || last?.likelyWorkingDays === undefined)
    return { provider, sms: sum(after, "days"), administration: sum(after, "workingDays") }
  return {
    provider,
    sms: sum(after.slice(0, -1), "days"),
    administration: last.likelyWorkingDays,
    administrationWithin: { from: last.days.earliest, to: last.days.latest },
  }
}

/** What is likely at the administration of a province: the user's own figure, else what somebody has seen there. */
export const estimateFor = (
  province: string | undefined,
  regulations: Regulations.Regulations,
  { estimates = [] }: Assumptions,
): Estimate => {
  const own =
    estimates.find((each) => each.province === province) ??
    estimates.find((each) => each.province === undefined)
  if (own !== undefined) return { by: "user", workingDays: own.workingDays }
  const review = province === undefined ? undefined : regulations.administrations[province]?.review
  return review === undefined || review === "undocumented"
    ? undefined
    : { by: "province", workingDays: review.to, cites: review.cites }
}
