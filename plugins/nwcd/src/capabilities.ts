import { Plugin } from "@openbeian/core/provider"

/** What this provider can and cannot do, as its guides say. */
export const capabilities = {
  website: Plugin.can("nwcd-entry-new"),
  app: Plugin.can("nwcd-entry-new", "nwcd-app-start"),
  miniProgram: Plugin.cannot("nwcd-mini-program-via-platform"),
  quickApp: Plugin.cannot("nwcd-mini-program-via-platform"),
  individual: Plugin.cannot("nwcd-enterprise-only"),
  unit: Plugin.can("nwcd-enterprise-only", "nwcd-mat-subject-cert"),
  ipOnly: "undocumented",
  accountOfAnotherName: Plugin.can("nwcd-paper-confirmation-letter"),
  codeOfAnotherAccount: "undocumented",
  quotaReturnsOnCancel: "undocumented",
  electronicVerification: Plugin.can("nwcd-verify-two-routes"),
  manualVerification: Plugin.can("nwcd-verify-two-routes"),
  backdropVerification: "undocumented",
  changeOfIpAlone: Plugin.can("nwcd-entry-change-ip"),
  commercialLicence: Plugin.cannot("nwcd-old-licence-not-handled"),
  submissionByInterface: "undocumented",
} as const
