import type { Practice } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { clauses } from "./clauses.ts"

type ClauseId = keyof typeof clauses.clauses

/** What NWCD does in its own way, where providers are known to differ. */
export const practices: Practice.Practices<ClauseId> = {
  domainValidity: { ...text("没有过期即可", "merely unexpired"), cites: ["nwcd-domain-unexpired"] },
  individuals: { ...text("不受理", "not taken"), cites: ["nwcd-enterprise-only"] },
  apps: { ...text("受理", "taken"), cites: ["nwcd-app-law", "nwcd-app-new-before-business"] },
  subjectsPerAccount: {
    ...text(
      "不限主体；一个邮箱、一个手机号只能注册一个账号",
      "no limit of subjects; one login for each e-mail and mobile number",
    ),
    cites: ["nwcd-account-one-email-one-phone", "nwcd-account-reuse"],
  },
  quotaUnit: {
    ...text("没有配额，IP 数不限", "no quota; any number of addresses"),
    cites: ["nwcd-ip-count-unlimited"],
  },
  faceCheckBy: {
    ...text("服务负责人", "the responsible person of the service"),
    cites: ["nwcd-everify-face"],
  },
  legalRepresentative: {
    ...text(
      "电子化核验以法定代表人的身份证核验主体负责人",
      "electronic verification checks the subject's principal by the card of the legal representative",
    ),
    cites: ["nwcd-everify-step-principal"],
  },
  providerReview: { ...text("1 个工作日", "1 working day"), cites: ["nwcd-review-one-working-day"] },
  smsSite: { ...text("工信部网站", "the site of the ministry"), cites: ["nwcd-sms-24h"] },
  smsClock: {
    ...text("英文版没有写清从何时起算", "the English guide does not say from when"),
    cites: ["nwcd-sms-24h"],
  },
  smsMissed: {
    ...text(
      "自动退回接入商，须重新提交并再核验",
      "returned to the provider by itself, to be handed in and checked anew",
    ),
    cites: ["nwcd-sms-timeout"],
  },
  administrationReview: {
    ...text("资料齐全后 20 个工作日内", "within 20 working days of complete papers"),
    cites: ["nwcd-admin-window"],
  },
  recordNumberForm: {
    ...text("例中不写“号”；APP 在序号后加 A", "without 号 in its example; an app adds A to the serial"),
    cites: ["nwcd-app-number-suffix"],
  },
  footerNumber: { ...text("网站备案号", "the number of the website"), cites: ["nwcd-footer-number"] },
  footerLink: {
    ...text(
      "网站链接 beian.miit.gov.cn/#/Integrated/index，APP 链接 beian.miit.gov.cn",
      "beian.miit.gov.cn/#/Integrated/index for websites, beian.miit.gov.cn for apps",
    ),
    cites: ["nwcd-footer-link", "nwcd-app-number-link"],
  },
  publicSecurityClock: {
    ...text("网站开通之日（旧版：联网之日）", "the day the site opens (old guide: of connection)"),
    cites: ["nwcd-public-security-portal"],
  },
  openPorts: { ...text("80、8080、443", "80, 8080, 443"), cites: ["nwcd-ports-opened"] },
}
