import type { Filing } from "@openbeian/core/filing"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { heldBy, holding } from "../src/portfolio/held.ts"
import type { Want } from "../src/portfolio/Standing.ts"

const site = (provider: string | undefined, name = "站", domain = "one.cn") => ({
  kind: "website",
  name,
  domain,
  provider,
})
const service = { kind: "website", name: "站", domains: [{ name: "one.cn" }] } as const
const plugins = [acme, { ...acme, id: "other" }]

const planned: Want = {
  at: "/services/0",
  isChange: false,
  outcome: "planned",
  later: undefined,
  isOnlyAfterAnother: false,
  following: [],
  isOnlyWhereFirst: false,
  blocks: [],
  release: "2026-11-22",
  asks: [],
  asksOn: [],
  pinned: undefined,
  usable: [],
}
const blocked: Want = { ...planned, outcome: "blocked" }
const waiting: Want = {
  ...planned,
  outcome: "review",
  later: { words: { zh: "", en: "" }, want: planned },
}

/** Where the first may be filed yet, by the outcomes at both providers before. */
const left = (
  services: ReadonlyArray<ReturnType<typeof site>>,
  { wants = [planned, planned], customer = "c", of = service, beside = [] }: Given = {},
) =>
  holding(
    {
      customer,
      facts: { services: [of, ...beside] },
      standings: plugins.map((plugin, n) => ({
        plugin,
        wants: [
          ...wants.slice(n, n + 1),
          ...beside.map((_, s) => ({ ...planned, at: `/services/${s + 1}` })),
        ],
      })),
    },
    heldBy([{ customer: "c", services }]),
    plugins,
  ).standings.flatMap(({ plugin, wants: [want] }) =>
    want?.outcome === "planned" || want?.later !== undefined ? [plugin.id] : [],
  )

interface Given {
  readonly wants?: ReadonlyArray<Want>
  readonly customer?: string
  readonly of?: Filing.Service
  readonly beside?: ReadonlyArray<Filing.Service>
}

const free = ["acme", "other"]

describe("what is carried on", () => {
  it("is left the provider that the earlier plan chose", () => {
    expect(left([site("other")])).toEqual(["other"])
    expect(left([site("acme"), site("acme")])).toEqual(["acme"])
    expect(left([site("other")], { wants: [planned, waiting] })).toEqual(["other"])
  })

  it("is told by its domain where services of one name are at two", () => {
    const both = [site("other"), site("acme", "站", "two.cn")]
    const at = (name: string) => left(both, { of: { ...service, domains: [{ name }] } })
    expect([at("one.cn"), at("two.cn"), at("three.cn")]).toEqual([["other"], ["acme"], free])
  })

  it("is told by its name where its domain is another by now, unless that plan's is there beside it", () => {
    const of = { ...service, domains: [{ name: "new.cn" }] }
    expect(left([site("other")], { of })).toEqual(["other"])
    expect(left([site("other")], { of, beside: [service] })).toEqual(free)
    expect(left([site("other"), site("acme", "站", "two.cn")], { of, beside: [service] })).toEqual(["acme"])
  })

  it("is free where that plan has it nowhere, at two without telling apart, at none of these, or for another customer", () => {
    expect(left([site(undefined)])).toEqual(free)
    expect(left([site("acme"), site("other")])).toEqual(free)
    expect(left([site("gone")])).toEqual(free)
    expect(left([site("other", "别站")])).toEqual(free)
    expect(left([site("other")], { customer: "d" })).toEqual(free)
  })

  it("is free where it can no longer be filed there", () => {
    expect(left([site("other")], { wants: [planned, blocked] })).toEqual(["acme"])
    expect(left([site("other")], { wants: [blocked, planned] })).toEqual(["other"])
  })
})
