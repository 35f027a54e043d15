import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { answer, said } from "./answer.ts"

/** A filing in which a record that is judged as new would go wrong at every turn. */
const unfit = (access: string): Filing.Facts => ({
  subject: {
    kind: "enterprise",
    name: "杭州河畔陶器有限公司",
    province: "330000",
    principal: {
      name: "苏望舒",
      residency: "mainland",
      credential: { type: "passport" },
      takesFaceCheck: false,
    },
    legalRepresentative: { name: "叶云舟" },
  },
  services: [
    {
      kind: "website",
      name: "河畔陶器",
      isOpen: false,
      isCommercial: false,
      runsOn: "web-1",
      principal: {
        name: "苏望舒",
        residency: "mainland",
        credential: { type: "passport" },
        takesFaceCheck: false,
      },
      domains: [
        {
          name: "hepan-taoqi.cn",
          registrant: "杭州河畔陶器有限公司",
          isRegistrarApproved: false,
          isSuffixApproved: false,
          realName: "verified",
          realNameOn: "2026-11-20",
          expiresOn: "2026-12-01",
          resolvesTo: ["aliyun"],
        },
      ],
    },
  ],
  accounts: [
    {
      provider: "aliyun",
      id: "1000000000000018",
      track: "standard",
      site: "international",
      channel: "app",
      hasUnclaimedRecord: true,
      subjects: ["杭州河岸陶器有限公司"],
      openOrders: [{ id: "1" }],
      servers: [
        {
          id: "web-1",
          product: "ECS实例",
          region: "hongKong",
          billing: "payAsYouGo",
          months: 1,
          hasPublicBandwidth: false,
          quotaUsed: 9,
        },
      ],
      codes: [],
    },
  ],
  register: {
    subject: { isFiled: true, recordNumber: "浙ICP备2023018846号", access: [access] },
    services: [
      {
        kind: "website",
        recordNumber: "浙ICP备2023018846号-1",
        name: "河畔陶器",
        domains: ["hepan-taoqi.cn"],
        access: [access],
      },
    ],
  },
  changes: [],
})

const unfilled = (facts: Filing.Facts): ReadonlyArray<string> =>
  answer(facts).findings.flatMap(({ verdict, rule }) =>
    verdict === "Fail" || verdict === "Review" ? rule : [],
  )

describe("what is filed here already", () => {
  it("is not judged as something to add, and nothing is asked of it", () => {
    const report = answer(unfit("aliyun"))
    expect(report.services[0]?.types.outcome).toBe("nothing")
    expect(unfilled(unfit("aliyun"))).toEqual([])
    expect(report.questions.map(({ asks }) => asks)).toEqual([])
  })

  it("is judged as something to add where it is filed elsewhere", () => {
    const found = unfilled(unfit("elsewhere"))
    expect(found).toEqual(
      expect.arrayContaining([
        "aliyun/app-is-for-china-site-accounts",
        "aliyun/certificate-has-no-order-under-way",
        "aliyun/china-site-account-is-used",
        "aliyun/domain-lasts-more-than-three-months",
        "aliyun/ecs-has-public-bandwidth",
        "aliyun/person-has-a-credential-of-the-residency",
        "aliyun/person-takes-the-face-check",
        "aliyun/real-name-data-have-reached-the-administration",
        "aliyun/registrar-is-approved",
        "aliyun/server-is-at-a-mainland-node",
        "aliyun/server-is-bought-by-subscription",
        "aliyun/server-is-bought-for-long-enough",
        "aliyun/subject-principal-is-the-legal-representative",
        "aliyun/suffix-is-approved",
        "core/account-has-room-for-the-subject",
        "core/servers-have-room",
      ]),
    )
  })

  it("has its persons judged again where the subject is to be changed", () => {
    const changed = { ...unfit("aliyun"), changes: [{ kind: "changeSubject", becomes: "renamed" }] } as const
    const of = (rule: string) => said(rule, changed)
    expect(of("aliyun/person-has-a-credential-of-the-residency")).toEqual(["Fail", "NotApplicable"])
    expect(of("aliyun/subject-principal-is-the-legal-representative")).toEqual(["Review"])
    expect(of("aliyun/app-is-for-china-site-accounts")).toEqual(["Fail"])
    expect(of("aliyun/certificate-has-no-order-under-way")).toEqual(["Fail"])
  })

  it("keeps a second website apart, which is judged as new", () => {
    const facts = unfit("aliyun")
    const both = said("aliyun/person-takes-the-face-check", {
      ...facts,
      services: [
        ...(facts.services ?? []),
        { kind: "website", domains: [{ name: "hepan-chaju.cn" }], principal: { takesFaceCheck: false } },
      ],
    })
    // The subject's person, the filed website's, the new one's.
    expect(both).toEqual(["Fail", "NotApplicable", "Fail"])
  })
})

describe("the inspections of what is filed", () => {
  const filed = (domain: Partial<Filing.Domain>): Filing.Facts => {
    const facts = unfit("aliyun")
    const [service] = facts.services ?? []
    const [known] = service?.domains ?? []
    if (service === undefined || known === undefined) throw new Error("one website with one domain")
    return { ...facts, services: [{ ...service, domains: [{ ...known, ...domain }] }] }
  }

  it.each([
    [["aliyun"], "Pass"],
    [["阿里云", "elsewhere"], "Pass"],
    [["elsewhere"], "Fail"],
    [[], "Fail"],
  ] as const)("find a shell site in a domain that points to %j: %s", (resolvesTo, verdict) => {
    expect(said("aliyun/filed-domain-is-pointed-here", filed({ resolvesTo }))).toEqual([verdict])
  })

  it.each([
    ["2026-11-20", "Pass"],
    ["2026-11-19", "Fail"],
  ] as const)("find a domain that expires on %s: %s", (expiresOn, verdict) => {
    expect(said("aliyun/filed-domain-is-renewed-in-time", filed({ expiresOn }))).toEqual([verdict])
  })

  it.each([
    ["杭州河畔陶器有限公司", "Pass"],
    ["苏望舒", "Review"],
    ["杭州河岸陶器有限公司", "Fail"],
  ] as const)("find the domain in the name of %s: %s", (registrant, verdict) => {
    expect(said("aliyun/filed-domain-is-still-held-by-the-subject", filed({ registrant }))).toEqual([verdict])
  })

  it("leave a second domain alone that is filed elsewhere, or not at all", () => {
    const facts = filed({})
    const [service] = facts.services ?? []
    if (service === undefined) throw new Error("one website")
    const others = ["hepan-chaju.cn", "hepan-yaohuo.cn"].map((name) => ({
      name,
      resolvesTo: [],
      expiresOn: "2020-01-01",
      registrant: "杭州河岸陶器有限公司",
    }))
    const mixed: Filing.Facts = {
      ...facts,
      services: [{ ...service, domains: [...(service.domains ?? []), ...others] }],
      register: {
        ...facts.register,
        services: [
          ...(facts.register?.services ?? []),
          { kind: "website", domains: ["hepan-chaju.cn"], access: ["elsewhere"] },
        ],
      },
    }
    for (const rule of ["is-pointed-here", "is-renewed-in-time", "is-still-held-by-the-subject"])
      expect(said(`aliyun/filed-domain-${rule}`, mixed)).toEqual(["Pass", "NotApplicable", "NotApplicable"])
  })

  it("leave an address among the domains alone", () => {
    const facts = filed({})
    const [service] = facts.services ?? []
    if (service === undefined) throw new Error("one website")
    const address = { name: "203.0.113.18", resolvesTo: [], expiresOn: "2020-01-01", registrant: "乙公司" }
    const mixed = { ...facts, services: [{ ...service, domains: [...(service.domains ?? []), address] }] }
    expect(said("aliyun/filed-domain-is-pointed-here", mixed)).toEqual(["Pass", "NotApplicable"])
    expect(said("aliyun/filed-domain-is-renewed-in-time", mixed)).toEqual(["Pass", "NotApplicable"])
  })
})

describe("a change of what has no access here", () => {
  const changed = (change: Filing.Change) =>
    said("aliyun/change-is-of-what-is-filed-here", { ...unfit("elsewhere"), services: [], changes: [change] })

  it("is open, whether it is of the subject or of a website", () => {
    expect(changed({ kind: "changeSubject", becomes: "renamed" })).toEqual(["Review"])
    expect(changed({ kind: "changeService", service: "hepan-taoqi.cn", parts: ["name"] })).toEqual(["Review"])
    expect(changed({ kind: "changeService", service: "浙ICP备2023018846号-1", parts: ["name"] })).toEqual([
      "Review",
    ])
  })

  it("is no matter for cancellations, of which the guide does not speak", () => {
    expect(changed({ kind: "cancelAccess", service: "hepan-taoqi.cn" })).toEqual(["NotApplicable"])
  })
})
