import type { Filing } from "@openbeian/core/filing"
import { kingsoft } from "@openbeian/plugin-kingsoft"
import { describe, expect, it } from "vitest"
import { answer } from "./answer.ts"

describe("the filing types of additions", () => {
  const filed = (subject: string, service: string, kind: "website" | "app"): Filing.Facts => ({
    services: [{ kind, name: "溪桥茶", domains: [{ name: "www.xiqiao.cn" }] }],
    register: {
      subject: { isFiled: subject !== "unfiled", access: subject === "here" ? ["kingsoft"] : ["elsewhere"] },
      services:
        service === "unfiled"
          ? []
          : [
              {
                kind,
                name: "溪桥茶",
                domains: ["xiqiao.cn"],
                access: [service === "here" ? "kingsoft" : "elsewhere"],
              },
            ],
    },
  })

  describe.each(["website", "app"] as const)("for a %s", (kind) => {
    it.each([
      ["unfiled", "unfiled", "newSubject", "新增备案", ["ks-type-new-subject"]],
      [
        "elsewhere",
        "unfiled",
        "newService",
        "新增网站/APP（主体不在金山云）",
        ["ks-type-new-service-elsewhere"],
      ],
      ["elsewhere", "elsewhere", "newAccess", "接入备案（主体不在金山云）", ["ks-type-access-elsewhere"]],
      ["here", "unfiled", "newService", "新增网站/APP（主体在金山云）", ["ks-type-new-service-here"]],
      ["here", "elsewhere", "newAccess", "新增接入（主体在金山云）", ["ks-type-access-here"]],
    ])("subject %s, service %s: %s, %s, by %j", (subject, service, type, words, clauses) => {
      const { types } = answer(filed(subject, service, kind)).services[0] ?? {}
      expect(types).toMatchObject({ outcome: "decided", clauses, types: [{ type, words: { zh: words } }] })
      expect(types?.types[0]?.clauses).toEqual(
        expect.arrayContaining(["ks-types-list", "ks-type-auto", ...clauses]),
      )
    })

    it.each([
      ["here", "here", "nothing", ["ks-type-entries-after-completion", "ks-change-service"]],
      ["unfiled", "elsewhere", "review", ["ks-type-new-subject", "ks-type-access-elsewhere"]],
      ["unfiled", "here", "review", ["ks-type-new-subject", "ks-type-access-here"]],
      ["elsewhere", "here", "review", ["ks-type-access-elsewhere", "ks-type-new-service-here"]],
    ])("subject %s, service %s: %s, by %j", (subject, service, outcome, clauses) => {
      expect(answer(filed(subject, service, kind)).services[0]?.types).toMatchObject({
        outcome,
        clauses,
        types: [],
      })
    })
  })

  it("are left to a person for mini programs and quick apps, of which the guide does not speak", () => {
    const { services } = answer({ services: [{ kind: "miniProgram" }, { kind: "quickApp" }] })
    expect(services.map(({ types }) => types.outcome)).toEqual(["review", "review"])
  })
})

describe("the ten entries of the filing system", () => {
  it.each<readonly [Filing.Change, string, string, string]>([
    [{ kind: "changeSubject" }, "changeSubject", "变更主体", "ks-change-subject"],
    [{ kind: "changeService", parts: ["name"] }, "changeService", "变更网站/APP", "ks-change-service"],
    [
      { kind: "changeService", parts: ["ip", "domains"] },
      "changeService",
      "变更网站/APP",
      "ks-change-service",
    ],
    [{ kind: "cancelSubject" }, "cancelSubject", "注销主体", "ks-dereg-subject"],
    [{ kind: "cancelService" }, "cancelService", "注销网站", "ks-dereg-service"],
    [{ kind: "cancelAccess", provider: "kingsoft" }, "cancelAccess", "取消接入网站/APP", "ks-cancel-access"],
  ])("%j is %s, %s, by %s", (change, type, words, clause) => {
    expect(answer({ changes: [change] }).changes[0]?.types).toMatchObject({
      outcome: "decided",
      types: [{ type, words: { zh: words } }],
      clauses: [clause],
    })
  })

  it("cancel a subject only where nothing is filed for it by the same document", () => {
    const register: Filing.Register = {
      subject: { isFiled: true, access: ["kingsoft"] },
      services: [{ kind: "website", domains: ["here.cn"], access: ["kingsoft"] }],
    }
    const outcomeOf = (name: string) =>
      answer({
        register,
        services: [{ kind: "website", domains: [{ name }] }],
        changes: [{ kind: "cancelSubject" }],
      }).changes[0]?.types
    expect(outcomeOf("here.cn")?.outcome).toBe("decided")
    expect(outcomeOf("new.cn")).toMatchObject({ outcome: "review", clauses: ["ks-dereg-subject"] })
  })

  it.each<readonly [string, ReadonlyArray<string>, string | undefined, string]>([
    ["the only one", ["kingsoft"], undefined, "decided"],
    ["one of two, not named", ["kingsoft", "elsewhere"], undefined, "undecided"],
    ["this one of two", ["kingsoft", "elsewhere"], "金山云", "decided"],
    ["the other of two", ["kingsoft", "elsewhere"], "elsewhere", "review"],
    ["the only one, in two spellings", ["kingsoft", "金山云"], undefined, "decided"],
    ["one of two others", ["elsewhere", "another"], undefined, "decided"],
  ])("cancel access at a provider: %s", (_, access, provider, outcome) => {
    const { changes } = answer({
      register: {
        subject: { isFiled: true, access },
        services: [{ kind: "website", domains: ["here.cn"], access }],
      },
      changes: [
        { kind: "cancelAccess", service: "here.cn", ...(provider === undefined ? {} : { provider }) },
      ],
    })
    expect(changes[0]?.types.outcome).toBe(outcome)
    if (outcome === "undecided") expect(changes[0]?.types).toMatchObject({ asks: "/changes/0/provider" })
  })

  it("leave nothing to change or cancel of a record that the same document cancels", () => {
    const number = "浙ICP备12345678号-1"
    const outcomes = (changes: ReadonlyArray<Filing.Change>) =>
      answer({
        register: {
          subject: { isFiled: true, access: ["kingsoft"] },
          services: [
            { kind: "website", recordNumber: number, domains: ["here.cn"], access: ["kingsoft"] },
            { kind: "app", recordNumber: `${number}A`, domains: ["here.cn"], access: ["kingsoft"] },
            { kind: "website", recordNumber: `${number}2`, domains: ["other.cn"], access: ["kingsoft"] },
          ],
        },
        changes,
      }).changes.map(({ types: { outcome, because } }) =>
        outcome === "review" ? because.en.slice(0, 34) : outcome,
      )
    const end = { kind: "cancelService", service: number } as const
    const access = { kind: "cancelAccess", service: number } as const
    const idle = "the same document cancels this rec"
    const twice = "the same document has the same bef"
    const whole = "the same document cancels the subj"
    expect(outcomes([end, { kind: "changeService", service: "here.cn", parts: ["name"] }])).toEqual([
      "decided",
      idle,
    ])
    expect(outcomes([access, end])).toEqual([idle, "decided"])
    expect(outcomes([end, { kind: "cancelService", service: "www.here.cn" }])).toEqual(["decided", twice])
    expect(outcomes([access, access])).toEqual(["decided", twice])
    const renamed = { kind: "changeService", service: number, parts: ["name"] } as const
    expect(outcomes([access, renamed])).toEqual(["decided", idle])
    const elsewhere = { ...access, provider: "elsewhere" }
    expect(outcomes([elsewhere, renamed])).toEqual(["it is the access at another provid", "decided"])
    expect(outcomes([end, { kind: "cancelService", service: `${number}A` }])).toEqual(["decided", "decided"])
    expect(outcomes([end, { kind: "cancelService", service: "other.cn" }])).toEqual(["decided", "decided"])
    expect(outcomes([renamed, { ...renamed, service: "here.cn" }])).toEqual(["decided", twice])
    expect(outcomes([renamed, { ...renamed, parts: ["ip", "name"] }])).toEqual(["decided", "decided"])
    const [latin, chinese] = [
      { ...access, provider: "kingsoft" },
      { ...access, provider: "金山云" },
    ]
    expect(outcomes([latin, chinese])).toEqual(["decided", twice])
    expect(outcomes([access, chinese])).toEqual(["decided", twice])
    expect(outcomes([elsewhere, chinese])).toEqual(["it is the access at another provid", "decided"])
    const moved = { kind: "changeSubject", becomes: "renamed" } as const
    expect(outcomes([moved, moved])).toEqual(["decided", twice])
    expect(outcomes([{ kind: "changeSubject" }, { kind: "changeSubject" }])).toEqual(["decided", twice])
    expect(outcomes([moved, { kind: "changeSubject" }])).toEqual(["decided", "decided"])
    expect(outcomes([end, { kind: "changeSubject" }, { kind: "cancelSubject" }])).toEqual([
      whole,
      whole,
      "decided",
    ])
    expect(outcomes([{ kind: "cancelSubject" }, { kind: "cancelSubject" }])).toEqual(["decided", twice])
  })

  it.each<readonly [string, "website" | "app", ReadonlyArray<Filing.FiledService>, string]>([
    ["a website that is filed", "website", [{ kind: "website", domains: ["here.cn"] }], "nothing"],
    ["an app beside a filed website", "app", [{ kind: "website", domains: ["here.cn"] }], "decided"],
    [
      "a website beside a filed app",
      "website",
      [{ kind: "app", name: "甲", domains: ["here.cn"] }],
      "review",
    ],
    ["an app where nothing is filed", "app", [], "review"],
  ])("cancel by domain the website there: %s", (_, kind, filed, outcome) => {
    const { services } = answer({
      register: {
        subject: { isFiled: true, access: ["kingsoft"] },
        services: filed.map((entry) => ({ ...entry, access: ["kingsoft"] })),
      },
      services: [{ kind, name: "乙", domains: [{ name: "here.cn" }] }],
      changes: [{ kind: "cancelService", service: "here.cn" }],
    })
    expect(services[0]?.types.outcome).toBe(outcome)
    if (outcome === "nothing")
      expect(services[0]?.types.because.en).toContain("the same document cancels it or its access")
  })

  it("are asked of nothing for a service that cannot be the one that is cancelled", () => {
    const { services } = answer({
      register: {
        subject: { isFiled: true, access: ["kingsoft"] },
        services: [{ kind: "website", domains: ["old.cn"], access: ["kingsoft"] }],
      },
      services: [{ kind: "website", domains: [{ name: "new.cn" }] }],
      changes: [{ kind: "cancelService", service: "浙ICP备12345678号-9" }],
    })
    expect(services[0]?.types.outcome).toBe("decided")
  })

  it("are ten, five of them for additions", () => {
    const entries = Object.values(kingsoft.types.entries)
    expect(entries.length).toBe(10)
    expect(entries.filter(({ type }) => type.startsWith("new")).length).toBe(5)
    for (const { cites } of entries) expect(cites).toContain("ks-types-list")
  })

  it("have none for a change of IP addresses alone", () => {
    expect(answer({ changes: [{ kind: "changeService", parts: ["ip"] }] }).changes[0]?.types).toMatchObject({
      outcome: "review",
      clauses: ["ks-change-service", "ks-types-list"],
    })
  })
})
