import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { PhoneNumber } from "../../src/subject/index.ts"

describe("PhoneNumber", () => {
  it.each([
    "13800138000",
    "138 0013 8000",
    "138-0013-8000",
    "+86 13800138000",
    "+86-138-0013-8000",
    "(+86)13800138000",
    "86 13800138000",
    "0086 13800138000",
    "013800138000",
    "１３８００１３８０００",
    "＋８６　１３８－００１３－８０００",
    "\u202d138\u200b00138000\u202c",
    "tel:+8613800138000",
  ])("reads one mobile number in %j", (text) => {
    expect(PhoneNumber.inspect(text)).toEqual({
      _tag: "Valid",
      e164: "+8613800138000",
      kind: "mobile",
      region: "mainland",
      extension: undefined,
    })
  })

  it("reads eleven plain digits as it reads them with a space, whatever the range", () => {
    const rest = fc.integer({ min: 0, max: 999_999 }).map((n) => String(n).padStart(6, "0"))
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 19_999 }), rest, (range, digits) => {
        const [plain, parted] = [`${range}${digits}`, `${range} ${digits}`]
        expect(PhoneNumber.inspect(plain)).toEqual(PhoneNumber.inspect(parted))
      }),
      { numRuns: 5000 },
    )
  })

  it.each([
    ["010-53503900", "+861053503900"],
    ["(010) 5350 3900", "+861053503900"],
    ["(8610)53503900", "+861053503900"],
    ["01053503900", "+861053503900"],
    ["+86 10 53503900", "+861053503900"],
    ["021－61234567", "+862161234567"],
    ["0951-5555555", "+869515555555"],
    ["0755-26013388", "+8675526013388"],
    ["0755 — 26013388", "+8675526013388"],
  ])("reads a landline in %j", (text, e164) => {
    expect(PhoneNumber.inspect(text)).toMatchObject({
      _tag: "Valid",
      e164,
      kind: "landline",
      region: "mainland",
    })
  })

  it.each([
    "010-53503900-801",
    "010-53503900转801",
    "010-53503900 转 801",
    "010 5350 3900 分机801",
    "010-53503900 ext. 801",
    "010-53503900x801",
    "+861053503900;ext=801",
  ])("keeps the extension of %j", (text) => {
    expect(PhoneNumber.inspect(text)).toMatchObject({
      _tag: "Valid",
      e164: "+861053503900",
      extension: "801",
    })
    expect(PhoneNumber.normalise(text)).toBe("+861053503900;ext=801")
  })

  it.each([
    ["+852 9123 4567", "mobile", "hongKong"],
    ["852-9123-4567", "mobile", "hongKong"],
    ["00852 91234567", "mobile", "hongKong"],
    ["+852 2123 4567", "landline", "hongKong"],
    ["+853 6612 3456", "mobile", "macau"],
    ["+853 2828 2828", "landline", "macau"],
    ["+886 912 345 678", "mobile", "taiwan"],
    ["+886 2 2345 6789", "landline", "taiwan"],
    ["+1 212 555 0123", "other", "foreign"],
  ])("knows %s as %s in %s", (text, kind, region) => {
    expect(PhoneNumber.inspect(text)).toMatchObject({ _tag: "Valid", kind, region })
  })

  it.each(["400-800-5353", "4008005353", "800 810 8888", "10100966"])(
    "takes %s for a number of a firm",
    (text) => {
      expect(PhoneNumber.inspect(text)).toMatchObject({ _tag: "Valid", kind: "other", region: "mainland" })
    },
  )

  it.each(["12012345678", "11012345678", "+86 14912345678"])("only warns of the range of %s", (text) => {
    expect(PhoneNumber.inspect(text)).toMatchObject({ _tag: "Unassigned", region: "mainland" })
  })

  it.each([
    ["1380013800", 10],
    ["138001380001", 12],
    ["+86 1380013800", 10],
  ])("says that %s has %i digits where 11 are wanted", (text, length) => {
    expect(PhoneNumber.inspect(text)).toMatchObject({
      _tag: "Broken",
      problem: "length",
      says: { zh: `大陆手机号应为 11 位，实为 ${length} 位` },
    })
  })

  it.each(["53503900", "5350390", "5350-3900"])("asks for the area code of %s", (text) => {
    expect(PhoneNumber.inspect(text)).toMatchObject({ _tag: "Broken", problem: "areaCode" })
  })

  it.each([
    ["1380013800a", "a"],
    ["13800138000/13900139000", "/"],
    ["13800138000、13900139000", "、"],
    ["13800138000,13900139000", ","],
    ["手机13800138000", "手"],
  ])("points at what cannot stand in %s", (text, found) => {
    expect(PhoneNumber.inspect(text)).toMatchObject({
      _tag: "Broken",
      problem: "character",
      says: { en: `There is a “${found}” in the number` },
    })
  })

  it.each(["", " ", "+", "12381", "1", "13800138000 13900139000", "123456789012345678901"])(
    "takes %j for no number",
    (text) => {
      expect(PhoneNumber.inspect(text)._tag).toBe("Broken")
    },
  )

  it("reads every number of a mobile range, with and without the country code", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("130", "139", "150", "166", "177", "188", "199"),
        fc.nat(99_999_999),
        (range, rest) => {
          const number = range + String(rest).padStart(8, "0")
          expect(PhoneNumber.normalise(number)).toBe(`+86${number}`)
          expect(PhoneNumber.normalise(`+86 ${number}`)).toBe(`+86${number}`)
          expect(PhoneNumber.inspect(number)).toMatchObject({ _tag: "Valid", kind: "mobile" })
        },
      ),
    )
  })

  it("changes nothing when it normalises what is normalised, and answers any text", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: fc.constantFrom(..."0123456789+-() 转x;ext=tel:") }),
    )
    fc.assert(
      fc.property(text, (given) => {
        expect(PhoneNumber.normalise(PhoneNumber.normalise(given))).toBe(PhoneNumber.normalise(given))
      }),
      { numRuns: 1000 },
    )
  })

  it("says nothing of the number itself in what it says", () => {
    for (const text of ["1380013800", "12012345678", "53503900", "13800138000/13900139000"]) {
      const inspected = PhoneNumber.inspect(text)
      expect(JSON.stringify("says" in inspected ? [inspected.says, inspected.fix] : "")).not.toMatch(/\d{7}/u)
    }
  })
})
