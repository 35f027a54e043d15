import { RefusalView } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Reasons } from "@openbeian/core/refusal"
import { Regulations } from "@openbeian/core/regulation"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"

const read = (text: string, facts?: Filing.Facts) =>
  RefusalView.read({
    text,
    plugins: [acme, { ...acme, id: "other", refusals: "undocumented" }],
    regulations: Regulations.none,
    today: "2026-11-20",
    ...(facts === undefined ? {} : { facts }),
  })

describe("reading a refusal", () => {
  it("tells of each provider whether it lists the reason, and which rules prevent it", () => {
    const [match] = read("网站名称不合格").matches
    expect(match).toMatchObject({ reason: "site-name-bad", group: { id: "content" } })
    expect(match?.providers).toMatchObject([
      { provider: "acme", isListed: "yes", clauses: ["ac-refused-name"], rules: ["acme/name-is-short"] },
      { provider: "other", isListed: "undocumented", clauses: [] },
    ])
    expect(read("跨省备案").matches[0]?.providers[0]).toMatchObject({
      isListed: "no",
      clauses: [],
      rules: [],
    })
  })

  it("names the fields to look at, and without a filing no places", () => {
    const [match] = read("网站名称不合格").matches
    expect(match?.fields).toContainEqual({
      pattern: "/services/*/name",
      label: { zh: "服务名称", en: "name of the service" },
    })
    expect(match).not.toHaveProperty("places")
  })

  it("names what it would look at in files that are not known, in words", () => {
    const [match] = read("证件不合格", { services: [{ kind: "website" }] }).matches
    const files = (match?.places ?? []).filter(({ path }) => path === "/services/0/files")
    const labels = files.map(({ label }) => label.en)
    expect(labels.length).toBeGreaterThan(1)
    expect(new Set(labels).size).toBe(labels.length)
    for (const label of labels) expect(label).not.toContain("/")
  })

  it("shows the places of a filing with what stands there, and what the rules say of them", () => {
    const facts = { services: [{ kind: "website", name: "一二三四五六七八九" }, { kind: "app" }] } as const
    const [match] = read("网站名称不合格", facts).matches
    expect(match?.places?.slice(0, 2)).toEqual([
      {
        path: "/services/0/name",
        label: { zh: "服务名称", en: "name of the service" },
        of: { zh: "一二三四五六七八九", en: "一二三四五六七八九" },
        value: { zh: "一二三四五六七八九", en: "一二三四五六七八九" },
      },
      {
        path: "/services/1/name",
        label: { zh: "服务名称", en: "name of the service" },
        of: { zh: "第 2 个服务", en: "service 2" },
      },
    ])
    const findings = match?.providers[0]?.findings ?? []
    expect(findings.map(({ rule, path }) => [rule, path])).toContainEqual([
      "acme/name-is-short",
      "/services/0",
    ])
  })

  it("shows numbers of certificates and phones by their ends only", () => {
    const facts = {
      subject: { principal: { mobile: "13800138000", credential: { number: "110101199003071233" } } },
    }
    const shown = JSON.stringify(read("手机号码或证件号码的备案频率大于1", facts))
    expect(shown).toContain("138…8000")
    expect(shown).not.toContain("13800138000")
    expect(shown).not.toContain("110101199003071233")
  })

  it("tells which filing it is where the reason is about that", () => {
    const facts = {
      services: [{ kind: "website", domains: [{ name: "example.cn" }] }],
      register: { subject: { isFiled: false }, services: [] },
    } as const
    const [match] = read("备案类型错误", facts).matches
    expect(match?.providers[0]?.types).toMatchObject([
      { path: "/services/0", types: { outcome: "decided", types: [{ words: { zh: "首次备案" } }] } },
    ])
    expect(read("网站名称不合格", facts).matches[0]?.providers[0]?.types).toEqual([])
  })

  it("looks at fields that the document has", () => {
    for (const reason of Reasons.ids) {
      const fields = read(Reasons.reasons[reason].title.zh).matches[0]?.fields ?? []
      expect(fields.length, reason).toBeGreaterThan(0)
      for (const { pattern, label } of fields) expect(label.zh, pattern).not.toBe(pattern)
    }
  })

  it("is plain data of its Schema, and cites only what it shows", () => {
    const reading = read("网站名称不合格；域名未入库；跨省备案", { services: [{ kind: "website" }] })
    expect(Schema.decodeUnknownSync(RefusalView.Reading)(JSON.parse(JSON.stringify(reading)))).toEqual(
      reading,
    )
    expect(reading.clauses).toHaveProperty(["ac-refused-domain"])
    for (const { providers } of reading.matches)
      for (const { clauses, findings } of providers)
        for (const id of [...clauses, ...findings.flatMap((each) => each.clauses)])
          expect(reading.clauses).toHaveProperty([id])
  })

  it("answers nothing to a text that gives no reason", () => {
    expect(read("您的备案已提交管局。").matches).toEqual([])
  })
})
