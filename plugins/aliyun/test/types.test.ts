import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, said } from "./answer.ts"

const accessOf = (standing: string) => [standing === "here" ? "阿里云" : "elsewhere"]
const filed = (subject: string, service: string): Filing.Facts => ({
  services: [{ kind: "website", name: "溪桥茶", domains: [{ name: "xiqiao.cn" }] }],
  register: {
    subject: { isFiled: subject !== "unfiled", access: accessOf(subject) },
    services:
      service === "unfiled" ? [] : [{ kind: "website", domains: ["xiqiao.cn"], access: accessOf(service) }],
  },
})
const changed = (change: Filing.Change): Filing.Facts => ({
  subject: { province: "310000" },
  services: [],
  changes: [change],
})

describe("the filing type", () => {
  it.each([
    ["unfiled", "unfiled", "首次备案"],
    ["here", "unfiled", "新增网站（原备案在阿里云）"],
    ["elsewhere", "unfiled", "新增网站（原备案不在阿里云）"],
    ["elsewhere", "elsewhere", "接入备案"],
    ["here", "elsewhere", "接入备案"],
  ])("of a subject %s and a website %s: %s", (subject, service, words) => {
    expect(answer(filed(subject, service)).services[0]?.types).toMatchObject({
      outcome: "decided",
      types: [{ words: { zh: words } }],
    })
  })

  it.each([
    ["here", "here", "nothing"],
    ["unfiled", "elsewhere", "review"],
    ["unfiled", "here", "review"],
    ["elsewhere", "here", "review"],
  ])("of a subject %s and a website %s: %s", (subject, service, outcome) => {
    expect(answer(filed(subject, service)).services[0]?.types.outcome).toBe(outcome)
  })

  it.each(["app", "miniProgram", "quickApp"] as const)(
    "of a %s is open: the guide is older than they are",
    (kind) => {
      const report = answer({ services: [{ kind }] })
      expect(report.services[0]?.types.outcome).toBe("review")
      expect(report.findings.find(({ rule }) => rule === "core/service-kind-is-taken")?.verdict).toBe(
        "Review",
      )
      const [service] = report.services
      expect(new Set(service?.materials.map(({ wanted }) => wanted))).toEqual(new Set(["undocumented"]))
    },
  )
})

describe("an app that is on record here", () => {
  it("needs nothing, though the guide does not speak of apps", () => {
    const register = {
      subject: { isFiled: true, access: ["aliyun"] },
      services: [{ kind: "app" as const, name: "溪桥茶", domains: [], access: ["aliyun"] }],
    }
    const typeOf = (name: string) =>
      answer({ services: [{ kind: "app", name }], register }).services[0]?.types
    expect(typeOf("溪桥茶")?.outcome).toBe("nothing")
    expect(typeOf("溪桥花")?.outcome).toBe("review")
  })
})

describe("a change", () => {
  const asked = "aliyun/change-goes-as-the-province-has-it"
  const messageOf = (change: Filing.Change) =>
    answer(changed(change)).findings.find(({ rule }) => rule === asked)?.message.zh

  it.each([
    [{ kind: "changeSubject", becomes: "ownCompany" }, "个人转企业"],
    [{ kind: "changeSubject", becomes: "renamed" }, "企业更名"],
    [{ kind: "changeSubject", becomes: "otherDetails" }, "负责人地址"],
    [{ kind: "changeSubject", becomes: "otherProvince" }, "备案省份"],
    [{ kind: "changeSubject", becomes: "otherSubject" }, "六类之外"],
    [{ kind: "changeService", parts: ["domains", "principal"] }, "网站属性或域名、负责人地址"],
    [{ kind: "changeService", parts: ["ip"] }, "六类之外"],
    [{ kind: "changeService", parts: ["platforms"] }, "六类之外"],
    [{ kind: "changeService", parts: ["other"] }, "六类之外"],
    [{ kind: "changeService", parts: ["name"] }, "网站属性或域名"],
    [{ kind: "changeService", parts: ["content"] }, "网站属性或域名"],
  ] as const)("%j is changed or filed anew as the province has it: %s", (change, event) => {
    const message = messageOf(change)
    expect(message).toContain(event)
    expect(message).toContain("上海")
  })

  const outcomeOf = (change: Filing.Change, { register }: Filing.Facts) =>
    answer({ ...changed(change), ...(register === undefined ? {} : { register }) }).changes[0]?.types.outcome

  it("goes by 变更备案, but for the IP address alone and for cancellations, which the guide leaves out", () => {
    const outcomes = (
      [
        { kind: "changeSubject" },
        { kind: "changeService", service: "xiqiao.cn", parts: ["ip", "name"] },
        { kind: "changeService", parts: ["ip"] },
        { kind: "cancelSubject" },
        { kind: "cancelService" },
        { kind: "cancelAccess" },
      ] as const
    ).map((change) => outcomeOf(change, filed("here", "here")))
    expect(outcomes).toEqual(["decided", "decided", "review", "review", "review", "review"])
  })

  it("is open where what changes has no access here, and waits where nobody knows", () => {
    for (const change of [
      { kind: "changeSubject" },
      { kind: "changeService", service: "xiqiao.cn", parts: ["name"] },
    ] as const) {
      expect(outcomeOf(change, filed("elsewhere", "elsewhere"))).toBe("review")
      expect(outcomeOf(change, {})).toBe("undecided")
    }
  })

  it("wants the proof of a change of name, of a company that is renamed", () => {
    const facts = (becomes: "renamed" | "otherDetails"): Filing.Facts => ({
      ...changed({ kind: "changeSubject", becomes }),
      subject: { kind: "enterprise", province: "310000" },
    })
    const papers = (becomes: "renamed" | "otherDetails") =>
      answer(facts(becomes)).changes[0]?.materials.map(({ id, wanted }) => [id, wanted])
    expect(papers("renamed")).toEqual([["change-proof", "required"]])
    expect(papers("otherDetails")).toEqual([])
    const ofAnInstitution: Filing.Facts = {
      ...facts("renamed"),
      subject: { kind: "publicInstitution", province: "310000" },
    }
    expect(answer(ofAnInstitution).changes[0]?.materials).toEqual([])
  })

  it("and an addition wait until an old record is claimed", () => {
    const claim = (subject: string, hasUnclaimedRecord: boolean) =>
      said("aliyun/old-record-is-claimed-first", {
        ...filed(subject, "unfiled"),
        accounts: [{ provider: "aliyun", hasUnclaimedRecord }],
      })
    expect(claim("here", true)).toEqual(["Fail"])
    expect(claim("here", false)).toEqual(["Pass"])
    expect(claim("elsewhere", true)).toEqual(["NotApplicable"])
  })
})
