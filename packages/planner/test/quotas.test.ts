import { Quotas } from "@openbeian/core/check"
import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { threeWebsites } from "./threeWebsites.ts"

const { today } = Filings

/** The example provider, if a code took quota when it is made and could cross accounts. */
const taking: Plugin.Plugin = {
  ...acme,
  limits: { ...acme.limits, quotaPerCode: [{ from: "2020-01-01", value: 1, cites: ["ac-codes"] }] },
  capabilities: { ...acme.capabilities, codeOfAnotherAccount: Plugin.can("ac-codes") },
}

const server = { id: "s", product: "large", region: "mainland", expiresOn: "2028-12-31" } as const

/** A server of this quota with so many codes, the last of them spent or not. */
const accountOf = (quotaUsed: number | undefined, codes: number, isSpent = false): Filing.Account => ({
  provider: acme.id,
  servers: [quotaUsed === undefined ? server : { ...server, quotaUsed }],
  codes: Array.from({ length: codes }, (_, n) => ({
    id: `k${n + 1}`,
    origin: "thisAccount",
    isSpent: isSpent && n === codes - 1,
    server,
  })),
})

const portfolioOf = (
  accounts: ReadonlyArray<Filing.Account>,
  filings: Portfolio.Portfolio["filings"] = [],
): Portfolio.Portfolio => ({ openbeian: 1, filings, accounts })

const kindsIn = (account: Filing.Account, plugin = taking) =>
  Quotas.excessIn(portfolioOf([account]), [plugin], today).map(({ kind }) => kind)

describe("the quota of a server that a portfolio tells", () => {
  it("is at most what the papers give", () => {
    expect(kindsIn(accountOf(3, 0))).toEqual([])
    expect(kindsIn(accountOf(4, 0))).toEqual(["used"])
    expect(kindsIn(accountOf(1_000_000_000, 0))).toEqual(["used"])
    expect(kindsIn(accountOf(undefined, 0))).toEqual([])
  })

  it("is taken by each code that was made from it, spent or not", () => {
    expect(kindsIn(accountOf(3, 3))).toEqual([])
    expect(kindsIn(accountOf(3, 4))).toEqual(["codes"])
    expect(kindsIn(accountOf(3, 4, true))).toEqual(["codes"])
    expect(kindsIn(accountOf(undefined, 4))).toEqual(["codes"])
    expect(kindsIn(accountOf(1, 2))).toEqual(["uncounted"])
  })

  it("is not taken by codes where the papers do not say so, nor bounded where they give no figure", () => {
    expect(kindsIn(accountOf(0, 9), acme)).toEqual([])
    const silent: Plugin.Plugin = {
      ...taking,
      limits: { ...taking.limits, quotaPerCode: "undocumented", servicesPerServer: "undocumented" },
    }
    expect(kindsIn(accountOf(1_000_000_000, 9), silent)).toEqual([])
  })

  it("is told at its place, with its customer and the clauses", () => {
    const own = { customer: "c", accounts: [{ provider: "elsewhere" }, accountOf(4, 0)] }
    expect(Quotas.excessIn(portfolioOf([accountOf(2, 5)], [own]), [taking], today)).toMatchObject([
      {
        kind: "used",
        provider: acme.id,
        customer: "c",
        at: "/filings/0/accounts/1/servers/0/quotaUsed",
        clauses: ["ac-server-quota"],
      },
      {
        kind: "codes",
        customer: undefined,
        at: "/accounts/0/servers/0/quotaUsed",
        clauses: ["ac-server-quota", "ac-codes"],
      },
    ])
  })
})

describe("a plan with such a server", () => {
  const facts = threeWebsites()
  const planWith = (account: Filing.Account, plugin = taking, filed = facts) =>
    Planner.plan(
      Planner.prepare(portfolioOf([account], [{ customer: "c", ...filed }]), {
        plugins: [plugin],
        regulations: exampleRegulations,
        today,
        assumptions: { openbeian: 1 },
      }),
      { at: acme.id, objective: "cost" },
    )
  const runsOn = ({ customers }: ReturnType<typeof planWith>) =>
    customers.flatMap(({ services }) => services.map((service) => service.runsOn)).toSorted()
  const said = ({ assumptions }: ReturnType<typeof planWith>) =>
    assumptions.flatMap(({ kind, text, clauses }) => (kind === "quota" ? [[text.en, clauses] as const] : []))

  it("counts no quota free that its codes have taken", () => {
    expect(runsOn(planWith(accountOf(1, 1)))).toEqual(["k1", "s", "s"])
    expect(said(planWith(accountOf(1, 1)))).toEqual([])
    // Two codes on a server of three, one of them counted: one place is left, not two.
    const plan = planWith(accountOf(1, 2))
    expect(runsOn(plan)).toEqual(["k1", "k2", "s"])
    expect(said(plan)).toMatchObject([
      [expect.stringContaining("the codes made from it take 2"), ["ac-codes"]],
    ])
  })

  it("uses the codes of a server without quota left, and says why it may", () => {
    const plan = planWith(accountOf(3, 2))
    expect(runsOn(plan).slice(0, 2)).toEqual(["k1", "k2"])
    expect(said(plan)).toEqual([
      [
        "Server s has no quota left; its codes that were made and not used are used, as they took it when they were made: k1, k2.",
        ["ac-codes"],
      ],
    ])
    expect(said(planWith(accountOf(3, 0)))).toEqual([])
  })

  it("says it of the codes that the plan uses, and not of those that it leaves", () => {
    const filed = { ...facts, services: facts.services?.slice(0, 1) ?? [] }
    const plan = planWith(accountOf(3, 2), taking, filed)
    expect(runsOn(plan)).toEqual(["k1"])
    expect(said(plan)).toMatchObject([[expect.stringMatching(/made: k1\.$/u), ["ac-codes"]]])
    expect(said(planWith(accountOf(3, 2), taking, { ...facts, services: [] }))).toEqual([])
  })

  it("says where more is taken than there is, and buys as if it were full", () => {
    const plan = planWith(accountOf(9, 0))
    expect(said(plan)).toMatchObject([
      [expect.stringMatching(/^9 of the quota of server s/u), ["ac-server-quota"]],
    ])
    expect(plan.purchases).toHaveLength(1)
    expect(runsOn(plan)).not.toContain("s")
  })
})
