import { Province } from "@openbeian/core/place"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import table from "../src/divisions.json" with { type: "json" }
import { Division } from "../src/index.ts"

const provinces = Province.all.flatMap(({ code }) => Division.of(code) ?? [])
const all = table.rows.flatMap((line) => Division.of(line.slice(0, 6)) ?? [])
const today = all.filter((division) => !division.isHistoric)
const historic = all.filter((division) => division.isHistoric)

const codesOf = (divisions: ReadonlyArray<Division.Named>) => divisions.map(({ code }) => code)

const counted = (divisions: ReadonlyArray<Division.Division>) =>
  (["province", "prefecture", "county"] as const).map(
    (level) => divisions.filter((division) => division.level === level).length,
  )

const stoodIn = (month: string) => (division: Division.Division) =>
  (division.from === undefined || division.from.by <= month) &&
  (division.until === undefined || division.until.by > month)

const fullNameOf = (code: string) => {
  const found = Division.of(code)
  return found === undefined ? undefined : [...found.path, found].map(({ name }) => name).join("")
}

describe("the table", () => {
  it("has one well-formed line for each code, in the order of the codes", () => {
    const line = /^[1-8]\d{5} \p{Script=Han}+(?: (?:\d{4}-\d{2})?(?: \d{4}-\d{2}(?: \d{6}(?:,\d{6})*)?)?)?$/u
    expect(table.rows.filter((row) => !line.test(row))).toEqual([])
    const codes = table.rows.map((row) => row.slice(0, 6))
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(all).toHaveLength(codes.length)
  })

  it("says of which day it speaks, which is in the month of its last list", () => {
    expect(Division.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    expect(Division.asOf.slice(0, 7)).toBe(Division.lists.at(-1))
    expect(Division.lists).toEqual(Division.lists.toSorted())
  })

  it("has the 34 provinces of core with the same codes and full names, and no other", () => {
    const named = (list: ReadonlyArray<Division.Named>) => list.map(({ code, name }) => `${code} ${name}`)
    expect(named(today.filter(({ level }) => level === "province"))).toEqual(
      Province.all.map(({ code, full }) => `${code} ${full}`),
    )
    expect(historic.filter(({ level }) => level === "province")).toEqual([])
  })

  it("counts as the ministry does at the end of 2024, and one county less since 两江新区", () => {
    expect(counted(all.filter(stoodIn("2024-12")))).toEqual([34, 333, 2846])
    expect(counted(today)).toEqual([34, 333, 2845])
  })

  it("has no aggregate, zone or town of the statistical lists", () => {
    expect(
      all.filter(({ name }) => /^[县市]$|市辖区|直辖|开发区|工业园|产业园|街道|委员会/u.test(name)),
    ).toEqual([])
  })

  it("dates a change by two lists that follow each other", () => {
    const spans = all.flatMap(({ from, until }) => [from, until].filter((span) => span !== undefined))
    for (const { after, by } of spans) expect(after).toBe(Division.lists[Division.lists.indexOf(by) - 1])
  })

  it("is small enough to be sent to a page", () => {
    expect(new TextEncoder().encode(JSON.stringify(table)).length).toBeLessThan(250_000)
  })
})

describe("Division.of", () => {
  it.each([
    ["110000", "北京市"],
    ["110101", "北京市东城区"],
    ["330106", "浙江省杭州市西湖区"],
    ["429004", "湖北省仙桃市"],
    ["469001", "海南省五指山市"],
    ["659001", "新疆维吾尔自治区石河子市"],
    ["441900", "广东省东莞市"],
    ["500157", "重庆市两江新区"],
    ["710000", "台湾省"],
    ["460302", "海南省三沙市西沙区"],
    ["653229", "新疆维吾尔自治区和田地区和安县"],
  ])("reads %s as %s of today", (code, name) => {
    expect(fullNameOf(code)).toBe(name)
    expect(Division.of(code)).toMatchObject({ isHistoric: false, successors: [] })
    expect(Division.of(code)).not.toHaveProperty("until")
  })

  it.each([
    ["110103", "北京市崇文区", "2009-12", "2010-10", ["110101"]],
    ["330103", "浙江省杭州市下城区", "2020-12", "2022-12", ["330105"]],
    ["330104", "浙江省杭州市江干区", "2020-12", "2022-12", ["330102"]],
    ["500105", "重庆市江北区", "2024-12", "2026-03", ["500157"]],
    ["371200", "山东省莱芜市", "2016-07", "2019-10", ["370100"]],
    ["512323", "四川省涪陵地区南川县", undefined, "2002-12", ["500119"]],
    ["142401", "山西省晋中地区榆次市", undefined, "2002-12", ["140702"]],
    ["469035", "海南省保亭黎族苗族自治县", "2006-12", "2007-12", ["469029"]],
    ["460025", "海南省定安县", undefined, "2002-12", ["469021"]],
    ["110110", "北京市燕山区", undefined, "2002-12", []],
  ])("reads %s as %s, gone after %s and by %s, now %j", (code, name, after, by, successors) => {
    expect(fullNameOf(code)).toBe(name)
    const found = Division.of(code)
    expect(found?.isHistoric).toBe(true)
    expect(found?.until).toEqual(after === undefined ? { by } : { after, by })
    expect(codesOf(found?.successors ?? [])).toEqual(successors)
  })

  it("tells when a new code came in", () => {
    expect(Division.of("330113")?.from).toEqual({ after: "2020-12", by: "2022-12" })
    expect(Division.of("330114")?.name).toBe("钱塘区")
    expect(Division.of("110101")).not.toHaveProperty("from")
  })

  it.each(["", "11", "1101", "110100", "110199", "419000", "990000", "110103 崇文区", "11010３", "NaN"])(
    "has nothing for %j",
    (code) => {
      expect(Division.of(code)).toBeUndefined()
    },
  )

  it("has its province among the 34 and its parents in the table, for every code", () => {
    for (const { code, level, path } of all) {
      expect(path.map((parent) => Division.of(parent.code)?.name)).toEqual(path.map(({ name }) => name))
      expect(path.length).toBeLessThanOrEqual(level === "province" ? 0 : level === "prefecture" ? 1 : 2)
      if (level !== "province") expect(path[0]?.code).toBe(`${code.slice(0, 2)}0000`)
    }
    const above = today.flatMap(({ path }) => path.filter(({ code }) => Division.of(code)?.isHistoric))
    expect(above).toEqual([])
  })

  it("names successors for abolished codes only, and only divisions of today", () => {
    expect(today.filter(({ successors }) => successors.length > 0)).toEqual([])
    const next = historic.flatMap(({ successors }) => successors)
    expect(next.filter(({ code, name }) => Division.of(code)?.name !== name)).toEqual([])
    expect(next.filter(({ code }) => Division.of(code)?.isHistoric)).toEqual([])
  })

  it("knows what became of every code gone since the first list, but for four", () => {
    const unknown = historic.filter(
      ({ until, successors }) => until?.after !== undefined && successors.length === 0,
    )
    expect(codesOf(unknown)).toEqual(["232702", "232703", "232704", "450411"])
  })
})

describe("Division.closest", () => {
  it.each([
    ["110103", "110103"],
    ["362101", "362100"],
    ["110199", "110000"],
    ["419999", "410000"],
    ["990101", undefined],
    ["1101", undefined],
    ["京10101", undefined],
  ])("answers %s with %s", (code, found) => {
    expect(Division.closest(code)?.code).toBe(found)
  })
})

describe("Division.childrenOf", () => {
  it("puts every division of today but the provinces under exactly one other", () => {
    const reached = today.flatMap(({ code }) => codesOf(Division.childrenOf(code)))
    expect(reached.toSorted()).toEqual(codesOf(today.filter(({ level }) => level !== "province")))
  })

  it("has abolished ones only when asked for all", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ code }) => {
        const both = Division.childrenOf(code, "all")
        expect(Division.childrenOf(code)).toEqual(both.filter(({ isHistoric }) => !isHistoric))
        for (const { path } of both) expect(path.at(-1)?.code).toBe(code)
      }),
    )
    expect(codesOf(Division.childrenOf("110000"))).not.toContain("110103")
    expect(codesOf(Division.childrenOf("110000", "all"))).toContain("110103")
  })

  it("puts counties without a prefecture directly into the province", () => {
    expect(Division.childrenOf("110000")).toHaveLength(16)
    expect(codesOf(Division.childrenOf("420000"))).toEqual(
      expect.arrayContaining(["420100", "429004", "429005", "429006", "429021"]),
    )
    expect(codesOf(Division.childrenOf("410000")).at(-1)).toBe("419001")
  })

  it.each(["441900", "710000", "330106", "", "99", "990000"])("is empty for %j", (code) => {
    expect(Division.childrenOf(code)).toEqual([])
  })
})

describe("Division.search", () => {
  it("finds every division of today by its name, and by its name without the last word", () => {
    for (const { code, name } of [...provinces, ...today]) {
      expect(codesOf(Division.search(name))).toContain(code)
      const short = name.replace(/(?:特别行政区|自治[区州县旗]|地区|[省市区县盟旗])$/u, "")
      expect(codesOf(Division.search(short))).toContain(code)
    }
  })

  it.each([
    ["杭州", ["330100"]],
    ["杭州市", ["330100"]],
    [" 杭 州 ", ["330100"]],
    ["吉林", ["220000", "220200"]],
    ["临平", ["330113"]],
    ["浦东", ["310115"]],
    ["崇文", ["110103"]],
    ["重庆", ["500000"]],
  ])("answers %s with %j first", (name, codes) => {
    expect(codesOf(Division.search(name)).slice(0, codes.length)).toEqual(codes)
  })

  it("puts the same name before longer ones, and today's before abolished ones", () => {
    const found = Division.search("莱芜")
    expect(found.map(({ name, isHistoric }) => `${name} ${isHistoric}`).slice(0, 2)).toEqual([
      "莱芜区 false",
      "莱芜市 true",
    ])
    const past = Division.search("朝阳区").map(({ isHistoric }) => isHistoric)
    expect(past).toEqual(past.toSorted())
  })

  it.each(["", " ", "杭州市西湖区", "Hangzhou", "110101"])("finds nothing for %j", (name) => {
    expect(Division.search(name)).toEqual([])
  })
})
