import chineseDays from "chinese-days"
import { describe, expect, it } from "vitest"
import { Day } from "../../src/calendar/index.ts"
import { statutory } from "../../src/calendar/statutory.ts"

const { getSolarDateFromLunar, getSolarTermDate } = chineseDays

const years = statutory.map(({ year }) => year)

/** The day of a festival that is a day of the lunar calendar; of Spring Festival the second, as the first is its eve. */
const dayOf = (year: number, name: string): string => {
  const found = statutory
    .find((each) => each.year === year)
    ?.festivals.find((each) => each.name.zh.includes(name))
  return found === undefined ? "" : found.rest[0]
}
const springFestival = (year: number): string => Day.plusDays(Day.of(dayOf(year, "春节")), 1)

/** Mid-Autumn may lie within National Day and is told with it then. */
const midAutumnLies = (year: number, day: string): boolean => {
  const named = statutory
    .find((each) => each.year === year)
    ?.festivals.find((each) => each.name.zh.includes("中秋节"))
  return named !== undefined && named.rest[0] <= day && day <= named.rest[1]
}

/** What the calendar of ICU says, which reckons new moons less exactly than the standard. */
const icu = new Intl.DateTimeFormat("en-u-ca-chinese", { timeZone: "UTC", month: "numeric", day: "numeric" })
const inIcu = (year: number, month: string, dayOfMonth: string): string =>
  Array.from({ length: 365 }, (_, n) => Day.plusDays(Day.of(`${year}-01-01`), n)).find((day) => {
    const parts = icu.formatToParts(new Date(day))
    const partOf = (type: string) => parts.find((part) => part.type === type)?.value
    return partOf("month") === month && partOf("day") === dayOfMonth
  }) ?? ""

/** Tomb-Sweeping Day in the years 2000 to 2099: the mean of the sun's way, less the leap days before. */
const tombSweepingIn = (year: number): number =>
  Math.floor((year - 2000) * 0.2422 + 4.81) - Math.floor((year - 2000) / 4)

describe("statutory days", () => {
  it("cover ten years without a gap, the first one right behind the notices or within them", () => {
    expect(years).toEqual(years.map((_, n) => 2027 + n))
    expect(years.length).toBe(10)
  })

  it("are 13 days a year, less those that coincide", () => {
    for (const { year, festivals } of statutory) {
      const days = festivals.reduce(
        (sum, { rest: [from, to] }) => sum + Day.daysBetween(Day.of(from), Day.of(to)) + 1,
        0,
      )
      expect(days, String(year)).toBe(festivals.length === 7 ? 13 : 12)
      expect(festivals.every(({ rest, work }) => rest[0].startsWith(`${year}-`) && work.length === 0)).toBe(
        true,
      )
    }
  })

  it.each(years)("lie in %i where another table of the lunar calendar has them", (year) => {
    expect(springFestival(year)).toBe(getSolarDateFromLunar(`${year}-1-1`).date)
    expect(dayOf(year, "端午节")).toBe(getSolarDateFromLunar(`${year}-5-5`).date)
    expect(midAutumnLies(year, getSolarDateFromLunar(`${year}-8-15`).date)).toBe(true)
    expect(dayOf(year, "清明节")).toBe(getSolarTermDate(year, 4, "pure_brightness"))
  })

  it.each(years)("lie in %i where ICU reckons them, but for new moons at midnight", (year) => {
    const apart = Day.daysBetween(Day.of(inIcu(year, "1", "1")), Day.of(springFestival(year)))
    expect(Math.abs(apart)).toBeLessThanOrEqual(newMoonsAtMidnight.includes(year) ? 1 : 0)
    expect(dayOf(year, "端午节")).toBe(inIcu(year, "5", "5"))
    expect(midAutumnLies(year, inIcu(year, "8", "15"))).toBe(true)
  })

  it.each(years)("have Tomb-Sweeping Day in %i by the rule of thumb of this century", (year) => {
    expect(dayOf(year, "清明节")).toBe(`${year}-04-0${tombSweepingIn(year)}`)
  })
})

/** 23:56 on the day before, and 00:07, in Beijing. */
const newMoonsAtMidnight = [2027, 2030]
