import { Day, WorkingDays } from "@openbeian/core/calendar"
import { DomainName } from "@openbeian/core/domain"
import { Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { suffixOf } from "../suffix.ts"
import { suffixList } from "../suffixes.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, failUntil, notApplicable, pass, passUntil, review } = Verdict

/** Until the ministry sees that a domain is verified. */
const realNameDays = 3

const offList = text(
  "{name} 的后缀 .{suffix} 不在 {on} 的清单里，此后可能已获批；以 domain.miit.gov.cn 为准",
  "the suffix .{suffix} of {name} is not on the list of {on} and may have been approved since; domain.miit.gov.cn is the authority",
)
const otherHolder = text(
  "域名 {name} 的持有者“{registrant}”不是主体“{subject}”；通知允许股东、主要负责人、高管持有，但只有部分省份接受",
  "the registrant of {name} is {registrant}, the subject is {subject}; the notice allows shareholders, heads and senior managers, yet only some provinces take that",
)

/** What a domain has to be before it is filed. */
export const domainRules: Rules = [
  rule("domain", {
    id: "national/suffix-is-on-the-list-of-2020",
    cites: ["national-suffix-list-2020", "national-suffix-approved"],
    topic: "suffix",
    yieldsTo: "national/suffix-is-approved",
    severity: "warn",
    says: text("后缀不在 2020 年的清单里", "the suffix is not on the list of 2020"),
    fix: text("在 domain.miit.gov.cn 查询后缀", "look the suffix up at domain.miit.gov.cn"),
    decide: ({ domain }) => {
      const { name } = domain
      const suffix = suffixOf(name)
      if (suffix === undefined) return notApplicable
      return suffix.isListed ? pass : review(offList, { name, suffix: suffix.name, on: suffixList.on })
    },
    examples: [
      { given: domain({ name: "example.cn" }), expect: "Pass" },
      { given: domain({ name: "example.com" }), expect: "Pass" },
      { given: domain({ name: "溪桥.公司" }), expect: "Pass" },
      { given: domain({ name: "example.io" }), expect: "Review" },
      { given: domain({ name: "203.0.113.7" }), expect: "NotApplicable" },
      { given: domain({}), expect: "Undecided" },
    ],
  }),

  rule("domain", {
    id: "national/suffix-is-approved",
    cites: ["national-suffix-approved"],
    topic: "suffix",
    severity: "block",
    says: text(
      "{name} 的后缀没有获得工信部批复，不能备案",
      "the suffix of {name} is not approved by the ministry, so the domain cannot be filed",
    ),
    fix: text("改用已获批后缀下的域名", "use a domain under an approved suffix"),
    decide: ({ domain }) => {
      const { name } = domain
      const suffix = suffixOf(name)
      if (suffix === undefined || suffix.isListed) return notApplicable
      return domain.isSuffixApproved ? pass : fail({ name })
    },
    examples: [
      { given: domain({ name: "example.io", isSuffixApproved: true }), expect: "Pass" },
      { given: domain({ name: "example.io", isSuffixApproved: false }), expect: "Fail" },
      { given: domain({ name: "example.io" }), expect: "Undecided" },
      { given: domain({ name: "example.cn" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "national/public-institution-uses-its-suffixes",
    cites: ["national-institution-suffix"],
    topic: "publicBodySuffix",
    severity: "warn",
    says: text(
      "事业单位的域名 {name} 不在 .cn 或 .公益 下",
      "the domain {name} of a public institution is under neither .cn nor .公益",
    ),
    fix: text("改用 .cn 或 .公益 下的域名", "use a domain under .cn or .公益"),
    decide: ({ subject, domain }) => {
      if (subject.kind !== "publicInstitution") return notApplicable
      const suffix = suffixOf(domain.name)
      if (suffix === undefined) return notApplicable
      return suffix.top === "cn" || suffix.top === "公益" ? pass : fail({ name: domain.name })
    },
    examples: [
      { given: institution("example.org.cn"), expect: "Pass" },
      { given: institution("溪桥.公益"), expect: "Pass" },
      { given: institution("example.com"), expect: "Fail" },
      { given: { subject: { kind: "enterprise" }, ...domain({ name: "a.com" }) }, expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "national/registrar-is-approved",
    cites: ["national-registrar-approved"],
    topic: "registrar",
    severity: "block",
    prevents: ["domain-not-in-registrar-db"],
    says: text(
      "{name} 的注册服务机构没有获得工信部批复",
      "the registrar of {name} is not approved by the ministry",
    ),
    fix: text(
      "转入 domain.miit.gov.cn 所列的注册服务机构",
      "transfer the domain to a registrar listed at domain.miit.gov.cn",
    ),
    decide: ({ domain }) => {
      if (DomainName.isIpAddress(domain.name)) return notApplicable
      return domain.isRegistrarApproved ? pass : fail({ name: domain.name })
    },
    examples: [
      { given: domain({ name: "example.cn", isRegistrarApproved: true }), expect: "Pass" },
      { given: domain({ name: "example.cn", isRegistrarApproved: false }), expect: "Fail" },
      { given: domain({ name: "example.cn" }), expect: "Undecided" },
      { given: domain({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "national/domain-is-unexpired",
    cites: ["national-domain-unexpired"],
    topic: "domainValidity",
    severity: "block",
    says: text("域名 {name} 已在 {expiresOn} 到期", "the domain {name} expired on {expiresOn}"),
    fix: text("先续费", "renew it first"),
    decide: ({ domain, today }) => {
      if (DomainName.isIpAddress(domain.name)) return notApplicable
      const { expiresOn, name } = domain
      return today <= expiresOn ? passUntil(expiresOn) : fail({ name, expiresOn })
    },
    examples: [
      { given: domain({ name: "a.cn", expiresOn: "2026-11-22" }), today: "2026-11-22", expect: "Pass" },
      { given: domain({ name: "a.cn", expiresOn: "2026-11-22" }), today: "2026-11-23", expect: "Fail" },
      { given: domain({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "national/domain-is-real-name-verified",
    cites: ["national-domain-real-name"],
    topic: "realName",
    severity: "block",
    prevents: ["domain-not-real-name"],
    says: text("域名 {name} 还没有通过实名认证", "the domain {name} is not real-name verified yet"),
    fix: text("到注册商完成实名认证", "complete it at the registrar"),
    decide: ({ domain }) => {
      if (DomainName.isIpAddress(domain.name)) return notApplicable
      return domain.realName === "verified" ? pass : fail({ name: domain.name })
    },
    examples: [
      { given: domain({ name: "a.cn", realName: "verified" }), expect: "Pass" },
      { given: domain({ name: "a.cn", realName: "submitted" }), expect: "Fail" },
      { given: domain({ name: "a.cn", realName: "none" }), expect: "Fail" },
      { given: domain({ name: "203.0.113.7", realName: "none" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "national/real-name-data-have-reached-the-ministry",
    cites: ["national-real-name-three-days", "national-real-name-wait"],
    severity: "warn",
    prevents: ["domain-not-in-admin-db"],
    says: text(
      "域名 {name} 的实名信息约 {from} 才同步到工信部，此前提交会被退回",
      "the real-name data of {name} reach the ministry about {from}; a filing before that is returned",
    ),
    fix: text("等到 {from} 再提交", "hand it in from {from} on"),
    decide: ({ domain, today }) => {
      if (DomainName.isIpAddress(domain.name) || domain.realName !== "verified") return notApplicable
      const from = WorkingDays.plus(Day.of(domain.realNameOn), realNameDays)
      return today < from ? failUntil(from, { name: domain.name }) : pass
    },
    examples: [
      // 20 November 2026 is a Friday.
      { given: verified("2026-11-20"), today: "2026-11-24", expect: "Fail" },
      { given: verified("2026-11-20"), today: "2026-11-25", expect: "Pass" },
      { given: domain({ name: "a.cn", realName: "verified" }), expect: "Undecided" },
      { given: domain({ name: "a.cn", realName: "submitted" }), expect: "NotApplicable" },
      { given: domain({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "national/registrant-is-the-subject",
    cites: ["national-registrant", "national-registrant-match"],
    topic: "registrant",
    severity: "block",
    prevents: ["domain-owner-incorrect"],
    says: text(
      "域名 {name} 的持有者“{registrant}”不是本人“{subject}”",
      "the registrant of {name} is {registrant}, not {subject}",
    ),
    fix: text("把域名过户给主体并重新实名", "transfer the domain to the subject and verify it anew"),
    decide: ({ domain, subject }) => {
      if (DomainName.isIpAddress(domain.name)) return notApplicable
      const { name, registrant } = domain
      if (Name.isSame(registrant, subject.name)) return pass
      const data = { name, registrant, subject: subject.name }
      return subject.kind === "individual" ? fail(data) : review(otherHolder, data)
    },
    examples: [
      { given: held("individual", "沈见山", "沈见山"), expect: "Pass" },
      { given: held("individual", "沈见山", "林疏影"), expect: "Fail" },
      { given: held("enterprise", "甲公司（浙江）", "甲公司(浙江)"), expect: "Pass" },
      { given: held("enterprise", "甲公司", "沈见山"), expect: "Review" },
      { given: domain({ name: "203.0.113.7", registrant: "沈见山" }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "national/website-has-one-domain",
    cites: ["national-one-domain-one-number"],
    topic: "domainsPerWebsite",
    severity: "block",
    says: text(
      "网站有 {n} 个域名；自 2019-04-22 起一个域名一个备案号，一个网站备一个域名",
      "the website has {n} domains; since 2019-04-22 one domain has one record number, one website one domain",
    ),
    fix: text("其余域名另列为网站", "list the other domains as websites of their own"),
    decide: ({ service, filing }) => {
      if (service.kind !== "website") return notApplicable
      if (service.domains.length <= 1) return pass
      const n = service.domains.filter(({ name }) => !DomainName.isIpAddress(name)).length
      if (n <= 1) return pass
      return filing.type === "newSubject" || filing.type === "newService" ? fail({ n }) : notApplicable
    },
    examples: [
      { given: domain({ name: "a.cn" }), expect: "Pass" },
      { given: domains("a.cn", "b.cn"), expect: "Fail" },
      { given: domains("a.cn", "203.0.113.7"), expect: "Pass" },
      { given: { services: [{ kind: "app", domains: [{}, {}] }] }, expect: "NotApplicable" },
    ],
  }),
]

type Domain = {
  readonly name?: string
  readonly registrant?: string
  readonly isRegistrarApproved?: boolean
  readonly isSuffixApproved?: boolean
  readonly realName?: "verified" | "submitted" | "none"
  readonly realNameOn?: string
  readonly expiresOn?: string
}

function domain(known: Domain) {
  return { services: [{ kind: "website" as const, domains: [known] }] }
}
function institution(name: string) {
  return { subject: { kind: "publicInstitution" as const }, ...domain({ name }) }
}
function verified(realNameOn: string) {
  return domain({ name: "a.cn", realName: "verified", realNameOn })
}
function held(kind: "individual" | "enterprise", name: string, registrant: string) {
  return { subject: { kind, name }, ...domain({ name: "a.cn", registrant }) }
}
function domains(...names: ReadonlyArray<string>) {
  return {
    services: [{ kind: "website" as const, domains: names.map((name) => ({ name })) }],
    register: { subject: { isFiled: false }, services: [] },
  }
}
