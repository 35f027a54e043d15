import { Day, WorkingDays } from "@openbeian/core/calendar"
import { DomainName } from "@openbeian/core/domain"
import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, failUntil, notApplicable, pass } = Verdict

const daysHere = 3
const workingDaysElsewhere = 3

/**
 * What a domain has to be, so that it can be filed. Whoever names the registrar otherwise than the provider is named here
 * is taken to be elsewhere, where the wait is the longer one.
 */
export const domainRules: Rules = [
  rule("domain", {
    id: "tencent/domain-is-no-ip-address",
    cites: ["tc-no-bare-address"],
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
    id: "tencent/real-name-has-settled-here",
    cites: ["tc-real-name-here"],
    severity: "block",
    prevents: ["domain-not-in-admin-db"],
    says: text(
      "域名 {name} 在腾讯云实名未满 3 天，{from} 起可提交",
      "the real name of {name} was verified at Tencent Cloud less than 3 days ago; hand in from {from}",
    ),
    fix: text("等到 {from}", "wait until {from}"),
    decide: ({ domain, filing, provider, today }) => {
      if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
      if (!provider.is(domain.registrar) || domain.realName !== "verified") return notApplicable
      const from = Day.plusDays(Day.of(domain.realNameOn), daysHere)
      return from <= today ? pass : failUntil(from, { name: domain.name })
    },
    examples: [
      // 20 November 2026 is a Friday.
      { given: verified("腾讯云", "2026-11-20"), today: "2026-11-23", expect: "Pass" },
      { given: verified("腾讯云", "2026-11-20"), today: "2026-11-22", expect: "Fail" },
      { given: verified("别家", "2026-11-20"), today: "2026-11-22", expect: "NotApplicable" },
      { given: website({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "tencent/real-name-has-settled-elsewhere",
    cites: ["tc-real-name-elsewhere"],
    severity: "block",
    prevents: ["domain-not-in-admin-db"],
    says: text(
      "域名 {name} 在别处实名未满 3 个工作日，{from} 起可提交",
      "the real name of {name} was verified elsewhere less than 3 working days ago; hand in from {from}",
    ),
    fix: text("等到 {from}", "wait until {from}"),
    decide: ({ domain, filing, provider, today }) => {
      if (!filing.isAdded || DomainName.isIpAddress(domain.name)) return notApplicable
      if (provider.is(domain.registrar) || domain.realName !== "verified") return notApplicable
      const from = WorkingDays.plus(Day.of(domain.realNameOn), workingDaysElsewhere)
      return from <= today ? pass : failUntil(from, { name: domain.name })
    },
    examples: [
      { given: verified("别家", "2026-11-20"), today: "2026-11-25", expect: "Pass" },
      { given: verified("别家", "2026-11-20"), today: "2026-11-24", expect: "Fail" },
      { given: verified("腾讯云", "2026-11-20"), today: "2026-11-24", expect: "NotApplicable" },
      { given: website({ name: "203.0.113.7" }), expect: "NotApplicable" },
    ],
  }),
]

function website<const D extends { readonly name: string }>(domain: D) {
  return { services: [{ kind: "website", domains: [domain] }] } as const
}
function verified(registrar: string, realNameOn: string) {
  return website({ name: "example.cn", registrar, realName: "verified", realNameOn })
}
