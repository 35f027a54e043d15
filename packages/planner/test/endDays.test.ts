import type { Filing } from "@openbeian/core/filing"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { settled } from "../src/portfolio/settled.ts"
import { threeWebsites } from "./threeWebsites.ts"

const { today } = Filings
const [soon, late] = ["2026-11-25", "2028-06-01"]

const planFor = (facts: Filing.Facts) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      { plugins: [acme], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )

/** Two websites under one registered domain that is said to end on these days. */
const ending = (...days: ReadonlyArray<string>): Filing.Facts => {
  const facts = threeWebsites()
  return {
    ...facts,
    services: (facts.services ?? []).slice(0, days.length).map((service, n) => ({
      ...service,
      domains: (service.domains ?? [])
        .slice(0, 1)
        .map((domain) => ({ ...domain, name: `site${n}.tea.cn`, expiresOn: days[n] ?? late })),
    })),
  }
}

describe("one registration with two last days", () => {
  it("counts with the earlier one, in whatever order they stand, and the plan says so", () => {
    for (const days of [
      [soon, late],
      [late, soon],
    ]) {
      const plan = planFor(ending(...days))
      const alike = planFor(ending(soon, soon))
      expect(plan.figures).toEqual(alike.figures)
      expect(plan.blocked.map(({ path }) => path)).toEqual(alike.blocked.map(({ path }) => path))
      expect(plan.steps.filter(({ kind }) => kind === "renew").map(({ text }) => text)).toEqual(
        alike.steps.filter(({ kind }) => kind === "renew").map(({ text }) => text),
      )
      const said = plan.assumptions.filter(({ text }) => text.zh.includes("到期日"))
      expect(said.map(({ kind }) => kind)).toEqual(["duplicate"])
      expect(said[0]?.text.zh).toContain(`c /services/1/domains/0/expiresOn：到期日“${days[1]}”`)
      expect(said[0]?.text.zh).toContain("改正之前按较早的一天计")
      expect(said[0]?.text.zh).not.toContain("照写计划")
    }
    expect(planFor(ending(soon, soon)).figures).not.toEqual(planFor(ending(late, late)).figures)
  })

  it("is a server with what stands with its code, too; what has one day is left as it is", () => {
    const account = (day: string): Filing.Account => ({
      provider: acme.id,
      servers: [
        { id: "s", expiresOn: late },
        { id: "t", expiresOn: late },
      ],
      codes: [{ id: "k", server: { id: "s", expiresOn: day } }, { id: "l" }],
    })
    const portfolio = (day: string) => ({
      openbeian: 1 as const,
      filings: [{ customer: "c", services: [{ kind: "website" as const }], accounts: [account(day)] }],
      accounts: [account(day)],
    })
    const expected = {
      provider: acme.id,
      servers: [
        { id: "s", expiresOn: soon },
        { id: "t", expiresOn: late },
      ],
      codes: [{ id: "k", server: { id: "s", expiresOn: soon } }, { id: "l" }],
    }
    const after = settled(portfolio(soon))
    expect(after.accounts).toEqual([expected])
    expect(after.filings[0]?.accounts).toEqual([expected])
    expect(after.filings[0]?.services).toEqual([{ kind: "website" }])
    const same = portfolio(late)
    expect(settled(same)).toBe(same)
  })
})
