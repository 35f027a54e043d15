import { Day } from "@openbeian/core/calendar"
import { DomainName } from "@openbeian/core/domain"
import { Province } from "@openbeian/core/place"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { shanghai } from "../lists.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, failUntil, notApplicable, pass, passUntil } = Verdict

/** More than so many months have to be left; by the older figure more than so many days, 180 of them in Shanghai. */
const monthsMin = 3
const daysMin = 90
const daysMinShanghai = 180

/** The longest that real-name data take to reach the administration. */
const syncDaysMax = 3

type Place = Scopes.Scopes["domain"]
type Decide = (place: Place) => Verdict.Verdict

/** An address among the domains is no domain. */
const onDomain =
  (decide: Decide): Decide =>
  (place) =>
    DomainName.isIpAddress(place.domain.name) ? notApplicable : decide(place)

/** What is filed here already is not judged as something to add. */
const onAdding = (decide: Decide): Decide =>
  onDomain((place) => (place.filing.isAdded ? decide(place) : notApplicable))

/** Rules on each domain. */
export const domainRules: Rules = [
  rule("domain", {
    id: "aliyun/suffix-is-approved",
    cites: ["ali-domain-suffix-approved"],
    topic: "suffix",
    severity: "block",
    says: text("{name} 的后缀没有获得工信部批复", "the suffix of {name} is not approved by the ministry"),
    fix: text("改用后缀已获批复的域名", "use a domain under an approved suffix"),
    decide: onAdding(({ domain }) => (domain.isSuffixApproved ? pass : fail({ name: domain.name }))),
    examples: [
      { given: website({ name: "example.cn", isSuffixApproved: true }), expect: "Pass" },
      { given: website({ name: "example.cn", isSuffixApproved: false }), expect: "Fail" },
    ],
  }),

  rule("domain", {
    id: "aliyun/registrar-is-approved",
    cites: ["ali-domain-registrar-approved"],
    topic: "registrar",
    severity: "block",
    prevents: ["domain-not-in-registrar-db"],
    says: text(
      "{name} 的注册商没有获得工信部批复",
      "the registrar of {name} is not approved by the ministry",
    ),
    fix: text(
      "备案前把域名转入获批的注册服务机构",
      "transfer the domain to an approved registrar before the filing",
    ),
    decide: onAdding(({ domain }) => (domain.isRegistrarApproved ? pass : fail({ name: domain.name }))),
    examples: [
      { given: website({ name: "example.cn", isRegistrarApproved: true }), expect: "Pass" },
      { given: website({ name: "example.cn", isRegistrarApproved: false }), expect: "Fail" },
    ],
  }),

  rule("domain", {
    id: "aliyun/domain-lasts-more-than-three-months",
    cites: ["ali-domain-three-months", "ali-domain-45-days"],
    topic: "domainValidity",
    severity: "block",
    says: text(
      "域名 {name} 在 {expiresOn} 到期，剩余不超过三个月",
      "the domain {name} expires on {expiresOn}, which is not more than three months off",
    ),
    fix: text(
      "先续费；文档提到的 45 天没有点名地区，不作数",
      "renew it first; the 45 days that the guide mentions name no region and do not count",
    ),
    decide: onAdding(({ domain, today }) =>
      isLong(domain.expiresOn, today)
        ? passUntil(lastDayOfThree(domain.expiresOn))
        : fail({ name: domain.name, expiresOn: domain.expiresOn }),
    ),
    examples: [
      { given: expiring("2027-02-23"), today: "2026-11-22", expect: "Pass" },
      { given: expiring("2027-02-22"), today: "2026-11-22", expect: "Fail" },
      { given: expiring("2027-01-10"), today: "2026-11-22", expect: "Fail" },
      { given: expiring("2027-03-01"), today: "2026-11-30", expect: "Pass" },
      { given: expiring("2027-02-28"), today: "2026-11-30", expect: "Fail" },
      { given: website({ name: "example.cn" }), expect: "Undecided" },
    ],
  }),

  rule("domain", {
    id: "aliyun/domain-lasts-as-long-as-the-older-figure-shows",
    cites: ["ali-domain-shanghai-180", "ali-domain-other-90"],
    topic: "domainValidity",
    severity: "warn",
    says: text(
      "域名 {name} 还剩 {days} 天；较旧的截图要求{province}超过 {min} 天",
      "the domain {name} has {days} days left; an older figure asks for more than {min} in {province}",
    ),
    fix: text(
      "宜先续费；正文只要求超过三个月",
      "better renew it; the text wants more than three months alone",
    ),
    decide: onAdding(({ domain, subject, today }) => {
      if (!isLong(domain.expiresOn, today)) return notApplicable
      const days = Day.daysBetween(Day.of(today), Day.of(domain.expiresOn))
      const min = subject.province === shanghai ? daysMinShanghai : daysMin
      if (days > min) {
        // Below three months the text speaks instead, which may be a day or two before.
        const last = [lastDayOfThree(domain.expiresOn), Day.plusDays(Day.of(domain.expiresOn), -min - 1)]
        return passUntil(last.toSorted()[0] ?? today)
      }
      return fail({ name: domain.name, days, min, province: Province.nameOf(subject.province) })
    }),
    examples: [
      { given: filedIn("310000", "2027-05-22"), today: "2026-11-22", expect: "Pass" },
      { given: filedIn("310000", "2027-05-21"), today: "2026-11-22", expect: "Fail" },
      { given: filedIn("330000", "2027-05-21"), today: "2026-11-22", expect: "Pass" },
      { given: filedIn("330000", "2027-05-02"), today: "2027-02-01", expect: "Fail" },
      { given: filedIn("330000", "2027-05-03"), today: "2027-02-01", expect: "Pass" },
      { given: filedIn("310000", "2027-01-10"), today: "2026-11-22", expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "aliyun/domain-is-real-name-verified",
    cites: ["ali-domain-real-name"],
    topic: "realName",
    severity: "block",
    prevents: ["domain-not-real-name"],
    says: text("域名 {name} 还没有通过实名认证", "the domain {name} is not real-name verified yet"),
    fix: text(
      "到注册商完成实名认证，过两三天再申请",
      "complete it at the registrar and apply two or three days later",
    ),
    decide: onAdding(({ domain }) => (domain.realName === "verified" ? pass : fail({ name: domain.name }))),
    examples: [
      { given: website({ name: "example.cn", realName: "verified" }), expect: "Pass" },
      { given: website({ name: "example.cn", realName: "submitted" }), expect: "Fail" },
      { given: website({ name: "example.cn", realName: "none" }), expect: "Fail" },
    ],
  }),

  rule("domain", {
    id: "aliyun/real-name-data-have-reached-the-administration",
    cites: ["ali-domain-sync-wait"],
    severity: "warn",
    prevents: ["domain-not-in-admin-db"],
    says: text(
      "域名 {name} 在 {verifiedOn} 才实名，管局两三天后才查得到；{from} 起申请较稳妥",
      "the domain {name} was verified on {verifiedOn} and the administration sees it two or three days later; apply from {from}",
    ),
    fix: text("等到 {from} 再申请", "apply from {from} on"),
    decide: onAdding(({ domain, today }) => {
      if (domain.realName !== "verified") return notApplicable
      const from = Day.plusDays(Day.of(domain.realNameOn), syncDaysMax)
      return today < from ? failUntil(from, { name: domain.name, verifiedOn: domain.realNameOn }) : pass
    }),
    examples: [
      { given: verified("2026-11-19"), today: "2026-11-22", expect: "Pass" },
      { given: verified("2026-11-20"), today: "2026-11-22", expect: "Fail" },
      { given: website({ name: "example.cn", realName: "none" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "aliyun/unfiled-domain-is-not-pointed-here",
    cites: ["ali-block-unfiled"],
    severity: "warn",
    says: text(
      "域名 {name} 未备案就解析到阿里云大陆服务器，会被阻断",
      "the domain {name} points to a mainland server here before it is filed and will be blocked",
    ),
    fix: text("先停止解析，备案完成后再恢复", "take the record down until the filing is done"),
    decide: onDomain(({ domain, provider, registration }) => {
      if (!provider.isAmong(domain.resolvesTo)) return pass
      return registration.standing === "unfiled" ? fail({ name: domain.name }) : notApplicable
    }),
    examples: [
      { given: website({ name: "example.cn", resolvesTo: [] }), expect: "Pass" },
      { given: pointed([]), expect: "Fail" },
      { given: pointed(["elsewhere"]), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "aliyun/domain-filed-elsewhere-is-not-pointed-here",
    cites: ["ali-block-not-accessed"],
    severity: "warn",
    says: text(
      "域名 {name} 在别处备案、尚未接入就解析到阿里云，会被阻断",
      "the domain {name} is filed elsewhere and points here without access here; it will be blocked",
    ),
    fix: text("先完成接入备案再解析", "finish the access filing first"),
    decide: onDomain(({ domain, provider, registration }) => {
      if (!provider.isAmong(domain.resolvesTo)) return pass
      return registration.standing === "elsewhere" ? fail({ name: domain.name }) : notApplicable
    }),
    examples: [
      { given: website({ name: "example.cn", resolvesTo: ["elsewhere"] }), expect: "Pass" },
      { given: pointed(["elsewhere"]), expect: "Fail" },
      { given: pointed(["aliyun"]), expect: "NotApplicable" },
      { given: pointed([]), expect: "NotApplicable" },
    ],
  }),
]

function isLong(expiresOn: string, today: string): boolean {
  return expiresOn > Day.plusMonths(Day.of(today), monthsMin)
}

/** The last day on which more than three months are left. Short months shift it by a day at most. */
function lastDayOfThree(expiresOn: string): Day.Day {
  const day = Day.plusMonths(Day.of(expiresOn), -monthsMin)
  return isLong(expiresOn, day) ? day : Day.plusDays(day, -1)
}

function website<const D extends { readonly name: string }>(domain: D) {
  return { services: [{ kind: "website", domains: [domain] }] } as const
}
function expiring(expiresOn: string) {
  return website({ name: "example.cn", expiresOn })
}
function filedIn(province: string, expiresOn: string) {
  return { subject: { province }, ...expiring(expiresOn) }
}
function verified(realNameOn: string) {
  return website({ name: "example.cn", realName: "verified", realNameOn })
}
function pointed(access: ReadonlyArray<string>) {
  const services = access.length === 0 ? [] : [{ kind: "website" as const, domains: ["example.cn"], access }]
  return {
    ...website({ name: "example.cn", resolvesTo: ["aliyun"] }),
    register: { subject: { isFiled: services.length > 0, access }, services },
  }
}
