import { readdirSync, readFileSync } from "node:fs"
import { Day } from "@openbeian/core/calendar"
import { Check, type Report } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing } from "@openbeian/core/filing"
import { regulations } from "@openbeian/regulations"
import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const folder = new URL("../../../examples/", import.meta.url)
const names = readdirSync(folder).filter((file) => file.endsWith(".yaml"))
const filings = new Map(
  names.map((name) => [
    name,
    Result.getOrThrow(Document.read(Filing.Filing, readFileSync(new URL(name, folder), "utf8"))).value,
  ]),
)

const today = "2026-11-22"

const on = (name: string, day: string, provider: string): Report.ProviderReport => {
  const facts = filings.get(name)
  const plugins = installed.filter(({ id }) => id === provider)
  const [report] = facts === undefined ? [] : Check.check(facts, plugins, regulations, day).providers
  if (report === undefined) throw new Error(`${name} at ${provider}`)
  return report
}

/**
 * By that day the fact itself will have changed, not the answer to it: the open order has ended, the registrar has
 * verified the name. The same document checked then still says otherwise.
 */
const movesAlong: ReadonlySet<string> = new Set([
  "core/account-has-no-order-in-the-way",
  "kingsoft/domain-is-real-name-verified",
])

const isMoving = ({ verdict, rule }: Report.FindingView): boolean =>
  verdict === "Fail" && movesAlong.has(rule)

const key = ({ rule, path, layer }: Report.FindingView): string => `${layer} ${rule} ${path}`
const passes = ({ findings }: Report.ProviderReport): ReadonlySet<string> =>
  new Set(findings.filter(({ verdict }) => verdict === "Pass").map(key))

const cases = names.flatMap((name) => installed.map(({ id }) => [name, id] as const))

const anyCase = fc.constantFrom(...cases)
/** From before the oldest day in the papers to after the last in the examples. */
const anyDay = fc.nat(4500).map((days) => Day.plusDays(Day.of("2020-01-01"), days))

describe("what time does to an answer", () => {
  it.each(cases)(
    "%s at %s: what passes with a last day passes on it and not on the next",
    (name, provider) => {
      const now = on(name, today, provider)
      for (const finding of now.findings) {
        if (finding.verdict !== "Pass" || finding.until === undefined) continue
        expect(passes(on(name, finding.until, provider))).toContain(key(finding))
        expect(passes(on(name, Day.plusDays(Day.of(finding.until), 1), provider))).not.toContain(key(finding))
      }
    },
  )

  it.each(cases)("%s at %s: what fails until a day fails the day before and not on it", (name, provider) => {
    const now = on(name, today, provider)
    for (const finding of now.findings) {
      if (finding.verdict !== "Fail" || finding.from === undefined) continue
      const fails = (day: string): boolean =>
        on(name, day, provider).findings.some((each) => each.verdict === "Fail" && key(each) === key(finding))
      if (movesAlong.has(finding.rule)) continue
      expect(fails(Day.plusDays(Day.of(finding.from), -1))).toBe(true)
      expect(fails(finding.from)).toBe(false)
    }
  })

  it.each(cases)(
    "%s at %s: names the first day that ends something, among those that count",
    (name, provider) => {
      const { findings, holdsUntil } = on(name, today, provider)
      const days = findings.flatMap(({ verdict, until, decidedBy }) =>
        verdict === "Pass" && decidedBy === undefined ? (until ?? []) : [],
      )
      expect(holdsUntil).toBe(days.toSorted()[0])
    },
  )

  it("keeps its word on any day: what passes until a day, or for good, passes until then and no longer", () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.nat(2000), ([name, provider], day, wait) => {
        const later = Day.plusDays(Day.of(day), wait + 1)
        const then = passes(on(name, later, provider))
        for (const finding of on(name, day, provider).findings) {
          if (finding.verdict !== "Pass") continue
          const isOver = finding.until !== undefined && finding.until < later
          expect(finding.until === undefined || finding.until >= day).toBe(true)
          expect(then.has(key(finding)), `${key(finding)} on ${later}`).toBe(!isOver)
        }
      }),
      { numRuns: 150, seed: 20_261_122 },
    )
  })

  it("keeps its word on any day: what fails until a day does not fail from then on", () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.nat(300), ([name, provider], day, wait) => {
        for (const { verdict, from, rule, path, layer } of on(name, day, provider).findings) {
          if (verdict !== "Fail" || from === undefined || movesAlong.has(rule)) continue
          expect(from > day).toBe(true)
          const then = on(name, Day.plusDays(Day.of(from), wait), provider).findings
          const same = then.filter((each) => each.rule === rule && each.path === path && each.layer === layer)
          expect(same.map((each) => each.verdict)).not.toContain("Fail")
        }
      }),
      { numRuns: 150, seed: 20_261_122 },
    )
  })

  it.each(cases)("%s at %s: waiting until the day that is named leaves no block", (name, provider) => {
    for (const day of ["2020-01-01", today, "2028-06-30"]) {
      const { isFreeOfBlocks, healsOn, findings } = on(name, day, provider)
      if (isFreeOfBlocks) expect(healsOn).toBe(undefined)
      if (healsOn === undefined || findings.some(isMoving)) continue
      expect(on(name, healsOn, provider).isFreeOfBlocks).toBe(true)
      // Where sources differ, a block may be open to review before it is gone.
      const before = on(name, Day.plusDays(Day.of(healsOn), -1), provider)
      expect(before.isFreeOfBlocks && before.counts.review === 0).toBe(false)
    }
  })

  it("names the day by which waiting mends every block: a birthday, in Beijing", () => {
    const young = filings.get("differing-tianjin-seventeen.yaml")
    const subject = { ...young?.subject, province: "110000" }
    const at = (day: string) =>
      Check.check({ ...young, subject }, installed, regulations, day).providers.find(
        ({ provider }) => provider === "kingsoft",
      )
    expect(at(today)).toMatchObject({ isFreeOfBlocks: false, healsOn: "2027-05-12" })
    expect(at("2027-05-11")).toMatchObject({ isFreeOfBlocks: false })
    expect(at("2027-05-12")).toMatchObject({ isFreeOfBlocks: true })
    expect(at("2027-05-12")).not.toHaveProperty("healsOn")
  })

  it.each([
    ["2023-08-07", "before the notice"],
    ["2023-09-01", "when new apps have to be filed"],
    ["2024-03-31", "on the last day of the old ones"],
    ["2024-04-01", "on the day after"],
    ["2024-06-30", "at the end of the inspection"],
    ["2020-08-16", "before the SMS check is everywhere"],
    ["2020-08-17", "from the day of the SMS check on"],
  ])("answers on %s, %s, with a clause for each finding", (day) => {
    for (const [name, provider] of cases) {
      const { findings } = on(name, day, provider)
      for (const { clauses } of findings) expect(clauses).not.toEqual([])
    }
  })

  it("takes an app that went on line before the notice until the last day, and not after it", () => {
    const late = (day: string) =>
      on("app-of-2023.yaml", day, "nwcd").findings.filter(
        ({ rule, verdict, path }) => rule.startsWith("nwcd/") && verdict === "Fail" && path === "/services/0",
      )
    const rules = (day: string) => new Set(late(day).map(({ rule }) => rule))
    const before = rules("2024-03-31")
    const after = [...rules("2024-04-01")].filter((rule) => !before.has(rule))
    expect(after).not.toEqual([])
  })
})
