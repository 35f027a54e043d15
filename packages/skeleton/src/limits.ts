import type { Limit } from "@openbeian/core/provider"
import type { Id } from "./clauses.ts"

/** The figures that its papers state. */
export const limits: Limit.Limits<Id> = {
  subjectsPerAccount: "undocumented",
  openOrdersPerAccount: "undocumented",
  newServicesPerOrder: "undocumented",
  domainsPerWebsite: "undocumented",
  domainsPerApp: "undocumented",
  addressesPerService: "undocumented",
  loginsPerContact: "undocumented",
  servicesPerServer: "undocumented",
  codesPerServer: "undocumented",
  servicesPerCode: "undocumented",
  quotaPerCode: "undocumented",
}
