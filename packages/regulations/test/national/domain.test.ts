import { DomainName } from "@openbeian/core/domain"
import type { Filing } from "@openbeian/core/filing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { suffixOf } from "../../src/national/suffix.ts"
import { suffixList } from "../../src/national/suffixes.ts"
import { answer, said, verdicts } from "./answer.ts"

const site = (domain: Filing.Domain, subject: Filing.Subject = {}): Filing.Facts => ({
  subject,
  services: [{ kind: "website", domains: [domain] }],
})

describe("the list of suffixes", () => {
  it("has 186 of 2020-07-24, each once, 42 of them below cn", () => {
    expect(suffixList.on).toBe("2020-07-24")
    expect(new Set<string>(suffixList.suffixes).size).toBe(186)
    expect(suffixList.suffixes.length).toBe(186)
    expect(suffixList.suffixes.filter((suffix) => suffix.endsWith(".cn")).length).toBe(42)
    expect(suffixList.suffixes.filter((suffix) => /\p{Script=Han}/u.test(suffix)).length).toBe(31)
  })

  it("knows every domain under each of them", () => {
    for (const suffix of suffixList.suffixes)
      expect(suffixOf(`example.${suffix}`), suffix).toMatchObject({ isListed: true })
  })

  it("is found however the domain is written", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...suffixList.suffixes.filter((suffix) => /^[a-z]+$/u.test(suffix))),
        fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/u),
        (suffix, label) => {
          // Some names of two letters are suffixes themselves, such as gd.cn.
          fc.pre(DomainName.parse(`${label}.${suffix}`)._tag === "DomainName")
          const plain = suffixOf(`${label}.${suffix}`)
          for (const written of [`${label}.${suffix}`.toUpperCase(), `https://www.${label}.${suffix}/a?b`])
            expect(suffixOf(written)?.isListed).toBe(plain?.isListed)
          expect(plain?.isListed).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    ["example.cn", "Pass"],
    ["example.com", "Pass"],
    ["example.com.cn", "Pass"],
    ["example.bj.cn", "Pass"],
    ["溪桥.公司", "Pass"],
    ["xn--fiq228c.xn--55qx5d", "Pass"],
    ["溪桥.政务.cn", "Pass"],
    ["https://WWW.Example.TV/", "Pass"],
    ["example.io", "Review"],
    ["example.dev", "Review"],
    ["example.org", "Review"],
    ["example.co.uk", "Review"],
    ["example.com.hk", "Review"],
    ["github.io", "Review"],
    ["203.0.113.7", "NotApplicable"],
    ["不是 域名", "NotApplicable"],
  ] as const)("answers %s by %s", (name, expected) => {
    expect(verdicts("suffix-is-on-the-list-of-2020", site({ name }))).toEqual([expected])
  })

  it("never refuses what is not on it, and tells the day of the list and where to look", () => {
    const [finding] = said("suffix-is-on-the-list-of-2020", site({ name: "example.io" }))
    expect(finding).toMatchObject({ verdict: "Review", severity: "warn" })
    expect(finding?.message.zh).toContain("2020-07-24")
    expect(finding?.message.en).toContain("domain.miit.gov.cn")
    expect(answer(site({ name: "example.io" })).isFreeOfBlocks).toBe(true)
  })

  it("is silent where the domain is not known", () => {
    expect(verdicts("suffix-is-on-the-list-of-2020", site({}))).toEqual(["Undecided"])
  })
})

describe("a suffix of which somebody has looked up whether it is approved", () => {
  const both = (domain: Filing.Domain) =>
    answer(site(domain)).findings.flatMap(({ rule, verdict, decidedBy }) =>
      rule.startsWith("national/suffix-")
        ? [[rule.slice("national/suffix-".length), verdict, decidedBy]]
        : [],
    )
  const approved = "national/suffix-is-approved"

  it("goes by the look-up where the list does not have it", () => {
    expect(both({ name: "example.io", isSuffixApproved: true })).toEqual([
      ["is-on-the-list-of-2020", "Review", approved],
      ["is-approved", "Pass", undefined],
    ])
    expect(both({ name: "example.io", isSuffixApproved: false })).toEqual([
      ["is-on-the-list-of-2020", "Review", approved],
      ["is-approved", "Fail", undefined],
    ])
  })

  it("stays open and is asked for until then", () => {
    expect(both({ name: "example.io" })).toEqual([
      ["is-on-the-list-of-2020", "Review", undefined],
      ["is-approved", "Undecided", undefined],
    ])
    const asks = answer(site({ name: "example.io" })).questions.map(({ asks }) => asks)
    expect(asks).toContain("/services/0/domains/0/isSuffixApproved")
  })

  it("is not asked for under a suffix of the list", () => {
    expect(both({ name: "example.cn" })).toEqual([
      ["is-on-the-list-of-2020", "Pass", undefined],
      ["is-approved", "NotApplicable", undefined],
    ])
    const asks = answer(site({ name: "example.cn" })).questions.map(({ asks }) => asks)
    expect(asks).not.toContain("/services/0/domains/0/isSuffixApproved")
  })

  it("counts once, not beside the list", () => {
    expect(answer(site({ name: "example.io", isSuffixApproved: true })).counts.review).toBe(0)
    expect(answer(site({ name: "example.io" })).counts.review).toBe(1)
  })
})

describe("real-name data", () => {
  const rule = "real-name-data-have-reached-the-ministry"
  const verified = (realNameOn: string) => site({ name: "a.cn", realName: "verified", realNameOn })

  it("take three working days, with the holidays between", () => {
    // 1 to 7 October 2026 are days off, 10 October is worked.
    expect(said(rule, verified("2026-09-30"), "2026-10-08")[0]).toMatchObject({
      verdict: "Fail",
      from: "2026-10-10",
    })
    expect(verdicts(rule, verified("2026-09-30"), "2026-10-09")).toEqual(["Fail"])
    expect(verdicts(rule, verified("2026-09-30"), "2026-10-10")).toEqual(["Pass"])
  })

  it("are no question of a domain that is not verified", () => {
    expect(verdicts(rule, site({ name: "a.cn", realName: "none" }))).toEqual(["NotApplicable"])
  })
})

describe("the holder of a domain", () => {
  const held = (kind: "individual" | "enterprise", registrant: string) =>
    verdicts("registrant-is-the-subject", site({ name: "a.cn", registrant }, { kind, name: "沈见山" }))

  it("is the individual alone, or for a unit open to its province", () => {
    expect([held("individual", "沈见山"), held("individual", "林疏影")]).toEqual([["Pass"], ["Fail"]])
    expect([held("enterprise", "沈见山"), held("enterprise", "林疏影")]).toEqual([["Pass"], ["Review"]])
  })
})

describe("domains of a website", () => {
  const unfiled = { subject: { isFiled: false }, services: [] } as const
  const of = (count: number, register: Filing.Register): Filing.Facts => ({
    services: [
      { kind: "website", domains: Array.from({ length: count }, (_, n) => ({ name: `example${n + 1}.cn` })) },
    ],
    register,
  })

  it.each([
    [1, "Pass"],
    [2, "Fail"],
  ])("are one for a new website: %i is %s", (count, expected) => {
    expect(verdicts("website-has-one-domain", of(count, unfiled))).toEqual([expected])
  })

  it("may be more where an old record gets a further provider", () => {
    const filed = {
      subject: { isFiled: true, access: ["acme"] },
      services: [{ kind: "website", domains: ["example1.cn", "example2.cn"], access: ["elsewhere"] }],
    } as const
    expect(verdicts("website-has-one-domain", of(2, filed))).toEqual(["NotApplicable"])
  })
})
