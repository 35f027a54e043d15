import { Plugin } from "@openbeian/core/provider"

/** Each of the three answers at least once. */
export const capabilities = {
  website: Plugin.can("ac-services"),
  app: Plugin.can("ac-services"),
  miniProgram: Plugin.cannot("ac-services"),
  quickApp: "undocumented",
  individual: Plugin.cannot("ac-subjects"),
  unit: Plugin.can("ac-subjects"),
  ipOnly: "undocumented",
  accountOfAnotherName: "undocumented",
  codeOfAnotherAccount: "undocumented",
  quotaReturnsOnCancel: "undocumented",
  electronicVerification: Plugin.can("ac-two-ways"),
  manualVerification: "undocumented",
  backdropVerification: Plugin.cannot("ac-two-ways"),
  changeOfIpAlone: "undocumented",
  commercialLicence: "undocumented",
  submissionByInterface: "undocumented",
} as const
