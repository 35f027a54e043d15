import { type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { given, pluginAt } from "./planFor.ts"

describe("what lapses before an order is handed in", () => {
  const planWith = (
    readyOn: string,
    {
      at = "aliyun",
      expiresOn = "2027-05-01",
      province,
    }: Partial<Record<"at" | "expiresOn" | "province", string>> = {},
  ) => {
    const facts = Filings.sample(Filings.cleanFiling({ provider: pluginAt(at) }), 20).find(
      ({ services }) => services?.[0]?.kind === "website",
    )
    const services = facts?.services?.map((service) => ({
      ...service,
      readyOn,
      domains: service.domains?.map((domain) => ({ ...domain, expiresOn })) ?? [],
    }))
    const subject = { ...facts?.subject, ...(province === undefined ? {} : { province }) }
    return Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts, subject, services: services ?? [] }] },
        { ...given, plugins: [pluginAt(at)], today: Filings.today },
      ),
      { at, objective: "cost" },
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

  // Shanghai: the papers differ, 3 months or 180 days; what is between the two is left to a person.
  it.each(["kingsoft", "tencent"])(
    "is renewed for as long as the rule wants where it is left to a person today, at %s",
    (at) => {
      const renewedIn = (expiresOn: string) => {
        const plan = planWith("2027-01-25", { at, expiresOn, province: "310000" })
        expect(plan.orders.map(({ begins }) => begins.latest)).toEqual(["2027-01-25"])
        return renewals(plan)
      }
      for (const expiresOn of ["2027-02-24", "2027-04-10", "2027-04-24"]) {
        const told = renewedIn(expiresOn)
        expect(told.length).toBeGreaterThan(0)
        for (const { text, clauses } of told) {
          expect(text.en).toMatch(/until 2027-04-25 at least$/u)
          expect(clauses).toEqual(expect.arrayContaining([expect.stringMatching(/^cn-310000-domain-min-/u)]))
        }
      }
      expect(renewedIn("2027-04-25")).toEqual([])
    },
  )
})
