import type { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Weighed } from "../src/portfolio/numbers.ts"
import { opened } from "../src/portfolio/opened.ts"
import type { Want } from "../src/portfolio/Standing.ts"
import { standingsOf } from "../src/portfolio/standings.ts"

const { today } = Filings
const [clean = {}] = Filings.sample(Filings.cleanFiling({ provider: acme, services: 4 }), 1)

/** Two providers that leave a new service out until the subject is on record there. */
const silent = (id: string): Plugin.Plugin => ({
  ...acme,
  id,
  name: { zh: id, en: id },
  types: {
    ...acme.types,
    additions: acme.types.additions.filter(
      ({ subject, service }) => subject !== "elsewhere" || service !== "unfiled",
    ),
  },
})
const plugins = [silent("one"), silent("two")]

/** What the services are, each at both providers, by letters: opener, waiting, blocked, nothing. */
const weighed = (at: readonly [string, string], isFiled = true): Weighed => {
  const facts = {
    ...clean,
    services: (clean.services ?? []).map((service, n) => ({ ...service, name: `服务${n}`, domains: [] })),
    accounts: [],
    register: { subject: { isFiled: true, access: ["elsewhere"] }, services: [] },
  }
  const standings = standingsOf(facts, {
    plugins,
    regulations: exampleRegulations,
    today,
    assumptions: { openbeian: 1 },
  }).map((standing, p) => ({
    ...standing,
    wants: [...(at[p] ?? "")].map((letter, n): Want => {
      const want = standing.wants[n]
      if (want === undefined) throw new Error("no service")
      const { later } = want
      if (letter === "w" && later !== undefined)
        return {
          ...want,
          outcome: "review",
          later: { ...later, want: { ...later.want, outcome: "planned" } },
        }
      const outcome = letter === "o" ? "planned" : letter === "n" ? "nothing" : "blocked"
      return { ...want, outcome, later: undefined }
    }),
  }))
  return {
    customer: "c",
    facts: { ...facts, register: { subject: { isFiled }, services: [] } },
    standings,
  }
}

/** How each service stands then: `W` waits for another order. */
const after = (at: readonly [string, string], isFiled?: boolean) =>
  opened(weighed(at, isFiled), plugins).standings.map(({ wants }) =>
    wants
      .map(({ outcome, isOnlyAfterAnother }) =>
        isOnlyAfterAnother ? "W" : outcome === "planned" ? "o" : outcome === "review" ? "w" : outcome[0],
      )
      .join(""),
  )

describe("what a customer's own orders open", () => {
  it("is a provider at which another service puts the subject on record", () => {
    expect(after(["ow", "bb"])).toEqual(["oW", "bb"])
    expect(after(["bw", "ob"])).toEqual(["bw", "ob"])
  })

  it("is nothing where the other service is filed there already, or the subject nowhere", () => {
    expect(after(["ow", "nb"])).toEqual(["ow", "nb"])
    expect(after(["ow", "bb"], false)).toEqual(["ow", "bb"])
  })

  it("is both providers where there is a service for each", () => {
    expect(after(["oowb", "oobw"])).toEqual(["ooWb", "oobW"])
  })

  it("is the provider that lets more be filed where one service would have to open two", () => {
    expect(after(["owbb", "obww"])).toEqual(["owbb", "obWW"])
    expect(after(["owwb", "obbw"])).toEqual(["oWWb", "obbw"])
  })

  it("is left to the plan where one of two providers is enough", () => {
    expect(after(["oww", "oww"])).toEqual(["oWW", "oWW"])
  })
})
