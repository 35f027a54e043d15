import type { Filing } from "@openbeian/core/filing"
import type { Limit, Plugin } from "@openbeian/core/provider"
import { acme, Filings } from "@openbeian/testkit"
import type { Assumptions } from "../src/Assumptions.ts"
import { planned } from "./planned.ts"

export const { today } = Filings

/** A filed subject with six new websites at the example provider, on a server with room for three. */
export const facts = ((): Filing.Facts => {
  const found = Filings.sample(Filings.cleanFiling({ provider: acme }), 40).find(
    ({ services }) => services?.[0]?.kind === "website",
  )
  const [service] = found?.services ?? []
  const { accounts = [], ...rest } = found ?? {}
  if (service === undefined) throw new Error("no website among the samples")
  return {
    ...rest,
    register: { subject: { isFiled: true, access: [acme.id] }, services: [] },
    services: Array.from({ length: 6 }, (_, n) => ({
      ...service,
      name: `added${n}`,
      domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `added${n}.cn` })),
      runsOn: "own",
    })),
    accounts: accounts.map(({ codes: _codes, ...account }) => ({
      ...account,
      servers: [{ id: "own", product: "large", expiresOn: "2027-12-31", quotaUsed: 0 }],
    })),
  }
})()

interface Given extends Partial<Assumptions> {
  readonly filed?: Filing.Facts
  readonly plugin?: Plugin.Plugin
}

export const planWith = (
  limits: Partial<Plugin.Plugin["limits"]>,
  own: Assumptions["limits"] = [],
  { filed = facts, plugin = acme, ...assumptions }: Given = {},
) =>
  planned(
    { filings: [{ customer: "c", ...filed }] },
    {
      plugins: [{ ...plugin, limits: { ...plugin.limits, ...limits } }],
      assumptions: { limits: own, ...assumptions },
    },
  )
type Made = ReturnType<typeof planWith>

export const said = ({ assumptions }: Made) =>
  assumptions.filter(({ kind }) => kind === "undocumentedLimit" || kind === "ownLimit")
export const about = (plan: Made, words: string) => said(plan).filter(({ text }) => text.zh.includes(words))

export const cites = ["ac-open-orders"] as const
export const tomorrow = "2026-11-21"
export const rowFrom = (from: string, value: number): Limit.Limit => [{ from, value, cites }]

export const cases = [
  ["openOrdersPerAccount", "每个账号的在办订单数"],
  ["newServicesPerOrder", "每单新增服务数"],
  ["servicesPerServer", "每台服务器的服务数"],
] as const

export const withServers = (servers: ReadonlyArray<Filing.Server>): Filing.Facts => ({
  ...facts,
  services: facts.services?.map(({ runsOn: _, ...service }) => service) ?? [],
  accounts: facts.accounts?.map((account) => ({ ...account, servers })) ?? [],
})

/** Where the days of orders are asked about there have to be several, so orders are small. */
export const silentOrders = (name: string): Partial<Plugin.Plugin["limits"]> =>
  name === "openOrdersPerAccount" ? { newServicesPerOrder: rowFrom(today, 1) } : {}

/** What a limit holds down, counted in a plan. */
export const measureOf = (name: (typeof cases)[number][0], { orders, customers }: Made): number => {
  if (name === "newServicesPerOrder") return Math.max(...orders.map(({ holds }) => holds.length))
  if (name === "openOrdersPerAccount")
    return Math.max(
      ...orders.map(({ begins }) => orders.filter((other) => other.begins.latest === begins.latest).length),
    )
  const on = customers.flatMap(({ services }) => services.map(({ runsOn }) => runsOn))
  return Math.max(...on.map((id) => on.filter((other) => other === id).length))
}
