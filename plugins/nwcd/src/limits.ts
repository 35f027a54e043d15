/** The newer guides have no date; they place themselves after the notice on app filings. */
const from = "2023-09-01"

/** The figures that the guides state: few, and two of them are that there is no limit. */
export const limits = {
  subjectsPerAccount: "undocumented",
  openOrdersPerAccount: "undocumented",
  newServicesPerOrder: "undocumented",
  domainsPerWebsite: "undocumented",
  domainsPerApp: [{ from, value: "unlimited", cites: ["nwcd-app-many-domains"] }],
  addressesPerService: [{ from, value: "unlimited", cites: ["nwcd-ip-count-unlimited"] }],
  loginsPerContact: [{ from, value: 1, cites: ["nwcd-account-one-email-one-phone"] }],
  servicesPerServer: "undocumented",
  codesPerServer: "undocumented",
  servicesPerCode: "undocumented",
  quotaPerCode: "undocumented",
} as const
