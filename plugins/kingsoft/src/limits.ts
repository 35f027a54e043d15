/** The guide has no date; it speaks of app filings, which began on this day. */
const from = "2023-09-01"

/** The figures that its guide states. */
export const limits = {
  subjectsPerAccount: [{ from, value: 1, cites: ["ks-one-subject-per-account"] }],
  openOrdersPerAccount: [{ from, value: 1, cites: ["ks-one-order-in-flight"] }],
  newServicesPerOrder: [{ from, value: 3, service: "website", cites: ["ks-order-max-sites"] }],
  domainsPerWebsite: [{ from, value: 1, cites: ["ks-one-domain-per-site"] }],
  domainsPerApp: "undocumented",
  addressesPerService: "undocumented",
  loginsPerContact: "undocumented",
  servicesPerServer: [{ from, value: 5, cites: ["ks-instance-quota", "ks-code-consumes-quota"] }],
  codesPerServer: "undocumented",
  servicesPerCode: [{ from, value: 1, cites: ["ks-code-single-service"] }],
  quotaPerCode: [{ from, value: 1, cites: ["ks-code-consumes-quota"] }],
} as const
