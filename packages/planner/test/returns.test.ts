import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"
import { restored } from "../src/portfolio/places.ts"
import { returnsAt, usableReturns } from "../src/portfolio/returns.ts"

const { today } = Filings
const number = "浙ICP备12345678号"
const [clean = {}] = Filings.sample(Filings.cleanFiling({ provider: acme, services: 1 }), 1)
const [site] = clean.services ?? []
if (site === undefined) throw new Error("no service")

const returning = (support: Plugin.Plugin["capabilities"]["quotaReturnsOnCancel"]): Plugin.Plugin => ({
  ...acme,
  capabilities: { ...acme.capabilities, quotaReturnsOnCancel: support },
})
const can = returning(Plugin.can("ac-open-orders"))
const cancelling: ReadonlyArray<Filing.Change> = [{ kind: "cancelService", service: `${number}-9` }]

/** A filed subject with one full server that runs what it cancels, and one service more to file. */
const portfolioOf = (server: Filing.Server, old: Partial<Filing.Service> = { runsOn: "full" }) => {
  const { runsOn: _, readyOn: __, ...fresh } = site
  const listed = {
    kind: "website" as const,
    name: "旧站",
    domains: [{ name: "old.cn" }],
    ...(old.runsOn === undefined ? {} : { runsOn: old.runsOn }),
  }
  const [account] = clean.accounts ?? []
  if (account === undefined) throw new Error("no account")
  const [model] = account.servers ?? []
  const facts: Filing.Facts = {
    ...clean,
    services: [fresh, listed],
    accounts: [{ ...account, servers: [{ ...model, ...server }], codes: [] }],
    changes: cancelling,
    register: {
      subject: { isFiled: true, recordNumber: number, access: [acme.id] },
      services: [
        {
          kind: "website",
          name: "旧站",
          recordNumber: `${number}-9`,
          domains: ["old.cn"],
          access: [acme.id],
        },
      ],
    },
  }
  return { openbeian: 1 as const, filings: [{ customer: "c", ...facts }] }
}
const full: Filing.Server = { id: "full", product: "small", quotaUsed: 1 }

const planFor = (
  portfolio: Portfolio.Portfolio,
  plugin: Plugin.Plugin,
  assumptions: Omit<Assumptions, "openbeian"> = {},
) =>
  Planner.plan(
    Planner.prepare(portfolio, {
      plugins: [plugin],
      regulations: exampleRegulations,
      today,
      assumptions: { openbeian: 1, ...assumptions },
    }),
    { at: acme.id, objective: "cost" },
  )

const told = ({ assumptions }: ReturnType<typeof planFor>) =>
  assumptions.flatMap(({ kind, text, clauses }) =>
    text.zh.includes("归还") || text.zh.includes("哪台服务器") ? [{ kind, text: text.zh, clauses }] : [],
  )

describe("what a cancellation gives back", () => {
  it("carries another service in place of a purchase, whose order waits for the end of the cancellation", () => {
    const plan = planFor(portfolioOf(full), can)
    expect(plan.purchases).toEqual([])
    const cancellation = plan.orders.find(({ holds }) => holds.includes("/changes/0"))
    const filing = plan.orders.find(({ holds }) => holds.includes("/services/0"))
    expect(filing?.waitsFor).toEqual([cancellation?.id])
    for (const scenario of ["earliest", "latest"] as const)
      expect(filing?.begins[scenario]).toBe(cancellation?.ends[scenario])
    expect(plan.steps.find(({ id }) => id === `${filing?.id}/submit`)?.dependsOn).toContain(
      `${cancellation?.id}/approved`,
    )
    const services = plan.customers[0]?.services ?? []
    expect(services.map(({ path, runsOn, givesBack }) => [path, runsOn, givesBack])).toEqual([
      ["/services/0", "full", undefined],
      ["/services/1", undefined, undefined],
      ["/changes/0", undefined, ["full"]],
    ])
    expect(plan.proof.verdict).toBe("optimal")
    expect(told(plan)).toEqual([
      { kind: "quota", text: expect.stringContaining("本计划用了归还的配额"), clauses: ["ac-open-orders"] },
    ])
    expect(plan.assumptions.filter(({ kind }) => kind === "quota")).toHaveLength(1)
  })

  it("is bought instead where that ends earlier and the end comes first", () => {
    const prepared = Planner.prepare(portfolioOf(full), {
      plugins: [can],
      regulations: exampleRegulations,
      today,
      assumptions: { openbeian: 1 },
    })
    const [cheap, early] = (["cost", "finish"] as const).map((objective) =>
      Planner.plan(prepared, { at: acme.id, objective }),
    )
    expect([cheap?.figures.servers, early?.figures.servers]).toEqual([0, 1])
    expect((early?.figures.finish?.latest ?? "") < (cheap?.figures.finish?.latest ?? "")).toBe(true)
    expect(early?.orders.map(({ waitsFor }) => waitsFor)).toEqual([[], []])
  })

  it("is reckoned in when the plan is done, and when a part of it is", () => {
    const portfolio = portfolioOf(full)
    const plan = planFor(portfolio, can)
    const usedAfter = (ids?: ReadonlyArray<string>) =>
      Planner.apply(portfolio, plan, [can], ids).filings[0]?.accounts?.[0]?.servers?.map(
        ({ quotaUsed }) => quotaUsed,
      )
    const [cancellation, filing] = ["/changes/0", "/services/0"].map(
      (at) => plan.orders.find(({ holds }) => holds.includes(at))?.id ?? "",
    )
    expect([usedAfter(), usedAfter([])]).toEqual([[1], [1]])
    expect(usedAfter([cancellation ?? ""])).toEqual([0])
    const half = planFor(Planner.apply(portfolio, plan, [can], [cancellation ?? ""]), can)
    expect([half.purchases, half.orders.map(({ holds, waitsFor }) => [holds, waitsFor])]).toEqual([
      [],
      [[["/services/0"], []]],
    ])
    const all = planFor(Planner.apply(portfolio, plan, [can]), can)
    expect([all.orders, all.purchases, all.accounts]).toEqual([[], [], []])
    expect(filing).not.toBe("")
  })

  it("is none where the papers say so, or do not say and the user does not", () => {
    for (const [plugin, words, clauses] of [
      [returning("undocumented"), "没有写注销或取消接入后是否归还配额：按不归还计，您可以自填", []],
      [returning(Plugin.cannot("ac-open-orders")), "不归还配额", ["ac-open-orders"]],
    ] as const) {
      const plan = planFor(portfolioOf(full), plugin)
      expect(plan.figures.servers).toBe(1)
      expect(told(plan)).toEqual([{ kind: "quota", text: expect.stringContaining(words), clauses }])
      expect(plan.customers[0]?.services.some(({ givesBack }) => givesBack !== undefined)).toBe(false)
    }
  })

  it("is what the user says where the papers do not", () => {
    const answer = (is: boolean) => ({
      capabilities: [{ provider: acme.id, capability: "quotaReturnsOnCancel" as const, can: is }],
    })
    const plan = planFor(portfolioOf(full), returning("undocumented"), answer(true))
    expect(plan.figures.servers).toBe(0)
    expect(told(plan)).toEqual([
      { kind: "ownLimit", text: expect.stringContaining("按您填的，办结后归还"), clauses: [] },
    ])
    expect(planFor(portfolioOf(full), returning("undocumented"), answer(false)).figures.servers).toBe(1)
    const notTaken = planFor(portfolioOf(full), can, answer(false))
    expect(notTaken.figures.servers).toBe(0)
    expect(
      notTaken.assumptions.filter(({ kind, text }) => kind === "notTaken" && text.zh.includes("以文件为准")),
    ).toHaveLength(1)
  })

  it("is not counted where nobody says on what the service runs, and the plan says so", () => {
    const plan = planFor(portfolioOf(full, {}), can)
    expect(plan.figures.servers).toBe(1)
    expect(told(plan).map(({ text }) => text)).toEqual([
      expect.stringContaining("本计划没有用归还的配额"),
      expect.stringContaining(`没有写明在哪台服务器上的不计：${number}-9`),
    ])
    const { openbeian, filings } = portfolioOf(full, {})
    const beside = { openbeian, filings: [...filings, { customer: "a", ...clean }] }
    expect(told(planFor(beside, can)).map(({ text }) => text)).toContainEqual(
      expect.stringContaining(`没有写明在哪台服务器上的不计：${number}-9`),
    )
  })

  it("is no place on a server that holds more than it may, or whose term is over", () => {
    for (const server of [
      { ...full, quotaUsed: 2 },
      { ...full, expiresOn: "2020-01-01" },
    ])
      expect(planFor(portfolioOf(server), can).figures.servers, JSON.stringify(server)).toBe(1)
  })

  it("is also a code that was spent on the service", () => {
    const portfolio = portfolioOf(full, { runsOn: "code" })
    const coded = {
      ...portfolio,
      filings: portfolio.filings.map((filing) => ({
        ...filing,
        accounts: (filing.accounts ?? []).map((account) => ({
          ...account,
          codes: [
            { id: "code", origin: "thisAccount" as const, isSpent: true, server: account.servers?.[0] ?? {} },
          ],
        })),
      })),
    } satisfies Portfolio.Portfolio
    const plan = planFor(coded, can)
    expect(plan.purchases).toEqual([])
    expect(plan.customers[0]?.services[0]?.runsOn).toBe("code")
    expect(plan.orders.map(({ holds, waitsFor }) => [holds, waitsFor.length])).toEqual([
      [["/changes/0"], 0],
      [["/services/0"], 1],
    ])
    const again = Planner.apply(
      coded,
      plan,
      [can],
      plan.orders.filter(({ holds }) => holds[0] === "/changes/0").map(({ id }) => id),
    )
    expect(again.filings[0]?.accounts?.[0]?.codes?.map(({ isSpent }) => isSpent)).toEqual([false])
  })

  it("is given back once by two changes of one service, and by a subject of all that is filed there", () => {
    const [filing] = portfolioOf(full).filings
    const { customer: _, ...facts } = filing ?? { customer: "" }
    const basis = { today, assumptions: { openbeian: 1 as const } }
    const twice: ReadonlyArray<Filing.Change> = [...cancelling, { kind: "cancelService", service: "old.cn" }]
    expect(returnsAt({ ...facts, changes: twice }, can, basis)).toEqual([{ at: "/changes/0", on: "full" }])
    const whole = { ...facts, changes: [{ kind: "cancelSubject" as const }] }
    expect(returnsAt(whole, can, basis)).toEqual([{ at: "/changes/0", on: "full" }])
    expect(usableReturns(whole, can, basis)).toEqual([])
    expect(usableReturns({ ...facts, changes: twice }, can, basis)).toHaveLength(1)
  })

  describe("as a place", () => {
    const factsOf = (...given: Parameters<typeof portfolioOf>): Filing.Facts => {
      const [filing] = portfolioOf(...given).filings
      const { customer: _, ...facts } = filing ?? { customer: "" }
      return facts
    }
    const basis = { today, assumptions: { openbeian: 1 as const } }

    it("is as many as the server counts", () => {
      const facts = factsOf(full)
      const further = {
        kind: "website" as const,
        name: "另站",
        domains: [{ name: "further.cn" }],
        runsOn: "full",
      }
      const twice = (quotaUsed: number): Filing.Facts => ({
        ...facts,
        services: [...(facts.services ?? []), further],
        changes: [...cancelling, { kind: "cancelService", service: "further.cn" }],
        register: {
          ...facts.register,
          services: [
            ...(facts.register?.services ?? []),
            { kind: "website", domains: ["further.cn"], access: [acme.id] },
          ],
        },
        accounts: (facts.accounts ?? []).map((account) => ({
          ...account,
          servers: (account.servers ?? []).map((server) => ({ ...server, product: "large", quotaUsed })),
        })),
      })
      for (const [quotaUsed, places] of [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 2],
      ] as const)
        expect(usableReturns(twice(quotaUsed), can, basis), String(quotaUsed)).toHaveLength(places)
    })

    it("is none on a server that carries any number, nor of a code that is not spent", () => {
      const unlimited: Plugin.Plugin = {
        ...can,
        limits: {
          ...can.limits,
          servicesPerServer: [
            { from: "2020-01-01", value: "unlimited", product: "small", cites: ["ac-server-quota"] },
          ],
        },
      }
      expect(usableReturns(factsOf(full), unlimited, basis)).toEqual([])
      const coded = (isSpent: boolean): Filing.Facts => {
        const facts = factsOf(full, { runsOn: "code" })
        const codes = [{ id: "code", origin: "thisAccount" as const, isSpent, server: full }]
        return { ...facts, accounts: (facts.accounts ?? []).map((account) => ({ ...account, codes })) }
      }
      expect(usableReturns(coded(true), can, basis)).toEqual([{ at: "/changes/0", on: "code" }])
      expect(usableReturns(coded(false), can, basis)).toEqual([])
    })

    it("is of the service that is cancelled, on a server of the account", () => {
      expect(returnsAt(factsOf(full, { runsOn: "elsewhere" }), can, basis)).toEqual([])
      const facts = factsOf(full)
      const services = (facts.services ?? []).map((service) => ({ ...service, runsOn: "full" }))
      expect(returnsAt({ ...facts, services }, can, basis)).toEqual([{ at: "/changes/0", on: "full" }])
    })

    it("leaves no server with less than nothing", () => {
      const used = (quotaUsed: number) =>
        restored(
          [{ provider: acme.id, servers: [{ ...full, quotaUsed }] }],
          [{ plugin: acme, id: "full" }],
        )[0]?.servers?.[0]
      expect([used(0)?.quotaUsed, used(1)?.quotaUsed, used(2)?.quotaUsed]).toEqual([0, 0, 1])
    })
  })
})
