import type { Filing } from "@openbeian/core/filing"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { heldBy, heldTo } from "../src/portfolio/held.ts"

const site = (provider: string | undefined, name = "站") => ({ kind: "website", name, provider })
const facts = { services: [{ kind: "website" as const, name: "站" }] }
const plugins = [acme, { ...acme, id: "other" }]

/** What is left of the options at both providers. */
const left = (
  services: ReadonlyArray<ReturnType<typeof site>>,
  options = ["here", "there"],
  customer = "c",
) =>
  heldTo(
    heldBy([{ customer: "c", services }]),
    { customer, facts, standings: [] },
    "/services/0",
    plugins,
    options,
  )

describe("what is carried on", () => {
  it("is left the provider that the earlier plan chose", () => {
    expect(left([site("other")])).toEqual([undefined, "there"])
    expect(left([site("acme"), site("acme")])).toEqual(["here", undefined])
  })

  it("is told by its domain where services of one name are at two", () => {
    const named = { ...facts.services[0], domains: [{ name: "one.cn" }] }
    const at = (domain: string, provider: string) => ({ ...site(provider), domain })
    const held = heldBy([{ customer: "c", services: [at("one.cn", "other"), at("two.cn", "acme")] }])
    const leftOf = (service: Filing.Service) =>
      heldTo(held, { customer: "c", facts: { services: [service] }, standings: [] }, "/services/0", plugins, [
        "here",
        "there",
      ])
    expect(leftOf({ kind: "website", ...named })).toEqual([undefined, "there"])
    expect(leftOf({ kind: "website", ...named, domains: [{ name: "two.cn" }] })).toEqual(["here", undefined])
    expect(leftOf({ kind: "website", ...named, domains: [{ name: "three.cn" }] })).toEqual(["here", "there"])
  })

  it("is free where that plan has it nowhere, at two under one name, at none of these, or for another customer", () => {
    const free = ["here", "there"]
    expect(left([site(undefined)])).toEqual(free)
    expect(left([site("acme"), site("other")])).toEqual(free)
    expect(left([site("gone")])).toEqual(free)
    expect(left([site("other", "别站")])).toEqual(free)
    expect(left([site("other")], free, "d")).toEqual(free)
  })
})
