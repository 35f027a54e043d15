import { Comparison, Plan, PlanDiff } from "@openbeian/planner"
import { installed } from "@openbeian/providers"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { Imported } from "../src/work/imported.ts"
import { portfolioOf } from "./brokers.ts"
import { json, openDoor, yaml } from "./door.ts"

const { app, answer, problem } = openDoor()
const today = "2026-11-23"
const portfolio = portfolioOf(2)

const ask = (body: unknown, accept: string, path = "/api/plans") => {
  const init = json(body)
  return app.request(path, { ...init, headers: { ...init.headers, Accept: accept } })
}

const isPlan = Schema.is(Plan.Plan)

// The first request waits for the worker to load every provider.
describe("POST /api/plans", { timeout: 120_000 }, () => {
  it("plans the mix where nothing else is asked for, the cost first", async () => {
    const plan = await answer(Plan.Plan, "/api/plans", json({ portfolio, today }))
    expect(plan).toMatchObject({ today, at: "mix", objective: ["cost", "finish"] })
    expect(plan.customers.map((one) => one.customer)).toEqual(["C0", "C1"])
    expect(plan.figures.services).toBe(2)
  })

  it("plans for one provider, the end first, by the assumptions that are sent", async () => {
    const assumptions = {
      openbeian: 1,
      prices: [{ provider: "kingsoft", product: "cloudServer", yuan: 99.5 }],
    }
    const body = { portfolio, at: "kingsoft", objective: "finish", assumptions, today }
    const plan = await answer(Plan.Plan, "/api/plans", json(body))
    expect(plan).toMatchObject({ at: "one", objective: ["finish", "cost"] })
    expect(plan.providers.map(({ id }) => id)).toEqual(["kingsoft"])
    expect(plan.assumptions.map(({ kind }) => kind)).toContain("price")
  })

  it("answers the same for the same, whether it is sent as JSON or as YAML", async () => {
    const body = { portfolio, today }
    const [first, second, third] = await Promise.all([
      app.request("/api/plans", json(body)),
      app.request("/api/plans", json(body)),
      app.request("/api/plans", yaml(JSON.stringify(body))),
    ])
    const text = await first?.text()
    expect(await second?.text()).toBe(text)
    expect(await third?.text()).toBe(text)
  })

  it.each([
    ["application/pdf", "application/pdf", "%PDF-", "plan.pdf"],
    ["text/markdown;q=0.9, application/pdf;q=0.1", "text/markdown; charset=utf-8", "#", "plan.md"],
    ["text/calendar", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR", "plan.ics"],
    [
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "PK",
      "plan.xlsx",
    ],
  ])("answers Accept: %s with a file", async (accept, type, beginning, name) => {
    const response = await ask({ portfolio, today }, accept)
    expect(response.status).toBe(200)
    expect(response.headers.get("Content-Type")).toBe(type)
    expect(response.headers.get("Content-Disposition")).toBe(`attachment; filename="${name}"`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(new TextDecoder("latin1").decode(bytes.subarray(0, beginning.length))).toBe(beginning)
  })

  it("writes a document in the language that is asked for, of one customer alone", async () => {
    const english = await ask({ portfolio, today }, "text/markdown", "/api/plans?language=en&customer=C1")
    const chinese = await ask({ portfolio, today }, "text/markdown", "/api/plans?customer=C1")
    const [en, zh] = [await english.text(), await chinese.text()]
    expect(en).not.toBe(zh)
    for (const text of [en, zh]) {
      expect(text).toContain("杭州第1号文具有限公司")
      expect(text).not.toContain("杭州第0号文具有限公司")
    }
    await problem(404, "/api/plans?customer=nobody", json({ portfolio, today }))
  })

  it("answers JSON to whoever takes anything, and says what there is to whoever takes nothing of it", async () => {
    for (const accept of ["*/*", "application/*", "image/png, */*;q=0.1"])
      expect(isPlan(await (await ask({ portfolio, today }, accept)).json())).toBe(true)
    const response = await ask({ portfolio, today }, "image/png, application/pdf;q=0")
    expect(response.status).toBe(406)
    expect(await response.json()).toMatchObject({
      type: "/problems/not-acceptable",
      detail: expect.stringContaining("application/pdf"),
    })
  })

  it.each([
    [{ portfolio, at: "nobody" }, "/at", "notListed"],
    [{ portfolio, objective: "luck" }, "/objective", "notListed"],
    [{ portfolio, today: "2026-13-01" }, "/today", "refused"],
    [{ today }, "/portfolio", "missingKey"],
    [{ portfolio: { openbeian: 1, filings: [{}] } }, "/portfolio/filings/0/customer", "missingKey"],
    [
      { portfolio, assumptions: { openbeian: 1, prices: [{ provider: "a", product: "b", yuan: -1 }] } },
      "/assumptions/prices/0/yuan",
      "refused",
    ],
  ])("says what is wrong with %j", async (body, pointer, code) => {
    const { errors } = await problem(422, "/api/plans", json(body))
    expect(errors).toMatchObject([{ pointer, code, line: 1 }])
  })

  it("refuses what is no JSON, no document at all, and of another kind", async () => {
    await problem(400, "/api/plans", { ...json({}), body: "{'a': 1}" })
    await problem(400, "/api/plans", yaml("- {"))
    await problem(415, "/api/plans", { ...json({}), headers: { "Content-Type": "text/plain" } })
    await problem(400, "/api/plans?language=fr", json({ portfolio }))
  })

  it("refuses more than 30 MB before it is read", async () => {
    await problem(413, "/api/plans", { ...yaml(""), body: "#".repeat(30_000_001) })
  })
})

describe("POST /api/comparisons", { timeout: 120_000 }, () => {
  it("sets every provider and the mix side by side", async () => {
    const body = { portfolio, objective: "finish", today }
    const comparison = await answer(Comparison.Comparison, "/api/comparisons", json(body))
    expect(comparison).toMatchObject({ today, services: 2, objective: ["finish", "cost"] })
    expect(comparison.columns.map(({ id }) => id)).toEqual([...installed.map(({ id }) => id), "mix"])
  })
})

describe("POST /api/plans of a workbook with cells that cannot be read", { timeout: 120_000 }, () => {
  const imported = async () => {
    const columns = ["客户编号", "服务代号", "域名", "域名到期日"]
    const read = await answer(Imported, "/api/portfolios/import", json(portfolio))
    const sheets = read.sheets.map(({ name, columns: own, rows }) => ({
      name,
      columns: own.map(({ heading }) => heading),
      rows,
    }))
    const domains = { name: "域名", columns, rows: [{ row: 7, cells: ["C0", null, "more.cn", "不久"] }] }
    const body = { sheets: [...sheets.filter(({ name }) => name !== "域名"), domains] }
    return answer(Imported, "/api/portfolios/import", json(body))
  }

  it("says so in the plan and in each file, if they are sent along as the import told them", async () => {
    const { portfolio: read, unread } = await imported()
    expect(unread).toMatchObject([
      { sheet: "域名", row: 7, column: 4, cell: "D7", found: "不久", lost: "cell", customer: "C0" },
    ])
    const plan = await answer(Plan.Plan, "/api/plans", json({ portfolio: read, today, unread }))
    expect(plan.complete).toBe(false)
    expect(plan.unread).toEqual(unread)
    const init = json({ portfolio: read, today, unread })
    const response = await app.request("/api/plans?customer=C0", {
      ...init,
      headers: { ...init.headers, Accept: "text/markdown" },
    })
    expect(await response.text()).toContain("域名\\!D7")
  })
})

describe("POST /api/plans/diff", { timeout: 120_000 }, () => {
  it("tells what sets two plans apart, and nothing of two that are alike", async () => {
    const before = await answer(Plan.Plan, "/api/plans", json({ portfolio, today }))
    const after = await answer(Plan.Plan, "/api/plans", json({ portfolio: portfolioOf(1), today }))
    const same = await answer(PlanDiff.PlanDiff, "/api/plans/diff", json({ before, after: before }))
    expect(same.text).toEqual([])
    const other = await answer(PlanDiff.PlanDiff, "/api/plans/diff", json({ before, after }))
    expect(other.services.map(({ customer }) => customer)).toEqual(["C1"])
    const foreign = await problem(422, "/api/plans/diff", json({ before: portfolio, after: {} }))
    expect(foreign.errors).toMatchObject([
      { pointer: "/before", message: { en: "this is no plan" } },
      { pointer: "/after", message: { en: "this is no plan" } },
    ])
  })
})

describe("what has no other form than JSON", { timeout: 120_000 }, () => {
  it.each(["/api/comparisons", "/api/plans/diff", "/api/portfolios/import"])(
    "%s is refused to whoever takes no JSON",
    async (path) => {
      const before = path.endsWith("diff") ? await (await ask({ portfolio, today }, "*/*")).json() : undefined
      const body =
        before === undefined
          ? path.endsWith("import")
            ? portfolio
            : { portfolio, today }
          : { before, after: before }
      for (const accept of ["application/pdf", "text/html", "application/json;q=0"]) {
        const response = await ask(body, accept, path)
        expect(response.status).toBe(406)
        expect(await response.json()).toMatchObject({
          type: "/problems/not-acceptable",
          detail: expect.stringContaining("application/json"),
        })
      }
      for (const accept of ["*/*", "text/html, */*;q=0.1", "application/json"])
        expect((await ask(body, accept, path)).status).toBe(200)
    },
  )
})
