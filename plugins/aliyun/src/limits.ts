/** The version of the guide. */
const from = "2022-07-11"

/** A code for each filing: what a product yields of them is what it carries. A product that no row names has none. */
const codes = [
  { from, value: 5, product: "ecs", cites: ["ali-server-ecs"] },
  { from, value: 5, product: "webHosting", cites: ["ali-server-web-hosting"] },
  { from, value: 5, product: "simpleServer", cites: ["ali-server-swas"] },
  { from, value: 2, product: "nat", cites: ["ali-server-nat"] },
  { from, value: 2, product: "ipv6", cites: ["ali-server-ipv6"] },
  { from, value: 5, product: "ens", cites: ["ali-server-ens"] },
  { from, value: 1, product: "iotPackage", cites: ["ali-server-iot-package"] },
  { from, value: 1, product: "marketplaceSite", cites: ["ali-server-marketplace-site"] },
  { from, value: 1, product: "functionCompute", cites: ["ali-server-fc-package"] },
  { from, value: 2, product: "mall", cites: ["ali-server-mall"] },
] as const

/** The figures that the guide states. */
export const limits = {
  subjectsPerAccount: [{ from, value: 1, cites: ["ali-one-subject-per-account"] }],
  openOrdersPerAccount: "undocumented",
  newServicesPerOrder: "undocumented",
  domainsPerWebsite: "undocumented",
  domainsPerApp: "undocumented",
  addressesPerService: "undocumented",
  loginsPerContact: "undocumented",
  servicesPerServer: codes,
  codesPerServer: codes,
  servicesPerCode: [{ from, value: 1, cites: ["ali-service-code-needed"] }],
  quotaPerCode: [{ from, value: 1, cites: ["ali-service-code-needed"] }],
} as const
