import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CitizenNumber, ResidentId } from "../../src/subject/index.ts"
import {
  birthday,
  carelessly,
  mainlandArea,
  neighboursSwapped,
  oneCharacterOff,
  residencePermit,
  residentId,
} from "./arbitraries.ts"

describe("ResidentId", () => {
  it("takes 53010219200508011X and not 530102192005080119", () => {
    expect(ResidentId.inspect("53010219200508011X")).toEqual({
      _tag: "Valid",
      code: "53010219200508011X",
      areaCode: "530102",
      birthday: "1920-05-08",
    })
    expect(ResidentId.inspect("530102192005080119")).toMatchObject({
      _tag: "BadCheckDigit",
      expected: "X",
      found: "9",
    })
  })

  it("takes every number that ends in its computed check character", () => {
    fc.assert(
      fc.property(residentId, (code) => {
        expect(ResidentId.inspect(code)).toMatchObject({ _tag: "Valid", code, areaCode: code.slice(0, 6) })
      }),
    )
  })

  it("sees any one character replaced by any other", () => {
    fc.assert(
      fc.property(oneCharacterOff(residentId, "0123456789X"), ([, changed]) => {
        expect(ResidentId.inspect(changed)._tag).not.toBe("Valid")
      }),
      { numRuns: 1000 },
    )
  })

  it("sees two neighbours swapped", () => {
    fc.assert(
      fc.property(neighboursSwapped(residentId), ([, changed]) => {
        expect(ResidentId.inspect(changed)._tag).not.toBe("Valid")
      }),
    )
  })

  it("reads a small x, full width and spaces alike", () => {
    fc.assert(
      fc.property(carelessly(residentId), ([code, written]) => {
        expect(ResidentId.inspect(written)).toMatchObject({ _tag: "Valid", code })
        expect(ResidentId.normalise(written)).toBe(code)
      }),
    )
  })

  it("changes nothing when it normalises what is normalised", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(ResidentId.normalise(ResidentId.normalise(text))).toBe(ResidentId.normalise(text))
      }),
    )
  })

  it.each([
    ["53010219200230011", "19200230"],
    ["53010219210229011", "19210229"],
    ["53010219000229011", "19000229"],
    ["53010219201301011", "19201301"],
    ["53010219200001011", "19200001"],
    ["53010219200500011", "19200500"],
    ["53010219200431011", "19200431"],
    ["53010217991231011", "17991231"],
    ["53010221000101011", "21000101"],
  ])("refuses the birth date of %s whatever the check character", (first17, found) => {
    const code = first17 + ResidentId.checkDigit(first17)
    expect(ResidentId.inspect(code)).toMatchObject({ _tag: "BadBirthDate", found })
    expect(ResidentId.birthday(code)).toBeUndefined()
  })

  it.each(["53010219200229011", "53010220000229011", "53010218000101011", "53010220991231011"])(
    "takes the birth date of %s",
    (first17) => {
      expect(ResidentId.inspect(first17 + ResidentId.checkDigit(first17))._tag).toBe("Valid")
    },
  )

  it.each([
    ["03010219200508011X", 1, "0"],
    ["93010219200508011X", 1, "9"],
    ["5301O219200508011X", 5, "O"],
    ["5301021920050801X1", 17, "X"],
    ["53010219200508011A", 18, "A"],
    ["53010219200508011", 18, ""],
    ["53010219200508011X1", 19, "1"],
    ["530102200508011", 0, ""],
    ["", 1, ""],
  ])("says where %j stops being a number", (text, at, found) => {
    const inspected = ResidentId.inspect(text)
    if (at === 0) expect(inspected._tag).toBe("OldForm")
    else expect(inspected).toMatchObject({ _tag: "BadShape", at, found })
  })

  it("tells the number of a residence permit from that of an identity card", () => {
    fc.assert(
      fc.property(residencePermit, (code) => {
        expect(ResidentId.inspect(code)).toMatchObject({ _tag: "OtherCredential", is: "residencePermit" })
        expect(ResidentId.birthday(code)).toBeUndefined()
      }),
    )
  })

  it("recognises an old number of 15 digits and renews it", () => {
    expect(ResidentId.inspect("530102200508011")).toMatchObject({
      _tag: "OldForm",
      areaCode: "530102",
      birthday: "1920-05-08",
      code: "53010219200508011X",
    })
    expect(ResidentId.birthday("530102200508011")).toBe("1920-05-08")
    expect(ResidentId.inspect("530102201308011")._tag).toBe("BadBirthDate")
    expect(ResidentId.inspect("53010220050801")._tag).toBe("BadShape")
    expect(ResidentId.inspect("5301022005080111")._tag).toBe("BadShape")
  })

  it("renews every old number to one that is valid", () => {
    fc.assert(
      fc.property(mainlandArea, birthday, fc.nat(999), (area, day, sequence) => {
        const old = `${area}${day.slice(2).replaceAll("-", "")}${String(sequence).padStart(3, "0")}`
        const inspected = ResidentId.inspect(old)
        fc.pre(inspected._tag === "OldForm")
        expect(ResidentId.inspect("code" in inspected ? inspected.code : "")._tag).toBe("Valid")
      }),
    )
  })

  it.each([
    ["110101200811220015", "2026-11-21", 17],
    ["110101200811220015", "2026-11-22", 18],
    ["110101200811220015", "2008-11-22", 0],
    ["110101200811220015", "2008-11-21", undefined],
    ["110101200811220015", "2026-02-30", undefined],
    ["110101200811220015", "2026-2-3", undefined],
    ["110101200802290015", "2026-02-28", 17],
    ["110101200802290015", "2026-03-01", 18],
    ["110101200802290015", "2028-02-28", 19],
    ["110101200802290015", "2028-02-29", 20],
  ])("reckons the age of %s on %s", (body, day, age) => {
    const first17 = body.slice(0, 17)
    expect(ResidentId.ageOn(first17 + ResidentId.checkDigit(first17), day)).toBe(age)
  })

  it("knows no age for a number at fault", () => {
    expect(ResidentId.ageOn("530102192005080119", "2026-11-22")).toBeUndefined()
  })

  it("gives a check character to 17 digits only", () => {
    expect(ResidentId.checkDigit("53010219200508011")).toBe("X")
    expect(ResidentId.checkDigit("5301021920050801")).toBeUndefined()
    expect(ResidentId.checkDigit("530102192005080111")).toBeUndefined()
    expect(ResidentId.checkDigit("5301021920050801X")).toBeUndefined()
  })

  it("answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        expect(typeof ResidentId.inspect(text)._tag).toBe("string")
        expect(CitizenNumber.inspect(text)._tag).not.toBe("OldForm")
      }),
    )
  })
})
