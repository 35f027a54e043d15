/** Facts with which a website of a filed company can be filed at some of the providers. */
const customer = (n: number) => ({
  customer: `C${n}`,
  subject: {
    kind: "enterprise",
    name: `杭州第${n}号文具有限公司`,
    province: "330000",
    credential: { type: "businessLicence" },
  },
  register: { subject: { isFiled: true } },
  services: [{ kind: "website", name: `第${n}号文具`, domains: [{ name: `stationery-${n}.cn` }] }],
  accounts: [],
})

/** A portfolio of so many customers with one website each. */
export const portfolioOf = (customers: number) => ({
  openbeian: 1,
  filings: Array.from({ length: customers }, (_, n) => customer(n)),
})
