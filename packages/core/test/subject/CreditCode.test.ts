import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CreditCode } from "../../src/subject/index.ts"
import { carelessly, creditCode, neighboursSwapped, oneCharacterOff, stringOf } from "./arbitraries.ts"

const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
const sample = "91110000000000000"

describe("CreditCode", () => {
  it("takes every code that ends in its computed check character", () => {
    fc.assert(
      fc.property(creditCode, (code) => {
        expect(CreditCode.inspect(code)).toEqual({ _tag: "Valid", code, areaCode: code.slice(2, 8) })
      }),
    )
  })

  it("sees any one character replaced by any other", () => {
    fc.assert(
      fc.property(oneCharacterOff(creditCode, characters), ([, changed]) => {
        expect(CreditCode.inspect(changed)._tag).not.toBe("Valid")
      }),
      { numRuns: 1000 },
    )
  })

  it("sees two neighbours swapped", () => {
    fc.assert(
      fc.property(neighboursSwapped(creditCode), ([, changed]) => {
        expect(CreditCode.inspect(changed)._tag).not.toBe("Valid")
      }),
    )
  })

  it("computes all 31 check characters", () => {
    const found = new Set(
      [...characters].map((character) => CreditCode.checkDigit(sample.slice(0, 16) + character)),
    )
    expect([...found].sort().join("")).toBe(characters)
  })

  it("agrees with codes that are printed in public", () => {
    for (const code of ["91330100799655058B", "914403001922038216", "91110000802100433B"])
      expect(CreditCode.inspect(code)).toMatchObject({ _tag: "Valid", areaCode: code.slice(2, 8) })
  })

  it("names the check character that was expected", () => {
    expect(CreditCode.inspect("91330100799655058C")).toMatchObject({
      _tag: "BadCheckDigit",
      expected: "B",
      found: "C",
      says: { zh: "末位校验码应为 B，实为 C" },
    })
  })

  it("reads small letters, full width and spaces alike", () => {
    fc.assert(
      fc.property(carelessly(creditCode), ([code, written]) => {
        expect(CreditCode.inspect(written)).toMatchObject({ _tag: "Valid", code })
      }),
    )
  })

  it("changes nothing when it normalises what is normalised", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(CreditCode.normalise(CreditCode.normalise(text))).toBe(CreditCode.normalise(text))
      }),
    )
  })

  it.each([
    ["9133010079965505", 17, ""],
    ["91330100799655058", 18, ""],
    ["91330100799655058BB", 19, "B"],
    ["", 1, ""],
  ])("says where %j is too short or too long", (text, at, found) => {
    expect(CreditCode.inspect(text)).toMatchObject({ _tag: "BadShape", at, found })
  })

  it.each([
    ["9I330100799655058B", 2, "I", "1"],
    ["91330100799655O58B", 15, "O", "0"],
    ["9133010079965505SB", 17, "S", "5"],
    ["9133010Z799655058B", 8, "Z", "2"],
  ])("proposes the digit that a letter in %s was read for", (text, at, found, meant) => {
    const inspected = CreditCode.inspect(text)
    expect(inspected).toMatchObject({ _tag: "BadShape", at, found })
    expect(inspected).toHaveProperty("fix.en", expect.stringContaining(`may be ${meant}`))
  })

  it("wants digits in the area code and there only", () => {
    expect(CreditCode.inspect("91A30100799655058B")).toMatchObject({ _tag: "BadShape", at: 3, found: "A" })
    expect(CreditCode.inspect("9133010A799655058B")).toMatchObject({ _tag: "BadShape", at: 8, found: "A" })
    expect(CreditCode.inspect("91330100A99655058B")._tag).toBe("BadCheckDigit")
    expect(CreditCode.inspect("9A330100799655058B")._tag).toBe("BadCheckDigit")
  })

  it("gives no check character to what is not the beginning of a code", () => {
    expect(CreditCode.checkDigit("9133010079965505")).toBeUndefined()
    expect(CreditCode.checkDigit("9133010079965505O")).toBeUndefined()
    expect(CreditCode.checkDigit("91330100799655058B")).toBeUndefined()
    expect(CreditCode.checkDigit("91330100799655058")).toBe("B")
  })

  it("answers any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), stringOf(fc.constantFrom(..."09AIOZ "), 18)),
        (text) => {
          expect(["Valid", "BadShape", "BadCheckDigit"]).toContain(CreditCode.inspect(text)._tag)
        },
      ),
    )
  })
})
