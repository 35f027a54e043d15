import { DomainName } from "@openbeian/core/domain"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { isFiledHere } from "./filed.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const heldByPerson = text(
  "域名 {name} 在个人 {registrant} 名下；正文要求持有者就是主体，而辅助资料一节说部分省份可凭注册人证明，须查该省规则",
  "the domain {name} belongs to {registrant} in person; the text wants the subject itself, the list of auxiliary papers has a proof for some provinces, so look up the rules of the province",
)

const here = {
  subject: { isFiled: true, access: ["aliyun"] },
  services: [{ kind: "website", domains: ["example.cn"], access: ["aliyun"] }],
} as const

/** Rules on who holds a domain. */
export const registrantRules: Rules = [
  rule("domain", {
    id: "aliyun/registrant-is-the-subject",
    cites: ["ali-domain-owner-match"],
    topic: "registrant",
    severity: "block",
    prevents: ["domain-owner-incorrect"],
    says: text(
      "域名 {name} 的持有者“{registrant}”不是主体“{subject}”",
      "the registrant of {name} is {registrant}, the subject is {subject}",
    ),
    fix: text("把域名过户给主体并重新实名", "transfer the domain to the subject and have it verified anew"),
    decide: (place) => {
      if (!place.filing.isAdded || DomainName.isIpAddress(place.domain.name)) return notApplicable
      switch (holderOf(place)) {
        case "subject":
          return pass
        case "person":
          return notApplicable
        case "other":
          return fail(holding(place))
      }
    },
    examples: [
      { given: owned("enterprise", "甲公司"), expect: "Pass" },
      { given: owned("enterprise", "乙公司"), expect: "Fail" },
      { given: owned("individual", "沈见山"), expect: "Fail" },
      { given: owned("enterprise", "沈见山"), expect: "NotApplicable" },
    ],
  }),

  // No topic: the guide leaves it to the provinces, so whatever a province says stands beside this.
  rule("domain", {
    id: "aliyun/domain-of-a-unit-is-held-by-the-unit",
    cites: ["ali-domain-owner-match", "ali-org-aux-domain-holder-proof", "ali-province-rules-page"],
    severity: "warn",
    prevents: ["domain-owner-incorrect"],
    says: text(
      "域名 {name} 在个人 {registrant} 名下，不在单位名下",
      "the domain {name} belongs to {registrant} in person and not to the unit",
    ),
    fix: text(
      "把域名过户给单位，或按该省规则备注册人证明",
      "transfer the domain to the unit, or have a proof on the registrant as the province rules ask",
    ),
    decide: (place) => {
      if (!place.filing.isAdded || DomainName.isIpAddress(place.domain.name)) return notApplicable
      const holder = holderOf(place)
      if (holder === "other" || place.subject.kind === "individual") return notApplicable
      return holder === "subject" ? pass : review(heldByPerson, holding(place))
    },
    examples: [
      { given: owned("enterprise", "甲公司"), expect: "Pass" },
      { given: owned("enterprise", "沈见山"), expect: "Review" },
      { given: owned("enterprise", "乙公司"), expect: "NotApplicable" },
      { given: owned("individual", "甲公司"), expect: "NotApplicable" },
    ],
  }),

  rule("domain", {
    id: "aliyun/filed-domain-is-still-held-by-the-subject",
    cites: ["ali-cancelled-owner-mismatch", "ali-inspection-ongoing", "ali-org-aux-domain-holder-proof"],
    severity: "warn",
    says: text(
      "已备案的域名 {name} 的持有者“{registrant}”不是主体“{subject}”，超过整改期会被取消接入",
      "the domain {name} is filed and belongs to {registrant}, not to the subject {subject}; past the time for mending it access is cancelled",
    ),
    fix: text(
      "在整改期内把域名过户给主体，或变更备案主体；整改期多长文档没有写",
      "transfer the domain to the subject, or change the record, in the time for mending it, which the guide does not state",
    ),
    decide: (place) => {
      if (!isFiledHere(place)) return notApplicable
      switch (holderOf(place)) {
        case "subject":
          return pass
        case "person":
          return review(heldByPerson, holding(place))
        case "other":
          return fail(holding(place))
      }
    },
    examples: [
      { given: { ...owned("enterprise", "甲公司"), register: here }, expect: "Pass" },
      { given: { ...owned("enterprise", "乙公司"), register: here }, expect: "Fail" },
      { given: { ...owned("enterprise", "沈见山"), register: here }, expect: "Review" },
      { given: owned("enterprise", "乙公司"), expect: "NotApplicable" },
    ],
  }),
]

type Place = Scopes.Scopes["domain"]

/** Who holds a domain: the subject, a responsible person of a unit, or anyone else. */
function holderOf({ domain: { registrant }, subject }: Place): "subject" | "person" | "other" {
  if (Name.isSame(registrant, subject.name)) return "subject"
  if (subject.kind === "individual") return "other"
  const { legalRepresentative, principal } = subject
  const isPerson =
    Name.isSame(registrant, legalRepresentative.name) || Name.isSame(registrant, principal.name)
  return isPerson ? "person" : "other"
}
function holding({ domain: { name, registrant }, subject }: Place) {
  return { name, registrant, subject: subject.name }
}

function owned(kind: "enterprise" | "individual", registrant: string) {
  const subject = {
    kind,
    name: "甲公司",
    principal: { name: "沈见山" },
    legalRepresentative: { name: "沈见山" },
  }
  const domains = [{ name: "example.cn", registrant }]
  return { subject, services: [{ kind: "website" as const, domains }] }
}
