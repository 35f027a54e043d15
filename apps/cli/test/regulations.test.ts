import { type Rule, Verdict } from "@openbeian/core/rule"
import { acme, exampleRegulations } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { widthOf } from "../src/print/page.ts"
import { ask, page } from "./world.ts"

describe("what the country and the province ask", () => {
  const world = { installed: async () => [acme], regulations: async () => exampleRegulations }
  const document = (facts: string) => `openbeian: 1
subject: { province: 浙江, kind: enterprise }
register: { subject: { isFiled: false }, services: [] }
accounts: [{ provider: acme, verification: manual }]
${facts}
`
  const linesOf = async (facts: string, ...options: ReadonlyArray<string>) => {
    const { out } = await ask(["check", "f", ...options], document(facts), {
      ...world,
      out: { ...page, columns: 1000 },
    })
    return out.split("\n")
  }
  const site = "services: [{ kind: website, name: 国家, isOpen: true, shownAt: nowhere }]"

  it("stands behind the provider's own word, each line with its layer", async () => {
    const lines = await linesOf(site)
    const others = lines.indexOf("国家与本省的要求")
    const own = lines.findIndex((line) => line.startsWith("? 待答"))
    expect(own).toBeGreaterThan(0)
    expect(others).toBeGreaterThan(own)
    expect(lines.slice(others).some((line) => line.startsWith("⇄ 存疑 [本省] "))).toBe(true)
    expect(lines.slice(0, others).some((line) => line.includes("[本省]"))).toBe(false)
    expect(await linesOf(site, "--lang", "en")).toContain("The country and the province")
  })

  it("is set aside where a nearer word decides, which is named", async () => {
    const lines = await linesOf(site)
    const aside = lines.filter((line) => line.startsWith("– 不计"))
    expect(
      aside.some((line) => line.includes("[国家]") && line.includes("（以 acme/name-is-short 为准）")),
    ).toBe(true)
    expect(
      aside.some((line) => line.includes("[国家] 承诺书") && line.includes("（以 承诺书（本省样式） 为准）")),
    ).toBe(true)
    const english = await linesOf(site, "--lang", "en")
    expect(english.some((line) => line.startsWith("Set aside", 2) && line.includes("decides)"))).toBe(true)
  })

  it("blocks where it counts, and the exit code says so", async () => {
    const person = (province: string) =>
      document(`services:
- kind: website
  name: 溪桥茶
  principal: { mobileProvince: ${province} }`)
    const codeOf = async (province: string) => (await ask(["check", "f"], person(province), world)).code
    expect([await codeOf("浙江"), await codeOf("上海")]).toEqual([0, 1])
  })

  it("gives the time that a review was seen to take, with its clause, beside the window of the papers", async () => {
    const line = (await linesOf(site)).find((each) => each.includes("管局审核"))
    expect(line).toContain("至多 20 个工作日 · 经验 5–10 天")
    expect(line).toContain("ex-zhejiang-review")
  })

  it("adds duties and the papers of a change, by layer", async () => {
    const lines = await linesOf(`${site}\nchanges: [{ kind: changeSubject }]`)
    expect(
      lines.some((line) => line.includes("[国家] 公安备案") && line.includes("（以 公安备案 为准）")),
    ).toBe(true)
    expect(lines.some((line) => line.startsWith("必交") && line.includes("[变更主体] [国家] 承诺书"))).toBe(
      true,
    )
  })

  it("is set aside within the provider's own word as well, where a rule gives way to another", async () => {
    const rules = acme.rules.flatMap(
      (rule): ReadonlyArray<Rule.AnyRule> =>
        rule.on === "account"
          ? [
              { ...rule, yieldsTo: "acme/account-is-known" },
              { ...rule, id: "acme/account-is-known", decide: () => Verdict.pass },
            ]
          : [rule],
    )
    const { code, out } = await ask(
      ["check", "f"],
      "openbeian: 1\naccounts: [{ provider: acme, isVerified: false }]\n",
      { ...world, installed: async () => [{ ...acme, rules }] },
    )
    expect(out).toContain("– 不计 账号没有完成实名认证")
    expect(code).toBe(0)
  })

  it("names the province and the papers, once for all providers", async () => {
    const lines = await linesOf(site)
    expect(lines).toContain("省份   浙江")
    expect(lines).toContain("依据   示例浙江管局要求 · 2026-03-01 · 示例接入商")
    expect(lines.filter((line) => line.includes("示例国备案办法"))).toHaveLength(1)
  })

  it("lists the notes on the province as advice, each with its source, and where all sources are", async () => {
    const lines = await linesOf(site)
    const note = lines.findIndex((line) => line.startsWith("提示   咨询电话  咨询电话工作日接听。 § "))
    expect(lines[note]).toContain("ex-zhejiang-hotline")
    expect(lines).toContain("提示   以上提示未参与检查；各来源见 openbeian province 330000")
    const english = (await linesOf(site, "--lang", "en")).join(" ").replaceAll(/\s+/gu, " ")
    expect(english).toContain("had no part in the check; for every source see openbeian province 330000")
    const { out } = await ask(["check", "f"], "openbeian: 1\nsubject: { province: 西藏 }\n", world)
    expect(out).not.toContain("本省提示")
    const json = await ask(["check", "f", "--format", "json"], document(site), world)
    const { regulations, clauses } = JSON.parse(json.out)
    expect(regulations.notes).toMatchObject([{ id: "zhejiang-hotline", clauses: ["ex-zhejiang-hotline"] }])
    expect(clauses).toHaveProperty("ex-zhejiang-hotline")
  })

  it("lists the notes in Markdown, each with its clauses", async () => {
    const { out } = await ask(["check", "f", "--format", "markdown"], document(site), world)
    expect(out).toContain(
      "\n# 浙江\n\n## 本省提示，未参与检查\n\n- **咨询电话** 咨询电话工作日接听。[^ex-zhejiang-hotline]\n",
    )
    expect(out).toContain("\n[^ex-zhejiang-hotline]: 咨询电话工作日接听。")
  })

  it.each([
    ["{}", "主体的省份未知"],
    ["{ province: 香港 }", "香港没有受理备案的通信管理局"],
  ])("says of the subject %s: %s", async (subject, sentence) => {
    const { out } = await ask(["check", "f"], `openbeian: 1\nsubject: ${subject}\n`, world)
    expect(out).toContain(sentence)
  })

  it("keeps to the page", async () => {
    for (const [language, columns] of [
      ["zh", 40],
      ["en", 80],
    ] as const) {
      const { out } = await ask(["check", "f"], document(site), {
        ...world,
        out: { ...page, language, columns },
      })
      for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(columns)
    }
  })
})
