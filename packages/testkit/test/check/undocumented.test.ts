import { Check, ProviderView } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Coverage, type Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { holes, laws } from "../../src/laws/index.ts"

const facts: Filing.Facts = {
  services: [{ kind: "website", name: "溪桥茶", domains: [{ name: "example.cn" }], runsOn: "host" }],
  accounts: [
    {
      provider: "acme",
      verification: "backdropByCourier",
      servers: [{ id: "host", product: "abacus" }],
    },
  ],
  register: { subject: { isFiled: false }, services: [] },
}
const answer = (plugin: Plugin.Plugin) =>
  Check.check(facts, [plugin], Regulations.none, "2026-11-20").providers[0]
const findings = (plugin: Plugin.Plugin) => answer(plugin)?.findings ?? []
const refused = (plugin: Plugin.Plugin) =>
  findings(plugin).flatMap(({ rule, verdict }) => (verdict === "Fail" ? [rule] : []))

describe("a provider whose papers do not say", () => {
  it("which products carry a filing refuses none", () => {
    expect(refused(acme)).toContain("core/server-product-is-eligible")
    const silent = { ...acme, servers: "undocumented" } as const
    expect(refused(silent)).not.toContain("core/server-product-is-eligible")
    expect(ProviderView.whole(silent).servers).toEqual({ isDocumented: false, products: [], clauses: [] })
    expect(ProviderView.whole(acme).servers.isDocumented).toBe(true)
  })

  it("whether their list of products is whole refuses no other, and says so", () => {
    const { servers } = acme
    if (servers === "undocumented") throw new Error("Acme lists its products")
    const partly = { ...acme, servers: { ...servers, others: "undocumented" } } as const
    expect(refused(partly)).not.toContain("core/server-product-is-eligible")
    const [finding] = findings(partly).filter(({ rule }) => rule === "core/server-product-is-eligible")
    expect(finding).toMatchObject({ verdict: "Review", clauses: ["ac-server-products"] })
    expect(ProviderView.whole(partly).servers.others).toBe("undocumented")
    expect(ProviderView.whole(acme).servers.others).toBeUndefined()
  })

  it("how verification goes refuses no way, and tells no stages", () => {
    expect(refused(acme)).toContain("core/way-of-verification-is-offered")
    const silent = { ...acme, routes: "undocumented" } as const
    expect(refused(silent)).not.toContain("core/way-of-verification-is-offered")
    expect(answer(silent)?.services[0]?.routes).toEqual([])
    expect(ProviderView.whole(silent).routes).toEqual([])
  })

  it("leaves the clauses on it without a use", () => {
    const silent = { ...acme, servers: "undocumented", routes: "undocumented" } as const
    const orphans = Coverage.coverage(silent).flatMap(({ id, status }) => (status === "orphan" ? [id] : []))
    expect(orphans).toEqual(expect.arrayContaining(["ac-server-products", "ac-administration"]))
  })

  it("still answers every law that is not on them", () => {
    const silent = { ...acme, servers: "undocumented", routes: "undocumented", duties: [] } as const
    const broken = laws.filter(({ faults }) => faults(silent).length > 0).map(({ name }) => name)
    expect(broken).toEqual([
      "uses each clause in force as its kind demands, or waives it with a reason",
      "limits products that it has",
    ])
  })
})

describe("the level of a provider", () => {
  it("stands in the report and in the list", () => {
    const community = { ...acme, level: "community" } as const
    expect(answer(community)?.level).toBe("community")
    expect(ProviderView.summary(community).level).toBe("community")
  })
})

describe("what is empty", () => {
  const of = (plugin: Plugin.Plugin) => holes(plugin).map(({ at }) => at)

  it("is each closed list's undocumented answer, and each part without anything", () => {
    expect(of(acme)).toEqual(
      expect.arrayContaining(["/capabilities/quickApp", "/limits/domainsPerApp", "/form"]),
    )
    for (const at of ["/servers", "/routes", "/rules", "/types", "/signup/steps", "/guides/refused"])
      expect(of(acme)).not.toContain(at)
    const bare: Plugin.Plugin = {
      ...acme,
      servers: "undocumented",
      rules: [],
      types: { entries: {}, additions: [], changes: [] },
      guides: { ...acme.guides, refused: "undocumented" },
    }
    expect(of(bare)).toEqual(expect.arrayContaining(["/servers", "/rules", "/types", "/guides/refused"]))
  })

  it("is each text that is still to be written, with its place", () => {
    expect(of({ ...acme, name: { zh: "示例云", en: "TODO" } })).toContain("/name/en")
    expect(of({ ...acme, name: { zh: "示例云", en: "TODOS" } })).not.toContain("/name/en")
  })
})
