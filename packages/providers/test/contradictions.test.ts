import { Conflicts } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

/** What was found when the papers were read side by side: 35 places where one provider contradicts itself. */
const found = {
  nwcd: [
    ["time left on a domain", "nwcd-old-domain-min-validity", "nwcd-domain-unexpired"],
    ["measures of a picture", "nwcd-old-image-format", "nwcd-mat-subject-cert"],
    ["provinces", "nwcd-old-provinces", "nwcd-provinces-excluded"],
    ["individuals", "nwcd-old-domain-owner-match", "nwcd-enterprise-only"],
    ["whose name the domain bears", "nwcd-old-domain-owner-match", "nwcd-domain-owner-match"],
    ["verification", "nwcd-old-mat-onsite-photo", "nwcd-verify-electronic-when"],
    ["papers by mail", "nwcd-old-mail-paper", "nwcd-flow-submit"],
    ["date on the authenticity form", "nwcd-old-paper-form", "nwcd-paper-authenticity-form"],
    ["date on the letter", "nwcd-old-paper-authorization", "nwcd-paper-authorization-letter"],
    ["domain certificate", "nwcd-old-mat-domain-cert", "nwcd-mat-domain-screenshot"],
    ["SMS check", "nwcd-old-flow-seven-steps", "nwcd-flow-sms-then-admin"],
    ["time of the administration", "nwcd-old-admin-window", "nwcd-admin-window"],
    ["time of the provider", "nwcd-old-flow-seven-steps", "nwcd-review-one-working-day"],
    ["sign-up", "nwcd-old-register", "nwcd-account-register-fields"],
    ["entries for changes", "nwcd-old-change-website", "nwcd-entry-change-info"],
    ["entry for an address", "nwcd-old-change-access", "nwcd-entry-change-ip"],
    ["sectors under approval", "nwcd-old-preapproval-definition", "nwcd-preapproval-categories"],
    ["finance words", "nwcd-financial-words", "nwcd-preapproval-categories"],
    ["public-security portal", "nwcd-old-public-security-portal", "nwcd-public-security-portal"],
    ["where domains are looked up", "nwcd-old-domain-tld-approved", "nwcd-domain-tld-approved"],
    ["commitment letter", "nwcd-paper-commitment", "nwcd-app-other-paper"],
  ],
  aliyun: [
    ["time left on a domain", "ali-domain-three-months", "ali-domain-shanghai-180"],
    ["app for members of 诚信通", "ali-china-site-channels", "ali-cxt-no-mobile"],
    ["login of international accounts", "ali-china-site-recommended", "ali-international-site-channels"],
    ["construction plan", "ali-individual-aux-site-plan", "ali-org-aux-site-plan"],
    ["sample of a link", "ali-footer-commercial-example", "ali-footer-link"],
    ["name of the system", "ali-system-standard", "ali-system-cxt"],
    ["channels", "ali-channels", "ali-cxt-no-mobile"],
  ],
  kingsoft: [
    ["label of an access filing", "ks-types-list", "ks-type-access-elsewhere"],
    ["what is deregistered", "ks-types-list", "ks-dereg-service"],
    ["what the quota counts", "ks-instance-quota", "ks-code-consumes-quota"],
    ["label of cancelling access", "ks-types-list", "ks-cancel-access"],
    ["site kept closed", "ks-keep-site-closed", "ks-backdrop-fill"],
    ["papers by mail", "ks-backdrop-mail-after-review", "ks-everify-photo"],
    ["where codes come from", "ks-code-who-creates", "ks-server-products"],
  ],
} as const satisfies Readonly<Record<string, ReadonlyArray<readonly [string, string, string]>>>

const all = Object.entries(found).flatMap(([owner, rows]) => rows.map((row) => ({ owner, row })))
const { conflicts, clauses } = Conflicts.all(installed.map(({ book }) => book))

describe("where the papers of one provider contradict themselves", () => {
  it("was found in thirty-five places", () => {
    expect(all).toHaveLength(35)
  })

  it.each(all)(
    "is ruled, with both clauses and a reason: $owner, $row.0",
    ({ owner, row: [, one, other] }) => {
      const conflict = conflicts.find(({ between }) => between.includes(one) && between.includes(other))
      expect(conflict?.owner).toBe(owner)
      expect([one, other, "review"]).toContain(conflict?.ruling)
      expect(conflict?.why.zh).toBeTruthy()
      expect(conflict?.why.en).toBeTruthy()
      for (const id of [one, other]) expect(clauses[id]?.conflicts.length).toBeGreaterThan(0)
    },
  )

  it("does not follow what was superseded", () => {
    for (const { ruling } of conflicts)
      if (ruling !== "review") expect(clauses[ruling]?.isInForce, ruling).toBe(true)
  })
})
