import type { Filing } from "@openbeian/core/filing"
import type { Limit, Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { kindAt } from "../src/portfolio/facts.ts"

const { today } = Filings
const number = "浙ICP备12345678号"
const [clean = {}] = Filings.sample(Filings.cleanFiling({ provider: acme }), 1)

/** At the example provider one order for apps is open at a time, and any number for websites. */
const oneForApps: Plugin.Plugin = {
  ...acme,
  limits: {
    ...acme.limits,
    openOrdersPerAccount: [{ from: "2026-01-01", value: 1, service: "app", cites: ["ac-open-orders"] }],
  },
}

const waitingFor = (
  references: ReadonlyArray<string>,
  services: ReadonlyArray<Filing.FiledService>,
  plugin = oneForApps,
): ReadonlyArray<number> => {
  const facts: Filing.Facts = {
    ...clean,
    services: [],
    changes: references.map((service) => ({ kind: "changeService", service, parts: ["name"] })),
    register: { subject: { isFiled: true, access: [acme.id] }, services },
  }
  const { orders } = Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )
  expect(orders).toHaveLength(references.length)
  return orders.map(({ waitsFor }) => waitsFor.length).toSorted()
}

const filed = (kind: Filing.Service["kind"], n: number): Filing.FiledService => ({
  kind,
  name: `${kind}${n}`,
  recordNumber: `${number}-${n}${kind === "app" ? "A" : ""}`,
  domains: [`${kind}${n}.cn`],
  access: [acme.id],
})

describe("a change is counted as an order of the kind of its service", () => {
  const apps = [filed("app", 1), filed("app", 2)]
  const websites = [filed("website", 3), filed("website", 4)]
  const all = [...websites, ...apps]

  it("by the record number, however it is written", () => {
    expect(waitingFor([`${number}-1A`, ` 浙icp备12345678号-2a`], all)).toEqual([0, 1])
    expect(waitingFor([`${number}-3`, `${number}-4`], all)).toEqual([0, 0])
  })

  it("by the domain", () => {
    expect(waitingFor(["app1.cn", "www.app2.cn"], all)).toEqual([0, 1])
    expect(waitingFor(["website3.cn", "website4.cn"], all)).toEqual([0, 0])
  })

  it("by the newest row of each kind", () => {
    const row = { from: "2026-01-01", value: 1, cites: ["ac-open-orders"] } as const
    const rows: Limit.Limit = [
      { ...row, service: "website" },
      { ...row, value: 2, service: "app" },
      { ...row, from: "2025-01-01", service: "app" },
    ]
    const plugin = { ...acme, limits: { ...acme.limits, openOrdersPerAccount: rows } }
    const apps = [filed("app", 1), filed("app", 2), filed("app", 5)]
    expect(waitingFor(["app1.cn", "app2.cn", "app5.cn"], apps, plugin)).toEqual([0, 0, 1])
    expect(waitingFor(["website3.cn", "website4.cn"], all, plugin)).toEqual([0, 1])
  })

  it("each on its own, where both are changed", () => {
    expect(waitingFor(["app1.cn", "website3.cn"], all)).toEqual([0, 0])
  })

  it.each([
    [`${number}-9A`, "app"],
    [`${number}-9X`, "miniProgram"],
    [`${number}-9K`, "quickApp"],
    [`${number}-9`, "website"],
    ["elsewhere.cn", "website"],
  ] as const)("by the letter of a number that the register does not have: %s", (service, kind) => {
    const facts: Filing.Facts = { changes: [{ kind: "cancelService", service }], register: { services: all } }
    expect(kindAt(facts, "/changes/0")).toBe(kind)
    expect(kindAt({ ...facts, register: {} }, "/changes/0")).toBe(kind)
  })

  it("and as one for a website where it is of the subject", () => {
    expect(kindAt({ changes: [{ kind: "changeSubject" }] }, "/changes/0")).toBe("website")
    expect(kindAt({ changes: [{ kind: "cancelService" }] }, "/changes/0")).toBe("website")
    expect(kindAt({ services: [{ kind: "app" }], changes: [{ kind: "cancelSubject" }] }, "/services/0")).toBe(
      "app",
    )
  })
})

describe("several changes", () => {
  it("are an order each, on which no limit of new services bears", () => {
    const plugin: Plugin.Plugin = { ...acme, limits: { ...acme.limits, newServicesPerOrder: "undocumented" } }
    const facts: Filing.Facts = {
      ...clean,
      services: [],
      changes: ["website1.cn", "website2.cn"].map((service) => ({ kind: "cancelService", service })),
      register: {
        subject: { isFiled: true, access: [acme.id] },
        services: [filed("website", 1), filed("website", 2)],
      },
    }
    const { orders, assumptions } = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts }] },
        { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
      ),
      { at: acme.id, objective: "cost" },
    )
    expect(orders.map(({ holds }) => holds)).toEqual([["/changes/0"], ["/changes/1"]])
    expect(assumptions.map(({ text }) => text.zh).join()).not.toContain("新增服务数")
  })
})

describe("a change of what is filed nowhere that is known", () => {
  it("is judged at every provider of the plan, and blocked with what they say", () => {
    const { accounts: _, ...stranger } = clean
    const facts: Filing.Facts = {
      ...stranger,
      services: [],
      changes: [{ kind: "cancelSubject" }],
      register: { subject: { isFiled: true, access: ["elsewhere"] }, services: [] },
    }
    const { blocked, figures } = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts }] },
        { plugins: [acme], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
      ),
      { at: acme.id, objective: "cost" },
    )
    expect(figures).toMatchObject({ blocked: 1, open: 0 })
    expect(blocked[0]?.at.map(({ provider }) => provider)).toEqual([acme.id])
    expect(blocked[0]?.unblock.kind).toBe("mend")
  })
})

describe("a change that does not say of which service it is", () => {
  it("is asked and not ordered", () => {
    const facts: Filing.Facts = {
      ...clean,
      services: [],
      changes: [{ kind: "cancelService" }, { kind: "cancelService", service: "website1.cn" }],
      register: { subject: { isFiled: true, access: [acme.id] }, services: [filed("website", 1)] },
    }
    const { customers, orders, unknowns } = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts }] },
        { plugins: [acme], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
      ),
      { at: acme.id, objective: "cost" },
    )
    expect(customers[0]?.services.map(({ outcome }) => outcome)).toEqual(["undecided", "planned"])
    expect(orders.map(({ holds }) => holds)).toEqual([["/changes/1"]])
    expect(unknowns.map(({ asks }) => asks)).toContain("/changes/0/service")
  })
})
