import { Result, Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Day } from "../../src/calendar/index.ts"

const read = (raw: string) =>
  Result.match(Day.parse(raw), { onSuccess: (day): string => day, onFailure: ({ reason }) => reason })

const number = fc.integer({ min: -719_162, max: 2_932_896 })
const ordinary = fc.integer({ min: 0, max: 47_000 })

describe("Day.parse", () => {
  it.each([
    "2026-11-20",
    "2026/11/20",
    "2026.11.20",
    "2026年11月20日",
    "2026年11月20号",
    "2026年11月20",
    "20261120",
    "２０２６年１１月２０日",
    "２０２６－１１－２０",
    "2026 年 11 月 20 日",
    " 2026 - 11 - 20\n",
  ])("reads %j", (raw) => {
    expect(read(raw)).toBe("2026-11-20")
  })

  it("reads months and days of one digit", () => {
    expect(read("2026-1-5")).toBe("2026-01-05")
    expect(read("2026年1月5日")).toBe("2026-01-05")
  })

  it.each([
    ["2024-02-29", "2024-02-29"],
    ["2000-02-29", "2000-02-29"],
    ["2026-02-29", "DayUnknown"],
    ["1900-02-29", "DayUnknown"],
    ["2026-02-30", "DayUnknown"],
    ["2026-04-31", "DayUnknown"],
    ["2026-12-31", "2026-12-31"],
    ["2026-12-32", "DayUnknown"],
    ["2026-01-00", "DayUnknown"],
    ["2026-00-10", "MonthUnknown"],
    ["2026-13-01", "MonthUnknown"],
    ["0000-01-01", "NotADay"],
    ["0001-01-01", "0001-01-01"],
    ["9999-12-31", "9999-12-31"],
    ["", "Empty"],
    ["20-11-2026", "NotADay"],
    ["2026-11/20", "NotADay"],
    ["2026年11-20", "NotADay"],
    ["2026-11-20日", "NotADay"],
    ["2026-11", "NotADay"],
    ["2026112", "NotADay"],
    ["2026-11-20T00:00:00Z", "NotADay"],
    ["长期", "NotADay"],
  ])("answers %j with %s", (raw, answer) => {
    expect(read(raw)).toBe(answer)
  })

  it("points at the month or the day that is wrong", () => {
    const fault = (raw: string) => Result.getOrThrow(Result.flip(Day.parse(raw)))
    expect(fault("2026-13-01").offset).toBe(5)
    expect(fault("2026 年 2 月 30 日").offset).toBe(11)
    expect(fault("20260230").offset).toBe(6)
    expect(fault("2026-02-30").says).toEqual({
      zh: "2026 年 2 月没有 30 日",
      en: "There is no day 30 in month 2 of 2026",
    })
  })

  it("gives back every day it has written", () => {
    fc.assert(
      fc.property(number, (value) => {
        const day = Day.fromNumber(value)
        expect(read(day)).toBe(day)
        expect(Day.toNumber(day)).toBe(value)
      }),
    )
  })
})

describe("Day.parseEnd", () => {
  const end = (raw: string) => Result.getOrUndefined(Day.parseEnd(raw))

  it("reads 长期 in its wordings as no last day", () => {
    for (const raw of ["长期", "长 期", "长期有效", "long-term", "Long term", "无固定期限"]) {
      expect(end(raw)).toBe(Day.LongTerm)
    }
  })

  it("reads a last day, and refuses what is neither", () => {
    expect(end("2036.05.20")).toBe("2036-05-20")
    expect(end("很久")).toBeUndefined()
  })
})

describe("Day arithmetic", () => {
  it("agrees with the calendar of the platform", () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(Day.fromNumber(value)).toBe(new Date(value * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it("adds and subtracts days across months and leap days", () => {
    expect(Day.plusDays(Day.of("2024-02-28"), 1)).toBe("2024-02-29")
    expect(Day.plusDays(Day.of("2026-02-28"), 1)).toBe("2026-03-01")
    expect(Day.plusDays(Day.of("2026-01-01"), -1)).toBe("2025-12-31")
    expect(Day.daysBetween(Day.of("2026-11-20"), Day.of("2026-12-20"))).toBe(30)
  })

  it("takes back with daysBetween what plusDays has added", () => {
    fc.assert(
      fc.property(ordinary, fc.integer({ min: -5000, max: 5000 }), (value, days) => {
        const from = Day.fromNumber(value)
        expect(Day.daysBetween(from, Day.plusDays(from, days))).toBe(days)
      }),
    )
  })

  it("cuts a later month at its last day", () => {
    expect(Day.plusMonths(Day.of("2026-01-31"), 1)).toBe("2026-02-28")
    expect(Day.plusMonths(Day.of("2024-01-31"), 1)).toBe("2024-02-29")
    expect(Day.plusMonths(Day.of("2026-11-30"), 3)).toBe("2027-02-28")
    expect(Day.plusMonths(Day.of("2026-12-31"), 12)).toBe("2027-12-31")
    expect(Day.plusMonths(Day.of("2026-03-31"), -1)).toBe("2026-02-28")
    expect(Day.plusMonths(Day.of("2026-01-15"), -1)).toBe("2025-12-15")
    expect(Day.plusMonths(Day.of("2026-11-20"), 0)).toBe("2026-11-20")
  })

  it("stays within the years that can be written", () => {
    expect(Day.plusDays(Day.of("9999-12-31"), 1)).toBe("9999-12-31")
    expect(Day.plusDays(Day.of("0001-01-01"), -1)).toBe("0001-01-01")
    expect(Day.plusMonths(Day.of("9999-12-31"), 1)).toBe("9999-12-31")
  })

  it("orders days as texts in the order of time", () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(Day.fromNumber(one) < Day.fromNumber(other)).toBe(one < other)
      }),
    )
  })
})

describe("Day.Day", () => {
  const decode = Schema.decodeUnknownResult(Day.Day)

  it("takes the written form alone, and only days that exist", () => {
    expect(Result.isSuccess(decode("2026-11-20"))).toBe(true)
    for (const wrong of ["2026-02-30", "2026/11/20", "２０２６-11-20", "2026-11-20 ", "", 20261120]) {
      expect(Result.isFailure(decode(wrong))).toBe(true)
    }
  })

  it("shows its pattern in JSON Schema", () => {
    expect(JSON.stringify(Schema.toJsonSchemaDocument(Day.Day))).toContain("\\\\d{4}-\\\\d{2}-\\\\d{2}")
  })
})
