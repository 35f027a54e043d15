import { Plugin } from "@openbeian/core/provider"

/** What this provider can and cannot do, as its guide says. */
export const capabilities = {
  website: Plugin.can("ks-types-list"),
  app: Plugin.can("ks-types-list"),
  miniProgram: "undocumented",
  quickApp: "undocumented",
  individual: Plugin.can("ks-subject-kinds"),
  unit: Plugin.can("ks-subject-kinds"),
  ipOnly: Plugin.cannot("ks-no-ip-filing"),
  accountOfAnotherName: Plugin.cannot("ks-account-real-name"),
  codeOfAnotherAccount: Plugin.can("ks-code-cross-account"),
  quotaReturnsOnCancel: "undocumented",
  electronicVerification: Plugin.can("ks-flow-two-routes"),
  manualVerification: "undocumented",
  backdropVerification: Plugin.can("ks-flow-two-routes"),
  changeOfIpAlone: "undocumented",
  commercialLicence: Plugin.cannot("ks-scope-noncommercial", "ks-licence-self-service"),
  submissionByInterface: "undocumented",
} as const
