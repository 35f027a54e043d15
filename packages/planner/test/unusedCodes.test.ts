import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { owning, planFor, server, uncounted } from "./ownServer.ts"

/** The example provider, if its papers spoke of no codes; its servers carry any number of services. */
const silent: Plugin.Plugin = {
  ...uncounted,
  limits: { ...uncounted.limits, servicesPerCode: "undocumented", quotaPerCode: "undocumented" },
}
/** The same with servers that are counted. */
const counted: Plugin.Plugin = {
  ...silent,
  limits: { ...silent.limits, servicesPerServer: acme.limits.servicesPerServer },
}

const code: Filing.AuthorizationCode = { id: "k", isSpent: false }

/** Three websites in an account with these. */
const listing = (
  codes: ReadonlyArray<Filing.AuthorizationCode>,
  servers: ReadonlyArray<Filing.Server> = [],
): Filing.Facts => {
  const facts = owning(servers)
  return {
    ...facts,
    services: (facts.services ?? []).flatMap((service) =>
      ["jia", "yi", "bing"].map((name) => ({
        ...service,
        name: `${service.name} ${name}`,
        domains: (service.domains ?? []).map((domain) => ({ ...domain, name: `${name}.cn` })),
      })),
    ),
    accounts: facts.accounts?.map((account) => ({ ...account, codes })) ?? [],
  }
}

const unusedIn = ({ assumptions }: ReturnType<typeof planFor>) =>
  assumptions.filter(({ kind }) => kind === "unused")
const runsOn = ({ customers }: ReturnType<typeof planFor>) =>
  customers.flatMap(({ services }) => services.map((service) => service.runsOn))

describe("a code listed at a provider whose papers know none", () => {
  it("is no server: one is bought, and the plan says why, with the clause of what carries a filing", () => {
    for (const plugin of [silent, counted]) {
      const plan = planFor(listing([code, { ...code, id: "spent", isSpent: true }]), plugin)
      expect(plan.figures).toMatchObject({ planned: 3, servers: 1 })
      expect(runsOn(plan)).not.toContain("k")
      expect(unusedIn(plan)).toMatchObject([{ provider: acme.id, clauses: ["ac-server-products"] }])
      expect(unusedIn(plan)[0]?.text.en).toContain(
        "k at Acme Cloud is not counted: the papers do not speak of",
      )
      expect(unusedIn(plan)[0]?.text.zh).toMatch(/客户的 k 在.+没有提到授权码/u)
    }
  })

  it("stands beside a server that carries all", () => {
    const plan = planFor(listing([code], [server]), silent)
    expect([plan.figures.servers, ...runsOn(plan)]).toEqual([0, "own", "own", "own"])
    expect(unusedIn(plan)).toHaveLength(1)
    expect(unusedIn(planFor(listing([], [server]), silent))).toEqual([])
  })

  it("is not spent by a part of the plan, and the rest is on what was bought", () => {
    const facts = listing([code])
    const plan = planFor(facts, silent)
    const [first] = plan.orders
    const portfolio = { openbeian: 1, filings: [{ customer: "c", ...facts }] } as const
    const after = Planner.apply(portfolio, plan, [silent], [first?.id ?? ""])
    const [rest] = after.filings
    expect(rest?.accounts?.[0]?.codes).toEqual([code])
    const again = planFor({ ...rest }, silent)
    expect(again.purchases).toEqual([])
    expect(again.orders.flatMap(({ holds }) => holds)).toHaveLength(3 - (first?.holds.length ?? 0))
  })
})

describe("a code listed where servers carry any number of services", () => {
  it("is no server either, and the plan says so; where they are counted it carries one", () => {
    const plan = planFor(listing([code]), uncounted)
    expect([plan.figures.servers, runsOn(plan).includes("k")]).toEqual([1, false])
    expect(unusedIn(plan).map(({ text }) => text.en)).toEqual([
      expect.stringContaining("a server is taken to carry any number of services there"),
    ])
    const known = planFor(listing([code]), acme)
    expect(runsOn(known).filter((id) => id === "k")).toHaveLength(1)
    expect(unusedIn(known)).toEqual([])
  })
})
