import type { Plugin } from "@openbeian/core/provider"
import type { Id } from "./clauses.ts"

/** What this provider can and cannot do. */
export const capabilities: Plugin.Plugin<Id>["capabilities"] = {
  website: "undocumented",
  app: "undocumented",
  miniProgram: "undocumented",
  quickApp: "undocumented",
  individual: "undocumented",
  unit: "undocumented",
  ipOnly: "undocumented",
  accountOfAnotherName: "undocumented",
  codeOfAnotherAccount: "undocumented",
  quotaReturnsOnCancel: "undocumented",
  electronicVerification: "undocumented",
  manualVerification: "undocumented",
  backdropVerification: "undocumented",
  changeOfIpAlone: "undocumented",
  commercialLicence: "undocumented",
  submissionByInterface: "undocumented",
}
