import { Day } from "@openbeian/core/calendar"
import { type Text, text } from "@openbeian/core/text"
import type { Solution } from "./model/index.ts"

/** Nothing can be likely to have ended by the day that was wanted (期限过早). */
export interface TooSoon {
  readonly _tag: "TooSoon"
  readonly finishBy: string
  /** The earliest day that can be had. */
  readonly earliest: string
  readonly text: Text
  readonly fix: Text
}

/**
 * Whether a solution ends too late for a day. Where not all ways of a customer were seen, the bound alone says that none
 * ends by it; otherwise the sentence says no more than that none was found.
 */
export const tooSoon = ({ finish, bounds }: Solution, finishBy: string | undefined): TooSoon | undefined => {
  if (finish === undefined || finishBy === undefined || finish.likely <= numberOf(finishBy)) return undefined
  const earliest = Day.fromNumber(finish.likely)
  const isCertain = bounds.finish !== undefined && bounds.finish.value > numberOf(finishBy)
  return {
    _tag: "TooSoon",
    finishBy,
    earliest,
    text: isCertain
      ? text(
          `预计不晚于 ${finishBy} 办不完：最早预计 ${earliest} 办完`,
          `not all of it can be likely to have ended by ${finishBy}: ${earliest} is the earliest such day`,
        )
      : text(
          `没有找到预计不晚于 ${finishBy} 办完的计划：找到的最早预计 ${earliest} 办完`,
          `no plan was found that is likely to have ended by ${finishBy}: ${earliest} is the earliest day found`,
        ),
    fix: text(`写 ${earliest} 或更晚的日期，或不写期限`, `give ${earliest} or a later day, or none`),
  }
}

/** The day as the kernels count it; without one, later than all. */
export const untilOf = (finishBy: string | undefined): number =>
  finishBy === undefined ? Number.POSITIVE_INFINITY : numberOf(finishBy)

const numberOf = (day: string): number => Day.toNumber(Day.of(day))
