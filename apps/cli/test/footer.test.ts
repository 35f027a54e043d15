import { FooterView } from "@openbeian/core/footer"
import { Regulations } from "@openbeian/core/regulation"
import { acme } from "@openbeian/testkit"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { widthOf } from "../src/print/page.ts"
import { ask, page } from "./world.ts"

const world = { installed: async () => [acme], regulations: async () => Regulations.none }
const footer = (...words: ReadonlyArray<string>) => ask(["footer", ...words], "", world)

const isFooter = Schema.is(FooterView.Footer)

describe("footer", () => {
  it("prints what is to be pasted first, then what it rests on", async () => {
    const { code, err, out } = await footer(
      "浙ICP备05000012-1",
      "--organisation",
      "溪桥茶业有限公司",
      "--police=浙公网安备33000002000001号",
      "--provider",
      "acme",
      "--year",
      "2026",
    )
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const lines = out.split("\n")
    expect(lines.slice(0, 3)).toEqual([
      "版权所有 © 2026 溪桥茶业有限公司",
      "浙ICP备05000012号-1",
      "浙公网安备33000002000001号",
    ])
    expect(lines[5]).toBe(
      '<p><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">浙ICP备05000012号-1</a></p>',
    )
    expect(out).toMatch(/备案号 示例云要求标示网站备案号 § .*ac-shown-number/u)
    expect(out).toMatch(/位置 {3}示例云：页面底部 § .*ac-shown-number/u)
    expect(out).toContain("另：浙江的文件没有说明")
  })

  it("says the same in English and as JSON", async () => {
    const words = ["浙ICP备05000012号-1", "--provider", "acme"]
    const { out } = await footer(...words, "--lang", "en")
    expect(out).toMatch(/Number {6}Acme Cloud wants the website number § .*ac-shown-number/u)
    const found: unknown = JSON.parse((await footer(...words, "--format", "json")).out)
    expect(isFooter(found)).toBe(true)
    expect(found).toMatchObject({ text: "浙ICP备05000012号-1", findings: [] })
  })

  it("ends with 1 where something must be fixed, and says what and how", async () => {
    const { code, out } = await footer("浙ICP备05000012号", "--provider", "acme")
    expect(code).toBe(1)
    expect(out).toMatch(/✗ 必改 要标示的是网站备案号，“浙ICP备05000012号”是主体备案号 → /u)
    expect((await footer("浙ICP备05000012号-1A", "--kind", "website")).code).toBe(1)
    expect((await footer("你好")).code).toBe(1)
  })

  it("takes the province in any spelling, and says where it differs from the number's", async () => {
    for (const province of ["粤", "44", "广东省", "Guangdong"]) {
      const { code, out } = await footer("浙ICP备05000012号-1", "--province", province)
      expect(code).toBe(0)
      expect(out).toMatch(/! 提醒 .*所给省份是广东/u)
    }
  })

  it("with --html prints nothing but HTML, and what was found elsewhere", async () => {
    const { code, err, out } = await footer("浙ICP备05000012号-1", "--province", "粤", "--html")
    expect(code).toBe(0)
    expect(out).toBe(
      '<p><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">浙ICP备05000012号-1</a></p>\n',
    )
    expect(err).toContain("所给省份是广东")
    expect(await footer("你好", "--html")).toMatchObject({ code: 1, out: "" })
  })

  it("keeps to the page but for the lines that are pasted, and cannot be steered by a name", async () => {
    const { out } = await ask(
      ["footer", "浙ICP备05000012号-1A", "--kind", "website", "--organisation", "甲\u001B[31m乙\u202E"],
      "",
      { ...world, out: { ...page, columns: 40 } },
    )
    const [pasted = "", rest = ""] = out.split("</p>\n\n")
    expect(pasted).toContain("甲 [31m乙")
    expect(out).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u)
    for (const line of rest.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(40)
  })

  it.each([
    [["--province", "广冬"], "ProvinceUnreadable"],
    [["--provider", "acmee"], "ProviderUnknown"],
    [["--provider", "acme", "--provider", "other"], "OptionTwice"],
    [["--year", "2026", "--year", "2027"], "OptionTwice"],
    [["--organisation", "甲", "--organisation", "乙"], "OptionTwice"],
    [["--html"], "OptionsClash"],
    [["--province=-11"], "ProvinceUnreadable"],
    [["--kind", "webiste"], "ValueUnknown"],
    [["--organization", "甲"], "OptionUnknown"],
    [["--strict"], "OptionUnknown"],
    [["浙ICP备05000012号-2"], "ArgumentUnwanted"],
  ])("does not understand %j", async (more, code) => {
    const { out, ...rest } = await footer("浙ICP备05000012号-1", "--format", "json", ...more)
    expect(rest.code).toBe(2)
    expect(JSON.parse(out).errors[0].code).toBe(code)
  })

  it("tells of its options what is true of it, and of check what is true of that", async () => {
    const en = await ask(["footer", "--help", "--lang", "en"])
    expect(en.out).toMatch(/--provider ID +follow the papers of this provider; once only, without it/u)
    expect(en.out).not.toMatch(/all are asked|--provider ID \.\.\./u)
    expect((await ask(["footer", "--help"])).out).toContain("只写一次")
    const check = await ask(["check", "--help", "--lang", "en"])
    expect(check.out).toMatch(/--provider ID \.\.\. +ask this provider only; may be repeated/u)
  })

  it("is made as asked, where an option says the same twice", async () => {
    const { code } = await footer("浙ICP备05000012号-1", "--year", "2026", "--year=2026")
    expect(code).toBe(0)
  })

  it("says everything at once that it does not understand", async () => {
    const { out } = await footer("x", "--format", "json", "--province", "广冬", "--provider", "acmee")
    const { errors } = JSON.parse(out)
    expect(errors.map(({ code }: { readonly code: string }) => code)).toEqual([
      "ProviderUnknown",
      "ProvinceUnreadable",
    ])
  })
})
