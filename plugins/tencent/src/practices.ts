import type { Practice } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** What it does in its own way, where providers are known to differ. */
export const practices: Practice.Practices<Id> = {
  domainValidity: "undocumented",
  quotaUnit: {
    ...text(
      "云服务器按台，云函数按资源包，云托管按 IP；授权码另计",
      "instance, pack or IP address by product; codes apart",
    ),
    cites: [
      "tc-cvm-five",
      "tc-lighthouse-five",
      "tc-function-two",
      "tc-cloud-run-two",
      "tc-code-five",
      "tc-code-beside",
    ],
  },
  faceCheckBy: "undocumented",
  legalRepresentative: "undocumented",
  providerReview: { ...text("1 至 2 个工作日", "1 to 2 working days"), cites: ["tc-first-review"] },
  smsSite: "undocumented",
  smsClock: "undocumented",
  smsMissed: {
    ...text("退回腾讯云，重新提交", "goes back to Tencent Cloud, to be handed in again"),
    cites: ["tc-sms-missed"],
  },
  administrationReview: {
    ...text("按省估计 3 至 30 天", "estimated at 3 to 30 days, by province"),
    cites: ["tc-administration-days"],
  },
  recordNumberForm: "undocumented",
  footerNumber: "undocumented",
  footerLink: "undocumented",
  publicSecurityClock: "undocumented",
  openPorts: "undocumented",
}
