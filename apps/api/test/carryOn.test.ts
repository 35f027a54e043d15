import { Portfolio } from "@openbeian/core/filing"
import { Plan, Planner } from "@openbeian/planner"
import { installed } from "@openbeian/providers"
import { Schema } from "effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { Job } from "../src/work/Job.ts"
import { fourSites, portfolioOf } from "./brokers.ts"
import { json, openDoor, yaml } from "./door.ts"

const { app, answer, problem } = openDoor()
const today = "2026-11-23"
const portfolio = Schema.decodeUnknownSync(Portfolio.Portfolio)({
  openbeian: 1,
  filings: [{ customer: "four", ...fourSites }, ...portfolioOf(2).filings],
})

const planned = (more: object, of: Portfolio.Portfolio = portfolio) =>
  answer(Plan.Plan, "/api/plans", json({ portfolio: of, today, ...more }))

const figuresOf = ({ orders, purchases, accounts, figures }: Plan.Plan) => ({
  orders,
  purchases,
  accounts,
  figures,
})

describe("carryOn", { timeout: 120_000 }, () => {
  it.each([
    { objective: "cost" },
    { objective: "finish" },
    { at: "nwcd", objective: "finish" },
    { finishBy: "2027-12-31" },
  ])("plans where, by which aim and by when the earlier plan was: %j", async (wanted) => {
    const plan = await planned(wanted)
    expect(plan.figures.orders).toBeGreaterThan(0)
    const again = await planned({ carryOn: plan })
    expect(again.at).toBe(plan.at)
    expect(figuresOf(again)).toEqual(figuresOf(plan))
  })

  it("plans the rest of what is done in part, and nothing of what is done in full", async () => {
    const plan = await planned({ at: "kingsoft" })
    const [first, ...left] = plan.orders
    expect(left.length).toBeGreaterThan(0)
    const done = (orders?: ReadonlyArray<string>) => Planner.apply(portfolio, plan, installed, orders)
    const rest = await planned({ carryOn: plan }, done([first?.id ?? ""]))
    const placed = ({ orders }: Pick<Plan.Plan, "orders">) =>
      orders.map(({ customer, provider, holds }) => ({ customer, provider, holds }))
    expect(placed(rest)).toEqual(placed({ orders: left }))
    const none = await planned({ carryOn: plan }, done())
    expect([none.orders, none.purchases, none.accounts]).toEqual([[], [], []])
  })

  it("plans who came later beside it, and says who came and who is gone", async () => {
    const [four, ...others] = portfolio.filings
    if (four === undefined) throw new Error("no customer")
    const before = await planned({ at: "kingsoft" }, { openbeian: 1, filings: others })
    const both = await planned({ carryOn: before })
    expect(both.orders.map(({ customer }) => customer)).toContain("four")
    const told = ({ assumptions }: Plan.Plan) =>
      assumptions.filter(({ kind, customers }) => kind === "carriedOn" && customers !== undefined)
    expect(told(both)).toMatchObject([{ customers: ["four"], text: { zh: expect.stringContaining("four") } }])
    const back = await planned({ carryOn: both }, { openbeian: 1, filings: others })
    expect(told(back)).toMatchObject([{ customers: [], text: { en: expect.stringContaining("four") } }])
  })

  it("keeps services where the earlier plan has them, though the mix has them elsewhere", async () => {
    const providersOf = ({ orders }: Plan.Plan) => new Set(orders.map(({ provider }) => provider))
    const best = await planned({})
    for (const at of ["nwcd", "kingsoft", "aliyun", "tencent"]) {
      const alone = await planned({ at })
      if (alone.orders.length === 0 || providersOf(best).has(at)) continue
      expect(providersOf(await planned({ carryOn: { ...alone, at: "mix" } }))).toEqual(new Set([at]))
      return
    }
    expect.fail("every provider has some of the mix")
  })

  it("is taken from YAML, gives documents, and can be given another day", async () => {
    const plan = await planned({ objective: "finish" })
    const body = { portfolio, today, carryOn: plan }
    expect(await answer(Plan.Plan, "/api/plans", yaml(JSON.stringify(body)))).toEqual(
      await answer(Plan.Plan, "/api/plans", json(body)),
    )
    const later = await planned({ carryOn: plan, finishBy: "2028-01-31" })
    expect(later).toMatchObject({ finishBy: "2028-01-31", objective: ["cost", "finish"] })
    const init = json(body)
    const written = await app.request("/api/plans?language=en&customer=C1", {
      ...init,
      headers: { ...init.headers, Accept: "text/markdown" },
    })
    expect(await written.text()).toContain("杭州第1号文具有限公司")
  })

  it("says that the day of the earlier plan is past, at that plan; at the other day where one is given", async () => {
    const finishBy = "2026-11-24"
    const carryOn = { ...(await planned({})), finishBy }
    const { type, message, errors } = await problem(422, "/api/plans", json({ portfolio, today, carryOn }))
    expect(type).toBe("/problems/too-soon")
    expect(errors).toMatchObject([{ pointer: "/carryOn", found: finishBy }])
    expect(message.zh).toContain("原计划的日子赶不上了，换一天")
    expect(message.en).toContain("The day of the plan cannot be met any more, give another: give ")
    const other = await problem(422, "/api/plans", json({ portfolio, today, carryOn, finishBy }))
    expect(other.errors).toMatchObject([{ pointer: "/finishBy", found: finishBy }])
    expect(other.message.en).not.toContain("any more")
  })

  it("is refused beside what the plan says itself: each is named at its place", async () => {
    const carryOn = await planned({})
    const body = { portfolio, today, carryOn, at: "mix", objective: "cost" }
    const { errors } = await problem(422, "/api/plans", json(body))
    expect(errors).toMatchObject([
      { pointer: "/at", code: "refused", found: "mix", line: 1 },
      { pointer: "/objective", code: "refused", found: "cost" },
    ])
    expect(errors?.[1]?.fix).toEqual({
      zh: "去掉 objective，或去掉 carryOn",
      en: "leave objective out, or carryOn",
    })
  })

  it.each([
    ["a portfolio", () => portfolio, "/carryOn", "this is no plan"],
    ["nothing", () => ({}), "/carryOn", "this is no plan"],
    ["a list", () => [], "/carryOn", "this is no plan"],
    ["a word", () => "plan.json", "/carryOn", "this is no plan"],
    [
      "a plan with one fault",
      (plan: Plan.Plan) => ({ ...plan, complete: "maybe" }),
      "/carryOn/complete",
      undefined,
    ],
    [
      "a plan of other customers",
      (plan: Plan.Plan) => ({
        ...plan,
        customers: plan.customers.map((each) => ({ ...each, customer: `${each.customer} of another` })),
      }),
      "/carryOn/customers",
      "the earlier plan has no customer of this portfolio",
    ],
    [
      "a plan at a provider that is gone",
      (plan: Plan.Plan) => ({
        ...plan,
        at: "one",
        providers: plan.providers.map((each) => ({ ...each, id: "gone" })),
      }),
      "/carryOn/providers",
      "no such provider is installed",
    ],
  ])("says once what is wrong with %s", async (_, carried, pointer, message) => {
    const body = { portfolio, today, carryOn: carried(await planned({})) }
    const { errors } = await problem(422, "/api/plans", json(body))
    expect(errors).toMatchObject([{ pointer, line: 1, ...(message && { message: { en: message } }) }])
  })

  it("tells five faults of a plan one by one, and what else is wrong beside a document that is none", async () => {
    const { at, objective, figures, proof, purchases, ...others } = await planned({})
    const five = await problem(422, "/api/plans", json({ portfolio, today, carryOn: others }))
    expect(five.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(
      ["at", "figures", "objective", "proof", "purchases"].map((key) => `/carryOn/${key}`),
    )
    const { steps, ...fewer } = others
    const six = await problem(422, "/api/plans", json({ portfolio, today: "soon", carryOn: fewer }))
    expect(six.errors?.map(({ pointer }) => pointer)).toEqual(["/today", "/carryOn"])
  })

  it("goes the way of a job too, and fails there with the same problem", async () => {
    const carryOn = await planned({ objective: "finish" })
    const small = openDoor({ limits: { servicesMax: 1 } })
    onTestFinished(() => small.runtime.dispose())
    const ended = async (body: object) => {
      const response = await small.app.request("/api/plans", json(body))
      expect(response.status).toBe(202)
      const { id } = Schema.decodeUnknownSync(Job)(await response.json())
      const job = () => small.answer(Job, `/api/jobs/${id}`)
      await expect.poll(async () => (await job()).state, { timeout: 60_000 }).toMatch(/done|failed/u)
      return job()
    }
    const done = await ended({ portfolio, today, carryOn })
    const again = await small.answer(Plan.Plan, done.result ?? "")
    expect(figuresOf(again)).toEqual(figuresOf(carryOn))
    const failed = await ended({
      portfolio,
      today,
      carryOn: { ...carryOn, finishBy: "2026-11-24", objective: ["cost", "finish"] },
    })
    expect(failed.problem).toMatchObject({ status: 422, errors: [{ pointer: "/carryOn" }] })
  })
})
