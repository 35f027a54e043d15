import { Product } from "@openbeian/core/provider"
import { Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { servers } from "../servers.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const appLogin = text(
  "国际站账号不能直接登录阿里云 App，PC 端上传环节却要求用 App 登录账号扫码；文档自相矛盾，须问阿里云怎样登录",
  "an international account cannot log in to the Aliyun app directly, yet the upload step on PC asks for a login in the app; the guide contradicts itself, so ask Aliyun how",
)

/** Rules on the account and on where the application is filled in. */
export const accountRules: Rules = [
  rule("account", {
    id: "aliyun/account-is-there",
    cites: ["ali-need-account", "ali-recovery-entry"],
    severity: "block",
    says: text("手上没有阿里云账号", "there is no Aliyun account at hand"),
    fix: text(
      "先注册阿里云账号，宜用中国站；主体在阿里云备过案的，找回原来的账号",
      "register an Aliyun account first, better at the China site; where the subject was filed here, recover the account it has",
    ),
    decide: ({ account, wishes }) => {
      if (wishes.length === 0) return notApplicable
      return account.id === "" ? fail() : pass
    },
    examples: [
      { given: { accounts: [{ provider: "aliyun", id: "1000000000000018" }] }, expect: "Pass" },
      { given: { accounts: [{ provider: "aliyun", id: "" }] }, expect: "Fail" },
      { given: { accounts: [{ provider: "aliyun" }] }, expect: "Undecided" },
      { given: filed({}), expect: "NotApplicable" },
    ],
  }),

  rule("account", {
    id: "aliyun/app-is-for-china-site-accounts",
    cites: ["ali-mobile-needs-china-account", "ali-international-site-channels"],
    severity: "block",
    says: text(
      "国际站账号不能在移动端申请备案",
      "an account of the international site cannot apply in the mobile app",
    ),
    fix: text(
      "改在 PC 端申请，或用中国站账号登录最新版阿里云 App",
      "apply on a PC, or log in to the latest Aliyun app with a China-site account",
    ),
    decide: ({ account, wishes }) => {
      if (wishes.length === 0 || account.channel !== "app") return notApplicable
      return account.site === "china" ? pass : fail()
    },
    examples: [
      { given: customer({ channel: "app", site: "china" }), expect: "Pass" },
      { given: customer({ channel: "app", site: "international" }), expect: "Fail" },
      { given: customer({ channel: "pc", site: "international" }), expect: "NotApplicable" },
      { given: customer({ channel: "app" }), expect: "Undecided" },
      { given: filed({ channel: "app", site: "international" }), expect: "NotApplicable" },
    ],
  }),

  rule("account", {
    id: "aliyun/chengxintong-members-apply-on-pc",
    cites: ["ali-cxt-no-mobile", "ali-cxt-no-channel-section"],
    severity: "block",
    says: text("诚信通用户不能从移动端提交", "诚信通 members cannot apply in the mobile app"),
    fix: text(
      "在 PC 端登录阿里通信ICP代备案管理系统申请，上传时用 App 扫码",
      "apply on a PC in 阿里通信ICP代备案管理系统 and scan with the app to upload",
    ),
    decide: ({ account, wishes }) => {
      if (wishes.length === 0 || account.track !== "chengxintong") return notApplicable
      return account.channel === "pc" ? pass : fail()
    },
    examples: [
      { given: customer({ track: "chengxintong", channel: "pc" }), expect: "Pass" },
      { given: customer({ track: "chengxintong", channel: "app" }), expect: "Fail" },
      { given: customer({ track: "standard", channel: "app" }), expect: "NotApplicable" },
      { given: customer({ channel: "app" }), expect: "Undecided" },
      { given: filed({ track: "chengxintong", channel: "app" }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "aliyun/storefronts-are-filed-on-pc",
    cites: ["ali-wangpu-channels"],
    severity: "block",
    says: text(
      "旺铺和企业官网产品的备案只在 PC 端办理",
      "storefronts and Alibaba corporate sites are filed on a PC alone",
    ),
    fix: text("改在 PC 端申请，中国站、国际站账号均可", "apply on a PC, with an account of either site"),
    decide: ({ host, account, wishes }) => {
      if (wishes.length === 0) return notApplicable
      const product = Product.productOf(servers, host.server.product)
      if (product !== "storefront" && product !== "corporateSite") return notApplicable
      return account.channel === "pc" ? pass : fail()
    },
    examples: [
      { given: built("阿里巴巴旺铺", "pc"), expect: "Pass" },
      { given: built("企业官网", "app"), expect: "Fail" },
      { given: built("ECS实例", "app"), expect: "NotApplicable" },
    ],
  }),

  rule("account", {
    id: "aliyun/china-site-account-is-used",
    cites: ["ali-china-site-recommended", "ali-international-site-channels"],
    severity: "warn",
    says: text(
      "账号是国际站的，而文档建议用中国站账号备案",
      "the account is of the international site, while the guide advises one of the China site",
    ),
    fix: text("注册一个中国站账号用于备案", "register an account at the China site for the filing"),
    decide: ({ account, wishes }) => {
      if (wishes.length === 0) return notApplicable
      return account.site === "china" ? pass : review(appLogin)
    },
    examples: [
      { given: customer({ site: "china" }), expect: "Pass" },
      { given: customer({ site: "international" }), expect: "Review" },
      { given: customer({}), expect: "Undecided" },
      { given: filed({ site: "international" }), expect: "NotApplicable" },
    ],
  }),

  // An account files for one subject, so its open order is one of the certificate.
  rule("account", {
    id: "aliyun/certificate-has-no-order-under-way",
    cites: ["ali-reject-certificate-has-open-order", "ali-one-subject-per-account", "ali-order-list"],
    severity: "warn",
    prevents: ["certificate-has-open-order"],
    says: text(
      "账号有 {n} 个在办订单；同一证件再提交，是常见的驳回原因",
      "the account has {n} orders under way; to hand in another for the same certificate is a common reason of refusal",
    ),
    fix: text(
      "等在办订单办完再提交；不再办的在订单列表里点“放弃备案”",
      "hand in after it has ended, or drop it by 放弃备案 in the list of orders",
    ),
    decide: ({ account, wishes }) => {
      if (wishes.length === 0) return notApplicable
      return account.openOrders.length === 0 ? pass : fail({ n: account.openOrders.length })
    },
    examples: [
      { given: customer({ openOrders: [] }), expect: "Pass" },
      { given: customer({ openOrders: [{ id: "1" }] }), expect: "Fail" },
      { given: customer({}), expect: "Undecided" },
      { given: filed({ openOrders: [{ id: "1" }] }), expect: "NotApplicable" },
    ],
  }),
]

type Customer = {
  readonly track?: "standard" | "chengxintong"
  readonly site?: "china" | "international"
  readonly channel?: "pc" | "app"
  readonly openOrders?: ReadonlyArray<{ readonly id: string }>
}

function customer(of: Customer) {
  return { accounts: [{ provider: "aliyun", ...of }] } as const
}
/** Nothing is wished for but what is filed here already. */
function filed(of: Customer) {
  return { ...customer(of), services: [], changes: [] } as const
}
function built(product: string, channel: "pc" | "app") {
  return {
    services: [{ kind: "website", runsOn: "s" }],
    accounts: [{ provider: "aliyun", channel, servers: [{ id: "s", product }] }],
  } as const
}
