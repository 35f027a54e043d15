import { Check } from "@openbeian/core/check"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import ICAL from "ical.js"
import { describe, expect, it } from "vitest"
import * as ReportCalendar from "../src/ReportCalendar.ts"

const facts = {
  subject: { kind: "enterprise" as const, name: "溪桥文具有限公司", province: "330000" },
  services: [
    {
      kind: "website" as const,
      name: "溪桥文具",
      domains: [{ name: "example.cn", expiresOn: "2027-06-01" }],
    },
  ],
  register: { subject: { isFiled: false }, services: [] },
}
const report = (today: string) => Check.check(facts, installed, regulations, today)
const eventsOf = (written: string) =>
  new ICAL.Component(ICAL.parse(written)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each))

describe("the days of a check as a calendar", () => {
  const asked = report("2026-11-20")

  it("has each day on which something that counts ends or is mended", () => {
    const days = asked.providers
      .flatMap(({ findings }) => findings)
      .filter(({ decidedBy }) => decidedBy === undefined)
      .flatMap(({ verdict, from, until }) => (verdict === "Pass" ? until : from) ?? [])
    const events = eventsOf(ReportCalendar.render(asked, "zh")).filter(({ uid }) => uid.startsWith("turn"))
    expect(days.length).toBeGreaterThan(0)
    expect(events.map(({ startDate }) => String(startDate)).toSorted()).toEqual(days.toSorted())
  })

  it("has for each provider the likely day, the deadline of the SMS and the duties after approval", () => {
    const events = eventsOf(ReportCalendar.render(asked, "en"))
    for (const { provider, services } of asked.providers) {
      const route =
        services[0]?.routes.find(({ applies }) => applies === "yes") ??
        services[0]?.routes.find(({ applies }) => applies === "unknown")
      if (route?.ends === undefined) continue
      const own = (kind: string) =>
        events.filter(({ uid }) => decodeURIComponent(uid).startsWith(`${kind} ${provider} /services/0`))
      expect(own("done").map(({ startDate }) => String(startDate))).toEqual([route.ends.likely])
      const deadlines = route.stages.filter(
        ({ deadline, ends }) => deadline !== undefined && ends !== undefined,
      )
      expect(own("deadline"), provider).toHaveLength(deadlines.length)
    }
    expect(events.some(({ summary }) => /public security/iu.test(summary))).toBe(true)
    for (const event of events) expect(event.endDate.compare(event.startDate)).toBeGreaterThan(0)
  })

  it("keeps the ids of its events on another day, has none twice, and has the same bytes each time", () => {
    const ids = (today: string) =>
      eventsOf(ReportCalendar.render(report(today), "zh"))
        .map(({ uid }) => uid)
        .filter((uid) => !uid.startsWith("turn"))
    expect(ids("2026-12-01")).toEqual(ids("2026-11-20"))
    const all = eventsOf(ReportCalendar.render(asked, "zh")).map(({ uid }) => uid)
    expect(new Set(all).size).toBe(all.length)
    expect(ReportCalendar.render(report("2026-11-20"), "zh")).toBe(ReportCalendar.render(asked, "zh"))
  })

  it("is a calendar without events where nothing is known", () => {
    const empty = ReportCalendar.render(Check.check({}, installed, regulations, "2026-11-20"), "zh")
    expect(eventsOf(empty)).toEqual([])
  })
})
