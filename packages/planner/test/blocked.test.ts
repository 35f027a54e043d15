import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

const { fail, pass } = Verdict
const rule = Rule.ruleOf(acme.book)
const facesCheck = rule("subject", {
  id: "acme/principal-takes-the-face-check",
  cites: ["ac-subjects"],
  severity: "block",
  says: text("负责人不能到场", "the responsible person cannot be there"),
  fix: text("换能到场的人", "name somebody who can"),
  decide: ({ subject }) => (subject.principal.takesFaceCheck ? pass : fail()),
  examples: [],
})
const hasSeal = rule("subject", {
  id: "acme/unit-has-a-seal",
  cites: ["ac-subjects"],
  severity: "block",
  says: text("没有公章", "there is no seal"),
  fix: text("先刻章", "have one made"),
  decide: ({ subject }) => (subject.hasSeal ? pass : fail()),
  examples: [],
})

/** Wants the responsible person to be there; the strict one a seal as well. */
const lenient: Plugin.Plugin = {
  ...acme,
  id: "lenient",
  name: text("宽云", "Lenient"),
  rules: [...acme.rules, facesCheck],
}
const strict: Plugin.Plugin = {
  ...acme,
  id: "strict",
  name: text("严云", "Strict"),
  rules: [...acme.rules, facesCheck, hasSeal],
}
const open: Plugin.Plugin = { ...acme, id: "open", name: text("开云", "Open") }
/** Takes neither websites nor apps, whatever is mended. */
const closed: Plugin.Plugin = {
  ...acme,
  id: "closed",
  name: text("闭云", "Closed"),
  capabilities: {
    ...acme.capabilities,
    website: Plugin.cannot("ac-services"),
    app: Plugin.cannot("ac-services"),
  },
}

const [clean = {}] = Filings.sample(Filings.cleanFiling({ provider: acme }), 1)
const absent: Filing.Facts = {
  ...clean,
  subject: {
    ...clean.subject,
    hasSeal: false,
    principal: { ...clean.subject?.principal, takesFaceCheck: false },
  },
}

const blockedIn = (plugins: ReadonlyArray<Plugin.Plugin>, at: string, facts = absent) =>
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
      ...absent,
      register: {
        subject: { isFiled: true, access: ["open"] },
        services: (absent.services ?? []).map(({ kind, name = "", domains = [] }) => ({
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

describe("what nobody can change", () => {
  it("is passed over for what can be mended, however much that is", () => {
    for (const plugins of [
      [closed, strict],
      [strict, closed],
    ]) {
      const [blocked] = blockedIn(plugins, "mix")
      expect(blocked?.at.map(({ reasons }) => reasons.length).toSorted()).toEqual([1, 2])
      expect(blocked?.unblock).toMatchObject({ kind: "mend", provider: "strict" })
      expect(blocked?.unblock.text.en).toMatch(/: name somebody who can; .*: have one made$/u)
    }
  })

  it("leaves no change that helps, where it stands against it everywhere", () => {
    const [blocked] = blockedIn([closed], "mix")
    expect(blocked?.unblock).toMatchObject({ kind: "none", provider: "closed", reasons: [] })
    expect(blocked?.unblock.text.en).toMatch(
      /^it is not taken, whatever is mended; app .*: this provider does not file apps$/u,
    )
  })

  it("leaves another provider, with what is mended there", () => {
    const [blocked, ...more] = blockedIn([closed, strict, lenient], "closed")
    expect(more).toEqual([])
    expect(blocked?.at.map(({ provider }) => provider)).toEqual(["closed"])
    expect(blocked?.unblock).toMatchObject({
      kind: "anotherProvider",
      provider: "lenient",
      reasons: [{ rule: "acme/principal-takes-the-face-check" }],
    })
    expect(blocked?.unblock.text.en).toMatch(/: file at Lenient instead; .*: name somebody who can$/u)
  })
})

describe("a provider at which it is left open", () => {
  const doubtful: Plugin.Plugin = {
    ...lenient,
    id: "doubtful",
    name: text("疑云", "Doubtful"),
    types: { ...acme.types, additions: [] },
  }

  it("comes behind one that takes it once more is mended", () => {
    const [blocked] = blockedIn([doubtful, strict], "mix")
    expect(blocked?.unblock).toMatchObject({ kind: "mend", provider: "strict" })
  })

  it("is told as such", () => {
    const [blocked] = blockedIn([doubtful], "mix")
    expect(blocked?.unblock.text.en).toMatch(/; after that something is still to be answered, /u)
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
    ...absent,
    services: [],
    changes: [{ kind: "changeSubject", becomes: "renamed" }],
    register: { subject: { isFiled: true, access }, services: [] },
    accounts: access.map((provider) => ({ ...absent.accounts?.[0], provider })),
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
