import type { Filing } from "@openbeian/core/filing"
import { Assumptions, Planner } from "@openbeian/planner"
import { regulations } from "@openbeian/regulations"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const given = { plugins: installed, regulations, today: "2026-11-22", assumptions: Assumptions.none }
const number = "浙ICP备2023018846号"
const kinds = ["changeSubject", "changeService", "cancelSubject", "cancelService", "cancelAccess"] as const
const changes = kinds.map(
  (kind): Filing.Change =>
    kind === "changeSubject"
      ? { kind, becomes: "otherDetails" }
      : kind === "cancelSubject"
        ? { kind }
        : kind === "changeService"
          ? { kind, service: `${number}-1`, parts: ["name"] }
          : { kind, service: `${number}-1` },
)

/** A customer whose record is at one provider, and who wants one change. */
const customer = (at: string, change: Filing.Change, more: ReadonlyArray<Filing.FiledService> = []) => ({
  customer: "c",
  services: [],
  changes: [change],
  register: {
    subject: {
      isFiled: true,
      recordNumber: number,
      access: [at, ...more.flatMap(({ access = [] }) => access)],
    },
    services: [
      ...more,
      { kind: "website" as const, recordNumber: `${number}-1`, domains: ["xiqiao.cn"], access: [at] },
    ],
  },
})
const planAt = (at: string, filing: ReturnType<typeof customer>) =>
  Planner.plan(Planner.prepare({ openbeian: 1, filings: [filing] }, given), { at, objective: "cost" })

describe("a change of a record", () => {
  it("opens no account and orders nothing at a provider where the record is not", () => {
    for (const { id } of installed)
      for (const { id: other } of installed.filter((plugin) => plugin.id !== id))
        for (const change of changes) {
          const { orders, accounts, applicable } = planAt(id, customer(other, change))
          expect([orders, accounts, applicable], `${change.kind} at ${id}`).toEqual([[], [], false])
        }
  })

  it("is ordered at Tencent Cloud where it is", () => {
    for (const change of changes) {
      const { orders } = planAt("tencent", customer("tencent", change))
      expect(orders.map(({ holds }) => holds)).toEqual([["/changes/0"]])
    }
  })

  it("is known by its number beside services whose number is not known", () => {
    const beside = (access: string): Filing.FiledService => ({
      kind: "website",
      domains: ["chahui.cn"],
      access: [access],
    })
    for (const { id } of installed)
      for (const change of changes.filter(({ kind }) => kind !== "changeSubject" && kind !== "cancelSubject"))
        expect(
          planAt(id, customer("elsewhere", change, [beside(id)])).orders,
          `${change.kind} at ${id}`,
        ).toEqual([])
  })

  it("that cancels access is in the mix what the provider that it names makes of it", () => {
    const outcomes = new Set<string>()
    for (const { id: named } of installed)
      for (const { id: first } of installed)
        for (const { id: second } of installed) {
          const change: Filing.Change = { kind: "cancelAccess", service: `${number}-1`, provider: named }
          const filing = customer(first, change)
          const register = {
            subject: { ...filing.register.subject, access: [first, second] },
            services: filing.register.services.map((record) => ({ ...record, access: [first, second] })),
          }
          const [there, mixed] = [named, "mix"].map((at) => planAt(at, { ...filing, register }))
          const said = (plan: typeof there) =>
            plan?.customers[0]?.services.map(({ outcome, because, clauses }) => [outcome, because, clauses])
          expect(said(mixed), `${named} of ${first} and ${second}`).toEqual(said(there))
          expect(mixed?.blocked.map(({ at }) => at)).toEqual(there?.blocked.map(({ at }) => at))
          outcomes.add(mixed?.customers[0]?.services[0]?.outcome ?? "")
        }
    expect([...outcomes].toSorted()).toEqual(["nothing", "planned", "review"])
  })
})
