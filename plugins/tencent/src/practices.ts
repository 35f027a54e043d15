import type { Practice } from "@openbeian/core/provider"
import type { Id } from "./clauses.ts"

/** What it does in its own way, where providers are known to differ. */
export const practices: Practice.Practices<Id> = {
  domainValidity: "undocumented",
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
