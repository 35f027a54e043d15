import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Province } from "../../src/place/index.ts"
import { PublicSecurityNumber } from "../../src/record/index.ts"
import { spaced, wide } from "./spellings.ts"

const read = (raw: string) => Result.getOrThrow(PublicSecurityNumber.parse(raw))

describe("PublicSecurityNumber.parse", () => {
  it.each([
    ["京公网安备11000002000001号", "京公网安备11000002000001号"],
    ["京公网安备110105008661号", "京公网安备110105008661号"],
    ["京公网安备 11000002000001 号", "京公网安备11000002000001号"],
    ["京公网安备11000002000001", "京公网安备11000002000001号"],
    ["陇公网安备62010202000001号", "陇公网安备62010202000001号"],
    ["甘公网安备62010202000001号", "甘公网安备62010202000001号"],
  ])("reads %s without a warning and prints %s", (raw, canonical) => {
    const number = read(raw)
    expect(number.raw).toBe(raw)
    expect(number.warnings).toEqual([])
    expect(PublicSecurityNumber.format(number)).toBe(canonical)
  })

  it("warns when the area code lies in another province than the prefix", () => {
    const number = read("沪公网安备11000002000001号")
    expect(number.warnings).toEqual([
      {
        code: "AreaElsewhere",
        says: {
          zh: "前六位 110000 不是上海的地区代码，请核对",
          en: "The first six digits, 110000, are not an area of Shanghai; check them",
        },
      },
    ])
  })

  it.each([
    ["京公网安备110000020号", "DigitsCount"],
    ["京公网安备1100000200号", "DigitsUnusual"],
    ["京公网安备11000002000号", "DigitsUnusual"],
    ["京公网安备110000020000号", "none"],
    ["京公网安备1100000200001号", "DigitsUnusual"],
    ["京公网安备11000002000001号", "none"],
    ["京公网安备110000020000012号", "DigitsUnusual"],
    ["京公网安备11000002000001234号", "DigitsCount"],
    ["川公网安备51000002000001号", "PrefixUnusual"],
    ["公网安备11000002000001号", "PrefixMissing"],
    ["使公网安备11000002000001号", "PrefixUnknown"],
    ["京公网安备11000002000001号-1", "Leftover"],
    ["京ICP备04000001号-1", "NotAPublicSecurityNumber"],
    ["11000002000001", "DigitsAlone"],
    ["110000 02000001号", "DigitsAlone"],
    ["110000020000", "DigitsAlone"],
    ["1100000200000", "NotAPublicSecurityNumber"],
    ["99000002000001", "NotAPublicSecurityNumber"],
    ["81000002000001", "NotAPublicSecurityNumber"],
    ["", "Empty"],
  ])("answers %j with %s", (raw, answer) => {
    const found = Result.match(PublicSecurityNumber.parse(raw), {
      onSuccess: (number) => number.warnings[0]?.code ?? "none",
      onFailure: ({ reason }) => reason,
    })
    expect(found).toBe(answer)
  })

  it("says of digits alone whose area they begin with, and writes the number", () => {
    const { fix, says } = Result.getOrThrow(Result.flip(PublicSecurityNumber.parse("44000002000001")))
    expect(says.zh).toBe("“44000002000001”前缺少省简称和“公网安备”")
    expect(fix).toEqual({
      zh: "前六位 440000 是粤的地区代码，写成“粤公网安备44000002000001号”",
      en: "Write 粤公网安备44000002000001号: the first six digits, 440000, are an area of 粤",
    })
  })

  it("proposes the missing prefix by the area code, and points at wrong digits", () => {
    const refuse = (raw: string) => Result.getOrThrow(Result.flip(PublicSecurityNumber.parse(raw)))
    expect(refuse("公网安备44000002000001号").fix.zh).toContain("粤")
    expect(refuse("京公网安备 12号").offset).toBe(6)
  })

  it("links to the page where the number is looked up", () => {
    expect(PublicSecurityNumber.link(read("京公网安备11000002000001号"))).toBe(
      "https://beian.mps.gov.cn/#/query/webSearch?code=11000002000001",
    )
  })

  it("reads back what it prints, with spaces, in full width, without 号", () => {
    const spelling = fc
      .record({
        province: fc.constantFrom(...Province.mainland),
        tail: fc.stringMatching(/^(?:\d{12}|\d{10})$/u),
      })
      .map(({ province, tail }) =>
        read(`${province.prefixes[0]}公网安备${province.code.slice(0, 2)}${tail}号`),
      )
      .chain((number) => {
        const written = PublicSecurityNumber.format(number)
        return fc.record({
          number: fc.constant(number),
          raw: fc.constantFrom(written, wide(written), written.replace("号", "")).chain(spaced),
        })
      })
    fc.assert(
      fc.property(spelling, ({ number, raw }) => {
        expect(number.warnings).toEqual([])
        expect(read(raw)).toEqual({ ...number, raw })
      }),
    )
  })
})
