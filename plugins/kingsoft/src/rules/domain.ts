import { Day, WorkingDays } from "@openbeian/core/calendar"
import { DomainName } from "@openbeian/core/domain"
import { Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, failUntil, notApplicable, pass, review } = Verdict

const asARule = text(
  "域名持有者“{registrant}”与主体“{subject}”不一致；文件只说一般情况下须一致，没有写例外，须向金山云核实",
  "the registrant is {registrant}, the subject is {subject}; as a rule they agree, the guide names no exception, so ask",
)

const unfiled = { register: { subject: { isFiled: false }, services: [] } } as const
const filedElsewhere = {
  register: {
    subject: { isFiled: true, access: ["elsewhere"] },
    services: [{ kind: "website", domains: ["example.cn"], access: ["elsewhere"] }],
  },
} as const

/** The longest that the guide gives the review of real-name data. */
const realNameDaysMax = 7

/** Rules on each domain. */
export const domainRules: Rules = [
  rule("domain", {
    id: "kingsoft/domain-is-no-ip-address",
    cites: ["ks-no-ip-filing"],
    severity: "block",
    says: text("{name} 是 IP 地址，不能备案", "{name} is an IP address and cannot be filed"),
    fix: text("改用域名", "use a domain"),
    decide: ({ domain, filing }) => {
      if (!filing.isAdded) return notApplicable
      return DomainName.isIpAddress(domain.name) ? fail({ name: domain.name }) : pass
    },
    examples: [
      { given: website({ name: "example.cn" }), expect: "Pass" },
      { given: website({ name: "203.0.113.7" }), expect: "Fail" },
    ],
  }),

  rule("domain", {
    id: "kingsoft/domain-is-real-name-verified",
    cites: ["ks-domain-real-name", "ks-domain-real-name-window"],
    topic: "realName",
    severity: "block",
    prevents: ["domain-not-real-name"],
    says: text("域名 {name} 还没有通过实名认证", "the domain {name} is not real-name verified yet"),
    fix: text(
      "到注册商完成实名认证；一般 1 个工作日，个别 3–7 个工作日",
      "complete it at the registrar; it takes 1 working day as a rule, 3 to 7 at times",
    ),
    decide: ({ domain, filing, today }) => {
      if (!filing.isAdded) return notApplicable
      if (DomainName.isIpAddress(domain.name)) return notApplicable
      if (domain.realName === "verified") return pass
      if (domain.realName === "none") return fail({ name: domain.name })
      const from = WorkingDays.plus(Day.of(domain.realNameOn), realNameDaysMax)
      return today < from ? failUntil(from, { name: domain.name }) : fail({ name: domain.name })
    },
    examples: [
      { given: website({ name: "example.cn", realName: "verified" }), expect: "Pass" },
      { given: website({ name: "example.cn", realName: "none" }), expect: "Fail" },
      {
        given: website({ name: "example.cn", realName: "submitted", realNameOn: "2026-11-20" }),
        expect: "Fail",
      },
      { given: website({ name: "example.cn", realName: "submitted" }), expect: "Undecided" },
      { given: website({ name: "203.0.113.7", realName: "none" }), expect: "NotApplicable" },
    ],
  }),

  // The clause says 一般情况下 and names no exception, so it decides neither way: no Fail, and no topic, as what the
  // country and the provinces say of registrants is firmer.
  rule("domain", {
    id: "kingsoft/registrant-is-the-subject",
    cites: ["ks-subject-consistency"],
    severity: "warn",
    prevents: ["domain-owner-incorrect"],
    says: text(
      "域名持有者“{registrant}”与主体“{subject}”不一致",
      "the registrant is {registrant}, the subject is {subject}",
    ),
    fix: text("把域名过户给主体，或先问金山云", "transfer the domain to the subject, or ask first"),
    decide: ({ domain, filing, subject }) => {
      if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
      return Name.isSame(domain.registrant, subject.name)
        ? pass
        : review(asARule, { registrant: domain.registrant, subject: subject.name })
    },
    examples: [
      {
        given: { subject: { name: "甲公司" }, ...website({ name: "example.cn", registrant: "甲公司" }) },
        expect: "Pass",
      },
      {
        given: { subject: { name: "甲公司" }, ...website({ name: "example.cn", registrant: "张三" }) },
        expect: "Review",
      },
      { given: website({ name: "203.0.113.7", registrant: "张三" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "kingsoft/unfiled-domain-is-not-pointed-here",
    cites: ["ks-block-unfiled"],
    severity: "warn",
    says: text(
      "域名 {name} 未备案就解析到金山云境内服务器，会被阻断",
      "the domain {name} points to a mainland server here before it is filed and will be blocked",
    ),
    fix: text("先停止解析，备案完成后再恢复", "take the record down until the filing is done"),
    decide: ({ domain, provider, registration }) => {
      if (DomainName.isIpAddress(domain.name)) return notApplicable
      if (!provider.isAmong(domain.resolvesTo)) return pass
      return registration.standing === "unfiled" ? fail({ name: domain.name }) : notApplicable
    },
    examples: [
      { given: { ...website({ name: "example.cn", resolvesTo: [] }) }, expect: "Pass" },
      { given: { ...website({ name: "example.cn", resolvesTo: ["kingsoft"] }), ...unfiled }, expect: "Fail" },
      {
        given: { ...website({ name: "example.cn", resolvesTo: ["kingsoft"] }), ...filedElsewhere },
        expect: "NotApplicable",
      },
    ],
  }),

  rule("domain", {
    id: "kingsoft/domain-filed-elsewhere-is-not-pointed-here",
    cites: ["ks-block-not-accessed"],
    severity: "warn",
    says: text(
      "域名 {name} 在别处备案、尚未接入就解析到金山云，会被阻断",
      "the domain {name} is filed elsewhere and points here without access here; it will be blocked",
    ),
    fix: text("先完成接入备案再解析", "finish the access filing first"),
    decide: ({ domain, provider, registration }) => {
      if (DomainName.isIpAddress(domain.name)) return notApplicable
      if (!provider.isAmong(domain.resolvesTo)) return pass
      return registration.standing === "elsewhere" ? fail({ name: domain.name }) : notApplicable
    },
    examples: [
      { given: { ...website({ name: "example.cn", resolvesTo: ["elsewhere"] }) }, expect: "Pass" },
      {
        given: { ...website({ name: "example.cn", resolvesTo: ["kingsoft"] }), ...filedElsewhere },
        expect: "Fail",
      },
      {
        given: { ...website({ name: "example.cn", resolvesTo: ["kingsoft"] }), ...unfiled },
        expect: "NotApplicable",
      },
    ],
  }),
]

function website<const D extends { readonly name: string }>(domain: D) {
  return { services: [{ kind: "website", domains: [domain] }] } as const
}
