import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"
import { filed, first, number, on, outcomes, planned, planOf, second } from "./records.ts"

const places = installed.map(({ id }) => id)
const rename: Filing.Change = { kind: "changeService", service: `${number}-1`, parts: ["name"] }

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
