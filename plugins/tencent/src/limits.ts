import type { Limit } from "@openbeian/core/provider"
import type { Id } from "./clauses.ts"

/** The day of the documents: since when a figure holds before that cannot be shown. */
const from = "2021-07-15"

/** The figures that its papers state. Cloud Run counts by address and has a rule of its own. */
export const limits: Limit.Limits<Id> = {
  subjectsPerAccount: [{ from, value: 1, cites: ["tc-one-subject"] }],
  openOrdersPerAccount: [{ from, value: 1, cites: ["tc-one-open-order"] }],
  newServicesPerOrder: [
    { from, value: 10, service: "website", subjectKind: "unit", cites: ["tc-order-unit"] },
    { from, value: 1, service: "website", subjectKind: "individual", cites: ["tc-order-individual"] },
  ],
  domainsPerWebsite: [{ from, value: 1, cites: ["tc-one-domain"] }],
  domainsPerApp: "undocumented",
  addressesPerService: "undocumented",
  loginsPerContact: "undocumented",
  servicesPerServer: [
    { from, value: 5, product: "cvm", cites: ["tc-cvm-five"] },
    { from, value: 5, product: "lighthouse", cites: ["tc-lighthouse-five"] },
    { from, value: 2, product: "scf", cites: ["tc-function-two"] },
  ],
  codesPerServer: [{ from, value: 5, product: "cvm", cites: ["tc-code-five"] }],
  servicesPerCode: [{ from, value: 1, cites: ["tc-code-one-site"] }],
  quotaPerCode: [{ from, value: 0, product: "cvm", cites: ["tc-code-beside"] }],
}
