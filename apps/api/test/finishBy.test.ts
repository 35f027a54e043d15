import { Comparison, Plan } from "@openbeian/planner"
import { Schema } from "effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { Job } from "../src/work/Job.ts"
import { fourSites } from "./brokers.ts"
import { json, openDoor } from "./door.ts"

const { app, answer, problem } = openDoor()
const today = "2026-11-23"
const portfolio = { openbeian: 1, filings: [{ customer: "C1", ...fourSites }] }
const late = "2026-11-24"

describe("finishBy", { timeout: 120_000 }, () => {
  it("asks for each tradeoff of a comparison in turn, as JSON and as a document", async () => {
    const { tradeoffs } = await answer(Comparison.Comparison, "/api/comparisons", json({ portfolio, today }))
    expect(tradeoffs.length).toBeGreaterThan(0)
    for (const { finishBy, figures } of tradeoffs) {
      const plan = await answer(Plan.Plan, "/api/plans", json({ portfolio, today, finishBy }))
      expect(plan).toMatchObject({ finishBy, figures })
      expect(plan.figures.orders).toBeGreaterThan(0)
      const init = json({ portfolio, today, finishBy })
      const written = await app.request("/api/plans?language=en", {
        ...init,
        headers: { ...init.headers, Accept: "text/markdown" },
      })
      expect(await written.text()).toContain(`likely to have ended by ${finishBy}`)
    }
  })

  it("is refused at its place, with the earliest day, where nothing can have ended by it", async () => {
    const { tradeoffs } = await answer(Comparison.Comparison, "/api/comparisons", json({ portfolio, today }))
    const earliest = tradeoffs.at(-1)?.finishBy ?? ""
    for (const path of ["/api/plans", "/api/comparisons"]) {
      const { errors, type } = await problem(422, path, json({ portfolio, today, finishBy: late }))
      expect(type).toBe("/problems/too-soon")
      expect(errors).toMatchObject([
        { pointer: "/finishBy", code: "refused", found: late, allowed: [earliest], line: 1 },
      ])
      for (const words of [errors?.[0]?.message.zh, errors?.[0]?.message.en])
        expect(words).toContain(earliest)
    }
  })

  it("is a day of the calendar", async () => {
    for (const path of ["/api/plans", "/api/comparisons"]) {
      const { errors } = await problem(422, path, json({ portfolio, today, finishBy: "2027-02-29" }))
      expect(errors).toMatchObject([{ pointer: "/finishBy", code: "refused" }])
    }
  })

  it("makes a job fail with the same problem", async () => {
    const small = openDoor({ limits: { servicesMax: 1 } })
    onTestFinished(() => small.runtime.dispose())
    const response = await small.app.request("/api/plans", json({ portfolio, today, finishBy: late }))
    expect(response.status).toBe(202)
    const { id } = Schema.decodeUnknownSync(Job)(await response.json())
    await expect.poll(async () => (await small.answer(Job, `/api/jobs/${id}`)).state).toBe("failed")
    const { problem: told } = await small.answer(Job, `/api/jobs/${id}`)
    expect(told).toMatchObject({ status: 422, errors: [{ pointer: "/finishBy" }] })
  })
})
