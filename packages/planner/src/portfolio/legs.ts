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
 * The stages whose length is known. An estimate stands for the likely time of the administration, in the unit of the
 * papers and never outside their window; all else is likely to take as long as its papers allow.
 */
export const legsOf = (route: Plugin.Route | undefined, estimate: Estimate): ReadonlyArray<Leg> =>
  (route?.stages ?? []).flatMap((stage): ReadonlyArray<Leg> => {
    const { takes } = stage
    if (takes === undefined) return []
    const inDays = (n: number): number => (takes.unit === "hours" ? Math.ceil(n / 24) : n)
    const [earliest, latest] = [inDays(takes.from), inDays(takes.to)]
    const likely =
      stage.stage === "administrationReview" && estimate !== undefined
        ? Math.min(latest, Math.max(earliest, inUnitOf(takes, estimate.workingDays)))
        : latest
    return [
      {
        stage,
        days: { earliest, likely, latest },
        unit: takes.unit === "workingDays" ? "workingDays" : "days",
      },
    ]
  })

/** Working days in the unit of the papers: five of them are a week of seven days. Holidays are not counted. */
const inUnitOf = ({ unit }: Plugin.Span, workingDays: number): number =>
  unit === "workingDays" ? workingDays : Math.ceil((workingDays * 7) / 5)

/** The day on which a leg that begins on a day has ended. */
export const endOf = ({ days, unit }: Leg, scenario: Scenario, begins: string): string => {
  const n = days[scenario]
  if (n === 0) return begins
  return unit === "workingDays" ? WorkingDays.plus(Day.of(begins), n) : Day.plusDays(Day.of(begins), n)
}

/** The legs as the kernels count them: working days, then days, then working days. */
export const durationOf = (legs: ReadonlyArray<Leg>): DurationClass => ({
  earliest: counted(legs, "earliest"),
  likely: counted(legs, "likely"),
  latest: counted(legs, "latest"),
})

const counted = (legs: ReadonlyArray<Leg>, scenario: Scenario): Duration => {
  const firstInDays = legs.findIndex(({ unit }) => unit === "days")
  const before = firstInDays < 0 ? legs : legs.slice(0, firstInDays)
  const after = firstInDays < 0 ? [] : legs.slice(firstInDays)
  const sum = (all: ReadonlyArray<Leg>, unit: Leg["unit"]): number =>
    all.reduce((total, leg) => total + (leg.unit === unit ? leg.days[scenario] : 0), 0)
  return {
    provider: sum(before, "workingDays"),
    sms: sum(after, "days"),
    administration: sum(after, "workingDays"),
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
