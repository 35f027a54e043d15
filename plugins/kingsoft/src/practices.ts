import type { Practice } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { clauses } from "./clauses.ts"

type ClauseId = keyof typeof clauses.clauses

/** What Kingsoft Cloud does in its own way, where providers are known to differ. */
export const practices: Practice.Practices<ClauseId> = {
  domainValidity: "undocumented",
  individuals: { ...text("受理", "taken"), cites: ["ks-subject-kinds"] },
  apps: { ...text("受理", "taken"), cites: ["ks-types-list"] },
  subjectsPerAccount: { ...text("1 个", "one"), cites: ["ks-one-subject-per-account"] },
  quotaUnit: {
    ...text("备案授权码，每台服务器 5 个", "authorization codes, 5 for each server"),
    cites: ["ks-instance-quota", "ks-code-consumes-quota"],
  },
  faceCheckBy: {
    ...text("网站负责人，视频核验", "the responsible person of the website, by video"),
    cites: ["ks-everify-video"],
  },
  legalRepresentative: "undocumented",
  providerReview: { ...text("1–2 个工作日", "1 to 2 working days"), cites: ["ks-initial-review"] },
  smsSite: {
    ...text("省通信管理局网站", "the site of the province's administration"),
    cites: ["ks-sms-24h"],
  },
  smsClock: "undocumented",
  smsMissed: { ...text("由管局退回", "returned by the administration"), cites: ["ks-sms-24h"] },
  administrationReview: {
    ...text("至多 20 个工作日", "20 working days at most"),
    cites: ["ks-admin-window"],
  },
  recordNumberForm: { ...text("例中不写“号”", "without 号"), cites: ["ks-record-number-format"] },
  footerNumber: "undocumented",
  footerLink: "undocumented",
  publicSecurityClock: { ...text("联网之日", "the day of connection"), cites: ["ks-public-security"] },
  openPorts: "undocumented",
}
