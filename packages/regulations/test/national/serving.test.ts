import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, said, verdicts } from "./answer.ts"

const on = (service: Filing.Service, server: Filing.Server, filed = false): Filing.Facts => ({
  services: [{ ...service, runsOn: "s" }],
  accounts: [{ provider: "acme", servers: [{ ...server, id: "s" }] }],
  register: filed
    ? {
        subject: { isFiled: true, access: ["acme"], recordNumber: "浙ICP备2023018846号" },
        services: [
          {
            kind: service.kind,
            name: "溪桥茶",
            domains: ["example.cn"],
            access: ["acme"],
            recordNumber: `浙ICP备2023018846号-1${service.kind === "app" ? "A" : ""}`,
          },
        ],
      }
    : { subject: { isFiled: false }, services: [] },
})
const website = { kind: "website", name: "溪桥茶", domains: [{ name: "example.cn" }] } as const
const app = { kind: "app", name: "溪桥茶", domains: [{ name: "example.cn" }] } as const

describe("a website that is open", () => {
  const rule = "website-runs-only-once-filed"

  it("is refused unfiled on a mainland server, with the fine in its words", () => {
    const [finding] = said(rule, on({ ...website, isOpen: true }, { region: "mainland" }))
    expect(finding).toMatchObject({ verdict: "Fail", severity: "block" })
    expect(finding?.clauses).toContain("licensing-vs-filing")
    expect(finding?.message.en).toContain("10,000 CNY")
  })

  it.each(["hongKong", "macau", "taiwan", "overseas"] as const)(
    "is no matter of filings on a server in %s, and cannot be filed",
    (region) => {
      const facts = on({ ...website, isOpen: true }, { region })
      expect(verdicts(rule, facts)).toEqual(["NotApplicable"])
      expect(said("service-runs-in-the-mainland", facts)[0]).toMatchObject({
        verdict: "Fail",
        severity: "advice",
      })
    },
  )

  it("is fine once it is filed", () => {
    expect(verdicts(rule, on({ ...website, isOpen: true }, { region: "mainland" }, true))).toEqual([
      "NotApplicable",
    ])
  })

  it("asks for the region and not for more", () => {
    const [finding] = said(rule, on({ ...website, isOpen: true }, {}))
    expect(finding).toMatchObject({ verdict: "Undecided", asks: "/accounts/0/servers/0/region" })
  })
})

describe("an app that is open", () => {
  const rule = "app-runs-only-once-filed"
  const opened = (openedOn: string) => on({ ...app, isOpen: true, openedOn }, { region: "mainland" })

  it.each([
    ["2023-08-07", "2023-09-01", "Pass"],
    ["2023-08-07", "2024-03-31", "Pass"],
    ["2023-08-07", "2024-04-01", "Fail"],
    ["2023-08-08", "2023-09-01", "Fail"],
  ])("since %s is answered on %s by %s", (since, day, expected) => {
    expect(verdicts(rule, opened(since), day)).toEqual([expected])
  })

  it("holds until the last day of the time that old apps had", () => {
    expect(said(rule, opened("2023-08-07"), "2023-09-01")[0]).toMatchObject({ until: "2024-03-31" })
  })

  it("needs no day of opening once that time is over", () => {
    expect(verdicts(rule, on({ ...app, isOpen: true }, { region: "mainland" }))).toEqual(["Fail"])
  })
})

describe("a commercial service", () => {
  const trading = (licenceNumber: string) =>
    answer({ services: [{ ...website, isCommercial: true, licenceNumber }] })

  it("is warned without a licence, and told to file first", () => {
    const finding = trading("").findings.find(
      ({ rule }) => rule === "national/commercial-service-has-a-licence",
    )
    expect(finding).toMatchObject({ verdict: "Fail", severity: "warn", layer: "national" })
    expect(finding?.clauses).toContain("licence-needs-valid-number")
    expect(finding?.fix.zh).toContain("先备案")
  })

  it("has the duty to get one", () => {
    expect(trading("").services[0]?.duties.map(({ id }) => id)).toContain("national-licence")
  })

  it("that is not has neither", () => {
    const { findings, services } = answer({ services: [{ ...website, isCommercial: false }] })
    expect(services[0]?.duties.map(({ id }) => id)).not.toContain("national-licence")
    expect(findings.find(({ rule }) => rule === "national/commercial-service-has-a-licence")?.verdict).toBe(
      "NotApplicable",
    )
  })
})

describe("the province of a filing", () => {
  it("is asked for where nobody gave it", () => {
    const facts: Filing.Facts = { subject: { kind: "enterprise", credential: { province: "330000" } } }
    expect(said("unit-files-where-its-certificate-is", facts)[0]).toMatchObject({
      verdict: "Undecided",
      asks: "/subject/province",
    })
    expect(answer(facts).questions.map(({ asks }) => asks)).toContain("/subject/province")
    expect(answer({ subject: { kind: "individual" } }).questions.map(({ asks }) => asks)).toContain(
      "/subject/province",
    )
  })

  it("is that of the certificate for units, and a question of the province for individuals", () => {
    const away = (kind: "enterprise" | "individual"): Filing.Facts => ({
      subject: { kind, province: "310000", credential: { province: "330000" } },
    })
    expect(said("unit-files-where-its-certificate-is", away("enterprise"))[0]).toMatchObject({
      verdict: "Fail",
      severity: "block",
    })
    const [finding] = said("individual-files-where-the-credential-is", away("individual"))
    expect(finding?.verdict).toBe("Review")
    expect(finding?.message.zh).toContain("浙江")
  })
})
