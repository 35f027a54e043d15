import type { Practice } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { clauses } from "./clauses.ts"

type ClauseId = keyof typeof clauses.clauses

/** What Aliyun does in its own way, where providers are known to differ. */
export const practices: Practice.Practices<ClauseId> = {
  domainValidity: {
    ...text(
      "超过三个月；较旧的截图：上海超过 180 天，其他超过 90 天",
      "more than three months; by an older figure more than 180 days in Shanghai, 90 elsewhere",
    ),
    cites: ["ali-domain-three-months", "ali-domain-shanghai-180", "ali-domain-other-90"],
  },
  quotaUnit: {
    ...text("备案服务码，每款产品 1、2 或 5 个", "service codes: 1, 2 or 5 by product"),
    cites: ["ali-service-code-needed", "ali-server-ecs", "ali-server-nat", "ali-server-iot-package"],
  },
  faceCheckBy: { ...text("负责人本人", "the responsible persons themselves"), cites: ["ali-face-self"] },
  legalRepresentative: {
    ...text(
      "部分省份要求主体负责人为法定代表人，没有点名",
      "some provinces, not named, want the legal representative as the subject's principal",
    ),
    cites: ["ali-principal-legal-rep"],
  },
  providerReview: {
    ...text("约 1 个工作日，上报另约 1 个工作日", "about 1 working day, and about 1 more to hand in"),
    cites: ["ali-initial-review", "ali-submit-to-admin"],
  },
  smsSite: { ...text("工信部备案系统", "the filing system of the ministry"), cites: ["ali-sms-24h"] },
  smsClock: { ...text("收到短信时", "when the SMS arrives"), cites: ["ali-sms-24h"] },
  smsMissed: "undocumented",
  administrationReview: {
    ...text("1–20 个工作日", "1 to 20 working days"),
    cites: ["ali-admin-window"],
  },
  recordNumberForm: {
    ...text("写“号”：浙ICP备123456号-1", "with 号: 浙ICP备123456号-1"),
    cites: ["ali-number-format"],
  },
  footerNumber: {
    ...text("网站备案号；广东为主体备案号", "the number of the website; in Guangdong that of the subject"),
    cites: ["ali-footer-other-provinces", "ali-footer-guangdong"],
  },
  footerLink: { ...text("beian.miit.gov.cn", "beian.miit.gov.cn"), cites: ["ali-footer-link"] },
  publicSecurityClock: {
    ...text("网站开通之日", "the day the site opens"),
    cites: ["ali-public-security-30-days"],
  },
  openPorts: "undocumented",
}
