import { DomainName } from "@openbeian/core/domain"
import { Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, passUntil, review } = Verdict

/** How deep an app's domain may go. */
const levelMax = 4

const openLevel = text(
  "{name} 算几级取决于从哪一级数起，指南没有写；按顶级域为第一级则超过四级",
  "how deep {name} goes hangs on where one begins to count, which the guide leaves open; from the top-level domain it is beyond level four",
)

/** Rules on each domain. */
export const domainRules: Rules = [
  rule("domain", {
    id: "nwcd/suffix-is-approved",
    cites: ["nwcd-domain-tld-approved"],
    topic: "suffix",
    severity: "block",
    says: text(
      "{name} 的顶级域没有获得国家批复",
      "the top-level domain of {name} is not approved by the state",
    ),
    fix: text(
      "在 domain.miit.gov.cn 查询，改用获批顶级域下的域名",
      "look it up at domain.miit.gov.cn and use an approved one",
    ),
    decide: ({ domain, filing }) => {
      if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
      return domain.isSuffixApproved ? pass : fail({ name: domain.name })
    },
    examples: [
      { given: website({ name: "example.cn", isSuffixApproved: true }), expect: "Pass" },
      { given: website({ name: "example.cn", isSuffixApproved: false }), expect: "Fail" },
      { given: website({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "nwcd/registrar-is-approved",
    cites: ["nwcd-domain-registrar-approved"],
    topic: "registrar",
    severity: "block",
    prevents: ["domain-not-in-registrar-db"],
    says: text(
      "{name} 的注册机构没有获批；境外注册商的域名不能直接备案",
      "the registrar of {name} is not approved; a domain at a registrar abroad cannot be filed as it is",
    ),
    fix: text(
      "转入 domain.miit.gov.cn 所列的注册服务机构",
      "transfer the domain to a registrar listed at domain.miit.gov.cn",
    ),
    decide: ({ domain, filing }) => {
      if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
      return domain.isRegistrarApproved ? pass : fail({ name: domain.name })
    },
    examples: [
      { given: website({ name: "example.cn", isRegistrarApproved: true }), expect: "Pass" },
      { given: website({ name: "example.cn", isRegistrarApproved: false }), expect: "Fail" },
      { given: website({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "nwcd/domain-is-unexpired",
    cites: ["nwcd-domain-unexpired"],
    topic: "domainValidity",
    severity: "block",
    says: text("域名 {name} 已在 {expiresOn} 到期", "the domain {name} expired on {expiresOn}"),
    fix: text("先续费", "renew it first"),
    decide: ({ domain, filing, today }) => {
      if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
      const { expiresOn, name } = domain
      return today <= expiresOn ? passUntil(expiresOn) : fail({ name, expiresOn })
    },
    examples: [
      {
        given: website({ name: "example.cn", expiresOn: "2026-11-22" }),
        today: "2026-11-22",
        expect: "Pass",
      },
      {
        given: website({ name: "example.cn", expiresOn: "2026-11-22" }),
        today: "2026-11-23",
        expect: "Fail",
      },
      { given: website({ name: "example.cn" }), expect: "Undecided" },
      { given: website({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "nwcd/domain-is-real-name-verified",
    cites: ["nwcd-domain-real-name"],
    topic: "realName",
    severity: "block",
    prevents: ["domain-not-real-name"],
    says: text("域名 {name} 还没有通过实名认证", "the domain {name} is not real-name verified yet"),
    fix: text("到注册商完成实名认证", "complete it at the registrar"),
    decide: ({ domain, filing }) => {
      if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
      return domain.realName === "verified" ? pass : fail({ name: domain.name })
    },
    examples: [
      { given: website({ name: "example.cn", realName: "verified" }), expect: "Pass" },
      { given: website({ name: "example.cn", realName: "submitted" }), expect: "Fail" },
      { given: website({ name: "example.cn", realName: "none" }), expect: "Fail" },
      { given: website({ name: "203.0.113.7", realName: "none" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "nwcd/registrant-is-the-subject",
    cites: ["nwcd-domain-owner-match"],
    topic: "registrant",
    severity: "block",
    prevents: ["domain-owner-incorrect"],
    says: text(
      "域名 {name} 的持有者“{registrant}”不是主体“{subject}”",
      "the registrant of {name} is {registrant}, the subject is {subject}",
    ),
    fix: text("把域名过户给主体并重新实名", "transfer the domain to the subject and verify it anew"),
    decide: ({ domain, filing, subject }) => {
      if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
      const { name, registrant } = domain
      return Name.isSame(registrant, subject.name) ? pass : fail({ name, registrant, subject: subject.name })
    },
    examples: [
      {
        given: { subject: { name: "甲公司" }, ...website({ name: "example.cn", registrant: "甲公司" }) },
        expect: "Pass",
      },
      {
        given: { subject: { name: "甲公司" }, ...website({ name: "example.cn", registrant: "张三" }) },
        expect: "Fail",
      },
      { given: website({ name: "203.0.113.7", registrant: "张三" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "nwcd/app-domain-goes-to-level-four",
    cites: ["nwcd-app-domain-levels"],
    severity: "block",
    says: text("APP 域名 {name} 超过四级", "the app's domain {name} goes beyond level four"),
    fix: text("改填四级以内的域名", "enter a domain of level four at most"),
    decide: ({ service, filing, domain }) => {
      if (service.kind !== "app" || !filing.isAdded) return notApplicable
      const name = DomainName.parse(domain.name)
      if (name._tag !== "DomainName") return notApplicable
      const depth = DomainName.depth(name, levelMax)
      if (depth === "within") return pass
      return depth === "open" ? review(openLevel, { name: domain.name }) : fail({ name: domain.name })
    },
    examples: [
      { given: app("a.b.example.cn"), expect: "Pass" },
      { given: app("a.b.c.example.cn"), expect: "Review" },
      { given: app("a.b.c.d.example.cn"), expect: "Fail" },
      { given: website({ name: "a.b.c.d.example.cn" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "nwcd/domain-pointed-here-is-filed-here",
    cites: ["nwcd-when-through-nwcd"],
    severity: "warn",
    says: text(
      "域名 {name} 已指向西云数据，而备案或接入还没有在西云数据办好",
      "the domain {name} points here, but its filing or access here is not done yet",
    ),
    fix: text("先停止解析，经西云数据办完备案或接入", "take the record down and file through NWCD first"),
    decide: ({ domain, filing, provider }) => {
      if (DomainName.isIpAddress(domain.name)) return notApplicable
      if (!provider.isAmong(domain.resolvesTo)) return notApplicable
      if (filing.type === "review") return notApplicable
      return filing.type === "nothing" ? pass : fail({ name: domain.name })
    },
    examples: [
      { given: pointed(["nwcd"]), expect: "Pass" },
      { given: pointed(["elsewhere"]), expect: "Fail" },
      { given: website({ name: "example.cn", resolvesTo: [] }), expect: "NotApplicable" },
      { given: website({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),
]

function website<const D extends { readonly name: string }>(domain: D) {
  return { services: [{ kind: "website", domains: [domain] }] } as const
}
function app(name: string) {
  return { services: [{ kind: "app", domains: [{ name }] }] } as const
}
function pointed(access: ReadonlyArray<string>) {
  return {
    ...website({ name: "example.cn", resolvesTo: ["nwcd"] }),
    register: {
      subject: { isFiled: true, access },
      services: [{ kind: "website", domains: ["example.cn"], access }],
    },
  } as const
}
