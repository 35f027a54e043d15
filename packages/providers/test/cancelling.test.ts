import type { Filing, Portfolio } from "@openbeian/core/filing"
import { type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { given, planFor, pluginAt, wanted } from "./planFor.ts"

const providers = [...installed.map(({ id }) => id), "elsewhere"]
const kinds = ["changeSubject", "changeService", "cancelSubject", "cancelService", "cancelAccess"] as const
const number = "浙ICP备12345678号"

/**
 * A clean filing of which some services are on record somewhere, and which changes or cancels something. Of what is known
 * of services and records some may be missing.
 */
const cancelling = fc
  .record({
    facts: fc.constantFrom(...installed).chain((provider) => Filings.cleanFiling({ provider, services: 3 })),
    homes: fc.array(fc.subarray(providers, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    wishes: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        of: fc.nat(2),
        byDomain: fc.boolean(),
        provider: fc.option(fc.constantFrom(...providers), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    unknown: fc.array(
      fc.record({
        of: fc.nat(2),
        key: fc.constantFrom("name" as const, "domains" as const),
        isFiled: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ facts, homes, wishes, unknown }) => unknown.reduce(without, filingOf(facts, homes, wishes)))

/** As if nobody knew that of a service, or of a record. */
const without = (facts: Filing.Facts, { of, key, isFiled }: Gap): Filing.Facts => {
  const { register = {}, services = [] } = facts
  const drop = <A extends { readonly name?: string; readonly domains?: unknown }>(all: ReadonlyArray<A>) =>
    all.map((each, n): A => {
      if (n !== of) return each
      const { [key]: _, ...rest } = each
      // What is left is the same without an optional key.
      return rest as A
    })
  return isFiled
    ? { ...facts, register: { ...register, services: drop(register.services ?? []) } }
    : { ...facts, services: drop(services) }
}

interface Gap {
  readonly of: number
  readonly key: "name" | "domains"
  readonly isFiled: boolean
}

interface Wish {
  readonly kind: (typeof kinds)[number]
  readonly of: number
  readonly byDomain: boolean
  readonly provider: string | undefined
}

const filingOf = (
  facts: Filing.Facts,
  homes: ReadonlyArray<ReadonlyArray<string>>,
  wishes: ReadonlyArray<Wish>,
): Filing.Facts => {
  const services = facts.services ?? []
  const filed = services.slice(0, homes.length).map(
    ({ kind, name = "", domains = [] }, n): Filing.FiledService => ({
      kind,
      name,
      recordNumber: `${number}-${n + 1}${kind === "website" ? "" : "A"}`,
      domains: domains.flatMap((domain) => domain.name ?? []),
      access: homes[n] ?? [],
    }),
  )
  const change = ({ kind, of, byDomain, provider }: Wish): Filing.Change => {
    if (kind === "cancelSubject" || kind === "changeSubject") return { kind }
    const { domains = [] } = services[of % services.length] ?? { kind: "website" }
    const record = filed[of % filed.length]?.recordNumber
    const service = byDomain ? domains[0]?.name : record
    if (kind === "changeService")
      return { kind, parts: of === 0 ? ["ip"] : ["name"], ...(service === undefined ? {} : { service }) }
    return {
      kind,
      ...(service === undefined ? {} : { service }),
      ...(kind === "cancelAccess" && provider !== undefined ? { provider } : {}),
    }
  }
  return {
    ...facts,
    register: {
      subject: { isFiled: true, recordNumber: number, access: [...new Set(homes.flat())] },
      services: filed,
    },
    changes: wishes.map(change),
  }
}

const portfolioOf = (facts: Filing.Facts): Portfolio.Portfolio => ({
  openbeian: 1,
  filings: [{ customer: "c", ...facts }],
})

/** What the orders of a plan hold, each by kind, name and provider. */
const calledIn = (
  { orders, customers }: Plan.Plan,
  isMeant: (order: Plan.Plan["orders"][number]) => boolean,
) =>
  orders
    .filter(isMeant)
    .flatMap(({ holds, provider }) =>
      holds.map((at) => {
        const service = customers[0]?.services.find(({ path }) => path === at)
        return `${service?.kind} ${service?.name} ${provider}`
      }),
    )
    .toSorted()

describe("a filing that changes or cancels something", { timeout: 60_000 }, () => {
  it("has nothing left to do once its plan is done", () => {
    let made = 0
    fc.assert(
      fc.property(cancelling, wanted, (facts, how) => {
        const plan = planFor(portfolioOf(facts), how)
        made += plan.orders.filter(({ type }) => type.startsWith("cancel")).length
        const nowhere = plan.customers.flatMap(({ services }) =>
          services.filter(({ outcome, order }) => outcome === "planned" && order === undefined),
        )
        expect(nowhere).toEqual([])
        const after = Planner.apply(portfolioOf(facts), plan, installed)
        const again = planFor(after, how)
        expect(again.orders.flatMap(({ type, holds }) => holds.map((at) => `${type} ${at}`))).toEqual([])
        expect([again.purchases, again.accounts]).toEqual([[], []])
      }),
      { numRuns: 150 },
    )
    expect(made).toBeGreaterThan(10)
  })

  it("keeps a listed service that has access elsewhere, says so there, and gives it no access again where it was cancelled", () => {
    let made = 0
    for (const { id: here } of installed)
      for (const { id: there } of installed.filter((plugin) => plugin.id !== here)) {
        const plugin = pluginAt(here)
        const samples = Filings.sample(Filings.cleanFiling({ provider: plugin, services: 1 }), 20)
        const facts = samples.find(({ services = [] }) => services[0]?.kind === "website") ?? {}
        const wish = { kind: "cancelAccess" as const, of: 0, byDomain: false, provider: here }
        const filing = filingOf(facts, [[here, there]], [wish])
        const alone = planFor(portfolioOf(filing), { at: here, objective: "cost" })
        const mixed = planFor(portfolioOf(filing), { at: "mix", objective: "cost" })
        expect(mixed.customers[0]?.services[0], `${here} and ${there}`).toMatchObject({
          outcome: "nothing",
          provider: there,
        })
        expect(mixed.customers[0]?.services[0]?.because.zh).not.toContain("取消")
        for (const plan of [alone, mixed]) {
          // At two providers the papers leave out how access is cancelled.
          if (plan.orders.length === 0) continue
          const after = Planner.apply(portfolioOf(filing), plan, installed)
          expect(after.filings[0]?.services, `${here} and ${there}`).toEqual(facts.services)
          for (const at of [here, there, "mix"]) {
            const again = planFor(after, { at, objective: "cost" })
            expect(again.orders, `at ${at}`).toEqual([])
            expect(again.customers[0]?.services).toMatchObject([
              { outcome: "nothing" },
              at === there ? {} : { outcome: "nothing" },
            ])
            expect(again.customers[0]?.services[0]?.provider).toBe(at === here ? undefined : there)
            made += 1
          }
        }
      }
    expect(made).toBeGreaterThan(10)
  })

  it("finds by its domain a website that is filed without one and listed with it", () => {
    const plugin = pluginAt("kingsoft")
    const samples = Filings.sample(Filings.cleanFiling({ provider: plugin, services: 1 }), 20)
    const facts = samples.find(({ services = [] }) => services[0]?.kind === "website") ?? {}
    const wish = { kind: "cancelService" as const, of: 0, byDomain: true, provider: undefined }
    const { register, ...filing } = filingOf(facts, [[plugin.id]], [wish])
    const bare = (register?.services ?? []).map((entry) => ({ ...entry, domains: [] }))
    const portfolio = portfolioOf({ ...filing, register: { ...register, services: bare } })
    for (const at of [plugin.id, "mix"]) {
      const plan = planFor(portfolio, { at, objective: "cost" })
      expect(plan.orders.map(({ type }) => type)).toEqual(["cancelService"])
      const [after] = Planner.apply(portfolio, plan, installed).filings
      expect([after?.services, after?.register?.services, after?.changes]).toEqual([[], [], []])
      const unlisted = planFor(portfolioOf({ ...portfolio.filings[0], services: [] }), {
        at,
        objective: "cost",
      })
      expect(unlisted.unknowns.map(({ asks }) => asks)).toContain("/register/services/0/domains")
    }
  })

  it("has the rest to do, at the same providers, once a part of its plan is done", () => {
    let left = 0
    fc.assert(
      fc.property(cancelling, wanted, fc.double({ min: 0, max: 1, noNaN: true }), (facts, how, share) => {
        const plan = planFor(portfolioOf(facts), how)
        const done = plan.orders.slice(0, Math.floor(plan.orders.length * share)).map(({ id }) => id)
        const after = Planner.apply(portfolioOf(facts), plan, installed, done)
        const again = Planner.plan(Planner.prepare(after, given), Planner.carryOn(plan))
        if ("_tag" in again) throw new Error(again.text.en)
        const rest = calledIn(plan, ({ id }) => !done.includes(id))
        left += rest.length
        expect(calledIn(again, () => true)).toEqual(rest)
        expect([again.purchases, again.accounts]).toEqual([[], []])
      }),
      { numRuns: 150 },
    )
    expect(left).toBeGreaterThan(10)
  })

  it("leaves on record all that its plan files", () => {
    fc.assert(
      fc.property(cancelling, wanted, (facts, how) => {
        const plan = planFor(portfolioOf(facts), how)
        const [after] = Planner.apply(portfolioOf(facts), plan, installed).filings
        for (const { holds, provider } of plan.orders)
          for (const at of holds.filter((each) => each.startsWith("/services/"))) {
            const service = facts.services?.[Number(at.slice("/services/".length))]
            const [domain] = service?.domains ?? []
            const entry = after?.register?.services?.find(
              ({ kind, name, domains }) =>
                kind === service?.kind &&
                (name === service.name || domains?.includes(domain?.name ?? "") === true),
            )
            expect([at, entry?.access]).toEqual([at, expect.arrayContaining([provider])])
          }
      }),
      { numRuns: 60 },
    )
  })
})
