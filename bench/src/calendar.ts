import { equal } from "node:assert/strict"
import { WorkingDays } from "@openbeian/core/calendar"
import chineseDays from "chinese-days"
import { days } from "./calendar/contenders.ts"
import type { Result } from "./Result.ts"
import { race } from "./race.ts"
import { versionOf } from "./version.ts"

/** Adding 20 working days, held against a library that counts them one by one. */
export const calendar = async (): Promise<Result> => {
  equal(days.at(0), "2024-01-01")
  equal(days.at(-1), "2026-12-31")
  for (const day of days) equal(WorkingDays.plus(day, 20), chineseDays.findWorkday(20, day), day)

  const took = await race(["workingDays", "chineseDays"], 30)
  return {
    title: `Calendar: 20 working days later, the same for all ${days.length} days of 2024 to 2026`,
    rows: [
      { name: "WorkingDays.plus", figure: took("workingDays") / days.length, unit: "µs" },
      {
        name: `chinese-days ${versionOf("chinese-days")} findWorkday`,
        figure: took("chineseDays") / days.length,
        unit: "µs",
        ratio: took("chineseDays") / took("workingDays"),
        atLeast: 1000,
      },
    ],
  }
}
