import type { Filing } from "@openbeian/core/filing"
import type { Limit, Plugin } from "@openbeian/core/provider"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { full, lending, movesIn, planFor, pointing, portfolioOf, roomy, running, stepIn } from "./running.ts"

/** Websites on these servers, each with a domain of its own, in an account with servers. */
const sites = (runsOn: ReadonlyArray<string>, servers: ReadonlyArray<Filing.Server>): Filing.Facts => {
  const facts = running("", { servers })
  const [site] = facts.services ?? []
  if (site === undefined) throw new Error("no website among the samples")
  return {
    ...facts,
    services: runsOn.map((id, n) => ({
      ...site,
      runsOn: id,
      name: `站${n}`,
      domains: (site.domains ?? []).map((domain) => ({ ...domain, name: `site-${n}.cn` })),
    })),
  }
}
const carrying = (value: number): Limit.Limit => [
  { from: "2020-01-01", value, product: "small", cites: ["ac-server-quota"] },
  { from: "2020-01-01", value, product: "large", cites: ["ac-server-quota"] },
]
/** The example provider, if an order held any number of services. */
const broad: Plugin.Plugin = { ...acme, limits: { ...acme.limits, newServicesPerOrder: "undocumented" } }
const many: Plugin.Plugin = { ...broad, limits: { ...broad.limits, servicesPerServer: carrying(9) } }
const filled: Filing.Server = { ...full, quotaUsed: 9 }

const planOf = (facts: Filing.Facts, plugins: ReadonlyArray<Plugin.Plugin>, at = "mix") =>
  planFor(portfolioOf(facts), { plugins, at, assumptions: { openbeian: 1 } })

describe("services that move", () => {
  it("are one step for each server that is left and each that is reached", () => {
    const one = (id: string): Filing.Server => ({ ...roomy, id, quotaUsed: 2 })
    const apart = movesIn(planOf(sites(["own", "own"], [full, one("second"), one("third")]), [acme]))
    expect(apart.map(({ text: { en } }) => en.slice(en.indexOf(" to ")))).toEqual([
      " to server second at Acme Cloud",
      " to server third at Acme Cloud",
    ])
    const joined = sites(["own", "old"], [full, { ...full, id: "old" }, { ...roomy, id: "new" }])
    expect(movesIn(planOf(joined, [acme])).map(({ text: { en } }) => en)).toEqual([
      expect.stringContaining("站0 from server own"),
      expect.stringContaining("站1 from server old"),
    ])
  })

  it("are steps of their own by whose the servers are, though these have one id", () => {
    const planAt = (facts: Filing.Facts, broker: ReadonlyArray<Filing.Server>) =>
      planFor(
        portfolioOf(
          { ...facts, accounts: facts.accounts?.map((own) => ({ ...own, provider: lending.id })) ?? [] },
          [{ provider: lending.id, servers: broker }],
        ),
        {
          plugins: [
            {
              ...lending,
              limits: {
                ...lending.limits,
                newServicesPerOrder: "undocumented",
                servicesPerServer: carrying(9),
              },
            },
          ],
          assumptions: { openbeian: 1 },
        },
      )
    const same = { ...filled, id: "same" }
    const behind = sites(["code", "same"], [])
    const code = { id: "code", isSpent: true, origin: "thisAccount", server: same } as const
    const left = movesIn(
      planAt({ ...behind, accounts: behind.accounts?.map((own) => ({ ...own, codes: [code] })) ?? [] }, [
        same,
      ]),
    )
    expect(left.map(({ text: { en } }) => / from (.*) to /u.exec(en)?.[1]).toSorted()).toEqual([
      "server same at Lending",
      "the broker's server at Lending",
    ])
    const room = { ...roomy, id: "same", quotaUsed: 8 }
    const reached = movesIn(planAt(sites(["own", "own"], [filled, room]), [room]))
    expect(reached.map(({ text: { en } }) => en.slice(en.indexOf(" to "))).toSorted()).toEqual([
      " to server same at Lending",
      " to the broker's server at Lending",
    ])
  })

  it("are named up to three, and counted and listed beyond", () => {
    const moveOf = (count: number) =>
      movesIn(planOf(sites(Array<string>(count).fill("own"), [filled, { ...roomy, id: "new" }]), [many]))
    const [three, ...none] = moveOf(3)
    expect([none, three?.inputs]).toEqual([[], []])
    expect(three?.text.zh).toContain("把“站0”、“站1”、“站2”从")
    const [four, ...more] = moveOf(4)
    expect(more).toEqual([])
    expect(four?.text.zh).toContain("把 4 项服务从")
    expect(four?.detail?.zh).toContain("站0、站1、站2、站3")
  })

  it("are told of their own domains, and in the plural where they are several", () => {
    const told = (runsOn: ReadonlyArray<string>) =>
      movesIn(planOf(sites(runsOn, [full, { ...full, id: "old" }, { ...roomy, id: "new" }]), [pointing])).map(
        ({ detail }) => detail?.en,
      )
    expect(told(["own", "old"])).toEqual([
      expect.stringMatching(
        /the service may be set up .* its domain is pointed .*: site-0\.cn will be blocked/u,
      ),
      expect.stringMatching(
        /the service may be set up .* its domain is pointed .*: site-1\.cn will be blocked/u,
      ),
    ])
    expect(told(["own", "own"])).toEqual([
      expect.stringMatching(
        /the services may be set up .* their domains are .*: site-0\.cn, site-1\.cn will be/u,
      ),
    ])
  })

  it("are told what holds for each domain, and what is said of all of them once", () => {
    const picky: Plugin.Plugin = {
      ...broad,
      rules: [
        ...acme.rules,
        Rule.ruleOf(acme.book)("domain", {
          id: "acme/domain-is-blocked",
          cites: ["ac-domain-expiry"],
          severity: "warn",
          says: text("{name} 会被{by}阻断", "{name} will be blocked by {by}"),
          fix: text("先停止解析", "take it down"),
          decide: ({ domain, provider, registration }) =>
            domain.name === "site-0.cn" ||
            (provider.isAmong(domain.resolvesTo) && registration.standing === "unfiled")
              ? Verdict.fail({ name: domain.name, by: "the gate" })
              : Verdict.pass,
          examples: [],
        }),
      ],
    }
    const facts = sites(["own", "own", "own"], [full, { ...roomy, id: "new" }])
    expect(movesIn(planOf(facts, [picky])).map(({ detail }) => detail?.en)).toEqual([
      expect.stringMatching(/: site-1\.cn, site-2\.cn will be blocked by the gate$/u),
    ])
  })

  it("go to the servers of one purchase by their numbers", () => {
    const limits = { ...acme.limits, servicesPerServer: carrying(1) }
    const plan = planOf(sites(["own", "own"], [{ ...full, quotaUsed: 1 }]), [{ ...acme, limits }])
    expect(movesIn(plan).map(({ text: { en } }) => en)).toEqual([
      expect.stringContaining("to server 1 of those to be bought"),
      expect.stringContaining("to server 2 of those to be bought"),
    ])
    expect(movesIn(plan)[0]?.detail?.en).toMatch(/^server own is full: 1 of its 1 places is taken; /u)
  })

  it("wait for the account that is opened where they go", () => {
    const plan = planOf(
      sites(["own"], [roomy]),
      [acme, { ...lending, capabilities: acme.capabilities }],
      lending.id,
    )
    expect(plan.accounts).toHaveLength(1)
    expect(movesIn(plan)[0]?.dependsOn).toEqual([plan.accounts[0]?.id, stepIn(plan, "buyServer")?.id])
  })
})
