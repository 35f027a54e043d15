import { Day } from "@openbeian/core/calendar"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { acme, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import {
  lending,
  movesIn,
  type Plan,
  planFor,
  pointing,
  portfolioOf,
  roomy,
  running,
  serviceIn,
  stepIn,
  website,
} from "./running.ts"
import { threeWebsites } from "./threeWebsites.ts"

const { today } = Filings
const inMonths = (months: number, days = 0) => Day.plusDays(Day.plusMonths(Day.of(today), months), days)
const renewalsIn = ({ steps }: Plan) => steps.filter(({ kind }) => kind === "renew")
const dependsOn = ({ steps }: Plan) =>
  steps.flatMap((step) => (step.kind === "submit" ? [step.dependsOn] : []))
const ended = ({ orders }: Plan) => orders.map(({ ends }) => ends.latest).toSorted()

const withoutTerms = <P extends Plugin.Plugin>(plugin: P): P => ({
  ...plugin,
  rules: plugin.rules.filter(({ id }) => id !== "acme/server-has-months-left"),
})

describe("a thing that several orders need", () => {
  const oneByOne: Plugin.Plugin = {
    ...withoutTerms(acme),
    limits: {
      ...acme.limits,
      newServicesPerOrder: [{ from: "2020-01-01", value: 1, cites: ["ac-hotline"] }],
    },
  }

  it("is renewed once, before the first of them and until the last has ended, for all of them", () => {
    const facts = threeWebsites()
    const { subject } = facts
    const validUntil = inMonths(0, 3)
    const own: Filing.Facts = {
      ...facts,
      subject: { ...subject, credential: { ...subject?.credential, validUntil } },
      accounts:
        facts.accounts?.map((account) => ({ ...account, servers: [{ ...roomy, expiresOn: validUntil }] })) ??
        [],
    }
    const plan = planFor(portfolioOf(own), { plugins: [oneByOne] })
    const [last, ...others] = ended(plan).toReversed()
    const [first] = plan.orders.toSorted((a, b) => (a.begins.earliest < b.begins.earliest ? -1 : 1))
    expect(others).toHaveLength(2)
    const told = renewalsIn(plan)
    expect(told.map(({ text }) => text.en)).toEqual([
      expect.stringContaining(`valid until ${last} at least`),
      expect.stringContaining(`server own: renew it before it ends, until ${last} at least`),
    ])
    for (const { id, order, ends, detail } of told) {
      expect(order).toBe(first?.id)
      expect(ends).toEqual(first?.begins)
      expect(detail?.en).toMatch(/ \(order c\/acme\/3\)$/u)
      for (const needs of dependsOn(plan)) expect(needs).toContain(id)
    }
  })

  it("may be a registration that is written in several ways", () => {
    const facts = threeWebsites()
    const expiresOn = inMonths(0, 3)
    const written = ["Shop-Craft.net", "shop-craft.net", "www.shop-craft.net"]
    const own: Filing.Facts = {
      ...facts,
      services:
        facts.services?.map((service, n) => ({
          ...service,
          // An app may share the domain of a website.
          kind: n === 0 ? ("website" as const) : ("app" as const),
          domains: [{ ...service.domains?.[0], name: written[n] ?? "", expiresOn }],
        })) ?? [],
    }
    const without = oneByOne.rules.filter(({ id }) => id !== "acme/domain-has-days-left")
    const plan = planFor(portfolioOf(own), { plugins: [{ ...oneByOne, rules: without }] })
    const [renewal, ...more] = renewalsIn(plan)
    expect(more).toEqual([])
    expect(renewal?.text.en).toContain(`until ${ended(plan).at(-1)} at least`)
    expect(dependsOn(plan)).toHaveLength(3)
    for (const needs of dependsOn(plan)) expect(needs).toContain(renewal?.id)
    const together = planFor(portfolioOf(own), {
      plugins: [{ ...withoutTerms(acme), rules: without }],
    })
    expect(together.orders.length).toBeLessThan(written.length)
    expect(renewalsIn(together)).toHaveLength(1)
  })

  it("is named without an order where one needs it", () => {
    const [renewal] = renewalsIn(
      planFor(portfolioOf(running("own", { servers: [{ ...roomy, expiresOn: inMonths(0, 3) }] })), {
        plugins: [withoutTerms(acme)],
      }),
    )
    expect(renewal?.detail?.en).not.toContain("(order")
    expect(renewal?.order).toBe("c/acme/1")
  })

  it("is of the broker once for all customers, and stands beside none of them", () => {
    const server = { ...roomy, expiresOn: inMonths(0, 3) }
    const facts = running("", { servers: [] }, lending.id)
    const late = facts.services?.map((service) => ({ ...service, readyOn: inMonths(2) })) ?? []
    const plan = planFor(
      {
        openbeian: 1,
        filings: [
          { customer: "c", ...facts },
          { customer: "d", ...facts, services: late },
        ],
        accounts: [{ provider: lending.id, servers: [server] }],
      },
      { plugins: [withoutTerms(lending)] },
    )
    const [renewal, ...more] = renewalsIn(plan)
    expect(more).toEqual([])
    expect(plan.orders).toHaveLength(2)
    expect(renewal).toMatchObject({
      owner: "broker",
      provider: lending.id,
      id: expect.stringMatching(/^renew\//u),
    })
    expect(renewal).not.toHaveProperty("customer")
    expect(renewal).not.toHaveProperty("order")
    expect(renewal?.text.en).toBe(
      `the broker's server own at Lending: renew it before it ends, until ${ended(plan).at(-1)} at least`,
    )
    expect(renewal?.text.zh).toContain(`${lending.name.zh}服务器 own（代理自有）：到期前续费，至少到 `)
    for (const needs of dependsOn(plan)) expect(needs).toContain(renewal?.id)
  })
})

describe("a server whose term a rule of the provider wants to be longer", () => {
  const short: Filing.Server = { ...roomy, expiresOn: inMonths(3, -1) }
  const planWith = (expiresOn: string) =>
    planFor(portfolioOf(running("own", { servers: [{ ...roomy, expiresOn }] })))

  it("is kept with a renewal, by the clause of the rule and until the day that the rule wants", () => {
    for (const until of [inMonths(3, -1), today]) {
      const plan = planWith(until)
      expect(serviceIn(plan)?.runsOn).toBe("own")
      expect([plan.purchases, movesIn(plan)]).toEqual([[], []])
      const [renewal, ...more] = renewalsIn(plan)
      expect(more).toEqual([])
      expect(renewal?.text.en).toContain(`until ${inMonths(3)} at least`)
      expect(renewal?.clauses).toEqual(["ac-server-term"])
      expect(renewal?.detail?.en).toContain(until)
      expect(renewal?.ends.latest).toBe(today)
    }
  })

  it("is left as it is where it lasts so long, and replaced where it is over", () => {
    expect(renewalsIn(planWith(inMonths(3)))).toEqual([])
    const plan = planWith(inMonths(0, -1))
    expect(serviceIn(plan)?.runsOn).not.toBe("own")
    expect(renewalsIn(plan)).toEqual([])
  })

  it("is not renewed for a service that is elsewhere while others have room, and is where they have none", () => {
    const other: Filing.Server = { ...roomy, id: "other" }
    const nowhere = (servers: ReadonlyArray<Filing.Server>) =>
      planFor(portfolioOf({ ...running("", { servers }), services: website.services ?? [] }))
    expect(serviceIn(nowhere([short, other]))?.runsOn).toBe("other")
    const full = nowhere([short, { ...other, quotaUsed: 3 }])
    expect(serviceIn(full)?.runsOn).toBe("own")
    expect(renewalsIn(full)).toHaveLength(1)
    const kept = planFor(portfolioOf(running("own", { servers: [short, other] })))
    expect(serviceIn(kept)?.runsOn).toBe("own")
  })

  it("is not renewed where the others have room for all that is to be filed, whatever is filed or blocked", () => {
    const facts = threeWebsites()
    const other: Filing.Server = { ...roomy, id: "other", quotaUsed: 2 }
    const planWithFiled = (count: number, isBlocked: boolean) => {
      const entries = (facts.services ?? []).slice(0, count).map(({ kind, name = "", domains = [] }, n) => ({
        kind,
        name,
        recordNumber: `浙ICP备2020010001号-${n + 1}`,
        domains: domains.flatMap((domain) => domain.name ?? []),
        access: [acme.id],
      }))
      const services = facts.services?.map((service, n) => ({
        ...service,
        ...(isBlocked && n === count
          ? { domains: service.domains?.map((domain) => ({ ...domain, expiresOn: today })) ?? [] }
          : {}),
      }))
      return planFor(
        portfolioOf({
          ...facts,
          services: services ?? [],
          register: {
            subject: { isFiled: true, recordNumber: "浙ICP备2020010001号", access: [acme.id] },
            services: entries,
          },
          accounts: facts.accounts?.map((account) => ({ ...account, servers: [short, other] })) ?? [],
        }),
      )
    }
    const outcomesIn = ({ customers }: Plan) => customers[0]?.services.map(({ outcome }) => outcome)
    for (const [count, isBlocked, outcomes] of [
      [2, false, ["nothing", "nothing", "planned"]],
      [1, true, ["nothing", "blocked", "planned"]],
    ] as const) {
      const plan = planWithFiled(count, isBlocked)
      expect(outcomesIn(plan)).toEqual(outcomes)
      expect(plan.customers[0]?.services[2]?.runsOn).toBe("other")
      expect(renewalsIn(plan)).toEqual([])
    }
    const two = planWithFiled(1, false)
    expect(outcomesIn(two)).toEqual(["nothing", "planned", "planned"])
    expect(renewalsIn(two)).toHaveLength(1)
    expect(two.purchases).toEqual([])
  })

  it("is replaced where something else stands against it too", () => {
    const plan = planFor(portfolioOf(running("own", { servers: [{ ...short, product: "disk" }] })))
    expect(serviceIn(plan)?.runsOn).not.toBe("own")
    expect(renewalsIn(plan)).toEqual([])
  })

  it("is not renewed where it is full, and its services leave it", () => {
    const plan = planFor(portfolioOf(running("own", { servers: [{ ...short, quotaUsed: 3 }] })))
    expect(movesIn(plan)).toHaveLength(1)
    expect(renewalsIn(plan)).toEqual([])
  })

  it("is the one behind a code too", () => {
    const codes = [{ id: "code", isSpent: false, server: { ...short, id: "behind" } }]
    const plan = planFor(portfolioOf(running("code", { servers: [], codes })))
    expect(serviceIn(plan)?.runsOn).toBe("code")
    expect(renewalsIn(plan)).toMatchObject([
      { clauses: ["ac-server-term"], text: { en: expect.stringContaining("server behind: ") } },
    ])
  })
})

describe("a domain that a rule of the provider lets lapse", () => {
  const handedIn = inMonths(2)
  const planWith = (expiresOn: string) => {
    const facts = running("own", { servers: [roomy] })
    const services = facts.services?.map((service) => ({
      ...service,
      readyOn: handedIn,
      domains: service.domains?.map((domain) => ({ ...domain, expiresOn })) ?? [],
    }))
    return planFor(portfolioOf({ ...facts, services: services ?? [] }))
  }

  it("is told as what will end, and renewed until the order has ended or longer, as the rule wants", () => {
    const before = Day.plusDays(handedIn, -1)
    const plan = planWith(before)
    const least = [Day.plusDays(handedIn, 30), ...ended(plan)].toSorted().at(-1)
    for (const until of [before, Day.plusDays(handedIn, 29)]) {
      const [renewal, ...more] = renewalsIn(planWith(until))
      expect(more).toEqual([])
      expect(renewal?.text.en).toContain(`: renew it before it ends, until ${least} at least`)
      expect(renewal?.clauses).toEqual(["ac-domain-expiry"])
    }
    const says = (until: string) => renewalsIn(planWith(until))[0]?.detail?.en
    expect(says(before)).toBe(`its term is over on ${before}, before the order is handed in`)
    expect(says(handedIn)).toContain("in less than 30 days")
  })
})

describe("the term of a server of which only the purchase is known", () => {
  const { expiresOn: _, ...undated } = roomy
  const bought = (boughtOn: string, more: Filing.Server = {}) => ({
    ...undated,
    boughtOn,
    months: 12,
    ...more,
  })
  const planWith = (server: Filing.Server) =>
    planFor(portfolioOf(running("own", { servers: [server] })), { plugins: [withoutTerms(acme)] })
  const aYearBefore = (day: string) => Day.plusMonths(Day.of(day), -12)

  it("ends when the months that were bought are over, which the renewal says", () => {
    const soon = inMonths(0, 3)
    const [renewal, ...more] = renewalsIn(planWith(bought(aYearBefore(soon))))
    expect(more).toEqual([])
    expect(renewal?.text.en).toContain("server own: renew it before it ends")
    expect(renewal?.detail?.en).toContain(`over on ${soon} (by the day of purchase and the months bought)`)
    expect(renewal?.detail?.zh).toContain(`${soon}（按购买日和已购月数计）到期，订单最迟 `)
    expect(renewalsIn(planWith(bought(today)))).toEqual([])
  })

  it("is none where it is paid by use, or where no months were bought", () => {
    const boughtOn = aYearBefore(inMonths(0, 3))
    expect(renewalsIn(planWith(bought(boughtOn, { billing: "payAsYouGo" })))).toEqual([])
    const none = planWith(bought(boughtOn, { months: 0 }))
    expect([serviceIn(none)?.runsOn, renewalsIn(none)]).toEqual(["own", []])
  })

  it("may be over, and then the server is not counted, which is told", () => {
    expect(serviceIn(planWith(bought(aYearBefore(today))))?.runsOn).toBe("own")
    const plan = planWith(bought(aYearBefore(inMonths(0, -1))))
    expect(serviceIn(plan)?.runsOn).not.toBe("own")
    const told = plan.assumptions.flatMap(({ kind, text }) => (kind === "unused" ? [text.en] : []))
    expect(told).toEqual([expect.stringContaining("its term is over, by the day of purchase and the months")])
  })
})

describe("a server that services leave", () => {
  const old = (expiresOn: string): Filing.Account => ({
    provider: "elsewhere",
    servers: [{ id: "old", product: "small", expiresOn }],
  })
  const planWith = (expiresOn: string, plugin: Plugin.Plugin = pointing) => {
    const facts = running("old", { servers: [roomy] })
    return planFor(portfolioOf({ ...facts, accounts: [...(facts.accounts ?? []), old(expiresOn)] }), {
      plugins: [plugin],
    })
  }
  const [approved = ""] = ended(planWith("2028-01-01"))

  it("is renewed where it ends before the approval after which they leave it", () => {
    for (const until of [today, Day.plusDays(Day.of(approved), -1)]) {
      const plan = planWith(until)
      expect(renewalsIn(plan)).toMatchObject([
        {
          owner: "customer",
          text: {
            en: expect.stringContaining(
              `old at elsewhere: renew it before it ends, until ${approved} at least`,
            ),
          },
          detail: {
            en: `no rule asks for it, but its term is over on ${until}, and the services leave it after the approval, which may be on ${approved}`,
          },
        },
      ])
      expect(dependsOn(plan)[0]).toContain(renewalsIn(plan)[0]?.id)
    }
    for (const until of [approved, inMonths(0, -1)]) expect(renewalsIn(planWith(until))).toEqual([])
  })

  it("is told in Chinese with its provider once, and no space between Chinese words", () => {
    const soon = inMonths(0, 3)
    const plan = planWith(soon)
    const name = website.subject?.name ?? ""
    expect(renewalsIn(plan)[0]?.text.zh).toContain(`${name}的 elsewhere 服务器 old：`)
    expect(renewalsIn(plan)[0]?.detail?.zh).toContain(`${soon} 到期，服务要等`)
    const { expiresOn: _, ...undated } = roomy
    const server = { ...undated, id: "old", boughtOn: Day.plusMonths(Day.of(soon), -12), months: 12 }
    const facts = running("old", { servers: [roomy] })
    const accounts = [...(facts.accounts ?? []), { provider: lending.id, servers: [server] }]
    const counted = planFor(portfolioOf({ ...facts, accounts }), {
      plugins: [pointing, lending],
      at: acme.id,
    })
    expect(renewalsIn(counted)[0]?.text.zh).toContain(`${name}的借云服务器 old：`)
    expect(renewalsIn(counted)[0]?.detail?.zh).toContain("（按购买日和已购月数计）到期，服务要等")
  })

  it("is left by the day on which it ends where they leave it before the order", () => {
    const late = (expiresOn: string) => {
      const facts = running("old", { servers: [roomy] })
      const services = facts.services?.map((service) => ({ ...service, readyOn: inMonths(0, 20) })) ?? []
      return planFor(
        portfolioOf({ ...facts, services, accounts: [...(facts.accounts ?? []), old(expiresOn)] }),
      )
    }
    expect(stepIn(late("2028-01-01"), "move")?.ends.latest).toBe(inMonths(0, 20))
    expect(stepIn(late(inMonths(0, 10)), "move")?.ends.latest).toBe(inMonths(0, 10))
    expect(renewalsIn(late(inMonths(0, 10)))).toEqual([])
    expect(stepIn(late(today), "move")?.ends.latest).toBe(today)
    expect(stepIn(late(inMonths(0, -1)), "move")?.ends.latest).toBe(inMonths(0, 20))
  })
})
