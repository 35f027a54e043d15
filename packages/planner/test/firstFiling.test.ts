import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

/** A subject that is not filed, with a website and an app. */
const facts = ((): Filing.Facts => {
  for (const found of Filings.sample(Filings.cleanFiling({ provider: acme, services: 3 }), 100)) {
    const { services = [], accounts: _, ...rest } = found
    const website = services.find(({ kind }) => kind === "website")
    const app = services.find(({ kind }) => kind === "app")
    if (website === undefined || app === undefined) continue
    return {
      ...rest,
      services: [website, app].map(({ runsOn: _runsOn, ...service }) => service),
      register: { subject: { isFiled: false, access: [] }, services: [] },
    }
  }
  throw new Error("no website beside an app among the samples")
})()

const taking = (id: string, kinds: ReadonlyArray<"website" | "app">): Plugin.Plugin => ({
  ...acme,
  id,
  name: { zh: id, en: id },
  capabilities: {
    ...acme.capabilities,
    ...Object.fromEntries(
      (["website", "app"] as const).map((kind) => [
        kind,
        kinds.includes(kind) ? Plugin.can("ac-services") : Plugin.cannot("ac-services"),
      ]),
    ),
  },
})

/** Its papers leave out what a service is once the subject is filed elsewhere. */
const silent = (plugin: Plugin.Plugin): Plugin.Plugin => ({
  ...plugin,
  types: {
    ...plugin.types,
    additions: plugin.types.additions.filter(({ subject }) => subject !== "elsewhere"),
  },
})

const planWith = (plugins: ReadonlyArray<Plugin.Plugin>) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      { plugins, regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: "mix", objective: "finish" },
  )
const ordersIn = (plugins: ReadonlyArray<Plugin.Plugin>) =>
  planWith(plugins).orders.map(({ provider, type, wave }) => [provider, type, wave])

describe("a provider whose papers leave out a subject that is filed elsewhere", () => {
  const [sites, apps] = [taking("sites", ["website"]), taking("apps", ["app"])]

  it("has the first filing, where a service can be filed there alone", () => {
    for (const plugins of [
      [silent(sites), apps],
      [apps, silent(sites)],
    ])
      expect(ordersIn(plugins)).toEqual([
        ["sites", "newSubject", 1],
        ["apps", "newService", 2],
      ])
  })

  it("has all or nothing after the first filing, where others take the services too", () => {
    const both = ["website", "app"] as const
    for (const plugins of [
      [silent(taking("one", both)), silent(taking("two", both))],
      [taking("one", both), silent(taking("two", both))],
    ])
      for (const { type, wave, words } of planWith(plugins).orders) {
        expect(type).toBe(wave === 1 ? "newSubject" : "newService")
        expect(words.zh).not.toBe("")
      }
  })

  it("leaves a service to a person, where two such providers are needed, and the plan says so", () => {
    const plan = planWith([silent(sites), silent(apps)])
    expect(plan.orders.map(({ type, holds }) => [type, holds.length])).toEqual([["newSubject", 1]])
    const { planned, open } = plan.figures
    expect([planned, open, plan.complete]).toEqual([1, 1, false])
    const left = plan.customers[0]?.services.find(({ outcome }) => outcome === "review")
    expect(left?.because.en).toContain("first filing elsewhere")
  })
})
