import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { expect } from "vitest"
import * as Planner from "../src/Planner.ts"
import { website as onServer } from "./running.ts"

const { today } = Filings

/** The example provider, if its servers carried any number of services. */
export const uncounted: Plugin.Plugin = {
  ...acme,
  limits: { ...acme.limits, servicesPerServer: "undocumented" },
}

/** A website that runs nowhere yet. */
export const website: Filing.Facts = {
  ...onServer,
  services: onServer.services?.map(({ runsOn: _, ...service }) => service) ?? [],
}

export const server: Filing.Server = { id: "own", product: "large", expiresOn: "2027-12-31", quotaUsed: 0 }

/** More subjects than an account files for. */
export const others = ["甲", "乙", "丙", "丁"].map((name) => `${name}公司`)

/** The account of the sample with these servers. */
export const owning = (servers: ReadonlyArray<Filing.Server>): Filing.Facts => ({
  ...website,
  accounts: website.accounts?.map(({ codes: _, ...account }) => ({ ...account, servers })) ?? [],
})

export const planFor = (facts: Filing.Facts, plugin: Plugin.Plugin = uncounted) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      {
        plugins: [plugin],
        regulations: exampleRegulations,
        today,
        assumptions: {
          openbeian: 1,
          prices: [
            { provider: acme.id, product: "small", yuan: 100 },
            { provider: acme.id, product: "large", yuan: 130 },
          ],
          efforts: [{ provider: acme.id, accountYuan: 50, orderYuan: 3 }],
        },
      },
    ),
    { at: acme.id, objective: "cost" },
  )

/** The figures of a plan, which are also what it lists. */
export const sums = ({
  figures: { accounts, servers, yuan },
  purchases,
  accounts: opened,
}: ReturnType<typeof planFor>) => {
  expect(opened).toHaveLength(accounts)
  expect(purchases.reduce((sum, { count }) => sum + count, 0)).toBe(servers)
  return { accounts, servers, yuan }
}
