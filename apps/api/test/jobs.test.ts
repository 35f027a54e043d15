import { Plan } from "@openbeian/planner"
import { Schema } from "effect"
import { TestClock } from "effect/testing"
import { describe, expect, it, onTestFinished } from "vitest"
import { Removed } from "../src/jobs.ts"
import { Job } from "../src/work/Job.ts"
import type { Limits } from "../src/work/Workshop.ts"
import { portfolioOf } from "./brokers.ts"
import { json, openDoor } from "./door.ts"

const door = (limits: Partial<Limits>) => {
  const opened = openDoor({ limits: { servicesMax: 2, ...limits } })
  onTestFinished(() => opened.runtime.dispose())
  const begin = async (customers: number) => {
    const response = await opened.app.request(
      "/api/plans",
      json({ portfolio: portfolioOf(customers), today }),
    )
    expect(response.status).toBe(202)
    const job = Schema.decodeUnknownSync(Job)(await response.json())
    expect(response.headers.get("Location")).toBe(`/api/jobs/${job.id}`)
    return { job, path: `/api/jobs/${job.id}` }
  }
  /** Asks until the job has ended; what was told on the way. */
  const ended = async (path: string): Promise<ReadonlyArray<Job>> => {
    const told: Array<Job> = []
    for (;;) {
      const job = await opened.answer(Job, path)
      told.push(job)
      if (job.state === "done" || job.state === "failed") return told
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { ...opened, begin, ended }
}
const today = "2026-11-23"

describe("a portfolio with more services than a request waits for", { timeout: 120_000 }, () => {
  it("becomes a job, which tells how far it is and where its result lies", async () => {
    const { begin, ended, answer, problem } = door({})
    expect(
      (await answer(Plan.Plan, "/api/plans", json({ portfolio: portfolioOf(2), today }))).customers,
    ).toHaveLength(2)
    const { job, path } = await begin(60)
    expect(job).toMatchObject({ services: 60, isKeptInMemory: true })
    await problem(409, `${path}/result`)
    const told = await ended(path)
    const progress = told.map((one) => one.progress)
    expect(progress).toEqual(progress.toSorted((one, other) => one - other))
    const last = told.at(-1)
    expect(last).toMatchObject({ state: "done", progress: 1, result: `${path}/result` })
    const plan = await answer(Plan.Plan, last?.result ?? "")
    expect(plan.customers).toHaveLength(60)
  })

  it("gives its result in the form that is asked for, and refuses others", async () => {
    const { app, begin, ended, answer, problem } = door({})
    const { path } = await begin(3)
    await ended(path)
    const as = (accept: string) => app.request(`${path}/result`, { headers: { accept } })
    for (const [accept, beginning] of [
      ["application/pdf", "%PDF-"],
      ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
      ["text/markdown", "#"],
      ["text/calendar", "BEGIN:VCALENDAR"],
      ["application/json", "{"],
      ["text/html, */*;q=0.1", "{"],
    ] as const) {
      const response = await as(accept)
      expect(response.status).toBe(200)
      expect((await response.bytes()).subarray(0, beginning.length).toString()).toBe(
        new TextEncoder().encode(beginning).toString(),
      )
    }
    expect((await as("application/pdf")).headers.get("Content-Disposition")).toContain("plan.pdf")
    expect((await answer(Plan.Plan, `${path}/result`)).customers).toHaveLength(3)
    await problem(406, `${path}/result`, { headers: { accept: "image/png" } })
    await problem(404, `${path}/result?customer=nobody`, { headers: { accept: "text/markdown" } })
    const english = await app.request(`${path}/result?language=en`, { headers: { accept: "text/markdown" } })
    expect(await english.text()).toMatch(/^# Filing/u)
  })

  it("that is a comparison has one form: it is given, and others are refused as by the route itself", async () => {
    const { app, ended, problem } = door({})
    const sent = json({ portfolio: portfolioOf(3), today })
    const begun = await app.request("/api/comparisons", sent)
    const path = begun.headers.get("Location") ?? ""
    await ended(path)
    const refused = { headers: { accept: "application/pdf, text/html" } }
    const direct = await problem(406, "/api/comparisons", {
      ...sent,
      headers: { ...Object.fromEntries(new Headers(sent.headers)), ...refused.headers },
    })
    const { detail } = await problem(406, `${path}/result`, refused)
    expect(detail).toBe(direct.detail)
    await problem(406, `${path}/result`, { headers: { accept: "application/json;q=0" } })
    for (const accept of ["application/json", "*/*", "application/pdf, */*;q=0.1"]) {
      const response = await app.request(`${path}/result`, { headers: { accept } })
      expect(response.status).toBe(200)
      expect(response.headers.get("Content-Type")).toContain("application/json")
    }
  })

  it("gives the document that it was to make to whoever takes anything, and its plan in other forms", async () => {
    const { app, ended, answer } = door({})
    const sent = json({ portfolio: portfolioOf(3), today })
    const headers = new Headers(sent.headers)
    headers.set("Accept", "text/markdown")
    const begun = await app.request("/api/plans?language=en", { ...sent, headers })
    const path = begun.headers.get("Location") ?? ""
    await ended(path)
    const made = await app.request(`${path}/result`)
    expect(made.headers.get("Content-Type")).toContain("text/markdown")
    expect(await made.text()).toMatch(/^# Filing/u)
    const accept = "application/json"
    expect((await answer(Plan.Plan, `${path}/result`, { headers: { accept } })).customers).toHaveLength(3)
  })

  it("that was to be the part of one customer gives the whole and other parts too", async () => {
    const { app, ended, answer, problem } = door({})
    const sent = json({ portfolio: portfolioOf(3), today })
    const { type } = await problem(404, "/api/plans?customer=nobody", sent)
    expect(type).toBe("/problems/customer-unknown")
    const begun = await app.request("/api/plans?customer=C1", sent)
    expect(begun.status).toBe(202)
    const path = begun.headers.get("Location") ?? ""
    await ended(path)
    const customersIn = async (query: string) => {
      const { customers } = await answer(Plan.Plan, `${path}/result${query}`)
      return customers.map(({ customer }) => customer)
    }
    expect(await customersIn("")).toEqual(["C1"])
    expect(await customersIn("?customer=C2")).toEqual(["C2"])
  })

  it("is stopped and forgotten by DELETE, and the next job begins at once", async () => {
    const { begin, ended, answer, problem } = door({})
    const { path, job } = await begin(4000)
    expect(await answer(Removed, path, { method: "DELETE" })).toEqual({ id: job.id, state: "cancelled" })
    await problem(404, path)
    await problem(404, path, { method: "DELETE" })
    const next = await begin(3)
    expect((await ended(next.path)).at(-1)?.state).toBe("done")
  })

  it("that has ended is said to be forgotten by DELETE, not stopped", async () => {
    const { begin, ended, answer, problem } = door({})
    const { path, job } = await begin(3)
    await ended(path)
    expect(await answer(Removed, path, { method: "DELETE" })).toEqual({ id: job.id, state: "forgotten" })
    await problem(404, `${path}/result`)
  })

  it("is kept for its time and no longer", async () => {
    const { begin, ended, answer, problem, runtime } = door({ minutesKept: 10 })
    const { path } = await begin(3)
    await ended(path)
    await runtime.runPromise(TestClock.adjust("9 minutes"))
    expect((await answer(Job, path)).keptUntil).toBe("1970-01-01T00:10:00.000Z")
    await runtime.runPromise(TestClock.adjust("1 minute"))
    await problem(404, path)
  })

  it("makes room for newer ones: as many are kept as may be, and results as large as may be", async () => {
    const { begin, ended, answer, problem } = door({ jobsMax: 2, bytesMax: 1 })
    const [first, second] = [await begin(3), await begin(3)]
    await ended(second.path)
    await problem(404, first.path)
    expect((await answer(Job, second.path)).state).toBe("done")
  })

  it("is refused while as many as may be are waiting", async () => {
    const { app, begin, problem } = door({ jobsMax: 1 })
    const { path } = await begin(4000)
    const body = json({ portfolio: portfolioOf(3), today })
    expect((await app.request("/api/plans", body)).headers.get("Retry-After")).toBe("10")
    expect((await problem(503, "/api/plans", body)).type).toBe("/problems/busy")
    await app.request(path, { method: "DELETE" })
    await begin(3)
  })

  it("is refused without taking a finished one along", async () => {
    const { app, begin, ended, problem, answer } = door({ jobsMax: 3, waitingMax: 1 })
    const done = await begin(3)
    await ended(done.path)
    const running = await begin(4000)
    const waiting = await begin(4000)
    expect((await answer(Job, waiting.path)).state).toBe("waiting")
    await problem(503, "/api/plans", json({ portfolio: portfolioOf(3), today }))
    expect((await answer(Plan.Plan, `${done.path}/result`)).customers).toHaveLength(3)
    for (const { path } of [running, waiting]) await app.request(path, { method: "DELETE" })
    await begin(3)
  })

  it("fails with the problem of its reason, such as that its time is up", async () => {
    const { begin, ended, problem, runtime } = door({ longSecondsMax: 60 })
    const { path } = await begin(4000)
    await runtime.runPromise(TestClock.adjust("60 seconds"))
    const last = (await ended(path)).at(-1)
    expect(last).toMatchObject({ state: "failed", problem: { type: "/problems/work-too-long", status: 413 } })
    await problem(413, `${path}/result`)
  })

  it("is refused where it takes more memory than a worker has, and the next one is answered", async () => {
    const { answer, problem } = door({ megabytesMax: 96 })
    const body = { portfolio: portfolioOf(20_000), today }
    expect((await problem(413, "/api/plans", json(body))).type).toBe("/problems/work-too-large")
    await answer(Plan.Plan, "/api/plans", json({ portfolio: portfolioOf(1), today }))
  })
})

describe("a job of before the server was started again", () => {
  it("is said to be lost, and one that never was to be unknown", async () => {
    const { problem } = door({})
    const lost = await problem(410, "/api/jobs/0a1b2c3d-6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
    expect(lost.type).toBe("/problems/job-lost")
    expect(lost.detail).toContain("memory")
    await problem(410, "/api/jobs/0a1b2c3d-x/result")
    await problem(404, "/api/jobs/nothing")
  })
})
