import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

/** A provider whose papers say nothing of the term of a server, and take codes of other accounts. */
const lenient: Plugin.Plugin = {
  ...acme,
  capabilities: { ...acme.capabilities, codeOfAnotherAccount: Plugin.can("ac-codes") },
  rules: acme.rules.filter(({ id }) => id !== "acme/server-has-months-left"),
}

const website = ((): Filing.Facts => {
  const found = Filings.sample(Filings.cleanFiling({ provider: acme }), 40).find(
    ({ services }) => services?.[0]?.kind === "website",
  )
  if (found === undefined) throw new Error("no website among the samples")
  return { ...found, services: found.services?.map(({ runsOn: _, ...service }) => service) ?? [] }
})()

const handedIn = Day.plusDays(Day.of(today), 60)
const before = Day.plusDays(handedIn, -1)

/** To be handed in in 60 days, on a server of its own or of the broker, with domains that end on a day. */
const planWith = (
  {
    plugin = lenient,
    isOfBroker = false,
    isCode = false,
    domains = "2028-01-01",
  }: {
    readonly plugin?: Plugin.Plugin
    readonly isOfBroker?: boolean
    readonly isCode?: boolean
    readonly domains?: string
  },
  expiresOn: string,
) => {
  const server = { id: "own", product: "large", expiresOn, quotaUsed: 0 }
  const accounts =
    website.accounts?.map(({ codes: _, ...account }) => ({
      ...account,
      servers: isOfBroker || isCode ? [] : [server],
      ...(isCode ? { codes: [{ id: "own", isSpent: false, server: { ...server, id: "behind" } }] } : {}),
    })) ?? []
  const services =
    website.services?.map((service) => ({
      ...service,
      readyOn: handedIn,
      domains: service.domains?.map((domain) => ({ ...domain, expiresOn: domains })) ?? [],
    })) ?? []
  const plan = Planner.plan(
    Planner.prepare(
      {
        openbeian: 1,
        filings: [{ customer: "c", ...website, accounts, services }],
        ...(isOfBroker ? { accounts: [{ provider: acme.id, servers: [server] }] } : {}),
      },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )
  expect(plan.orders.map(({ begins }) => begins.earliest)).toEqual([handedIn])
  expect(plan.customers[0]?.services[0]?.runsOn).toBe("own")
  return plan
}

const renewalsWith = (...given: Parameters<typeof planWith>) => {
  const plan = planWith(...given)
  const renewals = plan.steps.filter(({ kind }) => kind === "renew")
  const submit = plan.steps.find(({ kind }) => kind === "submit")
  expect(submit?.dependsOn).toEqual(expect.arrayContaining(renewals.map(({ id }) => id)))
  return renewals
}

/** The day by which the order has ended at the latest. */
const ended = Day.of(planWith({}, "2028-01-01").orders[0]?.ends.latest ?? "")

describe("a server that ends before the order on it is handed in", () => {
  it.each([false, true])("is renewed before it ends, whoever has it (the broker: %s)", (isOfBroker) => {
    const [renewal, ...more] = renewalsWith({ isOfBroker }, before)
    expect(more).toEqual([])
    expect(renewal?.ends).toMatchObject({ earliest: before, latest: before })
    expect(renewal?.text.en).toContain("server own")
    expect(renewal?.owner).toBe(isOfBroker ? "broker" : "customer")
    expect(renewal?.text.en).toContain(`until ${ended} at least`)
  })

  it("is renewed once, in the words of the provider where its papers ask for more", () => {
    const renewals = renewalsWith({ plugin: acme }, Day.plusMonths(Day.of(today), 3))
    expect(renewals.map(({ clauses }) => clauses)).toEqual([["ac-server-term"]])
    expect(renewals[0]?.ends.latest).toBe(handedIn)
  })
})

describe("what is renewed", () => {
  it("is so by the day on which it ends, where that is before the order", () => {
    for (const [domains, latest] of [
      [before, before],
      [handedIn, handedIn],
      [Day.plusDays(handedIn, 29), handedIn],
    ] as const)
      expect(renewalsWith({ domains }, "2028-01-01").map(({ ends }) => ends.latest)).toEqual([latest])
    expect(renewalsWith({ domains: ended }, "2028-01-01")).toEqual([])
  })
})

describe("what ends while the order runs", () => {
  const dayBefore = Day.plusDays(ended, -1)

  it.each([handedIn, dayBefore])("is renewed before handing in: a server until %s", (until) => {
    for (const isOfBroker of [false, true]) {
      const [renewal, ...more] = renewalsWith({ isOfBroker }, until)
      expect(more).toEqual([])
      expect(renewal).toMatchObject({ ends: { latest: handedIn }, clauses: [] })
      expect(renewal?.detail?.en).toContain(`until ${ended}`)
    }
  })

  it("is left as it is where it lasts until the order has ended", () => {
    for (const isOfBroker of [false, true]) expect(renewalsWith({ isOfBroker }, ended)).toEqual([])
  })

  it("is told of the server behind a code by the name of the code", () => {
    const [renewal, ...more] = renewalsWith({ isCode: true }, dayBefore)
    expect(more).toEqual([])
    expect(renewal?.text.en).toContain("code own")
    expect(renewalsWith({ isCode: true }, ended)).toEqual([])
  })

  it("is told of a domain with the clause that speaks of its term", () => {
    expect(renewalsWith({ domains: dayBefore }, "2028-01-01")).toMatchObject([
      {
        owner: "customer",
        clauses: ["ac-domain-expiry"],
        text: { en: expect.stringContaining(`until ${ended} at least`) },
      },
    ])
  })

  it("is told of a domain without a clause where the papers say nothing of its term", () => {
    const silent = {
      ...lenient,
      rules: lenient.rules.filter(({ cites }) => !cites.includes("ac-domain-expiry")),
    }
    expect(
      renewalsWith({ plugin: silent, domains: dayBefore }, "2028-01-01").map(({ clauses }) => clauses),
    ).toEqual([[]])
  })
})
