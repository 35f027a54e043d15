import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer } from "./verdicts.ts"

const standing = (subject: string, service: string): Filing.Facts => ({
  services: [{ kind: "website", domains: [{ name: "www.example.cn" }] }],
  register: {
    subject: {
      isFiled: subject !== "unfiled",
      access: subject === "here" ? ["elsewhere", "acme"] : ["elsewhere"],
    },
    services:
      service === "unfiled"
        ? [{ kind: "app", domains: ["example.cn"], name: "溪桥茶", access: ["acme"] }]
        : [{ kind: "website", domains: ["example.cn"], access: [service === "here" ? "acme" : "elsewhere"] }],
  },
})

const typesOf = (facts: Filing.Facts) => answer(facts).services[0]?.types

describe("the filing type of a service", () => {
  it.each([
    ["unfiled", "unfiled", "decided", ["首次备案"], ["ac-type-first"]],
    ["here", "unfiled", "decided", ["新增备案"], ["ac-type-additional"]],
    ["elsewhere", "unfiled", "decided", ["新增备案"], ["ac-type-additional"]],
    ["here", "elsewhere", "decided", ["接入备案"], ["ac-type-access"]],
    ["elsewhere", "elsewhere", "decided", ["首次备案", "接入备案"], ["ac-type-access"]],
    ["here", "here", "nothing", [], ["ac-type-changes"]],
    ["unfiled", "elsewhere", "review", [], ["ac-type-first", "ac-type-access"]],
  ])("of a subject %s with a service %s is %s %j", (subject, service, outcome, words, clauses) => {
    const types = typesOf(standing(subject, service))
    expect(types).toMatchObject({ outcome, clauses })
    expect(types?.types.map(({ words }) => words.zh)).toEqual(words)
  })

  it.each([
    ["unfiled", "here"],
    ["elsewhere", "here"],
  ])("is left to a person where the table has no row: %s and %s", (subject, service) => {
    expect(typesOf(standing(subject, service))).toMatchObject({ outcome: "review", types: [] })
  })

  it("is left to a person for kinds that the provider does not take or does not speak of", () => {
    const { services } = answer({ services: [{ kind: "miniProgram" }, { kind: "quickApp" }] })
    expect(services.map(({ types }) => types.outcome)).toEqual(["review", "review"])
  })

  it.each<readonly [string, string, Filing.Change, string]>([
    ["elsewhere", "unfiled", { kind: "cancelSubject" }, "review"],
    ["elsewhere", "unfiled", { kind: "cancelService", service: "example.cn" }, "review"],
    ["elsewhere", "unfiled", { kind: "cancelAccess", service: "example.cn" }, "review"],
    ["here", "elsewhere", { kind: "cancelService", service: "浙ICP备12345678号-1" }, "review"],
    ["here", "elsewhere", { kind: "cancelAccess", service: "example.cn", provider: "acme" }, "nothing"],
    ["here", "unfiled", { kind: "cancelAccess", service: "example.cn", provider: "acme" }, "review"],
    ["here", "elsewhere", { kind: "cancelAccess", service: "example.cn", provider: "elsewhere" }, "decided"],
    ["here", "elsewhere", { kind: "cancelAccess", service: "example.cn" }, "decided"],
    ["here", "elsewhere", { kind: "cancelService", service: "another.cn" }, "decided"],
    ["here", "elsewhere", { kind: "changeService", service: "example.cn" }, "decided"],
    ["here", "here", { kind: "cancelService", service: "example.cn" }, "nothing"],
  ])("of a subject %s with a service %s that the same document changes by %j is %s", (...row) => {
    const [subject, service, change, outcome] = row
    const { register, ...facts } = standing(subject, service)
    const numbered = register?.services?.map((entry) => ({ ...entry, recordNumber: "浙ICP备12345678号-1" }))
    const types = typesOf({
      ...facts,
      register: { ...register, services: numbered ?? [] },
      changes: [change],
    })
    expect(types?.outcome).toBe(outcome)
    expect(types?.because.zh.includes("同一份资料又要注销它")).toBe(outcome === "review")
  })

  it("knows an app by its name and not by its domain", () => {
    const register = {
      subject: { isFiled: true, access: ["acme"] },
      services: [{ kind: "app", name: "溪桥茶（浙江）", access: ["acme"], domains: [] }],
    } as const
    const app = (name: string) =>
      typesOf({ register, services: [{ kind: "app", name, domains: [{ name: "example.cn" }] }] })
    expect(app("溪桥茶(浙江)")?.outcome).toBe("nothing")
    expect(app("溪桥茶会")?.outcome).toBe("decided")
  })

  it.each<readonly [string, Filing.Facts]>([
    ["/register/subject/isFiled", { services: [{ kind: "website" }] }],
    [
      "/register/subject/access",
      { services: [{ kind: "website" }], register: { subject: { isFiled: true } } },
    ],
    ["/register/services", { services: [{ kind: "website" }], register: { subject: { isFiled: false } } }],
  ])("asks %s first", (asks, facts) => {
    expect(typesOf(facts)).toMatchObject({ outcome: "undecided", asks })
  })
})

describe("the filing type of a change", () => {
  it.each<readonly [Filing.Change, string]>([
    [{ kind: "changeSubject" }, "变更主体"],
    [{ kind: "changeService", parts: ["ip"] }, "变更 IP"],
    [{ kind: "changeService", parts: ["ip", "ip"] }, "变更 IP"],
    [{ kind: "changeService", parts: ["ip", "name"] }, "变更服务"],
    [{ kind: "cancelService" }, "注销服务"],
  ])("of %j is %s", (change, words) => {
    expect(answer({ changes: [change] }).changes[0]?.types).toMatchObject({
      outcome: "decided",
      types: [{ words: { zh: words } }],
    })
  })

  it("is left to a person where the table has no row", () => {
    const { changes } = answer({ changes: [{ kind: "cancelSubject" }, { kind: "cancelAccess" }] })
    expect(changes.map(({ types }) => types.outcome)).toEqual(["review", "review"])
  })

  it("asks what is changed before it tells the two entries apart", () => {
    expect(answer({ changes: [{ kind: "changeService" }] }).changes[0]?.types).toMatchObject({
      outcome: "undecided",
      asks: "/changes/0/parts",
    })
  })
})
