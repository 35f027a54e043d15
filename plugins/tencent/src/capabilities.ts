import { Plugin } from "@openbeian/core/provider"
import type { Id } from "./clauses.ts"

/** What this provider can and cannot do. */
export const capabilities: Plugin.Plugin<Id>["capabilities"] = {
  website: Plugin.can("tc-order-unit", "tc-order-individual", "tc-tibet-and-qinghai"),
  app: Plugin.can("tc-app-labels"),
  miniProgram: "undocumented",
  quickApp: "undocumented",
  individual: Plugin.can("tc-order-individual"),
  unit: Plugin.can("tc-order-unit"),
  ipOnly: Plugin.cannot("tc-no-bare-address"),
  accountOfAnotherName: Plugin.cannot("tc-account-name"),
  codeOfAnotherAccount: Plugin.can("tc-code-receiver"),
  quotaReturnsOnCancel: Plugin.can("tc-code-returns"),
  electronicVerification: "undocumented",
  manualVerification: "undocumented",
  backdropVerification: "undocumented",
  changeOfIpAlone: "undocumented",
  commercialLicence: "undocumented",
  submissionByInterface: Plugin.cannot("tc-sdk-operations", "tc-console-actions"),
}
