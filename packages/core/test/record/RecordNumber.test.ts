import { Option, Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Province } from "../../src/place/index.ts"
import { RecordNumber } from "../../src/record/index.ts"
import { spaced, wide } from "./spellings.ts"

const read = (raw: string) => Result.getOrThrow(RecordNumber.parse(raw))

const refuse = (raw: string) => Result.getOrThrow(Result.flip(RecordNumber.parse(raw)))

const codes = (number: RecordNumber.RecordNumber) => number.warnings.map(({ code }) => code)

const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`, "u"))

const made = fc
  .record({
    province: fc.constantFrom(...Province.mainland.map(({ code }) => code)),
    digits: digits(4, 10),
    service: fc.option(
      fc.record({
        serial: fc.integer({ min: 1, max: 999_999 }),
        kind: fc.constantFrom<RecordNumber.Kind>("Website", "App", "MiniProgram", "QuickApp"),
      }),
      { nil: undefined },
    ),
  })
  .map(({ province, digits, service }) => Result.getOrThrow(RecordNumber.make({ province, digits }, service)))

describe("RecordNumber.parse", () => {
  it.each([
    ["京ICP备11041704号", "京ICP备11041704号"],
    ["京ICP备04000001号-1", "京ICP备04000001号-1"],
    ["京ICP备04000001号-2", "京ICP备04000001号-2"],
    ["京ICP备13052560号", "京ICP备13052560号"],
    ["京ICP备04000001-1", "京ICP备04000001号-1"],
    ["京ICP备04000001-1A", "京ICP备04000001号-1A"],
    ["京ICP备 11041704 号", "京ICP备11041704号"],
    ["粤icp备2026010486号", "粤ICP备2026010486号"],
    ["浙ICP备2023018846号-1", "浙ICP备2023018846号-1"],
    ["浙ＩＣＰ备２０２３０１８８４６号－１", "浙ICP备2023018846号-1"],
    ["沪ICP备2023018846-12号", "沪ICP备2023018846号-12"],
    ["辽ICP备2023009191号-2A", "辽ICP备2023009191号-2A"],
    ["辽ICP备2023009191号-2a", "辽ICP备2023009191号-2A"],
    ["辽ICP备2023009191号—2 A", "辽ICP备2023009191号-2A"],
    ["闽ICP备2026014225号-3X", "闽ICP备2026014225号-3X"],
    ["闽ICP备2026014225号-4K", "闽ICP备2026014225号-4K"],
    ["蜀ICP备13052560号-1", "蜀ICP备13052560号-1"],
    ["滇ICP备2026010486号-1", "滇ICP备2026010486号-1"],
    ["黔ICP备2026010486号-2X", "黔ICP备2026010486号-2X"],
    ["陇ICP备11041704号-1", "陇ICP备11041704号-1"],
    ["甘ICP备11041704号-1", "甘ICP备11041704号-1"],
  ])("reads %s without a warning and prints %s", (raw, canonical) => {
    const number = read(raw)
    expect(RecordNumber.format(number)).toBe(canonical)
    expect(number.raw).toBe(raw)
    expect(number.warnings).toEqual([])
  })

  it("tells apart the parts of a service number", () => {
    expect(read("辽ICP备2023009191号-2A")).toEqual({
      _tag: "ServiceNumber",
      raw: "辽ICP备2023009191号-2A",
      province: "210000",
      prefix: "辽",
      digits: "2023009191",
      serial: 2,
      kind: "App",
      warnings: [],
    })
    expect(read("京ICP备04000001号")).toMatchObject({ _tag: "SubjectNumber", digits: "04000001" })
  })

  it.each([
    ["川ICP备12345678号", "川", "PrefixUnusual"],
    ["贵ICP备12345678号", "贵", "PrefixUnusual"],
    ["云ICP备12345678号", "云", "PrefixUnusual"],
    ["申ICP备12345678号", "沪", "PrefixUnusual"],
    ["楚ICP备12345678号", "鄂", "PrefixUnusual"],
    ["秦ICP备12345678号", "陕", "PrefixUnusual"],
  ])("reads %s with a warning and prints %s in front", (raw, prefix, code) => {
    const number = read(raw)
    expect(codes(number)).toEqual([code])
    expect(RecordNumber.format(number)).toBe(`${prefix}ICP备12345678号`)
  })

  it.each([
    [3, "DigitsCount"],
    [4, "DigitsUnusual"],
    [6, "DigitsUnusual"],
    [7, "DigitsUnusual"],
    [8, "none"],
    [9, "DigitsUnusual"],
    [10, "none"],
    [11, "DigitsCount"],
  ])("answers %i digits with %s", (count, answer) => {
    const parsed = RecordNumber.parse(`京ICP备${"1".repeat(count)}号-1`)
    const found = Result.match(parsed, {
      onSuccess: (number) => codes(number)[0] ?? "none",
      onFailure: ({ reason }) => reason,
    })
    expect(found).toBe(answer)
  })

  it.each([
    ["湘ICP备B2-20080075-3", "430000"],
    ["辽ICP备B2-20140011-1", "210000"],
    ["粤ICP备B2-20090059-5", "440000"],
    ["湘 ICP备 b2-20080075-3", "430000"],
    ["京ICP备A2.B1.B2-20090001", "110000"],
    ["使ICP备B2-20080075-3", undefined],
    ["湖湘ICP备B2-20080075-3", undefined],
    ["ICP备B2-20080075-3", undefined],
  ])("keeps %s, a licence number behind 备, as it is, of %s", (raw, province) => {
    const number = read(raw)
    expect(number).toMatchObject({ _tag: "Irregular", province })
    expect(codes(number)).toEqual(["LooksLikeLicence"])
    expect(RecordNumber.format(number)).toBe(raw)
    expect(RecordNumber.series(number)).toEqual(Option.none())
  })

  it("reads 备案 for 备 and says so", () => {
    const number = read("青ICP备案026000119号-2A")
    expect(number).toMatchObject({ _tag: "ServiceNumber", province: "630000", serial: 2, kind: "App" })
    expect(codes(number)).toEqual(["WordingUnusual", "DigitsUnusual"])
    expect(number.raw).toBe("青ICP备案026000119号-2A")
  })

  it.each([
    ["", "Empty", 0],
    [" \u3000", "Empty", 2],
    ["hello", "NotARecordNumber", 0],
    ["京备04000001号", "NotARecordNumber", 0],
    ["京ICP证030173号", "Licence", 4],
    ["粤B2-20090059-5", "Licence", 0],
    ["京公网安备11000002000001号", "PublicSecurity", 0],
    ["ICP备04000001号", "PrefixMissing", 0],
    ["使ICP备04000001号", "PrefixUnknown", 0],
    ["港ICP备04000001号", "PrefixUnknown", 0],
    ["北京ICP备04000001号", "PrefixUnknown", 0],
    ["京ICP04000001号", "WordMissing", 4],
    ["京ICP备", "DigitsMissing", 5],
    ["京ICP备号-1", "DigitsMissing", 5],
    ["京 ICP备 123号", "DigitsCount", 7],
    ["京ICP备04000001号-", "SerialMissing", 15],
    ["京ICP备04000001号-A", "SerialMissing", 15],
    ["京ICP备04000001号-0", "SerialOutOfRange", 15],
    ["京ICP备04000001号-1000000", "SerialOutOfRange", 15],
    ["京ICP备04000001号-1B", "SuffixUnknown", 16],
    ["京ICP备04000001号-1AX", "SuffixUnknown", 16],
    ["京ICP备04000001号A", "Leftover", 14],
    ["京ICP备04000001号 1", "Leftover", 15],
    ["京ICP备04000001号-1 京ICP备04000002号", "Leftover", 17],
    ["京ICP备O4000001号", "DigitsMissing", 5],
    ["京ICP备0400O001号", "Leftover", 9],
  ])("refuses %j because of %s at %i", (raw, reason, offset) => {
    const unreadable = refuse(raw)
    expect({ reason: unreadable.reason, offset: unreadable.offset }).toEqual({ reason, offset })
    for (const sentence of [unreadable.says, unreadable.fix]) {
      expect(sentence.zh).not.toMatch(/\{|^$/u)
      expect(sentence.en).not.toMatch(/\{|^$/u)
    }
  })

  it("proposes the prefix for a province that is written out and behind a label", () => {
    expect(refuse("广东省ICP备04000001号").fix.zh).toContain("粤")
    expect(refuse("备案号：粤ICP备04000001号").fix.zh).toContain("粤")
    expect(refuse("使ICP备04000001号").fix.zh).toContain("京")
  })

  it("does not read a number behind which more follows, however far away", () => {
    expect(refuse(`京ICP备04000001号${" ".repeat(2000)}-1`).reason).toBe("Leftover")
  })

  it("stays short in its messages, whatever was pasted", () => {
    expect(refuse("字".repeat(100_000)).says.zh.length).toBeLessThan(100)
  })

  it("reads back every number it prints", () => {
    fc.assert(
      fc.property(made, (number) => {
        expect(read(RecordNumber.format(number))).toEqual(number)
      }),
    )
  })

  it("reads the same number with spaces, in full width, in small letters, without 号", () => {
    const spelling = made.chain((number) => {
      const written = RecordNumber.format(number)
      const variants = fc.constantFrom(
        written,
        written.replace("号", ""),
        written.replace("号", "").concat("号"),
        written.toLowerCase(),
        wide(written),
      )
      return fc.record({ number: fc.constant(number), raw: variants.chain(spaced) })
    })
    fc.assert(
      fc.property(spelling, ({ number, raw }) => {
        expect(read(raw)).toEqual({ ...number, raw })
      }),
    )
  })

  it("answers any text at all, and points into it", () => {
    const scrap = fc.constantFrom(
      "京",
      "川",
      "ICP",
      "备",
      "证",
      "号",
      "-",
      "1",
      "04000001",
      "A",
      "B2",
      " ",
      "案",
      ".",
    )
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(scrap).map((scraps) => scraps.join("")),
    )
    fc.assert(
      fc.property(anything, (raw) => {
        const offset = Result.match(RecordNumber.parse(raw), {
          onSuccess: () => 0,
          onFailure: (unreadable) => unreadable.offset,
        })
        expect(offset).toBeGreaterThanOrEqual(0)
        expect(offset).toBeLessThanOrEqual(raw.length)
      }),
    )
  })
})

describe("RecordNumber.keep", () => {
  it("never refuses an issued number, and keeps the reason", () => {
    const number = RecordNumber.keep("京ICP备04000001号-1Z")
    expect(number).toMatchObject({ _tag: "Irregular", raw: "京ICP备04000001号-1Z", province: "110000" })
    expect(codes(number)).toEqual(["KeptAsIssued"])
    expect(number.warnings[0]?.says.zh).toContain("Z")
    expect(number.warnings[0]?.says.en).toContain("unknown")
  })

  it("reads what can be read", () => {
    expect(RecordNumber.keep("京ICP备04000001号-1")).toEqual(read("京ICP备04000001号-1"))
  })
})

describe("RecordNumber.make", () => {
  it("prints the prefix that the administration prints", () => {
    const number = Result.getOrThrow(RecordNumber.make({ province: "510000", digits: "2026000001" }))
    expect(RecordNumber.format(number)).toBe("蜀ICP备2026000001号")
  })

  it("refuses a place where nothing is filed", () => {
    expect(Result.isFailure(RecordNumber.make({ province: "810000", digits: "2026000001" }))).toBe(true)
  })
})

describe("RecordNumber.isSame", () => {
  it("compares provinces and not prefixes", () => {
    expect(RecordNumber.isSame(read("甘ICP备11041704号-1"), read("陇 ICP备11041704-1"))).toBe(true)
  })

  it("tells apart subject and service, serials and suffixes, and zeros in front", () => {
    const numbers = [
      "京ICP备04000001号",
      "京ICP备04000001号-1",
      "京ICP备04000001号-1A",
      "京ICP备04000001号-1X",
      "京ICP备04000001号-2",
      "京ICP备4000001号",
      "津ICP备04000001号",
    ].map(read)
    expect(new Set(numbers.map(RecordNumber.key)).size).toBe(numbers.length)
  })

  it("takes a serial with a zero in front for the same", () => {
    expect(RecordNumber.isSame(read("京ICP备04000001号-01"), read("京ICP备04000001号-1"))).toBe(true)
  })
})
