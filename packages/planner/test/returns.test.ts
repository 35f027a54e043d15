import type { Filing } from "@openbeian/core/filing"
import { Plugin } from "@openbeian/core/provider"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const { today } = Filings
const number = "浙ICP备12345678号"
const [clean = {}] = Filings.sample(Filings.cleanFiling({ provider: acme, services: 1 }), 1)

/** A filed subject without a server that adds one website, and cancels another if it is asked for. */
const told = (plugin: Plugin.Plugin, changes: ReadonlyArray<Filing.Change>) => {
  const facts: Filing.Facts = {
    ...clean,
    accounts: (clean.accounts ?? []).map((account) => ({ ...account, servers: [], codes: [] })),
    changes,
    register: {
      subject: { isFiled: true, recordNumber: number, access: [acme.id] },
      services: [
        {
          kind: "website",
          name: "旧站",
          recordNumber: `${number}-9`,
          domains: ["old.cn"],
          access: [acme.id],
        },
      ],
    },
  }
  const plan = Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      { plugins: [plugin], regulations: exampleRegulations, today, assumptions: { openbeian: 1 } },
    ),
    { at: acme.id, objective: "cost" },
  )
  expect(plan.purchases.length).toBeGreaterThan(0)
  return plan.assumptions.flatMap(({ kind, text, clauses }) =>
    kind === "quota" && text.zh.includes("归还") ? [{ text: text.zh, clauses }] : [],
  )
}

const cancelling: ReadonlyArray<Filing.Change> = [{ kind: "cancelService", service: `${number}-9` }]
const returning = (support: Plugin.Plugin["capabilities"]["quotaReturnsOnCancel"]): Plugin.Plugin => ({
  ...acme,
  capabilities: { ...acme.capabilities, quotaReturnsOnCancel: support },
})

describe("what a cancellation gives back", () => {
  it("is not counted where something is bought, and the plan says what the papers say", () => {
    const [cited = ""] =
      acme.limits.openOrdersPerAccount === "undocumented"
        ? []
        : (acme.limits.openOrdersPerAccount[0]?.cites ?? [])
    expect(told(returning("undocumented"), cancelling)).toEqual([
      { text: expect.stringContaining("没有写注销或取消接入后是否归还配额"), clauses: [] },
    ])
    expect(told(returning(Plugin.can(cited)), cancelling)).toEqual([
      { text: expect.stringContaining("办结后可少买"), clauses: [cited] },
    ])
    expect(told(returning(Plugin.cannot(cited)), cancelling)).toEqual([
      { text: expect.stringContaining("不归还配额"), clauses: [cited] },
    ])
  })

  it("is no matter where nothing is cancelled", () => {
    expect(told(returning("undocumented"), [])).toEqual([])
  })
})
