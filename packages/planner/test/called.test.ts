import type { Filing } from "@openbeian/core/filing"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { calledIn, type PlannedService } from "../src/Plan.ts"
import * as Planner from "../src/Planner.ts"

const service = (path: string, name: string, more: Partial<PlannedService> = {}): PlannedService => ({
  path,
  kind: "website",
  name,
  outcome: "planned",
  because: { zh: "", en: "" },
  clauses: [],
  ...more,
})
const called = (...services: ReadonlyArray<PlannedService>) => {
  const names = calledIn([
    { customer: "c", services },
    { customer: "d", services: [service("/services/0", "课堂")] },
  ])
  return (path: string) => [names("c", path)?.zh, names("c", path)?.en]
}

describe("the services of a plan", () => {
  it("are called by their names, whatever those of others are", () => {
    const names = called(service("/services/0", "课堂", { domain: "a.cn" }), service("/services/1", "茶"))
    expect(names("/services/0")).toEqual(["课堂", "课堂"])
    expect(names("/services/2")).toEqual([undefined, undefined])
  })

  it("of one customer that share a name come with their domain, or with their kind", () => {
    const names = called(
      service("/services/0", "课堂", { domain: "a.cn" }),
      service("/services/1", "课堂", { domain: "b.cn" }),
      service("/services/2", "课堂", { kind: "app" }),
      service("/changes/0", "课堂", { kind: "cancelService" }),
    )
    expect(names("/services/0")).toEqual(["课堂（a.cn）", "课堂 (a.cn)"])
    expect(names("/services/1")).toEqual(["课堂（b.cn）", "课堂 (b.cn)"])
    expect(names("/services/2")).toEqual(["课堂（APP）", "课堂 (app)"])
    expect(names("/changes/0")).toEqual(["课堂", "课堂"])
  })
})

describe("what a plan asks", () => {
  it("is asked of a service, and of the person or domain in it, by its name", () => {
    const principal = { residency: "mainland" as const }
    const services: ReadonlyArray<Filing.Service> = [
      {
        kind: "website",
        name: "课堂",
        domains: [{ name: "a.cn" }],
        principal: { name: "王小桥", ...principal },
      },
      {
        kind: "website",
        name: "课堂",
        domains: [{ name: "b.cn" }],
        principal: { name: "王小桥", ...principal },
      },
    ]
    const subject: Filing.Subject = { name: "溪桥茶业有限公司", kind: "enterprise" }
    const { unknowns } = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", subject, services }] },
        {
          plugins: [acme],
          regulations: exampleRegulations,
          today: Filings.today,
          assumptions: { openbeian: 1 },
        },
      ),
      { at: acme.id, objective: "cost" },
    )
    const said = new Map(unknowns.map(({ asks, of }) => [asks, of?.en]))
    expect([...said.keys()].filter((asks) => asks.startsWith("/services/"))).not.toEqual([])
    for (const [asks, of] of said) {
      const index = /^\/services\/(\d)/u.exec(asks)?.[1]
      if (index !== undefined) expect(of, asks).toContain(`website 课堂 (${index === "0" ? "a.cn" : "b.cn"})`)
      if (/^\/services\/\d\/principal/u.test(asks)) expect(of, asks).toContain("王小桥")
      if (asks.startsWith("/subject/") && !/principal|Representative/u.test(asks)) expect(of).toBeUndefined()
    }
  })
})
