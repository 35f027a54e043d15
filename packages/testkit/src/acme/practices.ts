import type { Practice } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { clauses } from "./clauses.ts"

type ClauseId = keyof typeof clauses.clauses

/** What Acme Cloud does in its own way: one answer with a clause, the rest silent. */
export const practices: Practice.Practices<ClauseId> = {
  domainValidity: "undocumented",
  individuals: { ...text("不受理", "not taken"), cites: ["ac-subjects"] },
  apps: "undocumented",
  subjectsPerAccount: "undocumented",
  quotaUnit: "undocumented",
  faceCheckBy: "undocumented",
  legalRepresentative: "undocumented",
  providerReview: "undocumented",
  smsSite: "undocumented",
  smsClock: "undocumented",
  smsMissed: "undocumented",
  administrationReview: "undocumented",
  recordNumberForm: "undocumented",
  footerNumber: "undocumented",
  footerLink: "undocumented",
  publicSecurityClock: "undocumented",
  openPorts: "undocumented",
}
