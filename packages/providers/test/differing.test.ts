import { readdirSync, readFileSync } from "node:fs"
import { Check } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing } from "@openbeian/core/filing"
import { Assumptions, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const today = "2026-11-22"
const folder = new URL("../../../examples/", import.meta.url)

const read = (name: string) => {
  const result = Document.read(Filing.Filing, readFileSync(new URL(name, folder), "utf8"))
  return Result.isFailure(result) ? [] : [{ customer: name.replace(".yaml", ""), ...result.success.value }]
}
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap(read)
  .map(({ openbeian: _, ...facts }) => facts)

const prepared = Planner.prepare(
  { openbeian: 1, filings: examples },
  { plugins: installed, regulations, today, assumptions: Assumptions.none },
)

const told = installed.map((plugin) => {
  const plan = Planner.plan(prepared, { at: plugin.id, objective: "cost" })
  const rows = plan.assumptions.flatMap(({ rule }) =>
    (rule?.services ?? []).map(({ customer, path }) => ({
      customer,
      path,
      rule: rule?.id,
      by: rule?.by?.id,
    })),
  )
  const findings = examples.flatMap(({ customer, ...facts }) => {
    const services = plan.customers.find((each) => each.customer === customer)?.services ?? []
    return (Check.check(facts, [plugin], regulations, today).providers[0]?.findings ?? []).map((finding) => ({
      ...finding,
      customer,
      service: services.find(({ path }) => finding.path.startsWith(`${path}/domains/`)),
    }))
  })
  return { rows, findings }
})

describe("plans at each installed provider", () => {
  it("tell every domain's block that the check of the same filing says is set aside by what passes", () => {
    const expected = told.flatMap(({ rows, findings }) => {
      const passes = new Set(
        findings.flatMap(({ customer, rule, path, verdict }) =>
          verdict === "Pass" ? [`${customer} ${rule} ${path}`] : [],
        ),
      )
      return findings.flatMap(({ customer, rule, path, verdict, severity, decidedBy, service }) =>
        verdict === "Fail" &&
        severity === "block" &&
        passes.has(`${customer} ${decidedBy} ${path}`) &&
        service !== undefined &&
        service.outcome !== "nothing"
          ? [{ rows, row: { customer, path: service.path, rule, by: decidedBy } }]
          : [],
      )
    })
    expect(expected.length).toBeGreaterThan(0)
    for (const { rows, row } of expected) expect(rows).toContainEqual(row)
  })

  it("tell nothing of rules that the check does not say: what is set aside by what, and what it leaves open", () => {
    const all = told.flatMap(({ rows, findings }) => rows.map((row) => ({ row, findings })))
    expect(new Set(all.map(({ row }) => row.by === undefined))).toEqual(new Set([true, false]))
    for (const { row, findings } of all)
      expect(
        findings.filter(
          ({ customer, rule, decidedBy, verdict }) =>
            customer === row.customer &&
            rule === row.rule &&
            decidedBy === row.by &&
            (verdict === "Review" || (verdict === "Fail" && row.by !== undefined)),
        ),
        JSON.stringify(row),
      ).not.toEqual([])
  })
})
