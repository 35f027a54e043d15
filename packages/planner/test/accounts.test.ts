import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"

const { today } = Filings

/** The example provider, if its servers carried any number of services. */
const uncounted: Plugin.Plugin = { ...acme, limits: { ...acme.limits, servicesPerServer: "undocumented" } }

const website = ((): Filing.Facts => {
  const found = Filings.sample(Filings.cleanFiling({ provider: acme }), 40).find(
    ({ services }) => services?.[0]?.kind === "website",
  )
  if (found === undefined) throw new Error("no website among the samples")
  return { ...found, services: found.services?.map(({ runsOn: _, ...service }) => service) ?? [] }
})()

const server: Filing.Server = { id: "own", product: "large", expiresOn: "2027-12-31", quotaUsed: 0 }

/** More subjects than an account files for. */
const others = ["甲", "乙", "丙", "丁"].map((name) => `${name}公司`)

/** The account of the sample with these servers. */
const owning = (servers: ReadonlyArray<Filing.Server>): Filing.Facts => ({
  ...website,
  accounts: website.accounts?.map(({ codes: _, ...account }) => ({ ...account, servers })) ?? [],
})

const planFor = (facts: Filing.Facts, plugin: Plugin.Plugin = uncounted) =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      {
        plugins: [plugin],
        regulations: exampleRegulations,
        today,
        assumptions: {
          openbeian: 1,
          prices: [
            { provider: acme.id, product: "small", yuan: 100 },
            { provider: acme.id, product: "large", yuan: 130 },
          ],
          efforts: [{ provider: acme.id, accountYuan: 50, orderYuan: 3 }],
        },
      },
    ),
    { at: acme.id, objective: "cost" },
  )

describe("the effort of moving a service off its server", () => {
  const running = (own: Filing.Server): Filing.Facts => {
    const facts = owning([own])
    return { ...facts, services: facts.services?.map((service) => ({ ...service, runsOn: "own" })) ?? [] }
  }
  const moving = (
    facts: Filing.Facts,
    prices: Assumptions["prices"] = [],
    more: { readonly accountYuan?: number; readonly orderYuan?: number } = {},
  ) =>
    Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts }] },
        {
          plugins: [acme],
          regulations: exampleRegulations,
          today,
          assumptions: { openbeian: 1, prices, efforts: [{ provider: acme.id, moveYuan: 300, ...more }] },
        },
      ),
      { at: acme.id, objective: "cost" },
    )
  const prices = [{ provider: acme.id, product: "small", yuan: 100 }]
  const efforts = ({ assumptions }: ReturnType<typeof planFor>) =>
    assumptions.filter(({ kind }) => kind === "effort")

  it("is counted where a server that could carry it is full", () => {
    expect(moving(running(server), prices).figures.yuan).toBe(0)
    const plan = moving(running({ ...server, quotaUsed: 3 }), prices)
    expect(plan.figures.yuan).toBe(400)
    expect(efforts(plan)).toHaveLength(1)
  })

  it("is counted where the server cannot carry it at all, as it has to move", () => {
    expect(moving(running({ ...server, expiresOn: "2026-11-01" }), prices).figures.yuan).toBe(400)
  })

  it("and the others are no number of servers either", () => {
    const { accounts: _, ...stranger } = website
    const opened = moving(stranger, [], { accountYuan: 50, orderYuan: 7 })
    expect(opened.bounds.find(({ of }) => of === "purchases")).toMatchObject({ bound: 1, reached: 1 })
  })

  it("is no number of servers: without prices it does not count, and the plan says so", () => {
    const plan = moving(running({ ...server, quotaUsed: 3 }))
    expect(plan.bounds.find(({ of }) => of === "purchases")).toMatchObject({ bound: 1, reached: 1 })
    expect(
      efforts(plan)
        .map(({ text }) => text.zh)
        .join(),
    ).toContain("没有用上")
    expect(
      efforts(planFor(owning([server])))
        .map(({ text }) => text.zh)
        .join(),
    ).toContain("您的输入")
  })
})

const sums = ({
  figures: { accounts, servers, yuan },
  purchases,
  accounts: opened,
}: ReturnType<typeof planFor>) => {
  expect(opened).toHaveLength(accounts)
  expect(purchases.reduce((sum, { count }) => sum + count, 0)).toBe(servers)
  return { accounts, servers, yuan }
}

describe("what it costs to begin at a provider", () => {
  const { accounts: _, ...stranger } = website
  const unusable = {
    ...website,
    accounts: website.accounts?.map((account) => ({ ...account, subjects: others })) ?? [],
  }

  it.each([
    ["the order alone, with an account and a server", owning([server]), { accounts: 0, servers: 0, yuan: 3 }],
    ["a server, where the account has none", owning([]), { accounts: 0, servers: 1, yuan: 103 }],
    ["an account and a server, where there is neither", stranger, { accounts: 1, servers: 1, yuan: 153 }],
    ["both too, where the account cannot be used", unusable, { accounts: 1, servers: 1, yuan: 153 }],
  ])("is %s", (_, facts, expected) => {
    const plan = planFor(facts)
    expect(sums(plan)).toEqual(expected)
    expect(plan.purchases.map(({ yuan }) => yuan)).toEqual(expected.servers === 0 ? [] : [100])
    expect(plan.bounds.find(({ of }) => of === "cost")).toMatchObject({
      bound: expected.yuan,
      reached: expected.yuan,
    })
  })

  it.each([
    ["the order alone, with an account and a server", owning([server]), { accounts: 0, servers: 0, yuan: 3 }],
    ["codes, where the account has none", owning([]), { accounts: 0, servers: 1, yuan: 103 }],
    ["an account and codes, where there is neither", stranger, { accounts: 1, servers: 1, yuan: 153 }],
  ])("is at a provider that counts codes %s", (_, facts, expected) => {
    expect(sums(planFor(facts, acme))).toEqual(expected)
  })

  it("is no server for a change of what is filed", () => {
    const filed: Filing.Facts = {
      ...owning([]),
      services: [],
      changes: [{ kind: "changeSubject", becomes: "renamed" }],
      register: { subject: { isFiled: true, access: [acme.id] }, services: [] },
    }
    const plan = planFor(filed)
    expect(plan.orders).toHaveLength(1)
    expect(sums(plan)).toEqual({ accounts: 0, servers: 0, yuan: 3 })
  })
})

describe("what is not known of what is there already", () => {
  const { expiresOn: _, ...unknownTerm } = server
  const asked = ({ unknowns, complete }: ReturnType<typeof planFor>) => [
    unknowns.map(({ asks }) => asks),
    complete,
  ]

  it.each([acme, uncounted])("is asked of a server that the plan uses", (plugin) => {
    const plan = planFor(owning([unknownTerm]), plugin)
    expect(plan.customers[0]?.services[0]?.runsOn).toBe("own")
    expect(asked(plan)).toEqual([["/accounts/0/servers/0/expiresOn"], false])
    expect(asked(planFor(owning([server]), plugin))).toEqual([[], true])
  })

  it("is not asked of a server that the plan leaves alone, nor of one that it buys", () => {
    expect(asked(planFor(owning([{ ...unknownTerm, id: "full", quotaUsed: 3 }, server]), acme))).toEqual([
      [],
      true,
    ])
    expect(asked(planFor(owning([]), acme))).toEqual([[], true])
  })

  it("is asked of the account, and not of one that the plan opens", () => {
    const { accounts = [], ...stranger } = owning([server])
    const unverified = accounts.map(({ isVerified: _isVerified, ...account }) => account)
    expect(asked(planFor({ ...stranger, accounts: unverified }, acme))).toEqual([
      ["/accounts/0/isVerified"],
      false,
    ])
    expect(asked(planFor(stranger, acme))).toEqual([[], true])
  })

  it("is asked of the services, where nobody says which are to be filed, and not where none is", () => {
    const { services: _, ...silent } = owning([server])
    for (const [filing, ...expected] of [
      [silent, ["/services"], false],
      [{ ...silent, services: [] }, [], true],
      [{}, ["/services"], false],
      [{ changes: [] }, ["/services"], false],
    ] as const) {
      const plan = planFor(filing)
      expect(asked(plan)).toEqual(expected)
      expect([plan.applicable, plan.orders]).toEqual([false, []])
      for (const { blocks, providers } of plan.unknowns) {
        expect(blocks).toBeGreaterThan(0)
        expect(providers).toEqual([acme.id])
      }
    }
  })

  it("blocks as many rules as stop a service or its domains", () => {
    const { services: _, ...silent } = owning([server])
    const blocksWith = (scope: "service" | "domain" | "account" | "none", severity: "block" | "warn") => {
      const rule = {
        id: "acme/further",
        cites: ["ac-codes"],
        severity,
        says: text("不行", "no"),
        fix: text("改", "mend it"),
        decide: () => Verdict.fail(),
        examples: [],
      } as const
      const more = scope === "none" ? [] : [Rule.ruleOf(acme.book)(scope, rule)]
      return planFor(silent, { ...acme, rules: [...acme.rules, ...more] }).unknowns[0]?.blocks ?? 0
    }
    const least = blocksWith("none", "block")
    expect(least).toBeGreaterThan(0)
    for (const [scope, severity, more] of [
      ["service", "block", 1],
      ["domain", "block", 1],
      ["account", "block", 0],
      ["service", "warn", 0],
    ] as const)
      expect(blocksWith(scope, severity) - least, `${scope} ${severity}`).toBe(more)
  })

  it("is asked of the accounts of a subject that is on record there, where nobody lists them", () => {
    const { accounts: _, ...silent } = owning([])
    const onRecord = (access: ReadonlyArray<string>, more: Filing.Facts = {}): Filing.Facts => ({
      ...silent,
      register: { subject: { isFiled: true, access }, services: [] },
      ...more,
    })
    const plan = planFor(onRecord([acme.name.zh]))
    expect(asked(plan)).toEqual([["/accounts"], false])
    expect([plan.accounts.length, plan.orders.length]).toEqual([1, 1])
    expect(asked(planFor(onRecord([acme.id], { accounts: [] })))).toEqual([[], true])
    expect(asked(planFor(onRecord([acme.id], { services: [] })))).toEqual([[], true])
    const unfiled = { subject: { isFiled: false, access: [acme.id] }, services: [] }
    expect(asked(planFor(onRecord([], { register: unfiled })))).toEqual([[], true])
    expect(asked(planFor(onRecord([])))).toEqual([[], true])
    expect(asked(planFor(silent))).toEqual([[], true])
  })
})

describe("an account that is there and not verified", () => {
  const unverified = (
    account: Filing.Account,
    servers: ReadonlyArray<Filing.Server> = [server],
  ): Filing.Facts => {
    const owned = owning(servers)
    return {
      ...owned,
      accounts: owned.accounts?.map((each) => ({ ...each, isVerified: false, ...account })) ?? [],
    }
  }
  const account: Filing.Account = { provider: acme.id, id: "ours" }
  const isOfSubject = Rule.ruleOf(acme.book)("account", {
    id: "acme/account-is-of-the-subject",
    cites: ["ac-codes"],
    severity: "block",
    says: text("账号是别人的", "the account is another's"),
    fix: text("用自己的账号", "use one's own"),
    decide: ({ account, subject }) => (account.realName === subject.name ? Verdict.pass : Verdict.fail()),
    examples: [],
  })
  const verifications = ({ steps }: ReturnType<typeof planFor>) =>
    steps.filter(({ kind }) => kind === "verifyAccount")

  it("is verified and used, and its server too", () => {
    const plan = planFor(unverified(account))
    expect(sums(plan)).toEqual({ accounts: 0, servers: 0, yuan: 3 })
    const [step, ...more] = verifications(plan)
    expect(more).toEqual([])
    expect(step).toMatchObject({ owner: "customer", customer: "c", provider: acme.id })
    expect(step?.text.en).toContain("account ours")
    expect(step?.clauses).not.toEqual([])
    expect(plan.steps.find(({ kind }) => kind === "submit")?.dependsOn).toContain(step?.id)
  })

  it("is verified in the steps and with the clauses of the papers on verification and on whose it is", () => {
    const strict: Plugin.Plugin = {
      ...uncounted,
      rules: [...uncounted.rules, isOfSubject],
      signup: {
        ...acme.signup,
        steps: [
          ...acme.signup.steps,
          { ...text("以主体名义", "in the name of the subject"), cites: ["ac-codes"] },
          { ...text("打热线", "call the hotline"), cites: ["ac-hotline"] },
        ],
      },
    }
    const { realName: _, ...nameless } = unverified(account).accounts?.[0] ?? account
    const [step] = verifications(planFor({ ...unverified(account), accounts: [nameless] }, strict))
    expect(step?.clauses.toSorted()).toEqual(["ac-account-verified", "ac-codes"])
    expect(step?.inputs.map(({ en }) => en)).toEqual([
      "register an account and verify it",
      "in the name of the subject",
    ])
  })

  /** Two providers, one for websites and one for apps. */
  const [sites, apps] = (["website", "app"] as const).map(
    (kind): Plugin.Plugin => ({
      ...acme,
      id: kind,
      name: text(kind, kind),
      capabilities: {
        ...acme.capabilities,
        website: Plugin.cannot("ac-services"),
        app: Plugin.cannot("ac-services"),
        [kind]: Plugin.can("ac-services"),
      },
    }),
  )
  if (sites === undefined || apps === undefined) throw new Error("no providers")
  const at = (providers: ReadonlyArray<Plugin.Plugin>): Filing.Facts => ({
    ...unverified(account, []),
    accounts: providers.flatMap(({ id }) =>
      (unverified(account, []).accounts ?? []).map((each) => ({ ...each, provider: id, id: `at ${id}` })),
    ),
  })
  const [app] = Filings.sample(Filings.cleanFiling({ provider: acme }), 40).flatMap(({ services = [] }) =>
    services.filter(({ kind }) => kind === "app"),
  )
  if (app === undefined) throw new Error("no app among the samples")
  const planAll = (filings: Readonly<Record<string, Filing.Facts>>, of = "mix") => {
    const portfolio: Portfolio.Portfolio = {
      openbeian: 1,
      filings: Object.entries(filings).map(([customer, facts]) => ({ customer, ...facts })),
    }
    const plan = Planner.plan(
      Planner.prepare(portfolio, {
        plugins: [sites, apps],
        regulations: exampleRegulations,
        today,
        assumptions: { openbeian: 1 },
      }),
      { at: of, objective: "cost" },
    )
    return { plan, after: Planner.apply(portfolio, plan, [sites, apps]) }
  }
  const verifiedIn = ({ filings }: Portfolio.Portfolio) =>
    filings.map(({ accounts = [] }) => accounts.map(({ isVerified }) => isVerified))

  it("is verified where an order is, and by whom it is for", () => {
    const both = at([sites, apps])
    const { plan, after } = planAll({ c: both, d: { ...both, services: [] } })
    expect(verifications(plan).map(({ id }) => id)).toEqual(["verify/c/website"])
    expect(verifiedIn(after)).toEqual([
      [true, false],
      [false, false],
    ])
  })

  it("is waited for by what is bought and handed in there, for that customer alone", () => {
    const both = at([sites, apps])
    const { plan, after } = planAll({ c: { ...both, services: [...(both.services ?? []), app] }, d: both })
    expect(
      verifications(plan)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["verify/c/app", "verify/c/website", "verify/d/website"])
    const waiting = plan.steps.filter(({ kind }) => kind === "submit" || kind === "buyServer")
    expect(waiting).toHaveLength(6)
    for (const { id, customer, provider, dependsOn } of waiting)
      expect(
        dependsOn.filter((each) => each.startsWith("verify/")),
        id,
      ).toEqual([`verify/${customer}/${provider}`])
    expect(verifiedIn(after)).toEqual([
      [true, true],
      [true, false],
    ])
  })

  it("bears the name of the subject then, as its step says, whatever name it was in", () => {
    const named = (realName: string | undefined) => {
      const facts = unverified({ ...account, ...(realName === undefined ? {} : { realName }) })
      const { realName: _, ...nameless } = facts.accounts?.[0] ?? account
      const own = realName === undefined ? { ...facts, accounts: [nameless] } : facts
      const plan = planFor(own)
      const after = Planner.apply({ openbeian: 1, filings: [{ customer: "c", ...own }] }, plan, [uncounted])
      expect(verifications(plan)[0]?.text.en).toMatch(
        new RegExp(` in the name of ${website.subject?.name}$`, "u"),
      )
      return after.filings[0]?.accounts?.[0]?.realName
    }
    expect(named("别名公司")).toBe(website.subject?.name)
    expect(named(undefined)).toBe(website.subject?.name)
  })

  it("is used where only its name stood against it, which verification mends", () => {
    const strict: Plugin.Plugin = { ...uncounted, rules: [...uncounted.rules, isOfSubject] }
    const plan = planFor(unverified({ ...account, realName: "别名公司" }), strict)
    expect(plan.accounts).toEqual([])
    expect(verifications(plan)).toHaveLength(1)
    const other = owning([server])
    const verified = other.accounts?.map((each) => ({ ...each, id: "ours", realName: "别名公司" })) ?? []
    const replaced = planFor({ ...other, accounts: verified }, strict)
    expect(replaced.accounts.map(({ instead }) => instead)).toEqual(["ours"])
  })

  it("is that of the subject, in words, where nobody has told its name", () => {
    const facts = unverified({ ...account, realName: "别名公司" })
    const { name: _, ...subject } = facts.subject ?? {}
    const own = { ...facts, subject }
    const plan = planFor(own)
    const [step] = verifications(plan)
    expect(step?.text.en).toMatch(/ in the name of the subject$/u)
    expect(step?.text.zh).toContain("以主体的名义")
    const after = Planner.apply({ openbeian: 1, filings: [{ customer: "c", ...own }] }, plan, [uncounted])
    expect(after.filings[0]?.accounts?.[0]).toMatchObject({ isVerified: true, realName: "别名公司" })
  })

  it("is verified before a server is bought in it", () => {
    const plan = planFor(unverified(account, []))
    const purchase = plan.steps.find(({ kind }) => kind === "buyServer")
    expect(purchase?.dependsOn).toEqual(verifications(plan).map(({ id }) => id))
  })

  it("is verified where the papers say nothing of it too, which the step says, with what they say of its subjects", () => {
    const silent = {
      ...uncounted,
      rules: uncounted.rules.filter(({ cites }) => !cites.includes("ac-account-verified")),
    }
    const unlimited = { ...silent, limits: { ...silent.limits, subjectsPerAccount: "undocumented" as const } }
    const { subjectsPerAccount: rows } = acme.limits
    const cites = rows === "undocumented" ? [] : (rows[0]?.cites ?? [])
    expect(cites).not.toEqual([])
    for (const [plugin, clauses] of [
      [silent, cites],
      [unlimited, []],
    ] as const) {
      const [step] = verifications(planFor(unverified(account), plugin))
      expect(step?.clauses).toEqual(clauses)
      expect(step?.detail?.en).toMatch(/ do not speak of verifying the account/u)
    }
    expect(verifications(planFor(unverified(account)))[0]).not.toHaveProperty("detail")
  })

  it("is given up where verification cannot mend it: another subject is filed from it", () => {
    const plan = planFor(unverified({ ...account, subjects: others }))
    expect(plan.accounts.map(({ instead }) => instead)).toEqual(["ours"])
    expect(verifications(plan)).toEqual([])
  })

  it("needs nothing more once it is verified", () => {
    expect(verifications(planFor(owning([server])))).toEqual([])
  })

  it("is verified in the portfolio to which the plan is applied", () => {
    const facts = unverified(account)
    const after = Planner.apply({ openbeian: 1, filings: [{ customer: "c", ...facts }] }, planFor(facts), [
      uncounted,
    ])
    expect(after.filings[0]?.accounts).toMatchObject([{ id: "ours", isVerified: true, verifiedOn: today }])
  })
})
