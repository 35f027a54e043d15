import type { Filing } from "@openbeian/core/filing"
import { acme, Filings } from "@openbeian/testkit"

/** Three websites of a customer that has an account and no server. */
export const threeWebsites = (): Filing.Facts => {
  const found = Filings.sample(Filings.cleanFiling({ provider: acme, services: 3 }), 40).find(
    ({ services }) => services?.every(({ kind }) => kind === "website"),
  )
  const { accounts = [], services = [], ...rest } = found ?? {}
  if (services.length !== 3) throw new Error("no three websites among the samples")
  return {
    ...rest,
    services: services.map(({ runsOn: _runsOn, ...service }) => service),
    accounts: accounts.map(({ codes: _codes, ...account }) => ({ ...account, servers: [] })),
  }
}
