import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

/** Its papers take no individuals, and at the strict one no websites either. */
const lenient: Plugin.Plugin = { ...acme, id: "lenient", name: text("宽云", "Lenient") }
const strict: Plugin.Plugin = {
  ...acme,
  id: "strict",
  name: text("严云", "Strict"),
  capabilities: {
    ...acme.capabilities,
    website: Plugin.cannot("ac-services"),
    app: Plugin.cannot("ac-services"),
  },
}
const open: Plugin.Plugin = {
  ...acme,
  id: "open",
  name: text("开云", "Open"),
  capabilities: { ...acme.capabilities, individual: Plugin.can("ac-subjects") },
}

const [clean = {}] = Filings.sample(Filings.cleanFiling({ provider: acme }), 1)
const individual: Filing.Facts = { ...clean, subject: { ...clean.subject, kind: "individual" } }

const blockedIn = (plugins: ReadonlyArray<Plugin.Plugin>, at: string, facts = individual) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      { plugins, regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at, objective: "cost" },
  ).blocked

describe("the smallest change after which a blocked service can be filed", () => {
  it("is at the provider where the least stands in the way, in whatever order they come", () => {
    for (const plugins of [
      [strict, lenient],
      [lenient, strict],
    ]) {
      const [blocked] = blockedIn(plugins, "mix")
      expect(blocked?.at.map(({ reasons }) => reasons.length).toSorted()).toEqual([1, 2])
      expect(blocked?.unblock).toMatchObject({ kind: "mend", provider: "lenient" })
      expect(blocked?.unblock.reasons).toHaveLength(1)
    }
  })

  it("is another provider, where one can take it that the plan leaves out", () => {
    const [blocked] = blockedIn([lenient, open], "lenient")
    expect(blocked?.unblock).toMatchObject({ kind: "anotherProvider", provider: "open", reasons: [] })
    expect(blockedIn([lenient, open], "mix")).toEqual([])
  })

  it("is none at another provider of the mix, where it is not filed anew as it has access here", () => {
    const [blocked, ...more] = blockedIn([lenient, open], "mix", {
      ...individual,
      register: {
        subject: { isFiled: true, access: ["open"] },
        services: (individual.services ?? []).map(({ kind, name = "", domains = [] }) => ({
          kind,
          name,
          domains: domains.flatMap((domain) => domain.name ?? []),
          access: ["lenient"],
        })),
      },
    })
    expect(more).toEqual([])
    expect(blocked?.unblock).toMatchObject({ kind: "mend", provider: "lenient" })
  })
})

describe("why a service is blocked", () => {
  it("is told of the providers of the plan alone", () => {
    const [blocked] = blockedIn([lenient, strict], "lenient")
    expect(blocked?.at.map(({ provider }) => provider)).toEqual(["lenient"])
  })
})

describe("a change that is blocked at the provider of the plan", () => {
  const changing = (access: ReadonlyArray<string>): Filing.Facts => ({
    ...individual,
    services: [],
    changes: [{ kind: "changeSubject", becomes: "renamed" }],
    register: { subject: { isFiled: true, access }, services: [] },
    accounts: access.map((provider) => ({ ...individual.accounts?.[0], provider })),
  })
  /** Its papers do not say that a change follows a filing there. */
  const lax: Plugin.Plugin = {
    ...open,
    rules: open.rules.filter(({ id }) => id !== "acme/changes-follow-a-filing"),
  }
  const unblocked = (access: ReadonlyArray<string>) => {
    const [blocked, ...more] = blockedIn([lenient, lax], "lenient", changing(access))
    expect(more).toEqual([])
    return blocked?.unblock
  }

  it("can be handed in at another one, where that knows the customer too", () => {
    expect(unblocked(["lenient", "open"])).toMatchObject({
      kind: "anotherProvider",
      provider: "open",
      reasons: [],
    })
    expect(unblocked(["lenient", "open"])?.text.en).toBe("hand it in at Open instead")
    expect(unblocked(["open"])).toMatchObject({ kind: "anotherProvider", provider: "open" })
  })

  it("cannot at one that does not know the customer, where another does", () => {
    expect(unblocked(["lenient"])).toMatchObject({ kind: "mend", provider: "lenient" })
    expect(unblocked([])).toMatchObject({ kind: "anotherProvider", provider: "open" })
  })

  it("is told of those that know the customer, and of all where none does", () => {
    const told = (access: ReadonlyArray<string>) =>
      blockedIn([lenient, strict], "mix", changing(access)).flatMap(({ at }) =>
        at.map(({ provider }) => provider),
      )
    expect(told(["lenient"])).toEqual(["lenient"])
    expect(told(["strict"])).toEqual(["strict"])
    expect(told([])).toEqual(["lenient", "strict"])
  })
})
