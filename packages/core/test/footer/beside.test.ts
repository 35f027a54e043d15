import { describe, expect, it } from "vitest"
import { codes, make, part } from "./country.ts"

describe("the copyright line", () => {
  it.each([
    [{ organisation: "溪桥茶业有限公司" }, "版权所有 溪桥茶业有限公司", []],
    [{ organisation: "溪桥茶业有限公司", year: "2026" }, "版权所有 © 2026 溪桥茶业有限公司", []],
    [{ organisation: "溪桥", year: "2021－2026" }, "版权所有 © 2021-2026 溪桥", []],
    [{ organisation: "溪桥", year: "今年" }, "版权所有 溪桥", ["YearUnreadable"]],
    [{ organisation: "溪桥", year: "20261" }, "版权所有 溪桥", ["YearUnreadable"]],
    [{ organisation: "溪桥", year: "1900" }, "版权所有 © 1900 溪桥", []],
    [{ organisation: "溪桥", year: "1899" }, "版权所有 溪桥", ["YearUnreadable"]],
    [{ organisation: "溪桥", year: "2099" }, "版权所有 © 2099 溪桥", []],
    [{ organisation: "溪桥", year: "2100" }, "版权所有 溪桥", ["YearUnreadable"]],
    [{ organisation: "溪桥", year: "0000" }, "版权所有 溪桥", ["YearUnreadable"]],
    [{ organisation: "溪桥", year: "2026-2026" }, "版权所有 © 2026-2026 溪桥", []],
    [{ organisation: "溪桥", year: "2026-2025" }, "版权所有 溪桥", ["YearUnreadable"]],
    [{ organisation: "版权所有 溪桥" }, "版权所有 溪桥", ["OrganisationLabelled"]],
    [{ organisation: "版权所有：溪桥" }, "版权所有 溪桥", ["OrganisationLabelled"]],
    [{ organisation: "版权所有溪桥" }, "版权所有 溪桥", ["OrganisationLabelled"]],
    [{ organisation: "版权所有 版权所有 溪桥" }, "版权所有 溪桥", ["OrganisationLabelled"]],
    [{ organisation: "版权所有者协会" }, "版权所有 版权所有者协会", []],
    [{ organisation: "版权所有" }, undefined, ["OrganisationMissing", "OrganisationLabelled"]],
    [{ organisation: " 溪桥\n\u202E茶\u0007 " }, "版权所有 溪桥 茶", []],
    [{}, undefined, ["OrganisationMissing"]],
    [{ organisation: " \u200B" }, undefined, ["OrganisationMissing"]],
  ])("in Guangdong, where it is required, of %j", (more, line, expected) => {
    const footer = make("粤ICP备05000012号", more)
    expect(part(footer, "copyright")).toMatchObject({ is: "required", layer: "province" })
    expect(part(footer, "copyright").text).toBe(line)
    expect(codes(footer)).toEqual(expected)
    expect(footer.text.split("\n")).toHaveLength(line === undefined ? 1 : 2)
  })

  it("follows the newest where the sources of Jiangsu differ, and says so", () => {
    const footer = make("苏ICP备05000012号-1")
    expect(part(footer, "copyright")).toMatchObject({
      is: "advised",
      others: [{ is: "required", clauses: ["cn-copyright-required"] }],
    })
    expect(footer.findings).toMatchObject([
      { code: "OrganisationAdvised", severity: "advice", path: "/organisation" },
      { code: "CopyrightPapersDiffer", verdict: "Review" },
    ])
  })

  it("is said of one province without a gap, and in English with one", () => {
    expect(part(make("粤ICP备05000012号"), "copyright").says).toEqual({
      zh: "广东要求写明版权所有者",
      en: "Guangdong requires the copyright holder's name",
    })
  })

  it("says of an app's year that it cannot be read, with a name and without one", () => {
    const kind = "app"
    for (const more of [{}, { organisation: "溪桥" }]) {
      expect(codes(make("浙ICP备05000012号-2A", { kind, year: "今年", ...more }))).toEqual(["YearUnreadable"])
      expect(codes(make("浙ICP备05000012号-2A", { kind, year: "2026", ...more }))).toEqual([])
    }
  })

  it("asks for no name where no paper wants the line, and says that none does", () => {
    const footer = make("浙ICP备05000012号-1")
    expect(footer.findings).toEqual([])
    expect(part(footer, "copyright").says.zh).toContain("没有文件说明")
    expect(make("浙ICP备05000012号-1", { organisation: "溪桥" }).text).toContain("版权所有 溪桥")
  })
})

describe("the public-security number", () => {
  const police = (publicSecurityNumber: string, number = "浙ICP备05000012号-1") =>
    make(number, { publicSecurityNumber })

  it("stands last and links to its page", () => {
    const footer = police("浙公网安备 33000002000001")
    expect(footer.text).toBe("浙ICP备05000012号-1\n浙公网安备33000002000001号")
    expect(part(footer, "publicSecurity")).toMatchObject({
      link: "https://beian.mps.gov.cn/#/query/webSearch?code=33000002000001",
      clauses: ["core-public-security-number"],
    })
    expect(footer.findings).toEqual([])
  })

  it.each([
    ["浙公网安备33000002000001号", []],
    ["沪公网安备31000002000001号", ["PublicSecurityElsewhere"]],
    ["浙公网安备31000002000001号", ["PublicSecurityOdd", "PublicSecurityElsewhere"]],
    ["沪公网安备33000002000001号", ["PublicSecurityOdd"]],
    ["浙公网安备99000002000001号", ["PublicSecurityOdd"]],
    ["浙公网安备3300000200001号", ["PublicSecurityOdd"]],
    ["浙公网安备33号", ["PublicSecurityUnreadable"]],
    ["33000002000001", ["PublicSecurityUnreadable"]],
    ["", ["PublicSecurityUnreadable"]],
  ])("%j beside a number of Zhejiang: %j", (number, expected) => {
    expect(codes(police(number))).toEqual(expected)
  })

  it.each([
    ["11000002000001", "京公网安备11000002000001号"],
    ["330000020001号", "浙公网安备330000020001号"],
  ])("is told by its area code how to write it where digits stand alone: %s", (digits, written) => {
    const [finding] = police(digits).findings
    expect(finding).toMatchObject({ code: "PublicSecurityUnreadable", severity: "block" })
    expect(finding?.fix.zh).toContain(written)
    expect(finding?.fix.en).toContain(written)
  })

  it("is compared with no province where none is known", () => {
    expect(codes(police("沪公网安备31000002000001号", "你好"))).toEqual(["NumberUnreadable"])
  })
})
