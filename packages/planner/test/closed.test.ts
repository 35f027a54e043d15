import type { Filing } from "@openbeian/core/filing"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { closed } from "../src/portfolio/applied.ts"

const number = "浙ICP备12345678号"

const facts: Filing.Facts = {
  services: [
    { kind: "website", name: "站", domains: [{ name: "site.cn" }] },
    { kind: "app", name: "应用", domains: [{ name: "site.cn" }] },
    { kind: "website", name: "新站", domains: [{ name: "new.cn" }] },
  ],
  register: {
    subject: { isFiled: true, recordNumber: number, access: ["acme", "other"] },
    services: [
      { kind: "website", name: "站", recordNumber: `${number}-1`, domains: ["site.cn"], access: ["acme"] },
      {
        kind: "app",
        name: "应用",
        recordNumber: `${number}-2A`,
        domains: ["site.cn"],
        access: ["acme", "别家"],
      },
    ],
  },
}

const after = (changes: ReadonlyArray<Filing.Change>, made = ["/changes/0"], services = facts.services) => {
  const left = closed(
    { ...facts, ...(services === undefined ? {} : { services }), changes },
    made.map((path) => ({ at: path, plugin: acme })),
    facts,
  )
  return {
    services: left.services?.map(({ name }) => name),
    filed: left.register?.services?.map(({ name, access }) => [name, access]),
    changes: left.changes?.map(({ kind }) => kind),
    isFiled: left.register?.subject?.isFiled,
  }
}
const app = ["应用", ["acme", "别家"]]

describe("what a made cancellation leaves", () => {
  it("is all but the record and the service that was of it; by domain the website", () => {
    for (const service of [`${number}-1`, "www.site.cn"])
      expect(after([{ kind: "cancelService", service }]), service).toEqual({
        services: ["应用", "新站"],
        filed: [app],
        changes: [],
        isFiled: true,
      })
  })

  it("is the record with the access that it has elsewhere, and of it the service, and that it is not filed there again", () => {
    const change = { kind: "cancelAccess", service: `${number}-2A`, provider: acme.id } as const
    const filed = [
      ["站", ["acme"]],
      ["应用", ["别家"]],
    ]
    expect(after([change])).toEqual({
      services: ["站", "应用", "新站"],
      filed,
      changes: ["cancelAccess"],
      isFiled: true,
    })
    expect(after([change], ["/changes/0"], [])).toMatchObject({ filed, changes: [] })
    expect(after([{ kind: "cancelAccess", service: `${number}-1` }])).toMatchObject({
      services: ["应用", "新站"],
      changes: [],
    })
  })

  it("is no change of a record whose only access is gone, and the service where another row of the register has access", () => {
    const access = { kind: "cancelAccess", service: `${number}-1` } as const
    const change = { kind: "changeService", service: "site.cn" } as const
    expect(after([access, change]).changes).toEqual([])
    expect(
      after([
        { ...access, service: `${number}-2A` },
        { ...change, service: `${number}-2A` },
      ]).changes,
    ).toEqual(["cancelAccess", "changeService"])
    const [row] = facts.register?.services ?? []
    if (row === undefined) throw new Error("no row")
    const rows = { ...facts.register, services: [row, { ...row, access: ["别家"] }] }
    const left = closed(
      { ...facts, register: rows, changes: [access] },
      [{ at: "/changes/0", plugin: acme }],
      facts,
    )
    expect(left.services?.map(({ name }) => name)).toEqual(["站", "应用", "新站"])
    expect(left.register?.services?.map((entry) => entry.access)).toEqual([[], ["别家"]])
  })

  it("is no record of a cancelled subject, and no change of any", () => {
    const changes: ReadonlyArray<Filing.Change> = [
      { kind: "cancelSubject" },
      { kind: "changeService", service: "site.cn" },
      { kind: "changeSubject" },
    ]
    expect(after(changes)).toEqual({ services: ["新站"], filed: [], changes: [], isFiled: false })
  })

  it("is no change of a record that is gone; others wait on", () => {
    const changes: ReadonlyArray<Filing.Change> = [
      { kind: "cancelService", service: `${number}-1` },
      { kind: "cancelService", service: `${number}-1` },
      { kind: "changeService", service: `${number}-1` },
      { kind: "changeService", service: `${number}-2A` },
      { kind: "changeService", service: "unknown.cn" },
      { kind: "changeSubject" },
    ]
    expect(after(changes).changes).toEqual(["changeService", "changeService", "changeSubject"])
    expect(after(changes, ["/changes/5"])).toMatchObject({
      services: ["站", "应用", "新站"],
      changes: changes.slice(0, 5).map(({ kind }) => kind),
    })
  })

  it("is no second change of the same record in the same parts; of which parts are not known, it is none", () => {
    const change = { kind: "changeService", service: "site.cn", parts: ["name", "ip"] } as const
    const same = { ...change, service: `${number}-1`, parts: ["ip", "name"] } as const
    const { parts: _, ...unknown } = change
    const others = [{ ...change, parts: ["name"] as const }, { ...change, service: `${number}-2A` }, unknown]
    expect(after([change, same]).changes).toEqual([])
    expect(after([change, ...others]).changes).toHaveLength(3)
    expect(after([unknown, unknown]).changes).toHaveLength(1)
    const [renamed, other] = [
      { kind: "changeSubject", becomes: "renamed" } as const,
      { kind: "changeSubject" } as const,
    ]
    expect(after([renamed, renamed]).changes).toEqual([])
    expect(after([other, other]).changes).toEqual([])
    expect(after([renamed, other]).changes).toEqual(["changeSubject"])
  })

  it("is no change of what has come on record only by the filing", () => {
    const before = { ...facts, register: { subject: { isFiled: false }, services: [] } }
    const [filed] = facts.register?.services ?? []
    const changes: ReadonlyArray<Filing.Change> = [
      { kind: "changeSubject" },
      { kind: "changeService", service: "site.cn" },
      { kind: "changeService", service: "new.cn" },
    ]
    const now = {
      ...facts,
      changes,
      register: { ...facts.register, services: filed === undefined ? [] : [filed] },
    }
    const left = (then: Filing.Facts) =>
      closed(now, [], then).changes?.map((change) => ("service" in change ? change.service : change.kind))
    expect(left(before)).toEqual(["new.cn"])
    expect(left(facts)).toEqual(["changeSubject", "site.cn", "new.cn"])
  })
})
