import type { Filing } from "@openbeian/core/filing"
import { type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { filed, first, given, number, on, outcomes, planned, planOf, portfolioOf, second } from "./records.ts"

const places = installed.map(({ id }) => id)
const rename: Filing.Change = { kind: "changeService", service: `${number}-1`, parts: ["name"] }
const moveIp: Filing.Change = { ...rename, parts: ["ip"] }

describe("a change of what is on record elsewhere", () => {
  const facts = { services: [first], register: on(filed(first, 1)), changes: [rename] }

  it.each([...places, "mix"])("follows at %s the order that gives the record access there", (at) => {
    const { portfolio, plan, after } = planned(facts, at)
    const [access, change] = plan.orders
    expect([access?.type, access?.holds, change?.type, change?.holds]).toEqual([
      "newAccess",
      ["/services/0"],
      "changeService",
      ["/changes/0"],
    ])
    expect([change?.provider, change?.waitsFor]).toEqual([access?.provider, [access?.id]])
    for (const scenario of ["earliest", "likely", "latest"] as const)
      expect(change?.begins[scenario]).toBe(access?.ends[scenario])
    expect([plan.proof.verdict, plan.blocked, after.filings[0]?.changes]).toEqual(["optimal", [], []])
    const half = Planner.apply(portfolio, plan, installed, [access?.id ?? ""])
    const rest = Planner.plan(Planner.prepare(half, given), Planner.carryOn(plan))
    if ("_tag" in rest) throw new Error(rest.text.en)
    expect(rest.orders.map(({ type, provider, waitsFor }) => [type, provider, waitsFor])).toEqual([
      ["changeService", change?.provider, []],
    ])
  })

  it("says by which clause the entry is there once a filing was completed", () => {
    const { plan } = planned(facts, "kingsoft")
    expect(plan.orders[1]?.clauses).toContain("ks-type-entries-after-completion")
  })

  it("takes its service to a provider that has an entry for it", () => {
    const { plan } = planned({ ...facts, changes: [moveIp] }, "mix")
    expect(outcomes(plan)).toEqual(["planned", "planned"])
    expect(["nwcd", "tencent"]).toContain(plan.orders[1]?.provider)
    expect(plan.orders[1]?.provider).toBe(plan.orders[0]?.provider)
  })

  it("stays open where the provider has none, also afterwards", () => {
    const { plan, after } = planned({ ...facts, changes: [moveIp] }, "aliyun")
    expect(outcomes(plan)).toEqual(["planned", "review"])
    expect(outcomes(planOf(after, "aliyun"))).toEqual(["nothing", "review"])
  })

  it("is made at once where the record has access", () => {
    const there = {
      ...facts,
      register: { ...on(filed(first, 1, ["tencent"])), subject: { isFiled: true, access: ["tencent"] } },
    }
    expect(planned(there, "mix").plan.orders.map(({ type, waitsFor }) => [type, waitsFor])).toEqual([
      ["changeService", []],
    ])
  })

  it("is made once where it is listed twice", () => {
    const { plan, after } = planned(
      { ...facts, changes: [rename, { ...rename, service: filed(first, 1).domains?.[0] ?? "" }] },
      "nwcd",
    )
    expect(plan.orders).toHaveLength(2)
    expect(after.filings[0]?.changes).toEqual([])
  })
})

describe("a change of a subject that is on record elsewhere", () => {
  it.each([...places, "mix"])("follows at %s an order that puts it on record there", (at) => {
    const { plan } = planned(
      { services: [first, second], register: on(filed(first, 1)), changes: [{ kind: "changeSubject" }] },
      at,
    )
    const change = plan.orders.find(({ type }) => type === "changeSubject")
    const leader = plan.orders.find(({ id }) => id === change?.waitsFor[0])
    expect([leader?.provider, change?.waitsFor.length]).toEqual([change?.provider, 1])
    expect(outcomes(plan)).toEqual(["planned", "planned", "planned"])
  })
})

describe("a change of a subject that could follow several services", () => {
  const late = { ...second, readyOn: "2027-03-01" }
  const change: Filing.Change = { kind: "changeSubject", becomes: "otherDetails" }
  const facts = (services: ReadonlyArray<Filing.Service>): Filing.Facts => ({
    services,
    register: on(filed(first, 1), filed(second, 2)),
    changes: [change],
  })
  const toldIn = ({ assumptions }: Plan.Plan) => assumptions.filter(({ kind }) => kind === "follows")

  it.each([...places, "mix"])(
    "follows at %s the one that may be handed in first, however they are listed",
    (at) => {
      const plans = [
        [first, late],
        [late, first],
      ].map((services) => planned(facts(services), at).plan)
      for (const [n, plan] of plans.entries()) {
        const behind = plan.orders.find(({ type }) => type === "changeSubject")
        const before = plan.orders.find(({ id }) => behind?.waitsFor.includes(id))
        expect(before?.holds).toEqual([`/services/${n}`])
        expect(toldIn(plan)).toEqual([])
      }
      const [one, two] = plans.map(({ figures }) => figures)
      expect(one).toEqual(two)
    },
  )

  it.each(["cost", "finish"] as const)(
    "follows the one with which all is done with the least, by %s: here not the first that may be handed in",
    (objective) => {
      const [app] = installed
        .flatMap((provider) => Filings.sample(Filings.cleanFiling({ provider, services: 1 }), 40))
        .flatMap(({ services: [service] = [] }) => (service?.kind === "app" ? [service] : []))
      if (app === undefined) throw new Error("no app")
      const services = [
        { ...app, readyOn: "2026-11-25" },
        { ...first, readyOn: "2026-11-26" },
        { ...app, name: `${app.name}二`, readyOn: "2026-12-20" },
      ]
      const plan = planOf(portfolioOf(facts(services)), "kingsoft", objective)
      expect(plan.orders.map(({ holds }) => holds)).toEqual([
        ["/services/1"],
        ["/changes/0"],
        ["/services/0", "/services/2"],
      ])
      expect(plan.proof.verdict).toBe("optimal")
    },
  )

  it("says so where there are too many for all such plans to be compared", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        ...second,
        name: `网站${n}`,
        domains: (second.domains ?? []).map((domain) => ({ ...domain, name: `site${n}.cn` })),
      }))
    const told = [32, 33].map((count) => toldIn(planOf(portfolioOf(facts(many(count))), "kingsoft")))
    expect(told.map((all) => all.map(({ customers }) => customers))).toEqual([[], [["c"]]])
    expect(told[1]?.[0]?.text.en).toContain("too many services for all such plans to be compared")
  })
})

describe("a change of what is filed for the first time", () => {
  it.each([...places, "mix"])(
    "is over at %s with the filing, which has the facts as they are to be",
    (at) => {
      const domain = first.domains?.[0]?.name ?? ""
      const { after } = planned(
        {
          services: [first],
          register: { subject: { isFiled: false }, services: [] },
          changes: [{ kind: "changeSubject" }, { ...rename, service: domain }],
        },
        at,
      )
      expect(after.filings[0]?.changes).toEqual([])
    },
  )
})
