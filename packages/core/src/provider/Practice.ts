import type { Cites } from "../rule/Clause.ts"
import type { Text } from "../text/Text.ts"

/** The closed list of what providers are known to do differently (各接入商的差异), for reading side by side. */
export const practices = {
  domainValidity: { zh: "域名剩余有效期", en: "time left on the domain" },
  individuals: { zh: "个人备案", en: "individuals" },
  apps: { zh: "APP 备案", en: "apps" },
  subjectsPerAccount: { zh: "一个账号可备的主体", en: "subjects of one account" },
  quotaUnit: { zh: "配额按什么计", en: "what the quota counts" },
  faceCheckBy: { zh: "谁做人脸或视频核验", en: "who takes the face or video check" },
  legalRepresentative: { zh: "主体负责人与法定代表人", en: "subject's principal and legal representative" },
  providerReview: { zh: "接入商初审", en: "first review by the provider" },
  smsSite: { zh: "短信核验在哪里做", en: "where the SMS code is entered" },
  smsClock: { zh: "短信 24 小时从何时起算", en: "when the 24 hours of the SMS begin" },
  smsMissed: { zh: "短信核验逾期或失败", en: "when the SMS check fails or is missed" },
  administrationReview: { zh: "管局审核", en: "review by the administration" },
  recordNumberForm: { zh: "备案号的写法", en: "how a record number is written" },
  footerNumber: { zh: "页脚标示哪个号", en: "which number stands at the foot" },
  footerLink: { zh: "页脚链接到哪里", en: "where the footer links to" },
  publicSecurityClock: { zh: "公安备案 30 日从何时起算", en: "when the 30 days of public security begin" },
  openPorts: { zh: "备案后开放的端口", en: "ports opened after approval" },
} as const satisfies Record<string, Text>
export type PracticeName = keyof typeof practices

/** What the papers of one provider say of it, in few words, or that they are silent. */
export type Practice<Id extends string = string> = (Text & { readonly cites: Cites<Id> }) | "undocumented"
export type Practices<Id extends string = string> = Readonly<Record<PracticeName, Practice<Id>>>
