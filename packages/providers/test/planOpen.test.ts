import type { Filing } from "@openbeian/core/filing"
import { Assumptions, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const given = { plugins: installed, regulations, today: Filings.today, assumptions: Assumptions.none }
const planOf = (facts: Filing.Facts, at: string) =>
  Planner.plan(Planner.prepare({ openbeian: 1, filings: [{ customer: "c", ...facts }] }, given), {
    at,
    objective: "cost",
  })

/** A website that is new to a filed subject, on the only server of its account, which is in the mainland. */
const siteAt = (at: string): Filing.Facts => {
  const plugin = installed.find(({ id }) => id === at)
  const sample = plugin && Filings.sample(Filings.cleanFiling({ provider: plugin, services: 1 }), 200)
  const found = sample?.find(
    ({ register, accounts = [], services: [service] = [] }) =>
      register?.subject?.isFiled === true &&
      register.services?.length === 0 &&
      service?.kind === "website" &&
      accounts[0]?.servers?.length === 1 &&
      accounts[0].servers[0]?.id === service.runsOn &&
      accounts[0].servers[0]?.region === "mainland",
  )
  if (found === undefined) throw new Error(`no such filing at ${at}`)
  return found
}
const withService = (facts: Filing.Facts, more: Partial<Filing.Service>): Filing.Facts => ({
  ...facts,
  services: facts.services?.map((service) => ({ ...service, ...more })) ?? [],
})
const withRegion = (facts: Filing.Facts, region: Filing.Server["region"]): Filing.Facts => ({
  ...facts,
  accounts:
    facts.accounts?.map((account) => ({
      ...account,
      servers:
        account.servers?.map(({ region: _, ...server }) => ({
          ...server,
          ...(region === undefined ? {} : { region }),
        })) ?? [],
    })) ?? [],
})

describe.each(["aliyun", "tencent"])(
  "at %s a website that is open to the public before it is filed",
  (at) => {
    const open = withService(siteAt(at), { isOpen: true })

    it("is not filed by buying it another server: it is closed first", () => {
      const nowhere = {
        ...open,
        accounts: open.accounts?.map((account) => ({ ...account, servers: [] })) ?? [],
      }
      for (const facts of [open, nowhere]) {
        const { blocked, purchases, orders } = planOf(facts, at)
        expect([purchases, orders]).toEqual([[], []])
        expect(blocked[0]?.unblock.kind).toBe("mend")
        expect(blocked[0]?.unblock.text.en).toMatch(/^website [^(]*: close /u)
      }
    })

    it("is filed once that change is made", () => {
      const closed = planOf(withService(open, { isOpen: false }), at)
      expect([closed.blocked, closed.purchases, closed.orders.length]).toEqual([[], [], 1])
    })

    it("waits for an answer where its server may be elsewhere", () => {
      const { blocked, purchases, unknowns } = planOf(withRegion(open, undefined), at)
      expect([blocked, purchases]).toEqual([[], []])
      expect(unknowns.map(({ asks }) => asks)).toContain("/accounts/0/servers/0/region")
    })

    it("is asked for where it may be on record there: then nothing stands against it", () => {
      const unapproved = withService(open, { preApprovalSectors: ["news"], preApprovals: [] })
      const [service] = unapproved.services ?? []
      const filed: Filing.FiledService = {
        kind: "website",
        name: service?.name ?? "",
        domains: (service?.domains ?? []).flatMap(({ name }) => name ?? []),
      }
      const subject = open.register?.subject ?? {}
      const said = [{ ...filed, access: [at] }, filed].map((entry) => {
        const plan = planOf({ ...unapproved, register: { subject, services: [entry] } }, at)
        return plan.customers[0]?.services.map(({ outcome, asks }) => [outcome, asks])
      })
      expect(said).toEqual([[["nothing", undefined]], [["undecided", "/register/services/0/access"]]])
      const nameless = withService(unapproved, { domains: [{}] })
      const plan = planOf({ ...nameless, register: { subject, services: [{ ...filed, access: [at] }] } }, at)
      expect(plan.customers[0]?.services.map(({ outcome, asks }) => [outcome, asks])).toEqual([
        ["undecided", "/services/0/domains/0/name"],
      ])
    })
  },
)
