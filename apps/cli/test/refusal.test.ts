import { Matching } from "@openbeian/core/refusal"
import { installed } from "@openbeian/providers"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { widthOf } from "../src/print/page.ts"
import { ask, example, page } from "./world.ts"

const inAll = { installed: async () => [...installed, acme] }
const text = "您的备案已驳回：1. 域名还没有实名认证；2. 主体负责人非法定代表人"

/** Each file by its name; standard input by `-`. */
const files = (contents: Readonly<Record<string, string>>) => ({
  ...inAll,
  open: async (name: string) => ({ name, bytes: new TextEncoder().encode(contents[name] ?? "") }),
})
const refusal = (written: string, ...words: ReadonlyArray<string>) =>
  ask(["refusal", ...words], "", files({ "-": written, "filing.yaml": example("four-sites.yaml") }))

describe("refusal", () => {
  it("names each reason with how sure it is, what to check and what to mend", async () => {
    const { out, code } = await refusal(text)
    expect(code).toBe(0)
    for (const part of [
      "✗ 域名未实名认证  把握中等 · 按说法认出  “域名还没有实名认证”",
      "✗ 主体负责人非法定代表人  把握大 · 原文就是这一条",
      "查 域名在注册商处的实名状态",
      "改 到注册商完成实名认证",
      "看 域名实名状态",
    ])
      expect(out).toContain(part)
  })

  it("tells of each provider whether it lists the reason, and which rules prevent it", async () => {
    const { out } = await refusal("网站名称不合格", "--provider", "acme")
    expect(out).toContain("示例云 列为常见驳回 § ")
    expect(out).toContain("ac-refused-name")
    expect(out).toContain("acme/name-is-short")
    expect(out).toContain("规则看不到")
    const silent = await refusal("网站主办者冲突", "--provider", "acme", "--lang", "en")
    expect(silent.out).toContain("Acme Cloud does not list it; no rule can see it before")
  })

  it("shows the places of a filing by their lines, and what is missing there", async () => {
    const { out } = await refusal(text, "--filing", "filing.yaml")
    expect(out).toMatch(/看 xiqiao-chahui\.cn 域名实名状态：已通过 \(第 \d+ 行\)/u)
    expect(out).toContain("主体负责人的姓名：沈见山")
    expect(out).toContain("法定代表人的姓名：没有写")
    expect(out).toContain("/subject/legalRepresentative/name")
    expect(out).not.toContain("13805710018")
  })

  it("answers JSON as the API does", async () => {
    const { matches, today } = JSON.parse(
      (await refusal(text, "--format", "json", "--today", "2026-11-20")).out,
    )
    expect(today).toBe("2026-11-20")
    expect(matches).toMatchObject([
      { reason: "domain-not-real-name", confidence: "medium", found: "phrase" },
      { reason: "principal-not-legal-rep", confidence: "high", found: "title" },
    ])
  })

  it("ends with 1 where no reason is recognised", async () => {
    const { out, code } = await refusal("您的备案已提交管局。")
    expect(code).toBe(1)
    expect(out).toContain("没有认出驳回原因")
  })

  it("reads a file, and standard input without one", async () => {
    const world = files({ "refused.txt": "网站名称不合格", "-": "跨省备案" })
    expect((await ask(["refusal", "refused.txt"], "", world)).out).toContain("网站名称不合格")
    expect((await ask(["refusal", "-"], "", world)).out).toContain("跨省备案")
    expect((await ask(["refusal"], "", world)).out).toContain("跨省备案")
  })

  it("refuses what it cannot read, all of it at once", async () => {
    const { code, err } = await ask(
      ["refusal", "--filing", "no.yaml", "--provider", "nobody", "--today", "never"],
      "",
      {
        ...inAll,
        open: async (name) => ({
          name,
          bytes:
            name === "-"
              ? new Uint8Array([0xd3, 0xf2, 0xc3])
              : new TextEncoder().encode("openbeian: 1\nsubjct: {}\n"),
        }),
      },
    )
    expect(code).toBe(2)
    for (const part of ["不是 UTF-8", "nobody", "--today", "no.yaml:2:1"]) expect(err).toContain(part)
  })

  it("refuses a text that no refusal is as long as", async () => {
    expect((await refusal("茶".repeat(Matching.lengthMax))).code).toBe(1)
    expect((await refusal("茶".repeat(Matching.lengthMax + 1))).err).toContain("没有这么长")
  })

  it("does not read both from standard input", async () => {
    expect((await refusal(text, "--filing", "-")).err).toContain("标准输入")
    expect((await refusal(text, "-", "--filing", "-")).code).toBe(2)
  })

  it("keeps to a narrow page", async () => {
    const world = {
      ...files({ "-": text, "filing.yaml": example("four-sites.yaml") }),
      out: { ...page, columns: 60 },
    }
    for (const words of [[], ["--filing", "filing.yaml"], ["--lang", "en"]]) {
      const { out } = await ask(["refusal", ...words], "", world)
      for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(60)
    }
  })
})
