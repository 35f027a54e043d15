import { Option, Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Province } from "../../src/place/index.ts"

const codeOf = (input: string | number) =>
  Result.match(Province.parse(input), {
    onSuccess: (province): string => province.code,
    onFailure: (unreadable) => unreadable.reason,
  })

const wide = (text: string) =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

describe("Province.all", () => {
  it("has 31 provinces that take filings, and three places that only issue credentials", () => {
    expect(Province.mainland).toHaveLength(31)
    expect(Province.all).toHaveLength(34)
    const others = Province.all.filter((province) => !province.hasAdministration)
    expect(others.map((province) => province.letters)).toEqual(["TW", "HK", "MO"])
  })

  it("shares no code, letters, name or character between two provinces", () => {
    const marks = Province.all.flatMap((province) => [
      province.code,
      province.letters,
      province.name.zh,
      province.name.en,
      ...province.prefixes,
      ...province.rarePrefixes,
      ...province.aliases,
    ])
    expect(new Set(marks).size).toBe(marks.length)
  })
})

describe("Province.parse", () => {
  it.each([
    54,
    "54",
    540000,
    "540000",
    "XZ",
    "xz",
    "CN-XZ",
    "藏",
    "西藏",
    "西藏自治区",
    "Tibet",
    "TIBET",
    "tibet autonomous region",
    "Xizang",
    "５４",
    "ＸＺ",
    " 西 藏 ",
    "54 ",
  ])("reads %j as Tibet", (input) => {
    expect(codeOf(input)).toBe("540000")
  })

  it.each([
    ["蜀", "510000"],
    ["川", "510000"],
    ["黔", "520000"],
    ["贵", "520000"],
    ["滇", "530000"],
    ["云", "530000"],
    ["陇", "620000"],
    ["甘", "620000"],
    ["申", "310000"],
    ["楚", "420000"],
    ["秦", "610000"],
    ["内蒙", "150000"],
    ["Inner Mongolia", "150000"],
    ["Nei Mongol", "150000"],
    ["重庆市", "500000"],
    ["广西壮族自治区", "450000"],
    ["Guangdong Province", "440000"],
    ["Hong Kong", "810000"],
    ["hongkong", "810000"],
    ["Macao", "820000"],
    ["台湾", "710000"],
    ["830000", "710000"],
  ])("reads %s as %s", (input, code) => {
    expect(codeOf(input)).toBe(code)
  })

  it("takes shanxi for 山西 and only shaanxi for 陕西, with or without a hyphen", () => {
    expect(codeOf("Shanxi")).toBe("140000")
    expect(codeOf("Shan-xi")).toBe("140000")
    expect(codeOf("shaanxi")).toBe("610000")
    expect(codeOf("Shaan-xi Province.")).toBe("610000")
  })

  it.each([
    ["", "Empty"],
    ["　", "Empty"],
    ["540102", "AreaOfProvince"],
    [110101, "AreaOfProvince"],
    ["99", "Unknown"],
    ["990000", "Unknown"],
    ["5", "Unknown"],
    ["吉林市", "Unknown"],
    ["Province", "Unknown"],
    ["Xizang2", "Unknown"],
    ["-11", "Unknown"],
    [-11, "Unknown"],
    [5.4, "Unknown"],
    ["1.1", "Unknown"],
    ["11.", "Unknown"],
    ["-XZ", "Unknown"],
    ["'Tibet", "Unknown"],
    [Number.NaN, "Unknown"],
    ["constructor", "Unknown"],
  ])("refuses %j because of %s", (input, reason) => {
    expect(codeOf(input)).toBe(reason)
  })

  it("says in both languages which code to write instead of the code of a district", () => {
    const parsed = Result.flip(Province.parse(" 540102"))
    const unreadable = Result.getOrThrow(parsed)
    expect(unreadable.says).toEqual({
      zh: "“ 540102”是西藏下辖地区的代码，不是省级代码",
      en: "“ 540102” is the code of a place in Tibet, not of the province",
    })
    expect(unreadable.fix.zh).toContain("540000")
    expect(unreadable.offset).toBe(3)
  })

  it("reads every spelling of every province, in full width too", () => {
    const spelling = fc.constantFrom(...Province.all).chain((province) =>
      fc.record({
        province: fc.constant(province),
        text: fc.constantFrom(
          province.code,
          province.letters,
          province.letters.toLowerCase(),
          province.full,
          province.name.zh,
          province.name.en,
          ...province.prefixes,
        ),
      }),
    )
    fc.assert(
      fc.property(spelling, ({ province, text }) => {
        expect(codeOf(text)).toBe(province.code)
        expect(codeOf(wide(text))).toBe(province.code)
      }),
    )
  })
})

describe("Province.ofCode", () => {
  it("finds the province of an area code, and Taiwan for 71 and 83", () => {
    const letters = (area: string | number) =>
      Option.getOrUndefined(Option.map(Province.ofCode(area), (province) => province.letters))
    expect(letters("530102")).toBe("YN")
    expect(letters(110101)).toBe("BJ")
    expect(letters("710000")).toBe("TW")
    expect(letters("830000")).toBe("TW")
    expect(letters("990101")).toBeUndefined()
    expect(letters("5301")).toBeUndefined()
    expect(letters("京00000")).toBeUndefined()
  })
})

describe("Province.of", () => {
  it("answers every code", () => {
    for (const province of Province.all) expect(Province.of(province.code)).toBe(province)
  })
})
