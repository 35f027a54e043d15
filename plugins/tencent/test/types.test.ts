import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer } from "./answer.ts"

const filed = (subject: string, service: string) => ({
  services: [{ kind: "website", domains: [{ name: "www.xiqiao.cn" }] }] as const,
  register: {
    subject: { isFiled: subject !== "unfiled", access: [subject === "here" ? "tencent" : "elsewhere"] },
    services:
      service === "unfiled"
        ? []
        : [
            {
              kind: "website" as const,
              domains: ["xiqiao.cn"],
              access: [service === "here" ? "tencent" : "elsewhere"],
            },
          ],
  },
})
const typesOf = (facts: Filing.Facts) => answer(facts).services[0]?.types

describe("which order it is", () => {
  it.each([
    ["unfiled", "unfiled", "newSubject", "首次备案"],
    ["here", "unfiled", "newService", "新增网站"],
    ["here", "elsewhere", "newAccess", "接入备案"],
    ["elsewhere", "elsewhere", "newAccess", "接入备案"],
  ])("subject %s, website %s: %s, %s", (subject, service, type, zh) => {
    expect(typesOf(filed(subject, service))).toMatchObject({
      outcome: "decided",
      types: [{ type, words: { zh } }],
    })
  })

  it("is none where all is filed here already", () => {
    expect(typesOf(filed("here", "here"))?.outcome).toBe("nothing")
  })

  it.each([
    ["elsewhere", "unfiled"],
    ["unfiled", "elsewhere"],
  ])("is open where no name settles it: subject %s, website %s", (subject, service) => {
    expect(typesOf(filed(subject, service))?.outcome).toBe("review")
  })

  it.each([
    ["changeSubject", "变更主体"],
    ["cancelSubject", "注销主体"],
  ] as const)("for the subject: %s, %s", (kind, zh) => {
    const register = { subject: { isFiled: true, access: ["tencent"] }, services: [] }
    expect(answer({ changes: [{ kind }], register }).changes[0]?.types).toMatchObject({
      types: [{ words: { zh } }],
    })
  })

  it.each([
    ["changeService", "变更网站"],
    ["cancelService", "注销网站"],
    ["cancelAccess", "取消接入"],
  ] as const)("for a website: %s, %s", (kind, zh) => {
    const { register } = filed("here", "here")
    expect(answer({ changes: [{ kind, service: "xiqiao.cn" }], register }).changes[0]?.types).toMatchObject({
      types: [{ words: { zh } }],
    })
  })
})

describe("a change of what is on record elsewhere", () => {
  const kinds = ["changeSubject", "changeService", "cancelSubject", "cancelService", "cancelAccess"] as const
  const changed = (kind: (typeof kinds)[number], register: Filing.Register): Filing.Facts => ({
    changes: [
      kind === "changeService" || kind === "cancelService" || kind === "cancelAccess"
        ? { kind, service: "xiqiao.cn" }
        : { kind },
    ],
    register,
  })
  const outcomeOf = (facts: Filing.Facts) => answer(facts).changes[0]?.types

  it.each(kinds)("is open, as the papers name no case: %s", (kind) => {
    const { register } = filed("elsewhere", "elsewhere")
    expect(outcomeOf(changed(kind, register))?.outcome).toBe("review")
  })

  it.each(kinds)("waits for the register where nothing is known of it: %s", (kind) => {
    const types = outcomeOf(changed(kind, {}))
    expect(types).toMatchObject({ outcome: "undecided" })
    expect(JSON.stringify(types)).toContain("/register/")
  })
})

describe("the course of an order", () => {
  const stages = () => answer(filed("unfiled", "unfiled")).services[0]?.routes[0]?.stages ?? []
  const stage = (name: string) => stages().find(({ stage }) => stage === name)

  it("goes by draft, first review, SMS and administration to the approval", () => {
    expect(stages().map(({ stage }) => stage)).toEqual([
      "draft",
      "providerReview",
      "awaitingSms",
      "administrationReview",
      "approved",
      "changesRequested",
    ])
  })

  it("takes 1 to 2 working days for the first review, and 3 to 30 days for the administration's", () => {
    expect(stage("providerReview")?.takes).toEqual({ from: 1, to: 2, unit: "workingDays" })
    expect(stage("administrationReview")?.takes).toEqual({ from: 3, to: 30, unit: "days" })
  })

  it("keeps a draft for 30 days and an SMS code for 24 hours", () => {
    expect(stage("draft")?.deadline).toEqual({ hours: 720, missed: "undocumented" })
    expect(stage("awaitingSms")?.deadline).toEqual({ hours: 24, missed: "changesRequested" })
  })
})
