import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { website } from "./ownServer.ts"

const { today } = Filings

/** A provider whose papers say nothing of the term of a server, and take codes of other accounts. */
const lenient: Plugin.Plugin = {
  ...acme,
  limits: { ...acme.limits, quotaPerCode: [{ from: "2020-01-01", value: 1, cites: ["ac-codes"] }] },
  capabilities: { ...acme.capabilities, codeOfAnotherAccount: Plugin.can("ac-codes") },
  rules: acme.rules.filter(({ id }) => id !== "acme/server-has-months-left"),
}

const handedIn = Day.plusDays(Day.of(today), 60)
const before = Day.plusDays(handedIn, -1)

/** To be handed in in 60 days, on a server of its own or of the broker, with domains that end on a day. */
const planWith = (
  {
    plugin = lenient,
    isOfBroker = false,
    isCode = false,
    isNameless = false,
    domains = "2028-01-01",
    times = 1,
    filed = website,
  }: {
    readonly plugin?: Plugin.Plugin
    readonly isOfBroker?: boolean
    readonly isCode?: boolean
    /** Whether nobody knows the server behind the code. */
    readonly isNameless?: boolean
    readonly domains?: string
    /** How often each domain is written. */
    readonly times?: number
    readonly filed?: Filing.Facts
  },
  expiresOn: string,
) => {
  const server = { id: "own", product: "large", expiresOn, quotaUsed: 0 }
  const { id: _id, ...nameless } = server
  const behind = isNameless ? nameless : { ...server, id: "behind" }
  const accounts =
    website.accounts?.map(({ codes: _, ...account }) => ({
      ...account,
      servers: isOfBroker || isCode ? [] : [server],
      ...(isCode ? { codes: [{ id: "own", isSpent: false, server: behind }] } : {}),
    })) ?? []
  const services =
    website.services?.map((service) => ({
      ...service,
      readyOn: handedIn,
      domains: (service.domains ?? []).flatMap((domain) =>
        Array.from({ length: times }, () => ({ ...domain, expiresOn: domains })),
      ),
    })) ?? []
  const plan = Planner.plan(
    Planner.prepare(
      {
        openbeian: 1,
        filings: [{ customer: "c", ...filed, accounts, services }],
        ...(isOfBroker ? { accounts: [{ provider: acme.id, servers: [server] }] } : {}),
      },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )
  expect(plan.orders.map(({ begins }) => begins.earliest)).toEqual([handedIn])
  expect(plan.customers[0]?.services[0]?.runsOn).toBe("own")
  return plan
}

const renewalsWith = (...given: Parameters<typeof planWith>) => {
  const plan = planWith(...given)
  const renewals = plan.steps.filter(({ kind }) => kind === "renew")
  const submit = plan.steps.find(({ kind }) => kind === "submit")
  expect(submit?.dependsOn).toEqual(expect.arrayContaining(renewals.map(({ id }) => id)))
  return renewals
}

/** The day by which the order has ended at the latest. */
const ended = Day.of(planWith({}, "2028-01-01").orders[0]?.ends.latest ?? "")

describe("a server that ends before the order on it is handed in", () => {
  it.each([false, true])("is renewed before it ends, whoever has it (the broker: %s)", (isOfBroker) => {
    const [renewal, ...more] = renewalsWith({ isOfBroker }, before)
    expect(more).toEqual([])
    expect(renewal?.ends).toMatchObject({ earliest: before, latest: before })
    expect(renewal?.text.en).toContain("server own")
    expect(renewal?.owner).toBe(isOfBroker ? "broker" : "customer")
    expect(renewal?.text.en).toContain(`until ${ended} at least`)
  })

  it("is renewed too where its papers ask for more than it has left by then, and not a day longer", () => {
    const enough = Day.plusMonths(handedIn, 3)
    expect(renewalsWith({ plugin: acme }, enough)).toEqual([])
    const short = Day.plusDays(enough, -1)
    expect(short > ended).toBe(true)
    expect(renewalsWith({ plugin: acme }, short)).toMatchObject([
      { ends: { latest: handedIn }, clauses: ["ac-server-term"] },
    ])
    expect(renewalsWith({}, short)).toEqual([])
  })

  it("is told beside a domain that ends on the same day", () => {
    const told = renewalsWith({ domains: before }, before).map(({ text: words }) => words.en)
    expect(told).toEqual([expect.stringContaining("domain"), expect.stringContaining("server own")])
  })

  it("is renewed once, in the words of the provider where its papers ask for more", () => {
    const renewals = renewalsWith({ plugin: acme }, Day.plusMonths(Day.of(today), 3))
    expect(renewals.map(({ clauses }) => clauses)).toEqual([["ac-server-term"]])
    expect(renewals[0]?.ends.latest).toBe(handedIn)
  })
})

describe("what a rule of the provider lets lapse", () => {
  /** With a rule on the account that it keeps until New Year. */
  const untilNewYear = (severity: "block" | "warn", kept = Verdict.pass): Plugin.Plugin => ({
    ...lenient,
    rules: [
      ...lenient.rules,
      Rule.ruleOf(acme.book)("account", {
        id: "acme/account-is-of-this-year",
        cites: ["ac-hotline"],
        severity,
        says: text("账号是去年认证的", "the account was verified last year"),
        fix: text("重新认证", "verify it again"),
        decide: ({ account, today: day }) =>
          account.verifiedOn < day && day >= "2027-01-01" ? Verdict.fail() : kept,
        examples: [],
      }),
    ],
  })

  it("is renewed by the day of handing in, beside the server of the same account that ends", () => {
    const plugin = untilNewYear("block")
    expect(renewalsWith({ plugin }, "2028-01-01")).toMatchObject([
      { ends: { latest: handedIn }, clauses: ["ac-hotline"] },
    ])
    expect(renewalsWith({ plugin }, before)).toHaveLength(2)
  })

  it("is nothing where it only warns, or did not apply before", () => {
    expect(renewalsWith({ plugin: untilNewYear("warn") }, "2028-01-01")).toEqual([])
    const plugin = untilNewYear("block", Verdict.notApplicable)
    expect(renewalsWith({ plugin }, "2028-01-01")).toEqual([])
  })

  it("is renewed once, by the first of the days on which what it speaks of ends, whoever else has that credential", () => {
    const plugin: Plugin.Plugin = {
      ...lenient,
      rules: [
        ...lenient.rules.filter(({ id }) => id !== "acme/certificate-is-valid"),
        Rule.ruleOf(acme.book)("subject", {
          id: "acme/credentials-are-valid",
          cites: ["ac-subject-certificate"],
          severity: "block",
          says: text("证件到期", "a credential is over"),
          fix: text("换发证件", "renew it"),
          decide: ({ subject: { credential, principal }, today: day }) =>
            [credential.validUntil, principal.credential.validUntil].some((until) => until < day)
              ? Verdict.fail()
              : Verdict.pass,
          examples: [],
        }),
      ],
    }
    const { subject } = website
    const until = (validUntil: Day.Day) => ({ ...subject?.credential, validUntil })
    const person = (day: Day.Day) => ({ ...subject?.principal, credential: { ...until(day), number: "?" } })
    for (const [own, other] of [
      [before, "2027-01-05"],
      ["2027-01-05", before],
    ] as const) {
      const filed: Filing.Facts = {
        ...website,
        subject: {
          ...subject,
          credential: until(Day.of(own)),
          principal: person(Day.of(other)),
          legalRepresentative: person(Day.of(other)),
        },
      }
      expect(renewalsWith({ plugin, filed }, "2028-01-01")).toMatchObject([
        { ends: { latest: "2027-01-05" }, clauses: ["ac-subject-certificate"] },
      ])
    }
  })
})

describe("what is renewed", () => {
  it("is so by the day on which it ends, where that is before the order", () => {
    for (const [domains, latest] of [
      [before, before],
      [handedIn, handedIn],
      [Day.plusDays(handedIn, 29), handedIn],
    ] as const)
      expect(renewalsWith({ domains }, "2028-01-01").map(({ ends }) => ends.latest)).toEqual([latest])
    expect(renewalsWith({ domains: ended }, "2028-01-01")).toEqual([])
  })
})

describe("what ends while the order runs", () => {
  const dayBefore = Day.plusDays(ended, -1)

  it.each([handedIn, dayBefore])("is renewed before handing in: a server until %s", (until) => {
    for (const isOfBroker of [false, true]) {
      const [renewal, ...more] = renewalsWith({ isOfBroker }, until)
      expect(more).toEqual([])
      expect(renewal).toMatchObject({ ends: { latest: handedIn }, clauses: [] })
      expect(renewal?.detail?.en).toMatch(new RegExp(`^no rule asks for it, but .* until ${ended}$`, "u"))
    }
  })

  it("is left as it is where it lasts until the order has ended", () => {
    for (const isOfBroker of [false, true]) expect(renewalsWith({ isOfBroker }, ended)).toEqual([])
  })

  it("is told of the server behind a code by the name of that server, or where that is unknown as the one of the code", () => {
    const [renewal, ...more] = renewalsWith({ isCode: true }, dayBefore)
    expect(more).toEqual([])
    expect(renewal?.text.en).toContain(", server behind: ")
    expect(renewal?.id).toMatch(/\/renew\/accounts\/behind\/server-ends$/u)
    const [nameless] = renewalsWith({ isCode: true, isNameless: true }, dayBefore)
    expect(nameless?.text.en).toContain(", the server of code own: ")
    expect(renewalsWith({ isCode: true }, ended)).toEqual([])
  })

  it("is told of a server with the clause that speaks of its term, and of the broker's too", () => {
    const plugin: Plugin.Plugin = {
      ...lenient,
      rules: [
        ...lenient.rules,
        Rule.ruleOf(acme.book)("service", {
          id: "acme/server-is-there",
          cites: ["ac-server-term"],
          severity: "block",
          says: text("主机已到期", "the host is over"),
          fix: text("续费主机", "renew the host"),
          decide: ({ host, today: day }) => (host.server.expiresOn < day ? Verdict.fail() : Verdict.pass),
          examples: [],
        }),
      ],
    }
    const clausesOf = (given: { readonly isCode?: boolean; readonly isOfBroker?: boolean }) =>
      renewalsWith({ plugin, ...given }, dayBefore).map(({ clauses }) => clauses)
    expect(clausesOf({})).toEqual([["ac-server-term"]])
    expect(clausesOf({ isCode: true })).toEqual([["ac-server-term"]])
    expect(clausesOf({ isOfBroker: true })).toEqual([["ac-server-term"]])
    for (const { detail } of renewalsWith({ plugin }, dayBefore)) expect(detail?.en).toMatch(/^its term is /u)
  })

  it("is told of a domain once, however often it is written", () => {
    expect(renewalsWith({ domains: dayBefore, times: 2 }, "2028-01-01")).toHaveLength(1)
  })

  it("is told of a domain with the clause that speaks of its term", () => {
    expect(renewalsWith({ domains: dayBefore }, "2028-01-01")).toMatchObject([
      {
        owner: "customer",
        clauses: ["ac-domain-expiry"],
        text: { en: expect.stringContaining(`until ${ended} at least`) },
      },
    ])
  })

  const silent = {
    ...lenient,
    rules: lenient.rules.filter(({ cites }) => !cites.includes("ac-domain-expiry")),
  }

  it("is told of a domain that is over already, which is renewed before handing in", () => {
    const yesterday = Day.plusDays(Day.of(today), -1)
    expect(renewalsWith({ plugin: silent, domains: yesterday }, "2028-01-01")).toMatchObject([
      {
        ends: { latest: handedIn },
        detail: { en: `no rule asks for it, but its term was over on ${yesterday}` },
      },
    ])
    expect(renewalsWith({ plugin: silent, domains: today }, "2028-01-01")).toMatchObject([
      {
        ends: { latest: today },
        detail: { en: expect.stringMatching(/^no rule asks for it, but its term is over on /u) },
      },
    ])
  })

  it("is told of a domain without a clause where the papers say nothing of its term", () => {
    expect(
      renewalsWith({ plugin: silent, domains: dayBefore }, "2028-01-01").map(({ clauses }) => clauses),
    ).toEqual([[]])
  })

  it("is renewed before it ends on its last day, where a rule wants a longer term", () => {
    const renewal = (expiresOn: string) =>
      planWith({ plugin: acme }, expiresOn).steps.find(({ kind }) => kind === "renew")
    expect(renewal(today)?.text.en).toContain("server own: renew it before it ends, until ")
    expect(renewal(today)?.ends.latest).toBe(today)
  })
})
