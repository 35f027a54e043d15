import { Day, WorkingDays } from "@openbeian/core/calendar"
import { Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import type { Assumption, OrderStage, PlannedOrder, Range } from "../Plan.ts"

/**
 * Days on which nobody reviews and that a stage ends on by its papers, where these count days or state no shortest time,
 * each with the working day after it (休息日). The days stand as the papers have them.
 */
export const daysOffOf = ({ actor, ends }: Pick<OrderStage, "actor" | "ends">): Text | undefined => {
  const days = actor === "applicant" ? [] : daysOffIn(ends)
  const next = days.map((day) => ({ day, work: WorkingDays.plus(day, 1) }))
  return next.length === 0
    ? undefined
    : text(
        next.map(({ day, work }) => `${day} 是休息日，下一个工作日是 ${work}`).join("；"),
        next.map(({ day, work }) => `${day} is a day off, the next working day is ${work}`).join("; "),
      )
}

const daysOffIn = ({ earliest, likely, latest }: Range): ReadonlyArray<Day.Day> =>
  [...new Set([earliest, ...(likely === undefined ? [] : [likely]), latest])]
    .map(Day.of)
    .filter((day) => !WorkingDays.isWorking(day))

/** That there are such days, once for each provider. */
export const daysOffAt = (
  { id, name, routes }: Plugin.Plugin,
  orders: ReadonlyArray<PlannedOrder>,
): ReadonlyArray<Assumption> => {
  const concerned = orders.filter(
    ({ provider, stages }) => provider === id && stages.some((stage) => daysOffOf(stage) !== undefined),
  )
  const inDays = Plugin.routesOf({ routes }).flatMap(({ stages }) =>
    stages.flatMap(({ actor, takes, cites }) =>
      actor !== "applicant" && takes !== undefined && takes.unit !== "workingDays" ? cites : [],
    ),
  )
  return concerned.length === 0
    ? []
    : [
        {
          kind: "calendar",
          provider: id,
          customers: [...new Set(concerned.map(({ customer }) => customer))],
          text: text(
            `${name.zh}的审核有的办完日落在休息日：文件按天计，或没有写最短要多久。审核在工作日进行，这样的日子可看作下一个工作日，步骤里写明了是哪一天。`,
            `Some reviews at ${name.en} end on days off: its papers count days, or state no shortest time. Reviews are done on working days, so such a day may be read as the next working day, which the step names.`,
          ),
          clauses: [...new Set(inDays)],
        },
      ]
}
