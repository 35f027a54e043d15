import { ProviderView, ProvinceView, RegulationsView } from "@openbeian/core/check"
import { Province } from "@openbeian/core/place"
import { Regulations } from "@openbeian/core/regulation"
import { Result, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { exampleRegulations as example } from "../../src/regulations/index.ts"

const strict = { onExcessProperty: "error" } as const
const administrationOf = (code: string) => Result.getOrThrow(ProvinceView.find(example, code))
const [zhejiang, tibet] = ["330000", "540000"].map((code) =>
  ProvinceView.whole(administrationOf(code), example),
)

describe("a province", () => {
  it.each([zhejiang, tibet])("is plain data of its schema: $name.en", (view) => {
    expect(() => Schema.decodeUnknownSync(ProvinceView.Whole, strict)(view)).not.toThrow()
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })

  it("says in a list how much is stated, how much of that differs, and how long a review was seen to take", () => {
    expect(ProvinceView.list(example)).toEqual({
      checkedOn: "2026-11-20",
      provinces: [
        {
          code: "330000",
          letters: "ZJ",
          name: { zh: "浙江", en: "Zhejiang" },
          statements: 4,
          differing: 1,
          review: { from: 5, to: 10 },
        },
        {
          code: "540000",
          letters: "XZ",
          name: { zh: "西藏", en: "Tibet" },
          statements: 1,
          differing: 0,
        },
      ],
    })
    const province = Province.of("330000")
    expect(ProvinceView.summary(administrationOf("330000"), province)).toMatchObject({ letters: "ZJ" })
  })

  it("states its figures, its footer and its papers with the clauses they rest on", () => {
    expect(zhejiang).toMatchObject({
      full: "浙江省",
      prefixes: ["浙"],
      review: { from: 5, to: 10, clauses: ["ex-zhejiang-review"] },
      newServicesPerOrder: [{ value: 1, service: "website", clauses: ["ex-zhejiang-order"] }],
      footerNumber: [
        { is: "service", clauses: ["ex-zhejiang-footer"] },
        { is: "subject", clauses: ["ex-zhejiang-footer-before"] },
      ],
      copyrightLine: [{ is: "required", clauses: ["ex-zhejiang-copyright"] }],
      materials: [{ id: "zhejiang-commitment", clauses: ["ex-zhejiang-letter"] }],
    })
    expect(zhejiang?.rules.map(({ id }) => id)).toContain("example/zhejiang-name-is-long-enough")
  })

  it("has the groups of its statements, in the order of reading", () => {
    expect(zhejiang?.groups.map(({ id }) => id)).toEqual(["person", "service", "order", "public"])
    expect(tibet?.groups.map(({ id }) => id)).toEqual(["subject"])
  })

  it("has every clause that it cites, and the source of each, and no source more", () => {
    for (const view of [zhejiang, tibet]) {
      const { clauses = {}, sources = [], ...rest } = view ?? {}
      const cited = [...JSON.stringify(rest).matchAll(/"(ex-[a-z-]+)"/gu)].map(([, id]) => id)
      expect(new Set(Object.keys(clauses))).toEqual(new Set(cited))
      const from = Object.values(clauses).map(({ source }) => source.id)
      expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(from))
    }
    expect(tibet?.sources.map(({ id }) => id)).toEqual(["tibet"])
  })

  it("leaves out what nobody has stated", () => {
    expect(tibet).not.toHaveProperty("review")
    expect(tibet).toMatchObject({ newServicesPerOrder: [], footerNumber: [], copyrightLine: [] })
  })
})

describe("a province is found", () => {
  it.each(["54", "540000", "XZ", "CN-XZ", "藏", "西藏", "西藏自治区", "Tibet", "tibet", "Xizang", " ５４ "])(
    "by %s",
    (written) => {
      expect(administrationOf(written).province).toBe("540000")
    },
  )

  const missing = (written: string, regulations: Regulations.Regulations = example) =>
    Result.merge(Result.flip(ProvinceView.find(regulations, written)))

  it.each([
    ["Zhejinag", "Zhejiang (330000)"],
    ["西臧", "Tibet (540000)"],
    ["Heilongjang", "Heilongjiang (230000)"],
    ["540100", "540000"],
  ])("or guessed: %s is perhaps %s", (written, guess) => {
    const found = missing(written)
    expect(found).toMatchObject({ reason: "unknown" })
    expect("fix" in found ? found.fix.en : "").toContain(guess)
  })

  it("or told how to write it, where nothing is near", () => {
    for (const written of ["", "火星", "x".repeat(5000)]) {
      const found = missing(written)
      expect(found).toMatchObject({ reason: "unknown" })
      expect("says" in found ? found.says.en.length : 0).toBeLessThan(200)
    }
  })

  it.each([
    ["香港", "Hong Kong"],
    ["MO", "Macau"],
    ["71", "Taiwan"],
  ])("but has no administration: %s", (written, name) => {
    const found = missing(written)
    expect(found).toMatchObject({ reason: "noAdministration" })
    expect("says" in found ? found.says.en : "").toContain(name)
  })

  it("but nothing is gathered of it, and those are named of which something is", () => {
    const found = missing("沪")
    expect(found).toMatchObject({ reason: "unstated" })
    expect("fix" in found ? found.fix.zh : "").toContain("浙江、西藏")
    expect(missing("沪", Regulations.none)).toMatchObject({ reason: "unstated" })
  })
})

describe("the country", () => {
  const country = RegulationsView.whole(example)

  it("is plain data of its schema, with every clause that it cites", () => {
    expect(() => Schema.decodeUnknownSync(RegulationsView.Whole, strict)(country)).not.toThrow()
    expect(Object.keys(country.clauses)).toEqual(Object.keys(example.book.clauses).slice(0, 5))
    expect(country.editions.map(({ id }) => id)).toEqual(Object.keys(example.book.sources))
  })
})

describe("a provider", () => {
  it("is plain data of its schema, whatever topics and papers for changes it has", () => {
    const view = ProviderView.whole(acme)
    expect(() => Schema.decodeUnknownSync(ProviderView.Whole, strict)(view)).not.toThrow()
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })
})
