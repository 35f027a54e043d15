import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { commonDuties, dutiesOf, ownDuties } from "../../../src/features/check/duties.ts"

const same = (name: string) => ({ zh: name, en: name })

const duty = (id: string, more: Partial<Report.DutyView> = {}): Report.DutyView => ({
  id,
  layer: "national",
  title: same(id),
  at: "after",
  clock: same(""),
  what: same(""),
  clauses: [],
  applies: "yes",
  ...more,
})

const provider = (
  name: string,
  ...services: ReadonlyArray<ReadonlyArray<Report.DutyView>>
): Report.ProviderReport => ({
  provider: name,
  name: same(name),
  monogram: name.slice(0, 1),
  level: "maintained",
  checkedOn: "2026-11-20",
  editions: [],
  isFreeOfBlocks: true,
  counts: { pass: 0, block: 0, warn: 0, advice: 0, review: 0, undecided: 0, notApplicable: 0 },
  services: services.map((duties, index) => ({
    path: `/services/${index}`,
    kind: "website",
    types: { outcome: "nothing", types: [], because: same(""), clauses: [] },
    routes: [],
    materials: [],
    duties,
  })),
  changes: [],
  orders: [],
  findings: [],
  questions: [],
})

describe("the duties of one provider", () => {
  it("are each said once, and count where they count for one of the services", () => {
    const found = dutiesOf(
      provider("one", [duty("a", { decidedBy: "b" }), duty("c", { decidedBy: "b" })], [duty("a")]),
    )
    expect(found.map(({ id, decidedBy }) => [id, decidedBy])).toEqual([
      ["a", undefined],
      ["c", "b"],
    ])
  })

  it("are its own where its papers ask for them", () => {
    const found = ownDuties(provider("one", [duty("law"), duty("own", { layer: "provider" })]))
    expect(found.map(({ id }) => id)).toEqual(["own"])
  })
})

describe("the duties of the country and the province", () => {
  const own = duty("own", { layer: "provider" })

  it("are said once for all providers", () => {
    const found = commonDuties([provider("one", [own, duty("law")]), provider("two", [duty("law")])])
    expect(found).toEqual([{ ...duty("law"), onlyAt: [], instead: [], isBeside: false }])
  })

  it("name what is done instead and where, and come last where that is so everywhere", () => {
    const replaced = duty("law", { decidedBy: "own" })
    const found = commonDuties([
      provider("one", [own, replaced, duty("other", { decidedBy: "own" })]),
      provider("two", [own, replaced, duty("other")]),
    ])
    expect(found.map(({ id, isBeside }) => [id, isBeside])).toEqual([
      ["other", false],
      ["law", true],
    ])
    expect(found.map(({ instead }) => instead)).toEqual([
      [{ title: same("own"), at: [same("one")] }],
      [{ title: same("own"), at: [same("one"), same("two")] }],
    ])
  })

  it("name the providers at which alone they stand, and are certain where they are at one of them", () => {
    const [found] = commonDuties([
      provider("one", [duty("law", { applies: "unknown" })], [duty("law", { applies: "unknown" })]),
      provider("two", [duty("law")]),
      provider("three", []),
    ])
    expect(found?.onlyAt).toEqual([same("one"), same("two")])
    expect(found?.applies).toBe("yes")
  })
})
