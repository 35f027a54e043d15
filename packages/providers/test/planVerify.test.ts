import { Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { given, pluginAt } from "./planFor.ts"

describe("an account that is not verified yet", () => {
  const verifiedAt = (provider: string, isNamed: boolean) => {
    const facts = Filings.sample(Filings.cleanFiling({ provider: pluginAt(provider) }), 20).find(
      ({ services }) => services?.[0]?.kind === "website",
    )
    const accounts =
      facts?.accounts?.map((account) => ({ ...account, isVerified: false, realName: "别名公司" })) ?? []
    const { name, ...subject } = facts?.subject ?? {}
    expect(name).toBeDefined()
    const filed = isNamed ? facts : { ...facts, subject }
    const plan = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...filed, accounts }] },
        { ...given, plugins: [pluginAt(provider)], today: Filings.today },
      ),
      { at: provider, objective: "cost" },
    )
    expect(plan.accounts).toEqual([])
    return plan.steps.filter(({ kind }) => kind === "verifyAccount")
  }

  it.each([
    ["kingsoft", ["ks-account-real-name", "ks-subject-consistency"], true, 1],
    ["tencent", ["tc-account-name"], true, 1],
    ["aliyun", ["ali-one-subject-per-account"], false, 1],
    ["nwcd", ["nwcd-paper-confirmation-letter"], false, 0],
  ] as const)(
    "is verified at %s by what its papers say, whether or not the name of the subject is told",
    (provider, clauses, isSaid, inputs) => {
      for (const isNamed of [true, false]) {
        const [step, ...more] = verifiedAt(provider, isNamed)
        expect(more).toEqual([])
        expect(step?.clauses.toSorted()).toEqual(clauses)
        expect(step?.detail === undefined).toBe(isSaid)
        expect(step?.inputs).toHaveLength(inputs)
      }
    },
  )
})
