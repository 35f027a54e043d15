import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LicenceNumber } from "../../src/record/index.ts"
import { spaced, wide } from "./spellings.ts"

const read = (raw: string) => Result.getOrThrow(LicenceNumber.parse(raw))

const codes = (number: LicenceNumber.LicenceNumber) => number.warnings.map(({ code }) => code)

const samples = [
  "京ICP证030173号",
  "京ICP证040867号-3",
  "粤B2-20090059-5",
  "粤B2-20090059",
  "浙B2-20080224-1",
  "B2-20090059",
  "A2.B1.B2-20090001",
  "合字B2-20190051",
  "皖B1.B2-20070020",
  "辽B-2-4-20080039",
  "蜀B2-20200001",
]

describe("LicenceNumber.parse", () => {
  it.each(samples)("reads %s without a warning and prints it again", (raw) => {
    const number = read(raw)
    expect(number.raw).toBe(raw)
    expect(number.warnings).toEqual([])
    expect(LicenceNumber.format(number)).toBe(raw)
  })

  it("tells apart the parts", () => {
    expect(read("京ICP证040867号-3")).toMatchObject({
      _tag: "OldLicence",
      province: "110000",
      digits: "040867",
      branch: 3,
    })
    expect(read("粤B2-20090059-5")).toMatchObject({
      _tag: "TelecomLicence",
      province: "440000",
      classes: ["B2"],
      digits: "20090059",
      branch: 5,
    })
    expect(read("A2.B1.B2-20090001")).toMatchObject({ province: undefined, classes: ["A2", "B1", "B2"] })
    expect(read("合字B2-20190051")).toMatchObject({ province: undefined, prefix: "合字", branch: undefined })
    expect(read("辽B-2-4-20080039")).toMatchObject({ classes: ["B-2-4"], digits: "20080039" })
  })

  it.each([
    ["湘ICP备B2-20080075-3", "430000"],
    ["辽ICP备B2-20140011-1", "210000"],
    ["ICP备B2-20140011-1", undefined],
  ])("keeps %s as it is, of %s, with a warning", (raw, province) => {
    const number = read(raw)
    expect(number).toMatchObject({ _tag: "Irregular", province })
    expect(codes(number)).toEqual(["BehindRecordWord"])
    expect(LicenceNumber.format(number)).toBe(raw)
  })

  it.each([
    ["京ICP证03017号", "DigitsUnusual"],
    ["京ICP证030173号", "none"],
    ["京ICP证03017312号", "none"],
    ["京ICP证030173123号", "DigitsUnusual"],
    ["粤B2-2009005", "DigitsUnusual"],
    ["川B2-20090059", "PrefixUnusual"],
    ["京ICP证030号", "DigitsCount"],
    ["京ICP证号", "DigitsCount"],
    ["京ICP证030173号X", "Leftover"],
    ["使ICP证030173号", "PrefixUnknown"],
    ["使B2-20090059", "PrefixUnknown"],
    ["京ICP备04000001号-1", "RecordNumber"],
    ["粤C2-20090059", "NotALicence"],
    ["粤B2", "NotALicence"],
    ["", "Empty"],
  ])("answers %j with %s", (raw, answer) => {
    const found = Result.match(LicenceNumber.parse(raw), {
      onSuccess: (number) => codes(number)[0] ?? "none",
      onFailure: ({ reason }) => reason,
    })
    expect(found).toBe(answer)
  })

  it("reads the same number with spaces, in full width and in small letters", () => {
    const spelling = fc.constantFrom(...samples).chain((sample) =>
      fc.record({
        sample: fc.constant(sample),
        raw: fc
          .constantFrom(sample, sample.toLowerCase(), wide(sample), sample.replace("号", ""))
          .chain(spaced),
      }),
    )
    fc.assert(
      fc.property(spelling, ({ sample, raw }) => {
        expect(read(raw)).toEqual({ ...read(sample), raw })
      }),
    )
  })
})
