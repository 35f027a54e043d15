import { Day } from "@openbeian/core/calendar"
import type { Filing, Portfolio } from "@openbeian/core/filing"
import { type Limit, Plugin } from "@openbeian/core/provider"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { threeWebsites } from "./threeWebsites.ts"

const { today } = Filings

/** The example provider, if a code took quota when it is made and could cross accounts. */
const crossing: Plugin.Plugin = {
  ...acme,
  limits: { ...acme.limits, quotaPerCode: [{ from: "2020-01-01", value: 1, cites: ["ac-codes"] }] },
  capabilities: { ...acme.capabilities, codeOfAnotherAccount: Plugin.can("ac-codes") },
}

/** A provider whose papers say nothing of the term of a server. */
const lenient: Plugin.Plugin = {
  ...crossing,
  rules: crossing.rules.filter(({ id }) => id !== "acme/server-has-months-left"),
}

const facts = threeWebsites()

const good: Filing.Server = { id: "b1", product: "large", expiresOn: "2027-12-31", quotaUsed: 0 }

const planWith = (
  account: Omit<Filing.Account, "provider">,
  { plugin = crossing, shared = acme.id }: { readonly plugin?: Plugin.Plugin; readonly shared?: string } = {},
) =>
  Planner.plan(
    Planner.prepare(
      {
        openbeian: 1,
        filings: [{ customer: "c", ...facts }],
        accounts: [{ provider: shared, ...account }],
      },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )

const runsOn = ({ customers }: ReturnType<typeof planWith>) =>
  customers.flatMap(({ services }) => services.map((service) => service.runsOn))
const said = ({ assumptions }: ReturnType<typeof planWith>, kind: string) =>
  assumptions.filter((each) => each.kind === kind)

describe("a server of the broker", () => {
  const boughtWith = (...servers: ReadonlyArray<Filing.Server>) =>
    planWith({ servers }).steps.filter(({ kind }) => kind === "buyServer")

  it("that is full is named where another one is bought for all, with the clause of its quota; others are not", () => {
    const [step, ...more] = boughtWith(
      { ...good, quotaUsed: 3 },
      { ...good, id: "b2", quotaUsed: 2 },
      { ...good, id: "b3", quotaUsed: 3, expiresOn: "2026-01-01" },
    )
    expect(more).toEqual([])
    expect(step).toMatchObject({
      owner: "broker",
      detail: text("服务器 b1 已满：3 个配额占用了 3 个", "server b1 is full: 3 of its 3 places are taken"),
    })
    expect(step?.clauses).toContain("ac-server-quota")
    expect(boughtWith({ ...good, quotaUsed: 2 }).map(({ detail }) => detail)).toEqual([undefined])
    expect(boughtWith(good)).toEqual([])
    const two = ["b1", "b2"].map((id) => ({ ...good, id, quotaUsed: 3 }))
    const small = { ...good, id: "b3", product: "small", quotaUsed: 1 }
    expect(boughtWith(...two, small).map(({ detail }) => detail?.en)).toEqual([
      "servers b1, b2 are full: 3 of the 3 places of each are taken; server b3 is full: 1 of its 1 places is taken",
    ])
  })

  it("carries what it has room for, and nothing is bought or told", () => {
    const plan = planWith({ servers: [good] })
    expect(plan.purchases).toEqual([])
    expect(runsOn(plan)).toEqual(["b1", "b1", "b1"])
    expect([...said(plan, "unused"), ...said(plan, "quota")]).toEqual([])
  })

  it("is found by whatever name of the provider its account has", () => {
    expect(runsOn(planWith({ servers: [good] }, { shared: acme.name.zh }))).toEqual(["b1", "b1", "b1"])
  })

  it.each([
    ["is a product that carries no filing", { ...good, product: "disk" }, crossing, ["ac-server-products"]],
    ["ended yesterday", { ...good, expiresOn: "2026-11-19" }, lenient, []],
  ])("that %s is no room, and the plan says why", (_, server, plugin, clauses) => {
    const plan = planWith({ servers: [server] }, { plugin })
    expect(plan.purchases).toMatchObject([{ provider: acme.id, count: 1 }])
    expect(runsOn(plan)).not.toContain("b1")
    const [why, ...more] = said(plan, "unused")
    expect(more).toEqual([])
    expect(why).toMatchObject({ provider: acme.id, clauses })
    expect(why?.text.zh).toContain("b1")
    expect(why?.text.en).toContain("b1")
    for (const clause of clauses) expect(plan.clauses[clause]).toBeDefined()
  })

  it("that ends too soon for the provider is renewed, to the day, and nothing is bought", () => {
    const renewals = (expiresOn: string) => {
      const plan = planWith({ servers: [{ ...good, expiresOn }] })
      expect(plan.purchases).toEqual([])
      expect(runsOn(plan)).toEqual(["b1", "b1", "b1"])
      expect(said(plan, "unused")).toEqual([])
      return plan.steps.filter(({ kind }) => kind === "renew")
    }
    const [order] = planWith({ servers: [good] }).orders
    const least = Day.plusMonths(Day.of(order?.begins.latest ?? ""), 3)
    expect(renewals(least)).toEqual([])
    const [step, ...more] = renewals("2027-02-19")
    expect(more).toEqual([])
    expect(step).toMatchObject({ owner: "broker", clauses: ["ac-server-term"] })
    expect(step?.text.en).toContain(`renew it before it ends, until ${least} at least`)
    expect(step?.detail?.en).toContain("2027-02-19")
    expect(step?.detail?.en).not.toContain("code")
  })

  it("that needs no renewal is used before one that does", () => {
    const short = { ...good, id: "a0", expiresOn: "2027-02-19" }
    for (const servers of [
      [short, good],
      [good, short],
    ]) {
      const plan = planWith({ servers })
      expect(runsOn(plan)).toEqual(["b1", "b1", "b1"])
      expect(plan.steps.filter(({ kind }) => kind === "renew")).toEqual([])
    }
  })

  it("is judged to the day", () => {
    expect(runsOn(planWith({ servers: [{ ...good, expiresOn: today }] }, { plugin: lenient }))).toContain(
      "b1",
    )
  })

  it("is left out and told of where the papers do not say how much it carries", () => {
    const limits = {
      ...crossing.limits,
      servicesPerServer: [
        { from: "2026-01-01", value: 1, product: "small", cites: ["ac-server-quota"] },
      ] as const,
    }
    const plan = planWith({ servers: [good] }, { plugin: { ...crossing, limits } })
    expect(runsOn(plan)).not.toContain("b1")
    expect(said(plan, "unused").map(({ text }) => text.zh)).toEqual([expect.stringContaining("b1")])
  })

  /** If codes took no quota, and the papers said so many of a large host. */
  const beside = (codesPerServer: Limit.Limit): Plugin.Plugin => ({
    ...crossing,
    limits: { ...crossing.limits, codesPerServer, quotaPerCode: acme.limits.quotaPerCode },
  })
  const makingOf = (value: number | "unlimited") =>
    beside([{ from: "2026-01-01", value, product: "large", cites: ["ac-codes"] }])
  /** The same where it carries two services itself, so that one of its own would do no better. */
  const makingTwo: Plugin.Plugin = {
    ...makingOf(2),
    limits: {
      ...makingOf(2).limits,
      servicesPerServer: [{ from: "2026-01-01", value: 2, product: "large", cites: ["ac-server-quota"] }],
    },
  }

  it("lends the codes of the papers beside what it carries, and so does what is bought for all", () => {
    const full = { ...good, quotaUsed: 3 }
    for (const most of [3, 4, "unlimited"] as const)
      expect(runsOn(planWith({ servers: [full] }, { plugin: makingOf(most) }))).toEqual(["b1", "b1", "b1"])
    expect(
      runsOn(planWith({ servers: [full] }, { plugin: makingTwo })).filter((id) => id === "b1"),
    ).toHaveLength(2)
    const bought = (plugin: Plugin.Plugin) => planWith({}, { plugin }).purchases
    expect([makingTwo, makingOf(4), makingOf("unlimited")].map(bought)).toMatchObject([
      [{ product: "large", count: 2, codes: 4, clauses: expect.arrayContaining(["ac-codes"]) }],
      [{ product: "large", count: 1, codes: 4 }],
      [{ product: "large", count: 1, codes: 3 }],
    ])
  })

  it("is not bought for all where one of the customer's own carries more than it makes codes", () => {
    const [own, ...more] = planWith({}, { plugin: makingOf(2) }).purchases
    expect([own, more]).toMatchObject([{ customer: "c", product: "large", count: 1, codes: 3 }, []])
    expect(own?.clauses).toContain("ac-server-quota")
    expect(own?.clauses).not.toContain("ac-codes")
  })

  it("is left out and told of where the papers state no codes at all, and then each account buys its own", () => {
    const codes = [{ id: "k1", isSpent: false, server: good }]
    const plan = planWith({ servers: [good], codes }, { plugin: beside("undocumented") })
    expect(plan.purchases).toMatchObject([{ customer: "c" }])
    expect(said(plan, "unused").map(({ text }) => text.en)).toEqual([
      expect.stringContaining("b1, k1 at Acme Cloud is not counted: the papers do not state how many codes"),
    ])
  })

  it("is named with all that one reason holds for, each reason once", () => {
    const soon = { ...good, product: "disk" }
    const other = { ...good, expiresOn: "2026-11-19" }
    const plan = planWith({ servers: [soon, { ...soon, id: "b2" }, { ...other, id: "b3" }] })
    const lines = said(plan, "unused").map(({ text: { zh } }) => zh)
    expect(lines).toEqual([expect.stringContaining("b1、b2"), expect.stringContaining("b3")])
  })

  it("is judged as a code of another account, which it is to a customer", () => {
    const ofThisAccountAlone = Rule.ruleOf(acme.book)("service", {
      id: "acme/code-is-of-this-account",
      cites: ["ac-codes"],
      severity: "block",
      says: text("授权码来自其他账号", "the code is of another account"),
      fix: text("用本账号的授权码", "use a code of this account"),
      decide: ({ host }) =>
        host.code !== "none" && host.code.origin === "anotherAccount" ? Verdict.fail() : Verdict.pass,
      examples: [],
    })
    const plugin: Plugin.Plugin = { ...crossing, rules: [...crossing.rules, ofThisAccountAlone] }
    const plan = planWith({ servers: [good] }, { plugin })
    expect(runsOn(plan)).not.toContain("b1")
    expect(said(plan, "unused")).toHaveLength(1)
  })

  it("is left out and told of where servers are not counted at all, and so are its codes", () => {
    const limits = { ...crossing.limits, servicesPerServer: "undocumented" as const }
    const codes = [{ id: "k1", isSpent: false, server: good }]
    const plan = planWith({ servers: [good], codes }, { plugin: { ...crossing, limits } })
    expect(plan.purchases).toMatchObject([{ id: "server/c/acme", count: 1 }])
    expect(said(plan, "unused").map(({ text }) => text.zh)).toEqual([expect.stringMatching(/b1、k1/u)])
  })

  it("is room whatever else the customers want that the provider does not take", () => {
    const plan = Planner.plan(
      Planner.prepare(
        {
          openbeian: 1,
          filings: [
            { customer: "c", ...facts },
            { customer: "d", services: [{ kind: "miniProgram" }] },
          ],
          accounts: [{ provider: acme.id, servers: [good] }],
        },
        { plugins: [crossing], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
      ),
      { at: acme.id, objective: "cost" },
    )
    expect(runsOn(plan)).toContain("b1")
    expect(said(plan, "unused")).toEqual([])
  })

  it("is left out and told of where the papers do not take codes of another account", () => {
    for (const support of ["undocumented", Plugin.cannot("ac-codes")] as const) {
      const capabilities = { ...acme.capabilities, codeOfAnotherAccount: support }
      const plan = planWith({ servers: [good] }, { plugin: { ...acme, capabilities } })
      expect(runsOn(plan)).not.toContain("b1")
      expect(said(plan, "unused")).toMatchObject([
        { provider: acme.id, clauses: support === "undocumented" ? [] : ["ac-codes"] },
      ])
    }
  })

  it("counts as unused where nothing is said of its quota, in the words for a customer's server", () => {
    const { quotaUsed: _quotaUsed, ...unstated } = good
    const plan = planWith({ servers: [unstated] })
    expect(runsOn(plan)).toEqual(["b1", "b1", "b1"])
    const [line] = said(plan, "quota")
    expect(line?.text).toEqual(
      text(
        "没有写明已占用配额的服务器，除已创建的授权码外按没有占用计：b1。",
        "Servers whose used quota is not stated are counted as unused but for the codes made from them: b1.",
      ),
    )
  })

  it("has the room that is left, and a further one is bought for the rest", () => {
    const plan = planWith({ servers: [{ ...good, quotaUsed: 2 }] })
    expect(runsOn(plan).filter((id) => id === "b1")).toHaveLength(1)
    expect(plan.purchases.length).toBeGreaterThan(0)
    expect(runsOn(planWith({ servers: [{ ...good, quotaUsed: 4 }] }))).not.toContain("b1")
    const beside = planWith({
      servers: [
        { ...good, quotaUsed: 5 },
        { ...good, id: "b2" },
      ],
    })
    expect(runsOn(beside)).toEqual(["b2", "b2", "b2"])
    expect(beside.purchases).toEqual([])
  })

  it("lends its codes too, by the server that they are of and while they are not spent", () => {
    const code = (id: string, server: Filing.Server): Filing.AuthorizationCode => ({
      id,
      origin: "thisAccount",
      isSpent: false,
      server,
    })
    const plan = planWith({
      codes: [
        code("k1", good),
        { ...code("k2", good), isSpent: true },
        code("k3", { ...good, id: "b3", expiresOn: "2026-12-01" }),
        code("k4", { ...good, product: "disk" }),
      ],
    })
    const used = runsOn(plan)
    for (const id of ["k1", "k3"]) expect(used.filter((each) => each === id)).toHaveLength(1)
    expect(used).not.toContain("k2")
    expect(used).not.toContain("k4")
    expect(plan.steps.filter(({ kind }) => kind === "renew").map(({ text: { en } }) => en)).toEqual([
      expect.stringContaining("server b3 at Acme Cloud: renew it"),
    ])
    expect(
      said(plan, "unused")
        .map(({ text }) => text.zh)
        .join(),
    ).toMatch(/k4/u)
  })
})

describe("a server of a customer", () => {
  it("is told of where it is at a provider of the plan, and not where it is elsewhere", () => {
    const north = { ...acme, id: "north", name: text("北云", "North") }
    const { quotaUsed: _, ...unstated } = good
    const accounts =
      facts.accounts?.map((account) => ({ ...account, provider: "north", servers: [unstated] })) ?? []
    const prepared = Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts, accounts }] },
      { plugins: [acme, north], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    )
    const lines = (at: string) => said(Planner.plan(prepared, { at, objective: "cost" }), "quota")
    expect([lines("mix").length, lines("north").length, lines(acme.id).length]).toEqual([1, 1, 0])
  })

  it("that is full is named with its customer where another one is bought for all", () => {
    const full = (
      customer: string,
      ...servers: ReadonlyArray<Filing.Server>
    ): Portfolio.Portfolio["filings"][number] => ({
      customer,
      ...facts,
      subject: { ...facts.subject, name: `公司${customer}` },
      accounts: facts.accounts?.map((account) => ({ ...account, servers })) ?? [],
    })
    const bought = (...filings: ReadonlyArray<Portfolio.Portfolio["filings"][number]>) =>
      Planner.plan(
        Planner.prepare(
          { openbeian: 1, filings },
          { plugins: [crossing], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
        ),
        { at: acme.id, objective: "cost" },
      ).steps.filter(({ kind }) => kind === "buyServer")
    const taken = { ...good, quotaUsed: 3 }
    const [step, ...more] = bought(
      full("a", { ...taken, id: "a1" }),
      full("b", { ...taken, id: "b1" }, { ...good, id: "b2" }),
    )
    expect(more).toEqual([])
    expect(step).toMatchObject({
      owner: "broker",
      detail: text(
        "公司a的服务器 a1 已满：3 个配额占用了 3 个",
        "server a1 of 公司a is full: 3 of its 3 places are taken",
      ),
    })
    expect(step?.clauses).toContain("ac-server-quota")
    const many = ["a", "b", "c", "d"].map((id) => full(id, { ...taken, id: `${id}1` }))
    expect(bought(...many).map(({ detail }) => detail)).toEqual([
      text(
        "公司a的服务器 a1、公司b的服务器 b1、公司c的服务器 c1 等 4 个都已满：每台 3 个配额占用了 3 个",
        "servers a1 of 公司a, b1 of 公司b, c1 of 公司c and 1 more are full: 3 of the 3 places of each are taken",
      ),
    ])
  })

  it("that a rule stands against is named with its fix where another one is bought, and where a service leaves it", () => {
    const owning = (...servers: ReadonlyArray<Filing.Server>) =>
      Planner.plan(
        Planner.prepare(
          {
            openbeian: 1,
            filings: [
              {
                customer: "c",
                ...facts,
                accounts: facts.accounts?.map((account) => ({ ...account, servers })) ?? [],
                services: facts.services?.map((service) => ({ ...service, runsOn: "d1" })) ?? [],
              },
            ],
          },
          { plugins: [acme], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
        ),
        { at: acme.id, objective: "cost" },
      ).steps.filter(({ kind }) => kind === "buyServer" || kind === "move")
    const disk = { ...good, id: "d1", product: "disk" }
    const told = owning(disk, { ...good, id: "d2", quotaUsed: 3 })
    expect(told.map(({ kind }) => kind)).toEqual(["buyServer", "move", "move"])
    for (const { detail, clauses } of told) {
      expect(detail?.en).toMatch(/server d1 is not used: .+ \(.+\)/u)
      expect(detail?.zh).toMatch(/服务器 d1 没有用：.+（.+）/u)
      expect(clauses).toContain("ac-server-products")
    }
    expect(told[0]?.detail?.en).toContain("server d2 is full: 3 of its 3 places are taken")
    expect(told[1]?.detail?.en).not.toContain("d2")
    expect(owning({ ...disk, product: "large" })).toEqual([])
  })

  it("whose term is over carries nothing, and the plan says so", () => {
    const plan = (expiresOn: string) =>
      Planner.plan(
        Planner.prepare(
          {
            openbeian: 1,
            filings: [
              {
                customer: "c",
                ...facts,
                accounts:
                  facts.accounts?.map((account) => ({ ...account, servers: [{ ...good, expiresOn }] })) ?? [],
              },
            ],
          },
          { plugins: [lenient], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
        ),
        { at: acme.id, objective: "cost" },
      )
    expect(runsOn(plan(today))).toEqual(["b1", "b1", "b1"])
    expect(said(plan(today), "unused")).toEqual([])
    expect(runsOn(plan("2026-11-19"))).not.toContain("b1")
    expect(said(plan("2026-11-19"), "unused")).toMatchObject([
      { provider: acme.id, text: { zh: "客户的 b1 在示例云没有计入：到期日已过。" } },
    ])
  })
})
