import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Assumptions, type Plan, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const [plugin] = installed
if (plugin === undefined) throw new Error("no provider is installed")
const sample = Filings.sample(Filings.cleanFiling({ provider: plugin, services: 3 }), 40).find(
  ({ services = [] }) => services.every(({ kind }) => kind === "website"),
)
const [first, second] = sample?.services ?? []
if (sample === undefined || first === undefined || second === undefined) throw new Error("no websites")

const given = { plugins: installed, regulations, today: Filings.today, assumptions: Assumptions.none }
const number = "浙ICP备12345678号"
const filed = (service: Filing.Service, n: number, access = ["elsewhere"]): Filing.FiledService => ({
  kind: "website",
  name: service.name ?? "",
  recordNumber: `${number}-${n}`,
  domains: (service.domains ?? []).flatMap(({ name }) => name ?? []),
  access,
})
const on = (...services: ReadonlyArray<Filing.FiledService>): Filing.Register => ({
  subject: { isFiled: true, recordNumber: number, access: ["elsewhere"] },
  services,
})
const portfolioOf = (facts: Filing.Facts): Portfolio.Portfolio => ({
  openbeian: 1,
  filings: [{ customer: "c", ...sample, accounts: [], ...facts }],
})
const planOf = (portfolio: Portfolio.Portfolio, at: string, objective: Plan.Objective = "cost") =>
  Planner.plan(Planner.prepare(portfolio, given), { at, objective })
const planned = (facts: Filing.Facts, at: string) => {
  const portfolio = portfolioOf(facts)
  const plan = planOf(portfolio, at)
  const after = Planner.apply(portfolio, plan, installed)
  const again = planOf(after, at)
  expect([again.orders, again.purchases, again.accounts, again.steps], at).toEqual([[], [], [], []])
  return { portfolio, plan, after }
}
const outcomes = ({ customers }: Plan.Plan) => customers[0]?.services.map(({ outcome }) => outcome)
const places = installed.map(({ id }) => id)
const rename: Filing.Change = { kind: "changeService", service: `${number}-1`, parts: ["name"] }
const moveIp: Filing.Change = { ...rename, parts: ["ip"] }

describe("a change of what is on record elsewhere", () => {
  const facts = { services: [first], register: on(filed(first, 1)), changes: [rename] }

  it.each([...places, "mix"])("follows at %s the order that gives the record access there", (at) => {
    const { portfolio, plan, after } = planned(facts, at)
    const [access, change] = plan.orders
    expect([access?.type, access?.holds, change?.type, change?.holds]).toEqual([
      "newAccess",
      ["/services/0"],
      "changeService",
      ["/changes/0"],
    ])
    expect([change?.provider, change?.waitsFor]).toEqual([access?.provider, [access?.id]])
    for (const scenario of ["earliest", "likely", "latest"] as const)
      expect(change?.begins[scenario]).toBe(access?.ends[scenario])
    expect([plan.proof.verdict, plan.blocked, after.filings[0]?.changes]).toEqual(["optimal", [], []])
    const half = Planner.apply(portfolio, plan, installed, [access?.id ?? ""])
    const rest = Planner.plan(Planner.prepare(half, given), Planner.carryOn(plan))
    if ("_tag" in rest) throw new Error(rest.text.en)
    expect(rest.orders.map(({ type, provider, waitsFor }) => [type, provider, waitsFor])).toEqual([
      ["changeService", change?.provider, []],
    ])
  })

  it("says by which clause the entry is there once a filing was completed", () => {
    const { plan } = planned(facts, "kingsoft")
    expect(plan.orders[1]?.clauses).toContain("ks-type-entries-after-completion")
  })

  it("takes its service to a provider that has an entry for it", () => {
    const { plan } = planned({ ...facts, changes: [moveIp] }, "mix")
    expect(outcomes(plan)).toEqual(["planned", "planned"])
    expect(["nwcd", "tencent"]).toContain(plan.orders[1]?.provider)
    expect(plan.orders[1]?.provider).toBe(plan.orders[0]?.provider)
  })

  it("stays open where the provider has none, also afterwards", () => {
    const { plan, after } = planned({ ...facts, changes: [moveIp] }, "aliyun")
    expect(outcomes(plan)).toEqual(["planned", "review"])
    expect(outcomes(planOf(after, "aliyun"))).toEqual(["nothing", "review"])
  })

  it("is made at once where the record has access", () => {
    const there = {
      ...facts,
      register: { ...on(filed(first, 1, ["tencent"])), subject: { isFiled: true, access: ["tencent"] } },
    }
    expect(planned(there, "mix").plan.orders.map(({ type, waitsFor }) => [type, waitsFor])).toEqual([
      ["changeService", []],
    ])
  })

  it("is made once where it is listed twice", () => {
    const { plan, after } = planned(
      { ...facts, changes: [rename, { ...rename, service: filed(first, 1).domains?.[0] ?? "" }] },
      "nwcd",
    )
    expect(plan.orders).toHaveLength(2)
    expect(after.filings[0]?.changes).toEqual([])
  })
})

describe("a change of a subject that is on record elsewhere", () => {
  it.each([...places, "mix"])("follows at %s an order that puts it on record there", (at) => {
    const { plan } = planned(
      { services: [first, second], register: on(filed(first, 1)), changes: [{ kind: "changeSubject" }] },
      at,
    )
    const change = plan.orders.find(({ type }) => type === "changeSubject")
    const leader = plan.orders.find(({ id }) => id === change?.waitsFor[0])
    expect([leader?.provider, change?.waitsFor.length]).toEqual([change?.provider, 1])
    expect(outcomes(plan)).toEqual(["planned", "planned", "planned"])
  })
})

describe("a change of a subject that could follow several services", () => {
  const late = { ...second, readyOn: "2027-03-01" }
  const change: Filing.Change = { kind: "changeSubject", becomes: "otherDetails" }
  const facts = (services: ReadonlyArray<Filing.Service>): Filing.Facts => ({
    services,
    register: on(filed(first, 1), filed(second, 2)),
    changes: [change],
  })
  const toldIn = ({ assumptions }: Plan.Plan) => assumptions.filter(({ kind }) => kind === "follows")

  it.each([...places, "mix"])(
    "follows at %s the one that may be handed in first, however they are listed",
    (at) => {
      const plans = [
        [first, late],
        [late, first],
      ].map((services) => planned(facts(services), at).plan)
      for (const [n, plan] of plans.entries()) {
        const behind = plan.orders.find(({ type }) => type === "changeSubject")
        const before = plan.orders.find(({ id }) => behind?.waitsFor.includes(id))
        expect(before?.holds).toEqual([`/services/${n}`])
        expect(toldIn(plan)).toEqual([])
      }
      const [one, two] = plans.map(({ figures }) => figures)
      expect(one).toEqual(two)
    },
  )

  it.each(["cost", "finish"] as const)(
    "follows the one with which all is done with the least, by %s: here not the first that may be handed in",
    (objective) => {
      const app = Filings.sample(Filings.cleanFiling({ provider: plugin, services: 1 }), 40).flatMap(
        ({ services: [service] = [] }) => (service?.kind === "app" ? [service] : []),
      )[0]
      if (app === undefined) throw new Error("no app")
      const services = [
        { ...app, readyOn: "2026-11-25" },
        { ...first, readyOn: "2026-11-26" },
        { ...app, name: `${app.name}二`, readyOn: "2026-12-20" },
      ]
      const plan = planOf(portfolioOf(facts(services)), "kingsoft", objective)
      expect(plan.orders.map(({ holds }) => holds)).toEqual([
        ["/services/1"],
        ["/changes/0"],
        ["/services/0", "/services/2"],
      ])
      expect(plan.proof.verdict).toBe("optimal")
    },
  )

  it("says so where there are too many for all such plans to be compared", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => ({
        ...second,
        name: `网站${n}`,
        domains: (second.domains ?? []).map((domain) => ({ ...domain, name: `site${n}.cn` })),
      }))
    const told = [32, 33].map((count) => toldIn(planOf(portfolioOf(facts(many(count))), "kingsoft")))
    expect(told.map((all) => all.map(({ customers }) => customers))).toEqual([[], [["c"]]])
    expect(told[1]?.[0]?.text.en).toContain("too many services for all such plans to be compared")
  })
})

describe("a change of what is filed for the first time", () => {
  it.each([...places, "mix"])(
    "is over at %s with the filing, which has the facts as they are to be",
    (at) => {
      const domain = first.domains?.[0]?.name ?? ""
      const { after } = planned(
        {
          services: [first],
          register: { subject: { isFiled: false }, services: [] },
          changes: [{ kind: "changeSubject" }, { ...rename, service: domain }],
        },
        at,
      )
      expect(after.filings[0]?.changes).toEqual([])
    },
  )
})

describe("what is not known of a record", () => {
  const { domains: _, ...unknown } = second
  const cancel: Filing.Change = { kind: "cancelService", service: `${number}-1` }

  it("is asked for before a record is ended that a listed website may be", () => {
    const facts = { services: [unknown], register: on(filed(first, 1, ["tencent"])), changes: [cancel] }
    for (const at of ["mix", "tencent", "kingsoft"]) {
      const { plan } = planned(facts, at)
      expect([plan.orders, plan.unknowns.map(({ asks }) => asks)], at).toEqual([
        [],
        expect.arrayContaining(["/services/0/domains"]),
      ])
    }
    const register = { ...on(filed(first, 1, ["tencent"])), subject: { isFiled: true, access: ["tencent"] } }
    const { plan } = planned({ ...facts, register, services: [second] }, "tencent")
    expect(plan.orders.map(({ type }) => type).toSorted()).toEqual(["cancelService", "newService"])
  })

  it("is no hindrance where the number is that of another record", () => {
    const { recordNumber: _number, ...unnumbered } = filed(second, 2)
    const register = on(filed(first, 1, ["kingsoft"]), unnumbered)
    const { plan } = planned({ services: [second], register, changes: [cancel] }, "kingsoft")
    expect(outcomes(plan)).toEqual(["planned", "planned"])
  })

  it("is asked for before a change that may be of it", () => {
    const { access: _access, ...nowhere } = filed(first, 1)
    const { domains: _domains, ...undomained } = filed(first, 1)
    const cases: ReadonlyArray<readonly [Filing.Register | undefined, Filing.Change, string]> = [
      [{ subject: { isFiled: true, access: ["nwcd"] } }, cancel, "/register/services"],
      [on(nowhere), cancel, "/register/services/0/access"],
      [on(undomained), { ...cancel, service: "site.cn" }, "/register/services/0/domains"],
      [on(filed(first, 1, ["nwcd"])), { kind: "cancelService" }, "/changes/0/service"],
      [{ services: [] }, { kind: "changeSubject" }, "/register/subject/isFiled"],
      [{ subject: { isFiled: true }, services: [] }, { kind: "changeSubject" }, "/register/subject/access"],
    ]
    for (const [register, change, asks] of cases) {
      const { plan } = planned(
        { services: [], ...(register === undefined ? {} : { register }), changes: [change] },
        "nwcd",
      )
      expect([plan.orders, plan.customers[0]?.services[0]?.asks], asks).toEqual([[], asks])
    }
  })
})

describe("a record beside a subject that is said not to be filed", () => {
  it("is for a person to settle: it may be another's, or nothing of the subject is a first filing", () => {
    const register = { subject: { isFiled: false }, services: [filed(first, 1, ["tencent"])] }
    const facts: Filing.Facts = { services: [first, second], register, changes: [rename] }
    for (const at of ["kingsoft", "mix"]) {
      const { plan } = planned(facts, at)
      expect([plan.orders, outcomes(plan)], at).toEqual([[], ["review", "review", expect.any(String)]])
      for (const service of plan.customers[0]?.services.slice(0, 2) ?? []) {
        expect(service.because.en).toContain(`${first.name} is on record, and yet the subject is said not`)
        expect(service.because.zh).toContain("须先弄清")
      }
    }
  })

  it("is no hindrance where no listed service is on record, or the subject is filed", () => {
    const register = { subject: { isFiled: false }, services: [filed(first, 1, ["tencent"])] }
    expect(outcomes(planned({ services: [second], register }, "kingsoft").plan)).toEqual(["planned"])
    const { plan } = planned({ services: [first, second], register: on(filed(first, 1)) }, "kingsoft")
    expect(outcomes(plan)).toEqual(["planned", "planned"])
  })
})

describe("a website that is filed without a domain", () => {
  it("is asked about before anything of a domain is ended that no record has", () => {
    const bare = (name: string): Filing.FiledService => ({ ...filed(second, 2, places), name, domains: [] })
    const domain = first.domains?.[0]?.name ?? ""
    const change: Filing.Change = { kind: "cancelService", service: domain }
    const asked = (name: string | undefined) => {
      const { name: _, ...rest } = bare("")
      const register = on(name === undefined ? rest : bare(name))
      const { plan } = planned({ services: [first], register, changes: [change] }, "kingsoft")
      expect(plan.orders.flatMap(({ type }) => (type === "cancelService" ? [type] : []))).toEqual([])
      return plan.unknowns.some(({ asks }) => asks.startsWith("/register/services/0/"))
    }
    expect([asked("另一个站"), asked(undefined)]).toEqual([true, true])
  })
})

describe("services that nobody could tell apart once they are on record", () => {
  const unfiled = { register: { subject: { isFiled: false }, services: [] } }
  const { domains: _, ...undomained } = second
  const { name: _name, ...unnamed } = undomained

  it("are asked for: the name of one that has no domain, the domains of one beside a website that has some", () => {
    const { plan } = planned({ ...unfiled, services: [first, undomained, unnamed] }, "nwcd")
    expect(plan.customers[0]?.services.map(({ outcome, asks }) => [outcome, asks])).toEqual([
      ["planned", undefined],
      ["undecided", "/services/1/domains"],
      ["undecided", "/services/2/name"],
    ])
    const { name: _unnamed, ...withDomain } = first
    expect(outcomes(planned({ ...unfiled, services: [withDomain] }, "nwcd").plan)).toEqual(["planned"])
  })

  it("are not where it is known that there is no domain", () => {
    const { plan } = planned({ ...unfiled, services: [first, { ...undomained, domains: [] }] }, "nwcd")
    expect(plan.customers[0]?.services.map(({ outcome }) => outcome)[0]).toBe("planned")
    expect(plan.customers[0]?.services.map(({ outcome }) => outcome)[1]).not.toBe("undecided")
  })

  it("are asked about but for one of them, where they would be one record, whatever rows they have", () => {
    const [domain] = first.domains ?? []
    const cases: ReadonlyArray<readonly [Filing.Service, string]> = [
      [{ ...undomained, name: first.name ?? "", domains: [] }, "name"],
      [{ ...second, domains: [{ ...domain, name: `www.${domain?.name}` }] }, "domains"],
    ]
    for (const [twin, asks] of cases) {
      const one = asks === "name" ? { ...twin, remark: "另一份" } : first
      const plans = [
        [one, twin],
        [twin, one],
      ].map((services) => planned({ ...unfiled, services }, "nwcd"))
      for (const { plan, after } of plans) {
        const services = plan.customers[0]?.services ?? []
        const open = services.find(({ outcome }) => outcome === "undecided")
        expect(services.map(({ outcome }) => outcome).toSorted()).toEqual(["planned", "undecided"])
        expect(open?.asks).toBe(`${open?.path}/${asks}`)
        expect(outcomes(planOf(after, "nwcd"))).toEqual(["nothing", "nothing"])
      }
      const [kept, also] = plans.map(
        ({ plan }) => plan.customers[0]?.services.find(({ order }) => order)?.path,
      )
      expect([kept, also].toSorted()).toEqual(["/services/0", "/services/1"])
    }
  })
})

describe("cancellations of access to one record", () => {
  const record = filed(first, 1, ["kingsoft", "tencent"])
  const register = { ...on(record), subject: { isFiled: true, access: ["kingsoft", "tencent"] } }
  const named: Filing.Change = { kind: "cancelAccess", service: `${number}-1`, provider: "kingsoft" }
  const unnamed: Filing.Change = { kind: "cancelAccess", service: record.domains?.[0] ?? "" }

  it("are not made while one does not say whose access ends: what is left would seem to be meant", () => {
    for (const changes of [
      [named, unnamed],
      [unnamed, named],
    ]) {
      const { plan } = planned({ services: [], register, changes }, "mix")
      const asks = `/changes/${changes.indexOf(unnamed)}/provider`
      expect(plan.customers[0]?.services.map((service) => service.asks)).toEqual([asks, asks])
    }
    expect(planned({ services: [], register, changes: [named] }, "mix").plan.orders).toHaveLength(1)
  })

  it("are answered alike in whatever order they stand, also where one does not say of what", () => {
    const ofNothing: Filing.Change = { kind: "cancelAccess", provider: "nwcd" }
    const said = [
      [ofNothing, named],
      [named, ofNothing],
    ].map((changes) => {
      const { plan } = planned({ services: [], register, changes }, "kingsoft")
      return plan.customers[0]?.services[changes.indexOf(ofNothing)]?.outcome
    })
    expect(said[0]).toBe(said[1])
  })
})

describe("a change by a domain", () => {
  const domain = first.domains?.[0]?.name ?? ""
  const website = filed(first, 1, ["nwcd"])
  const app: Filing.FiledService = { ...website, kind: "app", name: "应用", recordNumber: `${number}-2A` }
  const register = (services: ReadonlyArray<Filing.FiledService>): Filing.Register => ({
    subject: { isFiled: true, recordNumber: number, access: ["nwcd"] },
    services,
  })

  it("is over with the website that it means, and comes to mean no app of the same domain", () => {
    const changes: ReadonlyArray<Filing.Change> = [
      { kind: "changeService", service: domain, parts: ["name"] },
      { kind: "cancelService", service: `www.${domain}` },
    ]
    const { plan, after } = planned({ services: [], register: register([website, app]), changes }, "nwcd")
    expect(plan.orders.map(({ type }) => type)).toEqual(["cancelService"])
    expect(after.filings[0]?.changes).toEqual([])
  })
})

describe("two records that a service may be", () => {
  it("are looked at in whatever order they stand: it is on record where one of them is", () => {
    const { access: _, ...unknown } = filed(first, 1)
    const known = filed(first, 2, ["kingsoft"])
    const said = [
      [unknown, known],
      [known, unknown],
    ].map((services) => {
      const register = { subject: { isFiled: true, access: ["kingsoft"] }, services }
      return outcomes(planned({ services: [first], register }, "kingsoft").plan)
    })
    expect(said).toEqual([["nothing"], ["nothing"]])
  })
})
