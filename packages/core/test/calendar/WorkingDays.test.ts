import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { notices } from "../../src/calendar/holidays.ts"
import { Day, WorkingDays } from "../../src/calendar/index.ts"

const day = Day.of

/** From the year before the table to years behind it. */
const anyDay = fc
  .integer({ min: Day.toNumber(day("2022-01-01")), max: Day.toNumber(day("2032-12-31")) })
  .map(Day.fromNumber)

const count = (year: number) => WorkingDays.between(day(`${year - 1}-12-31`), day(`${year}-12-31`))

describe("holidays", () => {
  it("lists announced years without a gap, and days that exist", () => {
    const years = notices.map((notice) => notice.year)
    expect(years).toEqual(years.map((_, at) => (years[0] ?? 0) + at))
    for (const { issuedOn, holidays } of notices) {
      expect(day(issuedOn)).toBe(issuedOn)
      for (const { rest, work } of holidays) {
        expect(rest.map(day)).toEqual(rest)
        expect(rest[0] <= rest[1]).toBe(true)
        expect(work.map(day)).toEqual(work)
      }
    }
  })

  it("asks only for weekend days to be worked, and for none of the days off", () => {
    const holidays = notices.flatMap((notice) => notice.holidays)
    for (const worked of holidays.flatMap((holiday) => holiday.work)) {
      expect([0, 6]).toContain(new Date(worked).getUTCDay())
      expect(holidays.some(({ rest }) => rest[0] <= worked && worked <= rest[1])).toBe(false)
    }
  })
})

describe("WorkingDays.isWorking", () => {
  it("knows the number of working days of the announced years", () => {
    expect([2023, 2024, 2025, 2026].map(count)).toEqual([249, 251, 248, 248])
  })

  it.each([
    ["2025-01-26", true],
    ["2025-01-27", true],
    ["2025-01-28", false],
    ["2025-02-04", false],
    ["2025-02-05", true],
    ["2025-02-08", true],
    ["2025-02-09", false],
    ["2026-09-20", true],
    ["2026-09-25", false],
    ["2026-09-30", true],
    ["2026-10-01", false],
    ["2026-10-07", false],
    ["2026-10-08", true],
    ["2026-10-10", true],
    ["2026-10-11", false],
    ["2024-02-09", true],
    ["2024-02-10", false],
    ["2024-02-18", true],
  ])("says of %s: %s", (written, working) => {
    expect(WorkingDays.isWorking(day(written))).toBe(working)
  })

  it("knows weekends and statutory days alone before and behind the announced years", () => {
    fc.assert(
      fc.property(anyDay.filter(WorkingDays.isEstimated), (estimated) => {
        const weekday = new Date(estimated).getUTCDay()
        const isFestival = WorkingDays.holidaysBetween(estimated, estimated).length > 0
        expect(WorkingDays.isWorking(estimated)).toBe(weekday !== 0 && weekday !== 6 && !isFestival)
      }),
    )
  })

  it.each([
    ["2026-12-31", true],
    ["2027-01-01", false],
    ["2027-01-04", true],
    ["2027-02-04", true],
    ["2027-02-05", false],
    ["2027-02-08", false],
    ["2027-02-09", true],
    ["2027-04-05", false],
    ["2027-05-03", true],
    ["2027-09-15", false],
    ["2027-10-01", false],
    ["2027-10-04", true],
    ["2028-10-03", false],
    ["2028-10-04", true],
    ["2036-10-03", false],
  ])("says of %s, whose year has no notice: %s", (written, working) => {
    expect(WorkingDays.isWorking(day(written))).toBe(working)
  })

  it("knows weekends alone behind the last statutory days", () => {
    expect(WorkingDays.lastStatutory).toBe("2036-12-31")
    expect(WorkingDays.isWorking(day("2037-01-01"))).toBe(true)
    expect(WorkingDays.isWorking(day("2037-01-03"))).toBe(false)
  })
})

describe("WorkingDays.plus", () => {
  it("leaps over the Spring Festival of 2025 and counts the Saturday worked for it", () => {
    expect(WorkingDays.plus(day("2025-01-24"), 1)).toBe("2025-01-26")
    expect(WorkingDays.plus(day("2025-01-27"), 1)).toBe("2025-02-05")
    expect(WorkingDays.plus(day("2025-01-27"), 4)).toBe("2025-02-08")
    expect(WorkingDays.plus(day("2025-01-27"), 5)).toBe("2025-02-10")
  })

  it("leaps over the National Day of 2026", () => {
    expect(WorkingDays.plus(day("2026-09-30"), 1)).toBe("2026-10-08")
    expect(WorkingDays.plus(day("2026-09-30"), 3)).toBe("2026-10-10")
    expect(WorkingDays.plus(day("2026-09-30"), 4)).toBe("2026-10-12")
  })

  it("does not count the day itself, and moves a day off to the next working day for none", () => {
    expect(WorkingDays.plus(day("2026-11-20"), 0)).toBe("2026-11-20")
    expect(WorkingDays.plus(day("2026-11-20"), 1)).toBe("2026-11-23")
    expect(WorkingDays.plus(day("2026-11-21"), 0)).toBe("2026-11-23")
    expect(WorkingDays.plus(day("2026-11-21"), 1)).toBe("2026-11-23")
  })

  it("counts backwards", () => {
    expect(WorkingDays.plus(day("2025-02-05"), -1)).toBe("2025-01-27")
    expect(WorkingDays.plus(day("2025-02-01"), -1)).toBe("2025-01-27")
    expect(WorkingDays.plus(day("2025-02-05"), -2)).toBe("2025-01-26")
  })

  it("goes on with the statutory days when it leaves the announced years", () => {
    const review = WorkingDays.plus(day("2026-12-20"), 20)
    expect(review).toBe("2027-01-18")
    expect(WorkingDays.isEstimated(review)).toBe(true)
    expect(WorkingDays.plus(day("2027-02-04"), 1)).toBe("2027-02-09")
  })

  it("goes on with weekends alone when it leaves the statutory days", () => {
    expect(WorkingDays.plus(day("2036-12-29"), 5)).toBe("2037-01-05")
  })

  it("finds the same day as walking day by day", () => {
    const step = (from: Day.Day): Day.Day => {
      const next = Day.plusDays(from, 1)
      return WorkingDays.isWorking(next) ? next : step(next)
    }
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const walked = Array.from({ length: n }).reduce<Day.Day>(step, from)
        expect(WorkingDays.plus(from, n)).toBe(walked)
      }),
    )
  })

  it("adds in one go what is added in two, and comes back", () => {
    const days = fc.integer({ min: 1, max: 900 })
    fc.assert(
      fc.property(anyDay, days, days, (from, one, other) => {
        const there = WorkingDays.plus(from, one + other)
        expect(WorkingDays.plus(WorkingDays.plus(from, one), other)).toBe(there)
        expect(WorkingDays.plus(there, -other)).toBe(WorkingDays.plus(from, one))
        expect(WorkingDays.between(from, there)).toBe(one + other)
        expect(WorkingDays.between(there, from)).toBe(-one - other)
      }),
    )
  })

  it("never goes back when it starts later or adds more", () => {
    const days = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(anyDay, days, days, (from, later, n) => {
        expect(WorkingDays.plus(Day.plusDays(from, later), n) >= WorkingDays.plus(from, n)).toBe(true)
        expect(WorkingDays.plus(from, n + 1) >= WorkingDays.plus(from, n)).toBe(true)
      }),
    )
  })
})

describe("WorkingDays.isEstimated", () => {
  it("holds outside the announced years on both sides", () => {
    expect(WorkingDays.isEstimated(Day.plusDays(WorkingDays.firstAnnounced, -1))).toBe(true)
    expect(WorkingDays.isEstimated(WorkingDays.firstAnnounced)).toBe(false)
    expect(WorkingDays.isEstimated(WorkingDays.lastAnnounced)).toBe(false)
    expect(WorkingDays.isEstimated(Day.plusDays(WorkingDays.lastAnnounced, 1))).toBe(true)
  })
})

describe("WorkingDays.holidaysBetween", () => {
  const names = (from: string, until: string) =>
    WorkingDays.holidaysBetween(day(from), day(until)).map(({ name, from, to }) => [name.zh, from, to])

  it("names the festivals of which a day lies between, to the day on both sides", () => {
    const may = ["劳动节", "2026-05-01", "2026-05-05"]
    expect(names("2026-05-05", "2026-05-05")).toEqual([may])
    expect(names("2026-05-06", "2026-06-18")).toEqual([])
    expect(names("2026-04-07", "2026-05-01")).toEqual([may])
    expect(names("2026-04-07", "2026-04-30")).toEqual([])
    expect(names("2026-04-07", "2026-06-19").map(([name]) => name)).toEqual(["劳动节", "端午节"])
  })

  it("names the statutory days of years without a notice, and says that they are estimated", () => {
    expect(names("2028-01-01", "2028-12-31")).toEqual([
      ["元旦", "2028-01-01", "2028-01-01"],
      ["春节", "2028-01-25", "2028-01-28"],
      ["清明节", "2028-04-04", "2028-04-04"],
      ["劳动节", "2028-05-01", "2028-05-02"],
      ["端午节", "2028-05-28", "2028-05-28"],
      ["中秋节、国庆节", "2028-10-01", "2028-10-03"],
    ])
    const estimated = (year: number) =>
      WorkingDays.holidaysBetween(day(`${year}-01-02`), day(`${year}-12-30`)).map((each) => each.isEstimated)
    expect(new Set(estimated(2026))).toEqual(new Set([false]))
    expect(new Set(estimated(2027))).toEqual(new Set([true]))
  })

  it("knows none outside the years of the tables", () => {
    expect(names("2022-01-01", "2022-12-30")).toEqual([])
    expect(names("2037-01-01", "2037-12-31")).toEqual([])
  })

  it("names every day off of a working week in the years that it knows", () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const isWeekday = (Day.toNumber(from) + 3) % 7 < 5
        if (!isWeekday || WorkingDays.isWorking(from)) return
        expect(WorkingDays.holidaysBetween(from, from)).toHaveLength(1)
      }),
    )
  })
})
