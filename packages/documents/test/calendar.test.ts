import { Day } from "@openbeian/core/calendar"
import { text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import * as PlanCalendar from "../src/PlanCalendar.ts"
import { renamed, small } from "./plans.ts"

describe("a plan as a calendar", { timeout: 60_000 }, () => {
  for (const language of ["zh", "en"] as const)
    it(`has in ${language} one event a whole day or longer for each order and each thing to be done in time`, () => {
      const events = eventsOf(PlanCalendar.render(small, { language }))
      const deadlines = small.steps.filter(
        ({ owner, kind }) => ["broker", "customer"].includes(owner) && !["submit", "wait"].includes(kind),
      )
      expect(events.length).toBe(small.orders.length + deadlines.length)
      for (const event of events) {
        expect(event.startDate.isDate).toBe(true)
        expect(event.endDate.compare(event.startDate)).toBeGreaterThan(0)
      }
    })

  it("ends an order on its likely day, the day after which the format names", () => {
    const [first] = eventsOf(PlanCalendar.render(small, { language: "zh" }))
    expect(first?.summary).toBe("杭州溪桥茶业有限公司 · 新增备案 · 示例云")
    expect(String(first?.startDate)).toBe("2026-11-20")
    expect(String(first?.endDate)).toBe("2026-12-11")
    expect(first?.description).toContain("服务: 溪桥茶业")
  })

  it("has the last day of what is to be done, and none for a wait", () => {
    const waiting: Plan.Plan = {
      ...small,
      steps: small.steps.map((step, n) =>
        n > 0 ? step : { ...step, kind: "wait", owner: "broker", text: text("等到那天", "wait until then") },
      ),
    }
    const summaries = eventsOf(PlanCalendar.render(waiting, { language: "zh" })).map(({ summary }) => summary)
    expect(summaries.filter((one) => one.includes("等到那天"))).toEqual([])
    const due = summaries.slice(waiting.orders.length)
    expect(due.length).toBeGreaterThan(0)
    expect(due.filter((one) => !one.startsWith("截止："))).toEqual([])
  })

  it("says of itself that a part of the workbook was not read", () => {
    const [, written = ""] =
      /^X-WR-CALDESC:(.*)$/mu.exec(PlanCalendar.render(small, { language: "en" }).replaceAll("\r\n ", "")) ??
      []
    expect(written).toContain("2 cells of the workbook could not be read")
  })

  it("keeps the id of an event when days and words change, and has no id twice", () => {
    const before = eventsOf(PlanCalendar.render(small, { language: "zh" })).map(({ uid }) => uid)
    const later = { ...renamed(small, "别的名字"), today: Day.plusDays(small.today, 3) }
    expect(eventsOf(PlanCalendar.render(later, { language: "en" })).map(({ uid }) => uid)).toEqual(before)
    expect(new Set(before).size).toBe(before.length)
  })

  it("folds its lines at 75 bytes, ends each with CR and LF, and is read back to the same words", () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'茶馆,;:\\"n \n𠮷😀é=A'), minLength: 1, maxLength: 120 })
      .filter((one) => one.trim() === one && one !== "")
    fc.assert(
      fc.property(words, (name) => {
        const written = PlanCalendar.render(renamed(small, name), { language: "zh" })
        for (const line of written.split("\r\n")) {
          expect(line).not.toMatch(/[\r\n]/u)
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        }
        expect(eventsOf(written)[0]?.summary).toBe(`${name} · 新增备案 · 示例云`)
      }),
      { numRuns: 60 },
    )
  })

  it("has the same bytes each time and no clock in it", () => {
    const first = PlanCalendar.render(small, { language: "zh" })
    expect(PlanCalendar.render(small, { language: "zh" })).toBe(first)
    expect(new Set(first.match(/DTSTAMP:.*/gu))).toEqual(new Set(["DTSTAMP:20261120T000000Z"]))
  })

  it("is for one customer without a word of another", () => {
    const part = PlanCalendar.render(small, { language: "zh", customer: "nanling" })
    expect(part.replaceAll("\r\n ", "")).not.toMatch(/溪桥|xiqiao/u)
  })
})

/** The events as a reader of the standard sees them; it refuses what is not well formed. */
const eventsOf = (written: string): ReadonlyArray<ICAL.Event> =>
  new ICAL.Component(ICAL.parse(written)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one))
