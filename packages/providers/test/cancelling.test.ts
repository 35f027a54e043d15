import type { Filing, Portfolio } from "@openbeian/core/filing"
import { type Plan, Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { given, planFor, wanted } from "./planFor.ts"

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
        const after = Planner.apply(portfolioOf(facts), plan, installed)
        const again = planFor(after, how)
        expect(again.orders.flatMap(({ type, holds }) => holds.map((at) => `${type} ${at}`))).toEqual([])
        expect([again.purchases, again.accounts]).toEqual([[], []])
      }),
      { numRuns: 150 },
    )
    expect(made).toBeGreaterThan(10)
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
