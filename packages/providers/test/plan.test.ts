import { readdirSync, readFileSync } from "node:fs"
import { Places } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing, type Portfolio } from "@openbeian/core/filing"
import { Assumptions, Comparison, Plan, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Filings } from "@openbeian/testkit"
import { Result, Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const today = "2026-11-22"
const given = { plugins: installed, regulations, today, assumptions: Assumptions.none }

const folder = new URL("../../../examples/", import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => {
    const read = Document.read(Filing.Filing, readFileSync(new URL(name, folder), "utf8"))
    if (Result.isFailure(read)) return []
    const { openbeian: _, ...facts } = read.success.value
    return [{ customer: name.replace(".yaml", ""), ...facts }]
  })
const everything: Portfolio.Portfolio = { openbeian: 1, filings: examples }

/** A few customers of everything, so that each run is short. */
const some = fc
  .subarray(examples, { minLength: 1, maxLength: 6 })
  .map((filings): Portfolio.Portfolio => ({ openbeian: 1, filings }))

const wanted = fc.record({
  at: fc.constantFrom("mix", ...installed.map(({ id }) => id)),
  objective: fc.constantFrom("cost" as const, "finish" as const),
})

const planFor = (portfolio: Portfolio.Portfolio, how: Planner.Wanted): Plan.Plan =>
  Planner.plan(Planner.prepare(portfolio, given), how)

describe("a plan over the installed providers", () => {
  const plan = planFor(everything, { at: "mix", objective: "cost" })

  it("is a document of its schema, and stays it through JSON", () => {
    expect(Schema.decodeUnknownSync(Plan.Plan)(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
  })

  it("explains every clause that it names", () => {
    const named = new Set<string>()
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const each of value) collect(each)
      else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value))
          if (key === "clauses" && Array.isArray(inner)) for (const id of inner) named.add(String(id))
          else collect(inner)
    }
    const { clauses, ...rest } = plan
    collect(rest)
    expect(named.size).toBeGreaterThan(50)
    expect([...named].filter((id) => clauses[id] === undefined)).toEqual([])
  })

  it("loses no service: each is planned, filed already, blocked for a reason or open", () => {
    const services = plan.customers.flatMap((customer) => customer.services)
    expect(services.length).toBe(
      examples.reduce((sum, { services = [], changes = [] }) => sum + services.length + changes.length, 0),
    )
    const { planned, nothing, blocked, open } = plan.figures
    expect(planned + nothing + blocked + open).toBe(services.length)
    for (const { path, outcome, order } of services)
      expect(order !== undefined, path).toBe(outcome === "planned")
    expect(plan.blocked.length).toBe(blocked)
    for (const { at, unblock } of plan.blocked) {
      expect(at.flatMap(({ reasons }) => reasons).length).toBeGreaterThan(0)
      expect(unblock.text.zh).not.toBe("")
    }
  })

  it("ends each order with its last stage, in the order of the days", () => {
    for (const { id, begins, stages, ends } of plan.orders) {
      const last = stages.at(-1)
      expect(last?.ends, id).toEqual(ends)
      for (const range of [begins, ends]) {
        expect(range.earliest <= range.latest, id).toBe(true)
        if (range.likely !== undefined)
          expect(range.earliest <= range.likely && range.likely <= range.latest, id).toBe(true)
      }
    }
  })

  it("names in each step only steps that come before it", () => {
    const before = new Set<string>()
    for (const { id, dependsOn } of plan.steps) {
      expect(
        dependsOn.filter((each) => !before.has(each)),
        id,
      ).toEqual([])
      expect(before.has(id), id).toBe(false)
      before.add(id)
    }
  })

  it("gives every code and server to no more services than it carries", () => {
    for (const { id, count, codes } of plan.purchases) {
      if (codes === undefined) continue
      for (let n = 0; n < count; n += 1) {
        const name = n === 0 ? id : `${id}#${n + 1}`
        const carried = plan.customers.flatMap(({ services }) =>
          services.filter(({ runsOn }) => runsOn === name),
        )
        expect(carried.length, name).toBeLessThanOrEqual(codes / count)
      }
    }
  })
})

describe("the type of an order", { timeout: 60_000 }, () => {
  it("is what the papers give once the orders before it are approved", () => {
    let later = 0
    fc.assert(
      fc.property(some, wanted, (portfolio, how) => {
        const unfiled = portfolio.filings.map(({ accounts: _, ...filing }) => filing)
        const plan = planFor({ openbeian: 1, filings: unfiled }, how)
        for (const { id, customer, provider, type, words, holds, wave } of plan.orders) {
          expect(words.zh, id).not.toBe("")
          if (wave === 1) continue
          const before = plan.orders.filter((each) => each.customer === customer && each.wave < wave)
          const done = Planner.apply(
            { openbeian: 1, filings: unfiled },
            plan,
            installed,
            before.map((each) => each.id),
          )
          const facts = done.filings.find((each) => each.customer === customer) ?? {}
          const plugin = installed.find((each) => each.id === provider) ?? never()
          const [first] = Places.see(facts, plugin, today).services.filter(({ at }) => at === holds[0])
          if (first === undefined || first.type._tag === "Nothing") continue
          expect([first.type._tag, id]).toEqual(["Decided", id])
          if (first.type._tag === "Decided") expect(first.type.entries[0]?.type).toBe(type)
          later += 1
        }
      }),
      { numRuns: 40, seed: 3 },
    )
    expect(later).toBeGreaterThan(5)
  })
})

describe("planning again", { timeout: 60_000 }, () => {
  it("gives the same plan for the same portfolio", () => {
    fc.assert(
      fc.property(some, wanted, (portfolio, how) => {
        expect(JSON.stringify(planFor(portfolio, how))).toBe(JSON.stringify(planFor(portfolio, how)))
      }),
      { numRuns: 15, seed: 1 },
    )
  })

  it("has nothing left to do once all of a plan is done", () => {
    fc.assert(
      fc.property(some, wanted, (portfolio, how) => {
        const plan = planFor(portfolio, how)
        const again = planFor(Planner.apply(portfolio, plan, installed), how)
        expect(again.orders.flatMap(({ customer, holds }) => holds.map((at) => `${customer} ${at}`))).toEqual(
          [],
        )
        expect([again.purchases, again.accounts, again.applicable]).toEqual([[], [], false])
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  const sitesOfGuangdong = () => {
    const [customer] = examples.filter((each) => each.customer === "guangdong-thirty-one-sites")
    const site = customer?.services?.find(({ domains = [] }) => domains[0]?.name === "banmu31.cn")
    const [filed] = customer?.register?.services ?? []
    if (customer === undefined || site === undefined || filed === undefined)
      throw new Error("the example is gone")
    const known = {
      ...site,
      kind: "website" as const,
      name: filed.name ?? "",
      domains: [{ name: filed.domains?.[0] ?? "" }],
    }
    return { customer, site, known }
  }
  const atTencent = { at: "tencent", objective: "cost" } as const

  it("files what the papers leave out after the order that puts its subject on record", () => {
    const { customer, site, known } = sitesOfGuangdong()
    const portfolio: Portfolio.Portfolio = {
      openbeian: 1,
      filings: [{ ...customer, services: [site, known] }],
    }
    const plan = planFor(portfolio, atTencent)
    expect(plan.customers[0]?.services.map(({ outcome }) => outcome)).toEqual(["planned", "planned"])
    const [first, second] = plan.orders
    expect([first?.type, first?.holds, first?.waitsFor]).toEqual(["newAccess", ["/services/1"], []])
    expect([second?.type, second?.holds, second?.waitsFor]).toEqual([
      "newService",
      ["/services/0"],
      [first?.id],
    ])
    for (const scenario of ["earliest", "latest"] as const)
      expect(second?.begins[scenario]).toBe(first?.ends[scenario])
    expect(plan.proof.verdict).toBe("optimal")
    const half = planFor(Planner.apply(portfolio, plan, installed, [first?.id ?? ""]), atTencent)
    expect(half.orders.map(({ type, holds }) => [type, holds])).toEqual([["newService", ["/services/0"]]])
    const again = planFor(Planner.apply(portfolio, plan, installed), atTencent)
    expect([again.orders, again.purchases, again.accounts]).toEqual([[], [], []])
  })

  it("files on what a cancellation gives back, if the server there can carry a filing", () => {
    const { customer, site, known } = sitesOfGuangdong()
    const [filed] = customer.register?.services ?? []
    const server = {
      id: "ins-1",
      product: "云服务器",
      region: "mainland" as const,
      billing: "subscription" as const,
      boughtOn: "2026-01-05",
      expiresOn: "2028-01-05",
      months: 24,
      firstMonths: 24,
      hasPublicBandwidth: true,
      quotaUsed: 5,
    }
    const portfolioOn = (more: Partial<Filing.Server>): Portfolio.Portfolio => ({
      openbeian: 1,
      filings: [
        {
          ...customer,
          services: [site, { ...known, runsOn: server.id }],
          register: {
            subject: { ...customer.register?.subject, isFiled: true, access: ["tencent"] },
            services: filed === undefined ? [] : [{ ...filed, access: ["tencent"] }],
          },
          accounts: [
            {
              provider: "tencent",
              ...(customer.subject?.name === undefined ? {} : { realName: customer.subject.name }),
              isVerified: true,
              openOrders: [],
              servers: [{ ...server, ...more }],
              codes: [],
            },
          ],
          changes: [{ kind: "cancelService", service: filed?.domains?.[0] ?? "" }],
        },
      ],
    })
    const portfolio = portfolioOn({})
    const plan = planFor(portfolio, atTencent)
    const [first, second] = plan.orders
    expect([first?.holds, second?.holds, second?.waitsFor]).toEqual([
      ["/changes/0"],
      ["/services/0"],
      [first?.id],
    ])
    expect([plan.purchases, plan.customers[0]?.services[0]?.runsOn]).toEqual([[], "ins-1"])
    expect(plan.proof.verdict).toBe("optimal")
    const half = planFor(Planner.apply(portfolio, plan, installed, [first?.id ?? ""]), atTencent)
    expect([half.purchases, half.orders.map(({ holds }) => holds)]).toEqual([[], [["/services/0"]]])
    const again = planFor(Planner.apply(portfolio, plan, installed), atTencent)
    expect([again.orders, again.purchases, again.accounts]).toEqual([[], [], []])
    expect(planFor(portfolioOn({ billing: "payAsYouGo" }), atTencent).figures.servers).toBe(1)
    expect(
      planFor(portfolioOn({ quotaUsed: 4 }), atTencent).orders.map(({ waitsFor }) => waitsFor.length),
    ).toEqual([0, 1])
  })

  it("says what a service will be that the papers leave out where nothing puts its subject on record", () => {
    const { customer, site } = sitesOfGuangdong()
    const plan = planFor({ openbeian: 1, filings: [{ ...customer, services: [site] }] }, atTencent)
    expect(plan.customers[0]?.services.map(({ outcome }) => outcome)).toEqual(["review"])
    expect(plan.customers[0]?.services[0]?.because.zh).toContain("主体在那里有了备案以后，是“新增网站”")
  })

  it("has the rest to do, and nothing more to buy or open, once a part of it is done", () => {
    fc.assert(
      fc.property(some, wanted, fc.double({ min: 0, max: 1, noNaN: true }), (portfolio, how, share) => {
        const plan = planFor(portfolio, how)
        const done = plan.orders.slice(0, Math.floor(plan.orders.length * share)).map(({ id }) => id)
        const again = planFor(Planner.apply(portfolio, plan, installed, done), how)
        const heldIn = (orders: Plan.Plan["orders"]) =>
          orders.flatMap(({ customer, holds }) => holds.map((at) => `${customer} ${at}`)).toSorted()
        const rest = plan.orders.filter(({ id }) => !done.includes(id))
        const left = rest.flatMap(({ customer, holds }) =>
          holds.filter((at) => at.startsWith("/services/")).map((at) => `${customer} ${at}`),
        )
        expect(heldIn(again.orders).filter((at) => at.includes("/services/"))).toEqual(left.toSorted())
        expect([again.purchases, again.accounts]).toEqual([[], []])
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe("a plan for clean filings", { timeout: 60_000 }, () => {
  it("blocks nothing at the provider that they are clean for", () => {
    for (const plugin of installed) {
      const filings = Filings.sample(Filings.cleanFiling({ provider: plugin, services: 3 }), 5).map(
        (facts, n) => ({
          customer: `c${n}`,
          ...facts,
        }),
      )
      const plan = Planner.plan(
        Planner.prepare({ openbeian: 1, filings }, { ...given, today: Filings.today }),
        { at: plugin.id, objective: "cost" },
      )
      expect(plan.blocked).toEqual([])
      expect(plan.figures.planned + plan.figures.open, plugin.id).toBe(15)
    }
  })
})

describe("what a plan brings by itself", () => {
  const alone = (customer: string, at: string) =>
    planFor(
      { openbeian: 1, filings: examples.filter((each) => each.customer === customer) },
      { at, objective: "cost" },
    )

  it("is a server of another kind, where the one there cannot carry a filing", () => {
    const { blocked, purchases, accounts } = alone("pay-as-you-go", "aliyun")
    expect([blocked, accounts]).toEqual([[], []])
    expect(purchases).toMatchObject([{ provider: "aliyun", product: "ecs", count: 1, monthsMin: 3 }])
  })

  it("is a further account, where the one there is another subject's", () => {
    const { blocked, accounts } = alone("two-subjects", "aliyun")
    expect(blocked).toEqual([])
    expect(accounts).toMatchObject([{ provider: "aliyun", instead: "1000000000000018" }])
  })

  it("is the wait for an order that is open", () => {
    const { orders, blocked } = alone("open-order", "kingsoft")
    expect(blocked).toEqual([])
    expect(orders.map(({ begins }) => begins.earliest > today)).toEqual([true])
  })

  it("is the wait for an account that has to settle, of individuals alone", () => {
    const begun = ["individual", "first-filing"].map((customer) => {
      const filings = examples
        .filter((each) => each.customer === customer)
        .map(({ accounts: _, ...filing }) => filing)
      const { orders } = planFor({ openbeian: 1, filings }, { at: "tencent", objective: "cost" })
      return [customer, ...orders.map(({ begins }) => begins.earliest)]
    })
    expect(begun).toEqual([
      ["individual", "2026-11-24"],
      ["first-filing", today],
    ])
  })

  it("is nothing where a code of another account is at hand", () => {
    const { purchases, customers } = alone("code-of-another-account", "kingsoft")
    expect(purchases).toEqual([])
    expect(customers[0]?.services[0]?.runsOn).toBe("KS-90B2-0007")
  })

  it("is one server more for what a full one cannot carry, and a second order after the first", () => {
    const { purchases, orders } = alone("four-sites", "kingsoft")
    expect(purchases).toMatchObject([{ provider: "kingsoft", count: 1, codes: 5 }])
    expect(orders.map(({ holds, waitsFor }) => [holds.length, waitsFor.length])).toEqual([
      [1, 0],
      [3, 1],
    ])
  })

  it("is no change elsewhere than where the record is accessed", () => {
    const { orders } = alone("changes", "mix")
    expect(new Set(orders.map(({ provider }) => provider))).toEqual(new Set(["kingsoft"]))
  })
})

describe("a day before the first row of a limit", { timeout: 60_000 }, () => {
  const early = "2021-01-04"
  const names = ["openOrdersPerAccount", "newServicesPerOrder", "servicesPerServer"] as const
  const silent = installed.map((plugin) => ({
    ...plugin,
    limits: {
      ...plugin.limits,
      openOrdersPerAccount: "undocumented" as const,
      newServicesPerOrder: "undocumented" as const,
      servicesPerServer: "undocumented" as const,
    },
  }))
  const planEarly = (
    plugins: typeof silent | typeof installed,
    portfolio: Portfolio.Portfolio,
    how: Planner.Wanted,
  ) => Planner.plan(Planner.prepare(portfolio, { ...given, plugins, today: early }), how)

  it("is planned as if the papers stated none, and says so with the day from which they do", () => {
    for (const { id, limits } of installed)
      for (const name of names) {
        const limit = limits[name]
        if (limit !== "undocumented")
          expect(
            limit.every(({ from }) => from > early),
            `${id} ${name}`,
          ).toBe(true)
      }
    let lines = 0
    fc.assert(
      fc.property(some, wanted, (portfolio, how) => {
        const plan = planEarly(installed, portfolio, how)
        const other = planEarly(silent, portfolio, how)
        const { assumptions, clauses: _, ...rest } = plan
        const { assumptions: others, clauses: __, ...same } = other
        expect(rest).toEqual(same)
        expect(assumptions.map(({ kind, provider }) => [kind, provider])).toEqual(
          others.map(({ kind, provider }) => [kind, provider]),
        )
        for (const provider of new Set(plan.orders.map((order) => order.provider))) {
          const stated = installed.find(({ id }) => id === provider)?.limits.servicesPerServer
          if (stated === undefined || stated === "undocumented") continue
          const line = assumptions.find(
            (each) => each.provider === provider && each.text.zh.includes("每台服务器"),
          )
          expect(line?.text.zh).toContain(stated.at(-1)?.from)
          expect(line?.clauses.length).toBeGreaterThan(0)
          lines += 1
        }
      }),
      { numRuns: 12, seed: 1 },
    )
    expect(lines).toBeGreaterThan(5)
  })
})

describe("what the broker itself has", () => {
  const server: Filing.Server = {
    id: "broker",
    region: "mainland",
    billing: "subscription",
    months: 12,
    firstMonths: 12,
    addresses: ["203.0.113.18"],
    hasPublicBandwidth: true,
    expiresOn: "2027-11-22",
    quotaUsed: 0,
  }
  /** A clean filing there, without servers of its own, beside a server of the broker. */
  const planWith = (id: string, shared: Filing.Server) => {
    const plugin = installed.find((each) => each.id === id) ?? never()
    const [facts = {}] = Filings.sample(Filings.cleanFiling({ provider: plugin }), 40).filter(
      ({ services }) => services?.[0]?.kind === "website",
    )
    const { accounts = [], services = [] } = facts
    return Planner.plan(
      Planner.prepare(
        {
          openbeian: 1,
          filings: [
            {
              customer: "c",
              ...facts,
              accounts: accounts.map(({ codes: _codes, ...account }) => ({ ...account, servers: [] })),
              services: services.map(({ runsOn: _runsOn, ...service }) => service),
            },
          ],
          accounts: [{ provider: id, servers: [shared] }],
        },
        { ...given, plugins: [plugin], today: Filings.today },
      ),
      { at: id, objective: "cost" },
    )
  }
  const kingsoft = { ...server, product: "云服务器" }
  const tencent = { ...server, product: "CVM" }

  it.each([
    ["kingsoft", kingsoft],
    ["tencent", tencent],
  ])("carries customers' services at %s", (id, shared) => {
    const { purchases, customers, assumptions } = planWith(id, shared)
    expect(purchases).toEqual([])
    expect(customers[0]?.services[0]?.runsOn).toBe("broker")
    expect(assumptions.filter(({ kind }) => kind === "unused")).toEqual([])
  })

  it.each([
    ["kingsoft", "outside the mainland", { ...kingsoft, region: "hongKong" }, "ks-server-mainland-node"],
    ["kingsoft", "of another product", { ...kingsoft, product: "对象存储" }, "ks-server-products"],
    ["tencent", "paid as it is used", { ...tencent, billing: "payAsYouGo" }, "tc-monthly-plan"],
    ["tencent", "bought for two months", { ...tencent, months: 2 }, "tc-three-months"],
    ["tencent", "about to end", { ...tencent, expiresOn: "2026-12-19" }, "tc-one-month-left"],
    ["tencent", "without an address", { ...tencent, addresses: [] }, "tc-public-address"],
  ] as const)(
    "carries nothing at %s where it is %s, and the plan names the clause",
    (id, _, shared, clause) => {
      const { purchases, customers, assumptions, clauses } = planWith(id, shared)
      expect(purchases).toMatchObject([{ provider: id, count: 1 }])
      expect(customers[0]?.services[0]?.runsOn).not.toBe("broker")
      const unused = assumptions.filter(({ kind }) => kind === "unused")
      expect(unused).toMatchObject([{ provider: id }])
      expect(unused[0]?.clauses).toContain(clause)
      expect(clauses[clause]).toBeDefined()
    },
  )

  it("is told of where the papers do not say that codes cross accounts", () => {
    const { assumptions } = planWith("aliyun", { ...server, product: "ecs" })
    expect(assumptions.find(({ kind }) => kind === "unused")?.text.zh).toContain("broker")
  })
})

describe("what lapses before an order is handed in", () => {
  const aliyun = installed.filter(({ id }) => id === "aliyun")
  const planWith = (readyOn: string) => {
    const facts = Filings.sample(Filings.cleanFiling({ provider: aliyun[0] ?? never() }), 20).find(
      ({ services }) => services?.[0]?.kind === "website",
    )
    const services = facts?.services?.map((service) => ({
      ...service,
      readyOn,
      domains: service.domains?.map((domain) => ({ ...domain, expiresOn: "2027-05-01" })) ?? [],
    }))
    return Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts, services: services ?? [] }] },
        { ...given, plugins: aliyun, today: Filings.today },
      ),
      { at: "aliyun", objective: "cost" },
    )
  }
  const renewals = ({ steps }: Plan.Plan) => steps.filter(({ kind }) => kind === "renew")

  it("is renewed in a step of its own, which the order waits for", () => {
    const plan = planWith("2027-03-01")
    const [renewal] = renewals(plan)
    expect(plan.orders[0]?.begins.earliest).toBe("2027-03-01")
    expect(renewal?.text.zh).toContain("续费")
    expect(renewal?.text.zh).toMatch(/的域名 \S+\.\S+：/u)
    expect(renewal?.text.en).toMatch(/, domain \S+\.\S+: /u)
    expect(renewal?.clauses.length).toBeGreaterThan(0)
    expect(plan.steps.find(({ kind }) => kind === "submit")?.dependsOn).toContain(renewal?.id)
  })

  it("is no step where the order goes in while it is valid", () => {
    expect(renewals(planWith("2027-01-04"))).toEqual([])
  })
})

describe("prices", () => {
  const products = { nwcd: "EIP", kingsoft: "cloudServer", aliyun: "ECS实例", tencent: "cvm" }
  const prices = Object.entries(products).map(([provider, product], n) => ({
    provider,
    product,
    yuan: 100 * (n + 1),
  }))
  const plugins = installed.filter(({ id }) => Object.hasOwn(products, id))
  const prepared = (assumptions: Assumptions.Assumptions) =>
    Planner.prepare(everything, { ...given, plugins, assumptions })
  const pricedBy = (some: typeof prices) =>
    Planner.plan(prepared({ openbeian: 1, prices: some }), { at: "mix", objective: "cost" })

  it("make the cost that the purchases add up to, at providers that count codes and at those that do not", () => {
    const { figures, purchases, assumptions } = pricedBy(prices)
    expect(assumptions.map(({ kind }) => kind)).toContain("price")
    expect(purchases.reduce((sum, { yuan = 0 }) => sum + yuan, 0)).toBe(figures.yuan)
    expect(figures.yuan).toBeGreaterThan(0)
  })

  it("and efforts make the cost together: each account that is opened and each order, and none besides", () => {
    const efforts = plugins.map(({ id }, n) => ({ provider: id, accountYuan: 1000 + n, orderYuan: 10 + n }))
    for (const at of ["mix", ...plugins.map(({ id }) => id)]) {
      const { figures, purchases, accounts, orders } = Planner.plan(
        prepared({ openbeian: 1, prices, efforts }),
        { at, objective: "cost" },
      )
      const of = (provider: string) => efforts.find((each) => each.provider === provider)
      const sum =
        purchases.reduce((total, { yuan = 0 }) => total + yuan, 0) +
        accounts.reduce((total, { provider }) => total + (of(provider)?.accountYuan ?? 0), 0) +
        orders.reduce((total, { provider }) => total + (of(provider)?.orderYuan ?? 0), 0)
      expect(figures.yuan, at).toBe(sum)
      expect([figures.accounts, figures.orders], at).toEqual([accounts.length, orders.length])
      expect(figures.servers, at).toBe(purchases.reduce((total, { count }) => total + count, 0))
    }
  })

  it("count only where every provider has one, and the plan names those without", () => {
    const { figures, assumptions } = pricedBy(prices.slice(1))
    expect(figures.yuan).toBeUndefined()
    expect(assumptions.find(({ kind }) => kind === "noPrice")?.text.zh).toContain("西云数据")
  })

  it("of what nobody sells are told", () => {
    const { assumptions } = pricedBy([...prices, { provider: "aliyun", product: "小飞机", yuan: 1 }])
    expect(assumptions.map(({ text }) => text.zh).join()).toContain("小飞机")
  })
})

describe("what one account gets through in a year", () => {
  const kingsoft = installed.filter(({ id }) => id === "kingsoft")
  const ceilingWith = (services: number) => {
    const facts = Filings.sample(Filings.cleanFiling({ provider: kingsoft[0] ?? never() }), 40).find(
      ({ subject, services }) =>
        services?.[0]?.kind === "website" &&
        regulations.administrations[subject?.province ?? ""]?.newServicesPerOrder === "undocumented",
    )
    const [service] = facts?.services ?? []
    const many = Array.from({ length: services }, (_, n) => ({
      ...service,
      kind: "website" as const,
      name: `第${n}站`,
      domains: [{ ...service?.domains?.[0], name: `zhan-${n}.cn` }],
    }))
    const plan = Planner.plan(
      Planner.prepare(
        { openbeian: 1, filings: [{ customer: "c", ...facts, services: many }] },
        { ...given, plugins: kingsoft, today: "2026-01-05" },
      ),
      { at: "kingsoft", objective: "cost" },
    )
    return plan.customers[0]?.yearlyCeiling
  }

  it("is shown with its clauses where more is wanted: three websites in an order, one order at a time", () => {
    expect(ceilingWith(40)).toMatchObject({ provider: "kingsoft", services: 30 })
    expect(ceilingWith(40)?.clauses).toEqual(
      expect.arrayContaining(["ks-one-order-in-flight", "ks-order-max-sites"]),
    )
  })

  it("is not shown where it does not bind", () => {
    expect(ceilingWith(30)).toBeUndefined()
  })
})

const never = (): never => {
  throw new Error("aliyun is installed")
}

describe("a comparison", () => {
  const comparison = Planner.compare(Planner.prepare(everything, given), { objective: "cost" })

  it("is a document of its schema, with a column for each provider and the mix", () => {
    expect(Schema.decodeUnknownSync(Comparison.Comparison)(JSON.parse(JSON.stringify(comparison)))).toEqual(
      comparison,
    )
    expect(comparison.columns.map(({ id }) => id)).toEqual([...installed.map(({ id }) => id), "mix"])
  })

  it("plans in the mix at least what any provider can take", () => {
    const mix = comparison.columns.at(-1)
    for (const { figures } of comparison.columns)
      expect((mix?.figures.planned ?? 0) + (mix?.figures.nothing ?? 0)).toBeGreaterThanOrEqual(
        figures.planned,
      )
  })
})
