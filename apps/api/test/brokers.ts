import { readFileSync } from "node:fs"
import { Document } from "@openbeian/core/document"
import { Filing } from "@openbeian/core/filing"
import { Result } from "effect"

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

/** The facts of an example whose plans are a choice between cost and end. */
export const fourSites = ((): Filing.Facts => {
  const file = new URL("../../../examples/four-sites.yaml", import.meta.url)
  const read = Document.read(Filing.Filing, readFileSync(file, "utf8"))
  if (Result.isFailure(read)) throw new Error("the example is no filing")
  const { openbeian: _, ...facts } = read.success.value
  return facts
})()
