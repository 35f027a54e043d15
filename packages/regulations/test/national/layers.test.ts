import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { type Topic, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { national } from "../../src/national/index.ts"
import { answer } from "./answer.ts"

/** A provider whose papers say of a topic what the verdict is. */
const saying = (topic: Topic.Topic, verdict: Verdict.Verdict): Plugin.Plugin => ({
  ...acme,
  rules: [
    ...acme.rules,
    {
      on: "service",
      id: "acme/own-word",
      cites: ["ac-types"],
      topic,
      severity: "block",
      says: text("自有要求", "its own demand"),
      fix: text("照办", "keep it"),
      decide: () => verdict,
      examples: [],
    },
  ],
})
const facts: Filing.Facts = {
  services: [
    {
      kind: "website",
      name: "溪桥茶",
      domains: [{ name: "example.io", isSuffixApproved: false }],
      isOpen: true,
    },
  ],
}
const decidedBy = (rule: string, provider: Plugin.Plugin) =>
  answer(facts, undefined, provider).findings.find((finding) => finding.rule === rule)?.decidedBy

describe("a provider's own papers", () => {
  it("decide over the country, whose finding stands beside", () => {
    const provider = saying("suffix", Verdict.pass)
    expect(decidedBy("national/suffix-is-approved", provider)).toBe("acme/own-word")
    expect(decidedBy("national/suffix-is-on-the-list-of-2020", provider)).toBe("acme/own-word")
    expect(answer(facts, undefined, provider).isFreeOfBlocks).toBe(true)
    expect(answer(facts).isFreeOfBlocks).toBe(false)
  })

  it("decide nothing where they do not apply", () => {
    const provider = saying("suffix", Verdict.notApplicable)
    expect(decidedBy("national/suffix-is-approved", provider)).toBeUndefined()
  })

  it("decide on their topic alone", () => {
    const provider = saying("siteStaysClosed", Verdict.pass)
    expect(decidedBy("national/website-runs-only-once-filed", provider)).toBe("acme/own-word")
    expect(decidedBy("national/suffix-is-approved", provider)).toBeUndefined()
  })
})

describe("duties of the country", () => {
  const duties = (service: Filing.Service) =>
    answer({ services: [service] }).services[0]?.duties.flatMap(({ id, applies, layer }) =>
      layer === "national" ? [`${id} ${applies}`] : [],
    )

  it("are those of a website that is filed and opened", () => {
    expect(
      duties({
        kind: "website",
        domains: [{ name: "xiqiao.cn", realName: "none" }],
        isOpen: false,
        isCommercial: false,
      }),
    ).toEqual([
      "national-real-name-wait yes",
      "national-sms-check yes",
      "national-administration-review yes",
      "national-footer yes",
      "national-public-security yes",
      "national-public-security-number yes",
      "national-changes yes",
    ])
  })

  it("are none of the police's where that is done", () => {
    const done = duties({
      kind: "app",
      domains: [],
      isOpen: true,
      isPublicSecurityFiled: true,
      isCommercial: false,
    })
    expect(done?.filter((duty) => duty.includes("public-security"))).toEqual([])
  })

  it("have the times of the statutes and pages", () => {
    const times = Object.fromEntries(national.duties.map(({ id, within }) => [id, within]))
    expect(times).toMatchObject({
      "national-sms-check": { to: 24, unit: "hours" },
      "national-administration-review": { to: 20, unit: "workingDays" },
      "national-public-security": { to: 30, unit: "days" },
      "national-real-name-wait": { from: 3, to: 5, unit: "workingDays" },
    })
  })

  it("leave mini programs and quick apps to their platforms", () => {
    for (const kind of ["miniProgram", "quickApp"] as const)
      expect(duties({ kind, isCommercial: false })).toEqual([])
  })
})

describe("public security", () => {
  const open = (kind: "website" | "app", day: string) =>
    answer(
      { services: [{ kind, isOpen: true, isPublicSecurityFiled: false, openedOn: "2027-01-31" }] },
      day,
    ).findings.find(({ rule }) => rule === "national/open-service-is-filed-with-public-security")

  it.each(["website", "app"] as const)("has thirty days for a %s, from its opening", (kind) => {
    expect(open(kind, "2027-03-02")).toMatchObject({ verdict: "Pass", until: "2027-03-02" })
    expect(open(kind, "2027-03-03")).toMatchObject({ verdict: "Fail", severity: "warn" })
  })

  it("says of its clause from which two days the clock may run", () => {
    expect(national.book.clauses["public-security-30-days"].ambiguity?.en).toContain("connection")
  })
})

describe("the number at the foot", () => {
  const number = "浙ICP备2023018846号"
  const shown = (shownNumber: string, isCommercial = false) =>
    answer({
      services: [
        {
          kind: "website",
          domains: [{ name: "example.cn" }],
          isOpen: true,
          isCommercial,
          licenceNumber: "浙B2-20230018",
          shownAt: "pageBottom",
          shownNumber,
        },
      ],
      register: {
        subject: { isFiled: true, access: ["acme"], recordNumber: number },
        services: [
          { kind: "website", domains: ["example.cn"], access: ["acme"], recordNumber: `${number}-1` },
        ],
      },
    }).findings.find(({ rule }) => rule === "national/number-is-shown")?.verdict

  it.each([
    [`${number}-1`, "Pass"],
    [number, "Review"],
    ["浙ICP备2099999999号-1", "Fail"],
    ["", "Fail"],
  ])("%s: %s", (written, expected) => {
    expect(shown(written)).toBe(expected)
  })

  it("may be that of the licence of a commercial service", () => {
    expect(shown("浙B2-20230018", true)).toBe("Pass")
    expect(shown("浙B2-20230018", false)).toBe("Fail")
  })
})
