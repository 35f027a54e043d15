import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { others, owning, planFor, server, sums, uncounted, website } from "./ownServer.ts"

const { today } = Filings

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

  it("is verified where the papers say nothing of it too, which the step says, with what they say of its subjects or want where it is another's", () => {
    const silent = {
      ...uncounted,
      rules: uncounted.rules.filter(({ cites }) => !cites.includes("ac-account-verified")),
    }
    const unlimited = { ...silent, limits: { ...silent.limits, subjectsPerAccount: "undocumented" as const } }
    const asked = {
      ...unlimited,
      materials: [
        ...unlimited.materials,
        {
          id: "letter-of-the-owner",
          title: text("账号主体的说明", "letter of the owner of the account"),
          form: "paper",
          how: text("账号是别人的才交", "where the account is another's"),
          wanted: ({ account, subject }) => (account.realName === subject.name ? "no" : "required"),
          format: "undocumented",
          cites: ["ac-hotline"],
        },
      ],
    } as const satisfies Plugin.Plugin
    const { subjectsPerAccount: rows } = acme.limits
    const cites = rows === "undocumented" ? [] : (rows[0]?.cites ?? [])
    expect(cites).not.toEqual([])
    for (const [plugin, clauses] of [
      [silent, cites],
      [unlimited, []],
      [asked, ["ac-hotline"]],
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
