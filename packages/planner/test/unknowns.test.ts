import type { Filing } from "@openbeian/core/filing"
import { Rule, Verdict } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"
import { acme } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"
import { owning, planFor, server, uncounted } from "./ownServer.ts"

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

  it("is asked of the name of the subject for which an account is opened, and none is made up", () => {
    const { accounts: _, subject, ...stranger } = owning([])
    const { name: _name, ...nameless } = subject ?? {}
    const filing = { ...stranger, accounts: [], subject: nameless }
    const plan = planFor(filing)
    expect(asked(plan)).toEqual([["/subject/name"], false])
    expect(plan.unknowns[0]?.blocks).toBe(1)
    expect(plan.accounts).toMatchObject([{ provider: acme.id }])
    expect(plan.accounts[0]).not.toHaveProperty("realName")
    const step = plan.steps.find(({ kind }) => kind === "openAccount")
    expect(step?.text).toEqual(
      text("为主体在示例云开一个账号并实名", "open an account at Acme Cloud for the subject and verify it"),
    )
    const [after] = Planner.apply({ openbeian: 1, filings: [{ customer: "c", ...filing }] }, plan, [
      uncounted,
    ]).filings
    expect(after?.accounts).toHaveLength(1)
    expect(after?.accounts?.[0]).not.toHaveProperty("realName")
    const asking = Rule.ruleOf(acme.book)("account", {
      id: "acme/subject-has-a-name",
      cites: ["ac-codes"],
      severity: "block",
      says: text("没有名称", "it has no name"),
      fix: text("补上", "tell it"),
      decide: ({ subject }) => (subject.name === "" ? Verdict.fail() : Verdict.pass),
      examples: [],
    })
    const strict = { ...uncounted, rules: [...uncounted.rules, asking] }
    expect(planFor(filing, strict).unknowns.map(({ asks, blocks }) => [asks, blocks])).toEqual([
      ["/subject/name", 1],
    ])
    expect(planFor({ ...filing, subject: { ...nameless, name: "甲公司" } }).accounts[0]?.realName).toBe(
      "甲公司",
    )
  })
})
