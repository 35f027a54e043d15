import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass } = Verdict

/** Rules on the cloud account and the login of the filing platform. */
export const accountRules: Rules = [
  rule("account", {
    id: "nwcd/cloud-account-is-there",
    cites: ["nwcd-need-aws-china-account"],
    severity: "block",
    says: text("还没有亚马逊云科技中国区账号", "there is no AWS China account yet"),
    fix: text("先申请亚马逊云科技中国区账号", "get an AWS China account first"),
    decide: ({ account, wishes }) => {
      if (!wishes.includes("add")) return notApplicable
      return account.id === "" ? fail() : pass
    },
    examples: [
      { given: { accounts: [{ provider: "nwcd", id: "300000000018" }] }, expect: "Pass" },
      { given: { accounts: [{ provider: "nwcd", id: "" }] }, expect: "Fail" },
      { given: { accounts: [{ provider: "nwcd" }] }, expect: "Undecided" },
    ],
  }),

  rule("account", {
    id: "nwcd/login-is-registered-in-full",
    cites: ["nwcd-account-register-fields", "nwcd-account-one-ip-enough"],
    severity: "block",
    says: text(
      "注册备案平台须填邮箱、手机号、一个宁夏区 IP 并同意隐私政策，有缺",
      "the login of the filing platform takes an e-mail, a mobile number, one address of the Ningxia region and the privacy policy; something is missing",
    ),
    fix: text("补齐注册信息并同意隐私政策", "give what is missing and accept the privacy policy"),
    decide: ({ account: { login }, wishes }) => {
      if (!wishes.includes("add")) return notApplicable
      const isFull = [login.email, login.mobile, login.address].every((given) => given !== "")
      return isFull && login.acceptsPrivacyPolicy ? pass : fail()
    },
    examples: [
      { given: login({}), expect: "Pass" },
      { given: login({ address: "" }), expect: "Fail" },
      { given: login({ acceptsPrivacyPolicy: false }), expect: "Fail" },
      {
        given: { accounts: [{ provider: "nwcd", login: { email: "icp@xiqiao-chaye.cn" } }] },
        expect: "Undecided",
      },
    ],
  }),

  rule("account", {
    id: "nwcd/email-and-mobile-register-one-login",
    cites: ["nwcd-account-one-email-one-phone", "nwcd-account-reuse"],
    severity: "block",
    says: text(
      "邮箱或手机号已注册过别的平台账号",
      "the e-mail or mobile number has registered another login already",
    ),
    fix: text(
      "在已有的平台账号下继续申请，或换邮箱和手机号注册",
      "go on with the login that is there, or register by another e-mail and mobile number",
    ),
    decide: ({ account, wishes }) => {
      if (!wishes.includes("add")) return notApplicable
      return account.login.isOnly ? pass : fail()
    },
    examples: [
      { given: login({ isOnly: true }), expect: "Pass" },
      { given: login({ isOnly: false }), expect: "Fail" },
    ],
  }),
]

function login(differs: {
  readonly address?: string
  readonly acceptsPrivacyPolicy?: boolean
  readonly isOnly?: boolean
}) {
  return {
    accounts: [
      {
        provider: "nwcd",
        login: {
          email: "icp@xiqiao-chaye.cn",
          mobile: "13805710018",
          address: "203.0.113.18",
          acceptsPrivacyPolicy: true,
          ...differs,
        },
      },
    ],
  }
}
