import { Verdict } from "@openbeian/core/rule"
import { Name, text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass } = Verdict

/** Rules on the account. */
export const accountRules: Rules = [
  rule("account", {
    id: "kingsoft/account-is-real-name-verified",
    cites: ["ks-account-real-name"],
    severity: "block",
    says: text("账号还没有完成实名认证", "the account is not real-name verified yet"),
    fix: text("先以主体名义完成账号实名认证", "first verify the account in the subject's name"),
    decide: ({ account, wishes }) => {
      if (!wishes.includes("add")) return notApplicable
      return account.isVerified ? pass : fail()
    },
    examples: [
      { given: { accounts: [{ provider: "kingsoft", isVerified: true }] }, expect: "Pass" },
      { given: { accounts: [{ provider: "kingsoft", isVerified: false }] }, expect: "Fail" },
      { given: { accounts: [{ provider: "elsewhere", isVerified: true }] }, expect: "Undecided" },
    ],
  }),

  rule("account", {
    id: "kingsoft/account-bears-the-subjects-name",
    cites: ["ks-account-real-name", "ks-subject-consistency"],
    severity: "block",
    says: text(
      "账号实名“{account}”与主体“{subject}”不一致",
      "the account is verified as {account}, the subject is {subject}",
    ),
    fix: text("改用以主体名义实名的账号", "file from an account verified in the subject's name"),
    decide: ({ account, subject, wishes }) => {
      if (!wishes.includes("add")) return notApplicable
      const { realName } = account
      return Name.isSame(realName, subject.name) ? pass : fail({ account: realName, subject: subject.name })
    },
    examples: [
      {
        given: { subject: { name: "甲公司" }, accounts: [{ provider: "kingsoft", realName: "甲公司" }] },
        expect: "Pass",
      },
      {
        given: {
          subject: { name: "甲公司（浙江）" },
          accounts: [{ provider: "kingsoft", realName: "甲公司(浙江)" }],
        },
        expect: "Pass",
      },
      {
        given: { subject: { name: "甲公司" }, accounts: [{ provider: "kingsoft", realName: "乙公司" }] },
        expect: "Fail",
      },
      { given: { subject: { name: "甲公司" } }, expect: "Undecided" },
      { given: { services: [], changes: [{ kind: "cancelSubject" }] }, expect: "NotApplicable" },
    ],
  }),
]
