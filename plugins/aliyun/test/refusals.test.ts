import { RefusalView } from "@openbeian/core/check"
import { Reasons } from "@openbeian/core/refusal"
import { Regulations } from "@openbeian/core/regulation"
import { aliyun } from "@openbeian/plugin-aliyun"
import { describe, expect, it } from "vitest"

/** Which rules of the guide find a reason beforehand; the others are left to the country, the province or nobody. */
const found: Readonly<Partial<Record<Reasons.Reason, ReadonlyArray<string>>>> = {
  "domain-not-in-registrar-db": ["aliyun/registrar-is-approved"],
  "domain-not-real-name": ["aliyun/domain-is-real-name-verified"],
  "domain-owner-incorrect": [
    "aliyun/registrant-is-the-subject",
    "aliyun/domain-of-a-unit-is-held-by-the-unit",
  ],
  "filed-site-no-number": [
    "aliyun/website-shows-its-number-at-the-foot",
    "aliyun/guangdong-website-shows-the-subject-number",
  ],
  "footer-not-linked": ["aliyun/footer-number-links-to-the-ministry"],
  "certificate-bad": [
    "aliyun/person-has-a-credential-of-the-residency",
    "aliyun/individual-has-a-credential-of-the-residency",
  ],
  "principal-not-legal-rep": ["aliyun/subject-principal-is-the-legal-representative"],
  "wrong-filing-type": [
    "aliyun/change-is-of-what-is-filed-here",
    "aliyun/change-goes-as-the-province-has-it",
  ],
  "domain-not-in-admin-db": ["aliyun/real-name-data-have-reached-the-administration"],
  "certificate-has-open-order": ["aliyun/certificate-has-no-order-under-way"],
  "data-not-in-record-db": ["aliyun/change-is-of-what-is-filed-here"],
}

describe("a reason of refusal", () => {
  it.each(Reasons.ids)("is found beforehand by the rules that say so: %s", (reason) => {
    const rules = RefusalView.rulesAgainst(reason, aliyun, Regulations.none)
    expect(rules.filter((id) => id.startsWith("aliyun/"))).toEqual(found[reason] ?? [])
  })
})
