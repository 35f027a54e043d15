import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import { View } from "@openbeian/core/rule"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { exampleRegulations as example } from "../../src/regulations/index.ts"
import { answerTo, said, zhejiang } from "./layered.ts"
import { unfiled, websites } from "./verdicts.ts"

describe("materials of several layers", () => {
  const letters = (...asked: Parameters<typeof answerTo>) =>
    answerTo(...asked)
      .services[0]?.materials.filter(({ id }) => id === "letter" || id.endsWith("commitment"))
      .map(({ layer, id, wanted, decidedBy }) => [layer, id, wanted, decidedBy])
  const filed = (kind: "website" | "app", verification: "manual" | "electronic"): Filing.Facts => ({
    ...unfiled,
    subject: { province: zhejiang },
    services: [{ kind }],
    accounts: [{ provider: "acme", verification }],
  })

  const wanting = (wanted: Plugin.Wanted): Plugin.Plugin => ({
    ...acme,
    materials: acme.materials.map((each) =>
      each.id === "letter" ? { ...each, wanted: () => wanted } : each,
    ),
  })
  const asProvinceHas = (wanted: () => Plugin.Wanted) => {
    const administration = example.administrations[zhejiang]
    if (administration === undefined) throw new Error("the example has a Zhejiang")
    const materials = administration.materials.map((each) => ({ ...each, wanted }))
    return { ...example, administrations: { [zhejiang]: { ...administration, materials } } }
  }

  it("all stay, and the nearest that wants one decides", () => {
    expect(letters(filed("website", "manual"), { plugin: wanting("required") })).toEqual([
      ["provider", "letter", "required", undefined],
      ["province", "zhejiang-commitment", "required", "letter"],
      ["national", "commitment", "required", "letter"],
    ])
  })

  it("are wanted beside one that the provider has only to be ready", () => {
    expect(letters(filed("website", "manual"))).toEqual([
      ["provider", "letter", "onRequest", undefined],
      ["province", "zhejiang-commitment", "required", undefined],
      ["national", "commitment", "required", "zhejiang-commitment"],
    ])
  })

  it("are ready once where that is all that anyone wants", () => {
    const regulations = asProvinceHas(() => "onRequest")
    expect(letters(filed("website", "manual"), { regulations })).toEqual([
      ["provider", "letter", "onRequest", undefined],
      ["province", "zhejiang-commitment", "onRequest", "letter"],
      ["national", "commitment", "required", undefined],
    ])
  })

  it("are asked about where the provider has one only to be ready, and not where it wants it", () => {
    const regulations = asProvinceHas(() => View.ask("/subject/hasSeal"))
    const asks = (plugin: Plugin.Plugin) =>
      answerTo(filed("website", "manual"), { plugin, regulations }).questions.map((question) => question.asks)
    expect(asks(acme)).toContain("/subject/hasSeal")
    expect(asks(wanting("required"))).not.toContain("/subject/hasSeal")
  })

  it("leave the decision to the province where the provider's papers are silent", () => {
    expect(letters(filed("website", "electronic"))).toEqual([
      ["provider", "letter", "undocumented", undefined],
      ["province", "zhejiang-commitment", "required", undefined],
      ["national", "commitment", "required", "zhejiang-commitment"],
    ])
  })

  it("leave out what the province does not want, and let it decide nothing", () => {
    expect(letters(filed("app", "electronic"))).toEqual([
      ["provider", "letter", "undocumented", undefined],
      ["national", "commitment", "required", undefined],
    ])
  })

  it("are not asked about where something nearer decides", () => {
    const wanted = ({ service }: { readonly service: { readonly isCommercial: boolean } }) =>
      service.isCommercial ? ("required" as const) : ("no" as const)
    const materials = example.national.materials.map((each) => ({ ...each, wanted }))
    const regulations = { ...example, national: { ...example.national, materials, duties: [] } }
    const asks = (facts: Filing.Facts) =>
      answerTo(facts, { regulations }).questions.map((question) => question.asks)
    expect(asks(filed("website", "manual"))).not.toContain("/services/0/isCommercial")
    expect(asks(filed("app", "electronic"))).toContain("/services/0/isCommercial")
  })

  it("are named for a change by those layers that want them on a change", () => {
    const materialsOf = (change: Filing.Change) =>
      answerTo({ subject: { province: zhejiang }, changes: [change] }).changes[0]?.materials.map(
        ({ layer, id, wanted }) => [layer, id, wanted],
      )
    expect(materialsOf({ kind: "changeSubject" })).toEqual([["national", "commitment", "required"]])
    expect(materialsOf({ kind: "changeService" })).toEqual([["provider", "letter", "onRequest"]])
    expect(materialsOf({ kind: "cancelService" })).toEqual([])
  })

  it("are asked about on a change as well", () => {
    const materials = example.national.materials.map((each) => ({
      ...each,
      wantedOnChange: ({ subject }: { readonly subject: { readonly hasSeal: boolean } }) =>
        subject.hasSeal ? ("required" as const) : ("no" as const),
    }))
    const regulations = { ...example, national: { ...example.national, materials } }
    const answer = answerTo({ changes: [{ kind: "changeSubject" }] }, { regulations })
    expect(answer.questions.map(({ asks }) => asks)).toContain("/subject/hasSeal")
  })
})

describe("duties of several layers", () => {
  const duties = (kind: "website" | "app", isCommercial?: boolean) =>
    answerTo({
      services: [{ kind, domains: [], ...(isCommercial === undefined ? {} : { isCommercial }) }],
    }).services[0]?.duties.map(({ layer, id, applies, decidedBy }) => [layer, id, applies, decidedBy])

  it("all stay, and the nearest that applies decides", () => {
    expect(duties("website", true)).toEqual([
      ["provider", "public-security", "yes", undefined],
      ["national", "national-public-security", "yes", "public-security"],
      ["national", "yearly-report", "yes", undefined],
    ])
  })

  it("leave the decision to the country where what is nearer does not apply", () => {
    expect(duties("app", false)).toEqual([["national", "national-public-security", "yes", undefined]])
  })

  it("that hang on a fact are open", () => {
    expect(duties("app")).toContainEqual(["national", "yearly-report", "unknown", undefined])
  })
})

describe("the orders", () => {
  const sizes = (facts: Filing.Facts, plugin: Plugin.Plugin = acme) =>
    answerTo(facts, { plugin }).orders.map(({ holds }) => holds.length)
  const filed = (count: number, province: string, kind: "website" | "app" = "website"): Filing.Facts => ({
    ...unfiled,
    subject: { province, kind: "enterprise" },
    services: websites(count, kind),
  })

  it("keep to the smaller of both figures, whosever it is", () => {
    expect(sizes(filed(3, zhejiang))).toEqual([1, 1, 1])
    expect(sizes(filed(3, "310000"))).toEqual([2, 1])
    const small: Plugin.Plugin = {
      ...acme,
      limits: {
        ...acme.limits,
        newServicesPerOrder: [{ from: "2026-01-01", value: 1, cites: ["ac-order-websites"] }],
      },
    }
    expect(sizes(filed(2, "310000"), small)).toEqual([1, 1])
    expect(sizes(filed(2, zhejiang), small)).toEqual([1, 1])
  })

  it("are as large as the provider lets them be in what the province does not count", () => {
    expect(sizes(filed(5, zhejiang, "app"))).toEqual([5])
  })

  it("cite both figures", () => {
    const [order] = answerTo(filed(3, zhejiang)).orders
    expect(order?.clauses).toEqual(expect.arrayContaining(["ac-order-websites", "ex-zhejiang-order"]))
    const [other] = answerTo(filed(3, "540000")).orders
    expect(other?.clauses).toContain("ac-order-websites")
    expect(other?.clauses).not.toContain("ex-zhejiang-order")
  })

  it("keep to the provider's figure while the province's hangs on a fact that is missing", () => {
    const province = example.administrations[zhejiang]
    if (province === undefined) throw new Error("the example has Zhejiang")
    const newServicesPerOrder = [
      { from: "2026-01-01", value: 1, subjectKind: "individual", cites: ["ex-zhejiang-order"] },
    ] as const
    const regulations = {
      ...example,
      administrations: { [zhejiang]: { ...province, newServicesPerOrder } },
    }
    const facts = { ...unfiled, subject: { province: zhejiang }, services: websites(3) }
    const { orders } = answerTo(facts, { regulations })
    expect(orders.map(({ holds }) => holds.length)).toEqual([2, 1])
  })

  it("bring advice of each layer, both of which count", () => {
    const answer = answerTo(filed(3, zhejiang))
    expect(said(answer, "core/order-holds-few-websites", "province/order-holds-few-websites")).toEqual([
      ["provider", "/services", "Fail", undefined],
      ["province", "/services", "Fail", undefined],
    ])
    const fixes = answer.findings
      .filter(({ rule }) => rule.endsWith("/order-holds-few-websites"))
      .map(({ fix }) => fix.en)
    expect(fixes).toEqual(["hand in 2 orders", "hand in 3 orders"])
  })
})

describe("the review of the administration", () => {
  const seen = (facts: Filing.Facts) => [
    ...new Set(
      answerTo(facts)
        .services.flatMap(({ routes }) => routes)
        .flatMap(({ stages }) => stages.map((stage) => JSON.stringify([stage.stage, stage.seen])))
        .filter((stage) => stage.includes("from")),
    ),
  ]

  it("has its likely day in the window of the papers, by the longest that was seen, and what follows it too", () => {
    const facts = { ...unfiled, subject: { province: zhejiang }, services: websites(1) }
    const [route] = answerTo(facts).services[0]?.routes ?? []
    const likely = route?.stages.flatMap(({ stage, ends }) => (ends?.likely === undefined ? [] : [stage]))
    expect(likely).toEqual(["administrationReview"])
    // Handed in on Friday 20 November: three working days, the day of the SMS, ten working days of at most twenty.
    expect(route?.ends).toMatchObject({ earliest: "2026-11-23", likely: "2026-12-10", latest: "2026-12-24" })
  })

  it("has no likely day where nobody has seen it", () => {
    const [route] = answerTo({ ...unfiled, services: websites(1) }).services[0]?.routes ?? []
    expect(route?.ends?.latest).toBe("2026-12-24")
    expect(route?.ends).not.toHaveProperty("likely")
  })

  it("ends on no day off at the earliest, although it may take no day", () => {
    const saturday = "2026-11-21"
    const [first] = Plugin.routesOf(acme)
    if (first === undefined) throw new Error("the example provider has a way")
    const stages = first.stages.map((stage) =>
      stage.takes === undefined ? stage : { ...stage, takes: { ...stage.takes, from: 0 } },
    )
    const instant: Plugin.Plugin = { ...acme, routes: [{ ...first, stages }] }
    const facts = { ...unfiled, services: websites(1) }
    const { providers } = Check.check(facts, [instant], Regulations.none, saturday)
    const [route] = providers[0]?.services[0]?.routes ?? []
    const earliest = Object.fromEntries(route?.stages.map(({ stage, ends }) => [stage, ends?.earliest]) ?? [])
    expect(earliest).toMatchObject({ administrationReview: "2026-11-23" })
    expect(route?.ends?.earliest).toBe("2026-11-23")
  })

  it("tells how long it was seen to take, beside the window and not in its stead", () => {
    const facts = { ...unfiled, subject: { province: zhejiang }, services: websites(1) }
    expect(seen(facts)).toEqual([
      JSON.stringify(["administrationReview", { from: 5, to: 10, clauses: ["ex-zhejiang-review"] }]),
    ])
    const [route] = answerTo(facts).services[0]?.routes ?? []
    const [before] = answerTo({ ...facts, subject: {} }).services[0]?.routes ?? []
    expect(route?.ends).toMatchObject(before?.ends ?? {})
  })

  it("tells nothing where nobody has said", () => {
    expect(seen({ ...unfiled, subject: { province: "540000" }, services: websites(1) })).toEqual([])
    expect(seen({ ...unfiled, services: websites(1) })).toEqual([])
  })
})
