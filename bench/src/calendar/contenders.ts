import { Day, WorkingDays } from "@openbeian/core/calendar"
import chineseDays from "chinese-days"

/** Every day of 2024 to 2026. */
export const days = Array.from({ length: 1096 }, (_, n) => Day.plusDays(Day.of("2024-01-01"), n))

/** All these days in one call. What comes last is given back, so that no call is left out as without effect. */
export const dates = {
  workingDays: (): string => {
    let last = ""
    for (const day of days) last = WorkingDays.plus(day, 20)
    return last
  },
  chineseDays: (): string => {
    let last = ""
    for (const day of days) last = chineseDays.findWorkday(20, day)
    return last
  },
}
