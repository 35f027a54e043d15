import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { IdentityView } from "../../src/check/index.ts"
import { CreditCode, ResidentId } from "../../src/subject/index.ts"
import { carelessly, creditCode, residentId } from "../subject/arbitraries.ts"

const number = (...asked: Parameters<typeof IdentityView.read>) => IdentityView.read(...asked).number
const code = `91110000000000000${CreditCode.checkDigit("91110000000000000")}`
const id = `11010119900101001${ResidentId.checkDigit("11010119900101001")}`

describe("IdentityView", () => {
  it("tells codes and cards apart, however carelessly they are written", () => {
    fc.assert(
      fc.property(carelessly(creditCode), ([, written]) => {
        fc.pre(ResidentId.inspect(written)._tag !== "Valid")
        expect(number(written)).toMatchObject({ kind: "creditCode", verdict: "valid" })
      }),
    )
    fc.assert(
      fc.property(carelessly(residentId), ([, written]) => {
        expect(number(written)).toMatchObject({ verdict: "valid", printed: ResidentId.normalise(written) })
      }),
    )
  })

  it("is as its Schema says, and rests on a clause, whatever is written", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9A-Z]{15,19}$/u)), (written) => {
        const reading = IdentityView.read(written)
        expect(Schema.is(IdentityView.Reading)(reading)).toBe(true)
        expect(Object.keys(reading.clauses)).toEqual(reading.number.clauses)
        expect(reading.number.verdict === "valid").toBe(reading.number.fault === undefined)
      }),
    )
  })

  it("shows area, birthday and check character", () => {
    expect(number(id)).toMatchObject({
      kind: "residentId",
      areaCode: "110101",
      birthday: "1990-01-01",
      check: { found: id.slice(17), expected: id.slice(17) },
    })
    expect(number(code)).toMatchObject({ areaCode: "110000", check: { expected: code.slice(17) } })
  })

  it("doubts a code by its check character, and faults a card", () => {
    const other = (last: string) => (last === "7" ? "8" : "7")
    expect(number(`${code.slice(0, 17)}${other(code.slice(17))}`, "creditCode")).toMatchObject({
      verdict: "doubtful",
      check: { found: other(code.slice(17)), expected: code.slice(17) },
      fault: { code: "BadCheckDigit" },
    })
    expect(number(`${id.slice(0, 17)}${other(id.slice(17))}`)).toMatchObject({
      kind: "residentId",
      verdict: "faulty",
      check: { found: other(id.slice(17)), expected: id.slice(17) },
    })
  })

  it("gives the number of today for an old one", () => {
    expect(number("110101900101001")).toMatchObject({
      verdict: "faulty",
      renewed: id,
      birthday: "1990-01-01",
    })
  })

  it("takes a number for what is asked, and says that it is another", () => {
    const permit = `81000019900101001${ResidentId.checkDigit("81000019900101001")}`
    expect(number(permit).kind).toBe("residencePermit")
    expect(number(permit, "residentId").fault?.message.en).toContain("residence permit")
    expect(number(id, "residencePermit").fault?.message.en).toContain("resident identity card")
  })

  it("says at which character a number stops looking like one", () => {
    expect(number("9111O000000000000X")).toMatchObject({
      kind: "creditCode",
      verdict: "faulty",
      fault: { code: "BadShape", at: 5 },
    })
  })
})
