import { ProvinceView, RegulationsView } from "@openbeian/core/check"
import { regulations } from "@openbeian/regulations"
import { exampleRegulations } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { ClausePage } from "../src/clauses.ts"
import { openDoor } from "./door.ts"

const example = openDoor({ regulations: exampleRegulations })
const gathered = openDoor()
const path = (written: string) => `/api/regulations/provinces/${encodeURIComponent(written)}`

describe("GET /api/regulations", () => {
  it("answers what the country asks, each with its clause, and every paper", async () => {
    const { checkedOn, editions, national, clauses } = await example.answer(
      RegulationsView.Whole,
      "/api/regulations",
    )
    expect(checkedOn).toBe(exampleRegulations.checkedOn)
    expect(editions.map(({ id }) => id)).toEqual(Object.keys(exampleRegulations.book.sources))
    expect(national.rules).toHaveLength(exampleRegulations.national.rules.length)
    expect(national.materials).toHaveLength(exampleRegulations.national.materials.length)
    expect(national.duties).toHaveLength(exampleRegulations.national.duties.length)
    for (const stated of Object.values(national).flat())
      for (const id of stated.clauses) expect(clauses).toHaveProperty([id])
  })

  it("answers what is gathered of the country", async () => {
    const { national } = await gathered.answer(RegulationsView.Whole, "/api/regulations")
    expect(national.rules.map(({ id }) => id)).toEqual(regulations.national.rules.map(({ id }) => id))
  })
})

describe("GET /api/regulations/provinces", () => {
  it("lists the provinces with how much is stated of them", async () => {
    const { checkedOn, provinces } = await example.answer(ProvinceView.List, "/api/regulations/provinces")
    expect(checkedOn).toBe(exampleRegulations.checkedOn)
    expect(provinces).toMatchObject([
      { code: "330000", letters: "ZJ", statements: 4, differing: 1, review: { from: 5, to: 10 } },
      { code: "540000", letters: "XZ", statements: 1, differing: 0 },
    ])
  })

  it("lists each province that is gathered, and answers each of them", async () => {
    const { provinces } = await gathered.answer(ProvinceView.List, "/api/regulations/provinces")
    expect(provinces.map(({ code }) => code)).toEqual(Object.keys(regulations.administrations))
    for (const { code, statements } of provinces) {
      const whole = await gathered.answer(ProvinceView.Whole, path(code))
      expect(whole.statements).toHaveLength(statements)
    }
  })
})

describe("GET /api/regulations/provinces/{code}", () => {
  it.each(["54", "540000", "XZ", "xz", "CN-XZ", "藏", "西藏", "西藏自治区", "Tibet"])(
    "understands %s, and answers with the code",
    async (written) => {
      const { code, name } = await example.answer(ProvinceView.Whole, path(written))
      expect({ code, name }).toEqual({ code: "540000", name: { zh: "西藏", en: "Tibet" } })
    },
  )

  it("cites only clauses that the library has", async () => {
    const { items } = await example.answer(ClausePage, "/api/clauses?provider=example&limit=500")
    const known = items.map(({ id }) => id)
    const { clauses, statements } = await example.answer(ProvinceView.Whole, path("浙江"))
    expect(known).toEqual(expect.arrayContaining(Object.keys(clauses)))
    expect(known).toEqual(expect.arrayContaining(statements.flatMap((each) => each.clauses)))
  })

  it("guesses what was meant, in both languages", async () => {
    const { type, status, message } = await example.problem(404, path("Zhejinag"))
    expect({ type, status }).toEqual({ type: "/problems/province-unknown", status: 404 })
    expect(message.zh).toContain("是不是浙江（330000）？")
    expect(message.en).toBe("“Zhejinag” is not a province. Did you mean Zhejiang (330000)?")
  })

  it("tells the code of the province where that of a city was given", async () => {
    const { message } = await example.problem(404, path("540100"))
    expect(message.en).toContain("540000")
  })

  it.each([
    ["香港", "Hong Kong"],
    ["82", "Macau"],
    ["TW", "Taiwan"],
  ])("says that nobody takes filings in %s", async (written, name) => {
    const { type, message } = await example.problem(404, path(written))
    expect(type).toBe("/problems/no-administration")
    expect(message.en).toContain(name)
  })

  it("says of which provinces something is gathered, where nothing is of the one asked", async () => {
    const { type, message } = await example.problem(404, path("沪"))
    expect(type).toBe("/problems/province-unstated")
    expect(message.zh).toContain("浙江、西藏")
  })
})
