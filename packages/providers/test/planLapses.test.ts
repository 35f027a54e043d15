import { type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { given, pluginAt } from "./planFor.ts"

describe("what lapses before an order is handed in", () => {
  const planWith = (readyOn: string) => {
    const facts = Filings.sample(Filings.cleanFiling({ provider: pluginAt("aliyun") }), 20).find(
      ({ services }) => services?.[0]?.kind === "website",
    )
    const services = facts?.services?.map((service) => ({
      ...service,
      readyOn,
      domains: service.domains?.map((domain) => ({ ...domain, expiresOn: "2027-05-01" })) ?? [],
    }))
    return Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts, services: services ?? [] }] },
        { ...given, plugins: [pluginAt("aliyun")], today: Filings.today },
      ),
      { at: "aliyun", objective: "cost" },
    )
  }
  const renewals = ({ steps }: Plan.Plan) => steps.filter(({ kind }) => kind === "renew")

  it("is renewed in a step of its own, which the order waits for", () => {
    const plan = planWith("2027-03-01")
    const [renewal] = renewals(plan)
    expect(plan.orders[0]?.begins.earliest).toBe("2027-03-01")
    expect(renewal?.text.zh).toContain("续费")
    expect(renewal?.text.zh).toMatch(/的域名 \S+\.\S+：/u)
    expect(renewal?.text.en).toMatch(/, domain \S+\.\S+: /u)
    expect(renewal?.clauses.length).toBeGreaterThan(0)
    expect(plan.steps.find(({ kind }) => kind === "submit")?.dependsOn).toContain(renewal?.id)
  })

  it("is no step where the order goes in while it is valid", () => {
    expect(renewals(planWith("2027-01-04"))).toEqual([])
  })
})
