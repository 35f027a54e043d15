import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Assumptions, type Plan, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Filings } from "@openbeian/testkit"
import { expect } from "vitest"
import { installed } from "../src/installed.ts"

const [plugin] = installed
if (plugin === undefined) throw new Error("no provider is installed")
const sample = Filings.sample(Filings.cleanFiling({ provider: plugin, services: 3 }), 40).find(
  ({ services = [] }) => services.every(({ kind }) => kind === "website"),
)
const [one, other] = sample?.services ?? []
if (sample === undefined || one === undefined || other === undefined) throw new Error("no websites")
export const [first, second] = [one, other]

export const given = { plugins: installed, regulations, today: Filings.today, assumptions: Assumptions.none }
export const number = "浙ICP备12345678号"
export const filed = (service: Filing.Service, n: number, access = ["elsewhere"]): Filing.FiledService => ({
  kind: "website",
  name: service.name ?? "",
  recordNumber: `${number}-${n}`,
  domains: (service.domains ?? []).flatMap(({ name }) => name ?? []),
  access,
})
export const on = (...services: ReadonlyArray<Filing.FiledService>): Filing.Register => ({
  subject: { isFiled: true, recordNumber: number, access: ["elsewhere"] },
  services,
})
export const portfolioOf = (facts: Filing.Facts): Portfolio.Portfolio => ({
  openbeian: 1,
  filings: [{ customer: "c", ...sample, accounts: [], ...facts }],
})
export const planOf = (portfolio: Portfolio.Portfolio, at: string, objective: Plan.Objective = "cost") =>
  Planner.plan(Planner.prepare(portfolio, given), { at, objective })
export const planned = (facts: Filing.Facts, at: string) => {
  const portfolio = portfolioOf(facts)
  const plan = planOf(portfolio, at)
  const after = Planner.apply(portfolio, plan, installed)
  const again = planOf(after, at)
  expect([again.orders, again.purchases, again.accounts, again.steps], at).toEqual([[], [], [], []])
  return { portfolio, plan, after }
}
export const outcomes = ({ customers }: Plan.Plan) => customers[0]?.services.map(({ outcome }) => outcome)
