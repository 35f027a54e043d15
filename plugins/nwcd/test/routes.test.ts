import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, certified, licensed } from "./answer.ts"

const ways = (facts: Filing.Facts) =>
  answer(facts).services[0]?.routes.flatMap(({ id, applies }) => (applies === "yes" ? id : []))

describe("the way of verification", () => {
  it("is electronic with a licence and two identity cards, whatever was chosen", () => {
    expect(ways(licensed())).toEqual(["electronic"])
    expect(ways({ ...licensed(), accounts: [{ provider: "nwcd", verification: "manual" }] })).toEqual([
      "electronic",
    ])
  })

  it("is manual with any other certificate of subject or person", () => {
    expect(ways(certified(licensed()))).toEqual(["manual"])
    const facts = licensed()
    const principal = { credential: { type: "travelPermit" } } as const
    expect(ways({ ...facts, subject: { ...facts.subject, principal } })).toEqual(["manual"])
  })

  it("is not known before the certificates are", () => {
    expect(
      answer({ services: [{ kind: "website" }] }).services[0]?.routes.map(({ applies }) => applies),
    ).toEqual(["unknown", "unknown"])
  })

  it("ends within 21 working days and the day of the SMS, stages of unknown length left out by name", () => {
    const ends = answer(licensed()).services[0]?.routes[0]?.ends
    // One working day after Friday is Monday, the SMS takes until Tuesday, and 20 working days follow.
    expect(ends).toMatchObject({ earliest: "2026-11-20", latest: "2026-12-22" })
    expect(ends?.leavesOut.map(({ zh }) => zh)).toEqual(["电子化核验", "上报管局"])
  })
})

describe("the filing type", () => {
  const filed = (subject: string, service: string): Filing.Facts => ({
    services: [{ kind: "website", name: "溪桥茶", domains: [{ name: "xiqiao.cn" }] }],
    register: {
      subject: { isFiled: subject !== "unfiled", access: [subject === "here" ? "nwcd" : "elsewhere"] },
      services:
        service === "unfiled"
          ? []
          : [
              {
                kind: "website",
                domains: ["xiqiao.cn"],
                access: [service === "here" ? "nwcd" : "elsewhere"],
              },
            ],
    },
  })
  it.each([
    ["unfiled", "unfiled", "新增备案"],
    ["here", "unfiled", "新增网站/APP"],
    ["elsewhere", "unfiled", "新增网站/APP"],
    ["here", "elsewhere", "新增接入"],
    ["elsewhere", "elsewhere", "新增接入"],
  ])("of a subject %s and a service %s: %s", (subject, service, words) => {
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
  ])("of a subject %s and a service %s: %s", (subject, service, outcome) => {
    expect(answer(filed(subject, service)).services[0]?.types.outcome).toBe(outcome)
  })

  it.each([
    [["ip"], "变更IP"],
    [["ip", "name"], "变更信息"],
    [["domains"], "变更信息"],
  ] as const)("of a change of %j: %s", (parts, words) => {
    const [change] = answer({ changes: [{ kind: "changeService", service: "xiqiao.cn", parts }] }).changes
    expect(change?.types.types.map(({ words }) => words.zh)).toEqual([words])
  })

  it.each(["miniProgram", "quickApp"] as const)("sends a %s to its own platform", (kind) => {
    const report = answer({ services: [{ kind }] })
    expect(report.services[0]?.types).toMatchObject({
      outcome: "review",
      clauses: ["nwcd-mini-program-via-platform"],
    })
    expect(report.findings.find(({ rule }) => rule === "core/service-kind-is-taken")?.verdict).toBe("Fail")
  })
})
