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

  it("knows weekends alone before and behind the announced years", () => {
    fc.assert(
      fc.property(anyDay.filter(WorkingDays.isEstimated), (estimated) => {
        const weekday = new Date(estimated).getUTCDay()
        expect(WorkingDays.isWorking(estimated)).toBe(weekday !== 0 && weekday !== 6)
      }),
    )
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

  it("goes on with weekends alone when it leaves the announced years", () => {
    const review = WorkingDays.plus(day("2026-12-20"), 20)
    expect(review).toBe("2027-01-15")
    expect(WorkingDays.isEstimated(review)).toBe(true)
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

  it("knows none outside the announced years", () => {
    expect(names("2031-01-01", "2031-12-31")).toEqual([])
  })

  it("names every day off of a working week in the announced years", () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const isWeekday = (Day.toNumber(from) + 3) % 7 < 5
        if (!isWeekday || WorkingDays.isWorking(from)) return
        expect(WorkingDays.holidaysBetween(from, from)).toHaveLength(1)
      }),
    )
  })
})
