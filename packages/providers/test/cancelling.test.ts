import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Planner } from "@openbeian/planner"
import { Filings } from "@openbeian/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { planFor, wanted } from "./planFor.ts"

const providers = [...installed.map(({ id }) => id), "elsewhere"]
const number = "浙ICP备12345678号"

/** A clean filing of which some services are on record somewhere, and which cancels something. */
const cancelling = fc
  .record({
    facts: fc.constantFrom(...installed).chain((provider) => Filings.cleanFiling({ provider, services: 3 })),
    homes: fc.array(fc.subarray(providers, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    wishes: fc.array(
      fc.record({
        kind: fc.constantFrom("cancelSubject" as const, "cancelService" as const, "cancelAccess" as const),
        of: fc.nat(2),
        byDomain: fc.boolean(),
        provider: fc.option(fc.constantFrom(...providers), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ facts, homes, wishes }) => filingOf(facts, homes, wishes))

interface Wish {
  readonly kind: "cancelSubject" | "cancelService" | "cancelAccess"
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
    if (kind === "cancelSubject") return { kind }
    const { domains = [] } = services[of % services.length] ?? { kind: "website" }
    const record = filed[of % filed.length]?.recordNumber
    const service = byDomain ? domains[0]?.name : record
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

describe("a filing that cancels something", { timeout: 60_000 }, () => {
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
      { numRuns: 120 },
    )
    expect(made).toBeGreaterThan(10)
  })

  it("leaves on record all that its plan files", () => {
    fc.assert(
      fc.property(cancelling, wanted, (facts, how) => {
        const plan = planFor(portfolioOf(facts), how)
        const [after] = Planner.apply(portfolioOf(facts), plan, installed).filings
        for (const { holds, provider } of plan.orders)
          for (const at of holds.filter((each) => each.startsWith("/services/"))) {
            const name = facts.services?.[Number(at.slice("/services/".length))]?.name
            const entry = after?.register?.services?.find((each) => each.name === name)
            expect([at, entry?.access]).toEqual([at, expect.arrayContaining([provider])])
          }
      }),
      { numRuns: 60 },
    )
  })
})
