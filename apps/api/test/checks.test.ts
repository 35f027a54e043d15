import { Report } from "@openbeian/core/check"
import { TestClock } from "effect/testing"
import { describe, expect, it } from "vitest"
import { FilingTypes } from "../src/checks.ts"
import { json, openDoor, providers, yaml } from "./door.ts"

const { answer, app, problem } = openDoor()
const ids = providers.map(({ id }) => id)
const [first = ""] = ids

const filing = {
  openbeian: 1,
  subject: { kind: "enterprise" },
  services: [{ kind: "website", name: "雨果" }],
}

describe("POST /api/checks/calendar", () => {
  const calendar = async (query: string) => {
    const response = await app.request(`/api/checks/calendar?today=2026-11-20${query}`, json(filing))
    expect(response.status).toBe(200)
    expect(response.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8")
    return response.text()
  }

  it("writes the days of the check as iCalendar, in Chinese unless asked otherwise", async () => {
    const written = await calendar("")
    expect(written).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/u)
    expect(written).toContain("办结")
    expect(await calendar("&language=en")).not.toContain("办结")
  })

  it("is of the providers that are named, and refuses one that there is not", async () => {
    expect(await calendar(`&provider=${first}`)).not.toContain(encodeURIComponent(` ${ids[1]} `))
    const { type } = await problem(404, "/api/checks/calendar?provider=nobody", json(filing))
    expect(type).toBe("/problems/provider-unknown")
  })
})

describe("POST /api/checks", () => {
  it("answers for every installed provider where none is named", async () => {
    const { providers } = await answer(Report.Report, "/api/checks", json(filing))
    expect(providers.map(({ provider }) => provider)).toEqual(ids)
  })

  it("answers the same to YAML as to JSON", async () => {
    const text = "openbeian: 1\nsubject: { kind: enterprise }\nservices:\n  - kind: website\n    name: 雨果\n"
    const report = await answer(Report.Report, "/api/checks", json(filing))
    expect(await answer(Report.Report, "/api/checks", yaml(text))).toEqual(report)
  })

  it("asks a provider once, however often it is named", async () => {
    const path = `/api/checks?provider=${first}&provider=${first}`
    const { providers } = await answer(Report.Report, path, json(filing))
    expect(providers.map(({ provider }) => provider)).toEqual([first])
  })

  it("names the providers there are when it is asked for another", async () => {
    const { type, message } = await problem(
      404,
      `/api/checks?provider=${first}&provider=nobody`,
      json(filing),
    )
    expect(type).toBe("/problems/provider-unknown")
    for (const sentence of Object.values(message)) {
      expect(sentence).toContain("nobody")
      expect(sentence).toContain(first)
    }
  })

  it("takes the day that it is told", async () => {
    const { today } = await answer(Report.Report, "/api/checks?today=2026-11-20", json(filing))
    expect(today).toBe("2026-11-20")
  })

  it.each([
    ["2026-11-21T15:59:59Z", "2026-11-21"],
    ["2026-11-21T16:00:00Z", "2026-11-22"],
  ])("counts %s as %s, the day it is in China", async (instant, day) => {
    const { answer, runtime } = openDoor()
    await runtime.runPromise(TestClock.setTime(Date.parse(instant)))
    expect((await answer(Report.Report, "/api/checks", json(filing))).today).toBe(day)
  })

  it.each(["2026-02-29", "20.11.2026", ""])("refuses %j as a day, in both languages", async (today) => {
    const { errors } = await problem(400, `/api/checks?today=${today}`, json(filing))
    expect(errors).toMatchObject([
      {
        parameter: "today",
        found: today,
        message: {
          zh: expect.stringContaining("如 2026-11-20"),
          en: expect.stringContaining("such as 2026-11-20"),
        },
      },
    ])
  })

  it("refuses a parameter that it does not know, so that a slip does not widen the question", async () => {
    const { errors } = await problem(400, `/api/checks?providers=${first}`, json(filing))
    expect(errors).toMatchObject([{ parameter: "providers", allowed: ["provider", "today"] }])
  })

  it("tells all faults of a document, each with its line and pointer", async () => {
    const text = "openbeian: 1\nsubject:\n  kind: company\nservices:\n  - kind: website\n    nmae: 雨果\n"
    const { type, errors } = await problem(422, "/api/checks", yaml(text))
    expect(type).toBe("/problems/document-faulty")
    expect(errors).toMatchObject([
      { pointer: "/subject/kind", line: 3, code: "notListed", found: "company" },
      { pointer: "/services/0/nmae", line: 6, code: "unknownKey", found: "nmae" },
    ])
  })

  it("tells a text that is no document from one with faults", async () => {
    const { type } = await problem(400, "/api/checks", yaml("openbeian: 1\nsubject: {kind: "))
    expect(type).toBe("/problems/document-unreadable")
  })

  it("checks a filing of 1000 entries, and none that is longer", { timeout: 60_000 }, async () => {
    const domains = Array.from({ length: 499 }, (_, n) => ({ name: `a${n}.cn` }))
    const service = { kind: "miniProgram", domains }
    const longest = { openbeian: 1, services: [service, service] }
    await answer(Report.Report, "/api/checks", json(longest))
    const { type } = await problem(
      413,
      "/api/checks",
      json({ ...longest, changes: [{ kind: "cancelSubject" }] }),
    )
    expect(type).toBe("/problems/filing-too-long")
    // Each provider answers with more than ten thousand findings.
  })
})

describe("POST /api/filing-types", () => {
  it("answers the types of the check, with the clauses that they cite and no others", async () => {
    const known = { ...filing, register: { subject: { isFiled: false }, services: [] } }
    const { providers, clauses } = await answer(FilingTypes, "/api/filing-types", json(known))
    const report = await answer(Report.Report, "/api/checks", json(known))
    expect(providers.map(({ services }) => services.map(({ types }) => types))).toEqual(
      report.providers.map(({ services }) => services.map(({ types }) => types)),
    )
    const types = providers.flatMap(({ services }) => services.map((service) => service.types))
    const cited = types.flatMap((each) => [each, ...each.types]).flatMap((each) => each.clauses)
    expect(Object.keys(clauses).toSorted()).toEqual([...new Set(cited)].toSorted())
  })

  it("answers of a change its type and neither its stages nor its papers", async () => {
    const changes = [{ kind: "changeSubject" }]
    const { providers } = await answer(FilingTypes, "/api/filing-types", json({ openbeian: 1, changes }))
    for (const provider of providers) {
      const [change = {}] = provider.changes
      expect(Object.keys(change)).toEqual(["path", "kind", "types"])
    }
  })
})
