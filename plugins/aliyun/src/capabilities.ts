import { Plugin } from "@openbeian/core/provider"

/** What this provider can and cannot do, as its guide of 2022 says. */
export const capabilities = {
  website: Plugin.can("ali-who-must-file", "ali-edition-website-only"),
  app: "undocumented",
  miniProgram: "undocumented",
  quickApp: "undocumented",
  individual: Plugin.can("ali-individual-supported"),
  unit: Plugin.can("ali-who-must-file", "ali-org-basic"),
  ipOnly: "undocumented",
  accountOfAnotherName: "undocumented",
  codeOfAnotherAccount: "undocumented",
  quotaReturnsOnCancel: "undocumented",
  electronicVerification: Plugin.can("ali-face-self", "ali-upload-pc-route", "ali-upload-mobile-route"),
  manualVerification: "undocumented",
  backdropVerification: "undocumented",
  changeOfIpAlone: "undocumented",
  commercialLicence: Plugin.can("ali-commercial-two-ways", "ali-paid-services"),
  submissionByInterface: "undocumented",
} as const
