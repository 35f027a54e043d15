import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Passport, ResidencePermit, TravelPermit } from "../../src/subject/index.ts"
import { oneCharacterOff, residencePermit, residentId } from "./arbitraries.ts"

describe("ResidencePermit", () => {
  it("takes every number of the three areas and says where its holder comes from", () => {
    const places = { "810000": "hongKong", "820000": "macau", "830000": "taiwan" }
    fc.assert(
      fc.property(residencePermit, (code) => {
        const from = Object.entries(places).find(([area]) => code.startsWith(area))?.[1]
        expect(ResidencePermit.inspect(code)).toMatchObject({ _tag: "Valid", code, from })
      }),
    )
  })

  it("sees any one character replaced by any other", () => {
    fc.assert(
      fc.property(oneCharacterOff(residencePermit, "0123456789X"), ([, changed]) => {
        expect(ResidencePermit.inspect(changed)._tag).not.toBe("Valid")
      }),
      { numRuns: 1000 },
    )
  })

  it("takes no number of an identity card", () => {
    fc.assert(
      fc.property(residentId, (code) => {
        expect(ResidencePermit.inspect(code)).toMatchObject({ _tag: "OtherCredential", is: "residentId" })
        expect(ResidencePermit.birthday(code)).toBeUndefined()
      }),
    )
  })

  it("takes 810000 and not 810001", () => {
    const numbers = ["81000019900101001", "81000119900101001"].map(
      (first17) => first17 + ResidencePermit.checkDigit(first17),
    )
    expect(numbers.map((number) => ResidencePermit.inspect(number)._tag)).toEqual([
      "Valid",
      "OtherCredential",
    ])
    expect(ResidencePermit.ageOn(numbers[0] ?? "", "2026-01-01")).toBe(36)
    expect(ResidencePermit.ageOn(numbers[0] ?? "", "2025-12-31")).toBe(35)
  })
})

describe("TravelPermit", () => {
  it.each([
    ["H12345678", "hongKong"],
    ["H1234567890", "hongKong"],
    ["m 1234 5678", "macau"],
    ["M1234567800", "macau"],
    ["12345678", "taiwan"],
    ["T1234567", "taiwan"],
    ["Ｔ123456789", "taiwan"],
  ])("knows the form of %s", (number, from) => {
    expect(TravelPermit.inspect(number)).toMatchObject({ _tag: "Usual", from })
  })

  it.each(["H123456789", "H12345678901", "T12345678", "1234567", "123456789", "K", ""])(
    "only wonders at %j",
    (number) => {
      expect(TravelPermit.inspect(number)).toMatchObject({ _tag: "Unusual", number })
    },
  )
})

describe("Passport", () => {
  it.each(["E12345678", "EA1234567", "G12345678", "123456", "x1234567", "C01X00T47"])(
    "finds nothing odd in %s",
    (number) => {
      expect(Passport.inspect(number)._tag).toBe("Usual")
    },
  )

  it.each(["12345", "1234567890", "ABCDEFG", "E1234-678", "护照12345", ""])(
    "only wonders at %j",
    (number) => {
      expect(Passport.inspect(number)._tag).toBe("Unusual")
    },
  )
})
