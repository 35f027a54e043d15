const from = "2026-01-01"

/** A dated figure, one by product, one without limit, and one of which the papers are silent. */
export const limits = {
  subjectsPerAccount: [
    { from, value: 2, cites: ["ac-two-subjects"] },
    { from: "2023-01-01", value: 1, cites: ["ac-one-subject"] },
  ],
  openOrdersPerAccount: [{ from, value: 2, cites: ["ac-open-orders"] }],
  newServicesPerOrder: [
    { from, value: 2, service: "website", cites: ["ac-order-websites"] },
    { from, value: "unlimited", service: "app", cites: ["ac-order-apps"] },
  ],
  domainsPerWebsite: "undocumented",
  domainsPerApp: "undocumented",
  addressesPerService: "undocumented",
  loginsPerContact: "undocumented",
  servicesPerServer: [
    { from, value: 1, product: "small", cites: ["ac-server-quota"] },
    { from, value: 3, product: "large", cites: ["ac-server-quota"] },
  ],
  codesPerServer: "undocumented",
  servicesPerCode: [{ from, value: 2, cites: ["ac-codes"] }],
  quotaPerCode: [{ from, value: 0, cites: ["ac-codes"] }],
} as const
