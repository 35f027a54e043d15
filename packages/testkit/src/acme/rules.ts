import { Day } from "@openbeian/core/calendar"
import { DomainName } from "@openbeian/core/domain"
import { Rule, Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { clauses } from "./clauses.ts"

const { fail, failUntil, notApplicable, pass, passUntil, review } = Verdict
const rule = Rule.ruleOf(clauses)

const accountIsVerified = rule("account", {
  id: "acme/account-is-verified",
  cites: ["ac-account-verified"],
  severity: "block",
  says: text("账号没有完成实名认证", "the account is not verified"),
  fix: text("先完成实名认证", "verify it first"),
  decide: ({ account }) => (account.isVerified ? pass : fail()),
  examples: [
    { given: { accounts: [{ provider: "acme", isVerified: true }] }, expect: "Pass" },
    { given: { accounts: [{ provider: "acme", isVerified: false }] }, expect: "Fail" },
    { given: { accounts: [{ provider: "elsewhere", isVerified: false }] }, expect: "Undecided" },
  ],
})

const certificateIsValid = rule("subject", {
  id: "acme/certificate-is-valid",
  cites: ["ac-subject-certificate"],
  severity: "block",
  says: text("主体证件已于 {until} 到期", "the certificate of the subject ended on {until}"),
  fix: text("先换发证件", "renew it first"),
  decide: ({ subject, today }) => {
    const until = subject.credential.validUntil
    if (until === Day.LongTerm) return pass
    return until < today ? fail({ until }) : passUntil(until)
  },
  examples: [
    { given: { subject: { credential: { validUntil: "long-term" } } }, expect: "Pass" },
    { given: { subject: { credential: { validUntil: "2026-11-20" } } }, today: "2026-11-20", expect: "Pass" },
    { given: { subject: { credential: { validUntil: "2026-11-19" } } }, today: "2026-11-20", expect: "Fail" },
  ],
})

const legalRepresentativeIsResponsible = rule("subject", {
  id: "acme/legal-representative-is-responsible",
  cites: ["ac-same-person"],
  severity: "advice",
  says: text(
    "旧版手册建议由法定代表人任主体负责人，现行版已不作此建议",
    "the former handbook advised that the legal representative be the responsible person; the present one does not",
  ),
  fix: text("不必改动", "nothing has to be done"),
  decide: ({ subject }) =>
    Name.isSame(subject.legalRepresentative.name, subject.principal.name) ? pass : fail(),
  examples: [
    {
      given: { subject: { legalRepresentative: { name: "甲" }, principal: { name: "甲" } } },
      expect: "Pass",
    },
    {
      given: { subject: { legalRepresentative: { name: "甲" }, principal: { name: "乙" } } },
      expect: "Fail",
    },
  ],
})

const personCanBeReached = rule("person", {
  id: "acme/person-can-be-reached",
  cites: ["ac-person-phone"],
  severity: "warn",
  says: text("负责人的电话打不通", "the responsible person cannot be reached"),
  fix: text("换一个打得通的号码", "give a number that can be reached"),
  decide: ({ person }) => (person.isReachable ? pass : fail()),
  examples: [
    { given: { subject: { principal: { isReachable: true } } }, expect: "Pass" },
    { given: { services: [{ kind: "app", principal: { isReachable: false } }] }, expect: "Fail" },
  ],
})

const nameIsShort = rule("service", {
  id: "acme/name-is-short",
  cites: ["ac-name-eight", "ac-name-ten"],
  topic: "nameWords",
  severity: "block",
  prevents: ["site-name-bad"],
  says: text("名称有 {length} 个字", "the name has {length} characters"),
  fix: text("缩短到八个字以内", "shorten it to eight characters"),
  decide: ({ service }) => {
    const length = [...service.name].length
    if (length <= 8) return pass
    return length <= 10 ? review(disagree, { length }) : fail({ length })
  },
  examples: [
    { given: { services: [{ kind: "app", name: "一二三四五六七八" }] }, expect: "Pass" },
    { given: { services: [{ kind: "app", name: "一二三四五六七八九" }] }, expect: "Review" },
    { given: { services: [{ kind: "app", name: "一二三四五六七八九十甲" }] }, expect: "Fail" },
  ],
})
const disagree = text(
  "名称有 {length} 个字；正文限八个字，附录限十个字",
  "the name has {length} characters; the text allows eight, the appendix ten",
)

const serverHasMonthsLeft = rule("service", {
  id: "acme/server-has-months-left",
  cites: ["ac-server-term"],
  severity: "block",
  says: text("主机 {expires} 到期，不足三个月", "the host ends on {expires}, in less than three months"),
  fix: text("续费主机", "renew the host"),
  decide: ({ host, today }) => {
    const expires = host.server.expiresOn
    return Day.plusMonths(Day.of(today), 3) <= expires ? pass : fail({ expires })
  },
  examples: [
    { given: hosted("2027-02-20"), today: "2026-11-20", expect: "Pass" },
    { given: hosted("2027-02-19"), today: "2026-11-20", expect: "Fail" },
  ],
})

const domainHasDaysLeft = rule("domain", {
  id: "acme/domain-has-days-left",
  cites: ["ac-domain-expiry"],
  severity: "block",
  says: text(
    "域名 {name} 于 {expires} 到期，不足 30 天",
    "the domain {name} ends on {expires}, in less than 30 days",
  ),
  fix: text("续费 {name}", "renew {name}"),
  decide: ({ domain, today }) => {
    if (DomainName.isIpAddress(domain.name)) return notApplicable
    const last = Day.plusDays(Day.of(domain.expiresOn), -30)
    return today <= last ? passUntil(last) : fail({ name: domain.name, expires: domain.expiresOn })
  },
  examples: [
    { given: domain({ name: "example.cn", expiresOn: "2026-12-20" }), today: "2026-11-20", expect: "Pass" },
    { given: domain({ name: "example.cn", expiresOn: "2026-12-19" }), today: "2026-11-20", expect: "Fail" },
    { given: domain({ name: "203.0.113.7" }), expect: "NotApplicable" },
  ],
})

const realNameHasSettled = rule("domain", {
  id: "acme/real-name-has-settled",
  cites: ["ac-domain-real-name"],
  severity: "block",
  prevents: ["domain-not-in-admin-db"],
  says: text(
    "域名实名未满三天，{from} 起可提交",
    "less than three days have gone since the real name was verified; hand in from {from}",
  ),
  fix: text("等到 {from}", "wait until {from}"),
  decide: ({ domain, today }) => {
    if (DomainName.isIpAddress(domain.name)) return notApplicable
    const from = Day.plusDays(Day.of(domain.realNameOn), 3)
    return from <= today ? pass : failUntil(from)
  },
  examples: [
    { given: domain({ name: "example.cn", realNameOn: "2026-11-17" }), today: "2026-11-20", expect: "Pass" },
    { given: domain({ name: "example.cn", realNameOn: "2026-11-18" }), today: "2026-11-20", expect: "Fail" },
    { given: domain({ name: "203.0.113.7" }), expect: "NotApplicable" },
  ],
})

const pictureIsNotHuge = rule("material", {
  id: "acme/picture-is-not-huge",
  cites: ["ac-picture-pixels"],
  severity: "warn",
  says: text("图片有 {pixels} 像素", "the picture has {pixels} pixels"),
  fix: text("缩小图片", "scale it down"),
  decide: ({ file }) => {
    const pixels = file.width * file.height
    return pixels <= 50_000_000 ? pass : fail({ pixels })
  },
  examples: [
    { given: picture(10_000, 5_000), expect: "Pass" },
    { given: picture(10_000, 5_001), expect: "Fail" },
  ],
})

const changesFollowAFiling = rule("order", {
  id: "acme/changes-follow-a-filing",
  cites: ["ac-type-changes"],
  severity: "block",
  says: text("没有在示例云备案，不能变更", "nothing is filed here, so nothing can be changed"),
  fix: text("先办接入备案", "make an access filing first"),
  decide: ({ order }) => {
    switch (order.type) {
      case "newSubject":
      case "newService":
      case "newAccess":
        return notApplicable
      case "changeSubject":
      case "cancelSubject":
        return order.subjectIsHere ? pass : fail()
      default:
        return order.serviceIsHere ? pass : fail()
    }
  },
  examples: [
    { given: changed("acme"), expect: "Pass" },
    { given: changed("elsewhere"), expect: "Fail" },
    { given: { changes: [{ kind: "changeSubject" }] }, expect: "Undecided" },
  ],
})

/** One rule at least for each scope. */
export const rules = [
  accountIsVerified,
  certificateIsValid,
  legalRepresentativeIsResponsible,
  personCanBeReached,
  nameIsShort,
  serverHasMonthsLeft,
  domainHasDaysLeft,
  realNameHasSettled,
  pictureIsNotHuge,
  changesFollowAFiling,
]

function hosted(expiresOn: string) {
  return {
    services: [{ kind: "website", runsOn: "host" }],
    accounts: [{ provider: "acme", servers: [{ id: "host", expiresOn }] }],
  } as const
}
function domain<const D extends { readonly name: string }>(domain: D) {
  return { services: [{ kind: "website", domains: [domain] }] } as const
}
function picture(width: number, height: number) {
  return { services: [{ kind: "website", files: { "licence-scan": { width, height } } }] } as const
}
function changed(provider: string) {
  return {
    changes: [{ kind: "changeSubject" }],
    register: { subject: { isFiled: true, access: [provider] } },
  } as const
}
