import { Check } from "@openbeian/core/check"
import { Coverage } from "@openbeian/core/provider"
import { describe, expect, it } from "vitest"
import { acme } from "../src/acme/index.ts"
import { exampleRegulations } from "../src/regulations/index.ts"
import { today } from "./check/verdicts.ts"

const { national, administrations } = exampleRegulations
const rules = [national, ...Object.values(administrations)].flatMap((demands) => demands.rules)
const examples = rules.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example })))

describe("the example regulations", () => {
  it("use every clause in force", () => {
    const rows = Coverage.coverageOfRegulations(exampleRegulations)
    expect(rows.flatMap(({ id, status }) => (status === "used" ? [] : [id]))).toEqual([])
    expect(rows).toHaveLength(Object.keys(exampleRegulations.book.clauses).length)
  })

  it.each([
    ["note", "used"],
    ["value", "orphan"],
  ] as const)("that state a clause only as a %s leave it %s", (as, status) => {
    const stated = Object.entries(administrations).map(([code, administration]) => {
      const statements = administration.statements.map((each) =>
        each.id === "zhejiang-hotline" ? { ...each, as } : each,
      )
      return [code, { ...administration, statements }] as const
    })
    const changed = { ...exampleRegulations, administrations: Object.fromEntries(stated) }
    const rows = Coverage.coverageOfRegulations(changed)
    expect(rows.find(({ id }) => id === "ex-zhejiang-hotline")?.status).toBe(status)
  })

  it("name the province of each administration by the key it stands under", () => {
    for (const [code, { province }] of Object.entries(administrations)) expect(province).toBe(code)
  })

  it.each(examples)("hold the example of $id that is $expect", ({ id, given, expect: verdict }) => {
    const province = id.includes("zhejiang") ? "330000" : "540000"
    const facts = { ...given, subject: { province, ...given.subject } }
    const [answer] = Check.check(facts, [acme], exampleRegulations, today).providers
    const found = answer?.findings.filter(({ rule }) => rule === id).map((finding) => finding.verdict)
    expect(found).toContain(verdict)
  })
})
