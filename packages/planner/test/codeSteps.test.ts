import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { website as onNone } from "./ownServer.ts"

const { today } = Filings

/** The example provider, if a code took quota when it is made and could cross accounts. */
const crossing: Plugin.Plugin = {
  ...acme,
  limits: { ...acme.limits, quotaPerCode: [{ from: "2020-01-01", value: 1, cites: ["ac-codes"] }] },
  capabilities: { ...acme.capabilities, codeOfAnotherAccount: Plugin.can("ac-codes") },
}

/** A website of somebody without a server. */
const website: Filing.Facts = {
  ...onNone,
  accounts:
    onNone.accounts?.map(({ codes: _, servers: __, ...account }) => ({ ...account, servers: [] })) ?? [],
}

const server: Filing.Server = { id: "b1", product: "large", expiresOn: "2028-12-31", quotaUsed: 1 }

const stepsWith = (
  account: Omit<Filing.Account, "provider"> | undefined,
  customers: number,
  plugin = crossing,
) => stepsOf(Array<Filing.Facts>(customers).fill(website), account, plugin)

const stepsOf = (
  filings: ReadonlyArray<Filing.Facts>,
  account: Omit<Filing.Account, "provider"> | undefined,
  plugin = crossing,
) =>
  Planner.plan(
    Planner.prepare(
      {
        openbeian: 1,
        filings: filings.map((facts, n) => ({ customer: `c${n}`, ...facts })),
        ...(account && { accounts: [{ provider: acme.id, ...account }] }),
      },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  ).steps
const made = (steps: ReturnType<typeof stepsWith>) => steps.filter(({ kind }) => kind === "makeCodes")
const needed = (steps: ReturnType<typeof stepsWith>) =>
  steps.flatMap(({ kind, dependsOn }) =>
    kind === "submit" ? [dependsOn.filter((id) => id.startsWith("codes/"))] : [],
  )

describe("codes that the broker makes for customers", () => {
  it("are a step for each server, before the orders that need them, after the server is bought", () => {
    const steps = stepsWith({ servers: [server] }, 3)
    expect(made(steps)).toMatchObject([
      { id: "codes/acme/b1", owner: "broker", dependsOn: [], clauses: ["ac-codes"] },
      { owner: "broker", dependsOn: [expect.stringContaining("server/all/acme")] },
    ])
    expect(made(steps)[0]?.text.en).toMatch(/^make 2 codes from server b1 at /u)
    expect(made(steps)[1]?.text.en).toMatch(/^make 1 code from the .* to be bought at /u)
    expect(needed(steps).map(({ length }) => length)).toEqual([1, 1, 1])
    expect(
      needed(steps)
        .flat()
        .filter((id) => id === "codes/acme/b1"),
    ).toHaveLength(2)
    const position = (id: string) => steps.findIndex((step) => step.id === id)
    for (const { id, dependsOn } of steps)
      for (const before of dependsOn)
        expect(position(before), `${before} of ${id}`).toBeLessThan(position(id))
    for (const { customer } of made(steps)) expect(customer).toBeUndefined()
  })

  it("are made by the day on which the first order that needs them is handed in", () => {
    const later = (days: number) => Day.plusDays(Day.of(today), days)
    const readyOn = (day: string): Filing.Facts => ({
      ...website,
      services: website.services?.map((service) => ({ ...service, readyOn: day })) ?? [],
    })
    const own: Filing.Facts = {
      ...readyOn(later(1)),
      accounts:
        website.accounts?.map((account) => ({ ...account, servers: [{ ...server, id: "own" }] })) ?? [],
    }
    for (const [one, other] of [
      [9, 5],
      [5, 9],
    ] as const) {
      const filings = [own, readyOn(later(one)), readyOn(later(other))]
      const [codes, ...more] = made(stepsOf(filings, { servers: [server] }))
      expect(more).toEqual([])
      expect(codes).toMatchObject({
        begins: { earliest: today, latest: today },
        ends: { earliest: later(5), latest: later(5) },
      })
    }
  })

  it("are none where a code is there, nor on a server of the customer's own", () => {
    const code = { id: "k1", origin: "thisAccount", isSpent: false, server } as const
    expect(made(stepsWith({ codes: [code] }, 1))).toEqual([])
    expect(made(stepsWith(undefined, 2, acme))).toEqual([])
  })
})
