import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import type { Assumptions } from "../src/Assumptions.ts"
import * as Planner from "../src/Planner.ts"

const { today } = Filings
const [facts] = Filings.sample(Filings.cleanFiling({ provider: acme }), 20)
const other = { ...acme, id: "other", name: { zh: "另一家", en: "Other" } }

const assumed = (assumptions: Omit<Assumptions, "openbeian">, at = "mix") =>
  Planner.plan(
    Planner.prepare(
      { openbeian: 1, filings: [{ customer: "c", ...facts }] },
      {
        plugins: [acme, other],
        regulations: exampleRegulations,
        today,
        assumptions: { openbeian: 1, ...assumptions },
      },
    ),
    { at, objective: "cost" },
  ).assumptions

const notTaken = (...given: Parameters<typeof assumed>) =>
  assumed(...given).filter(({ kind }) => kind === "notTaken")

describe("what a portfolio has twice", () => {
  it("is told with both places, and planned as it is written", () => {
    const portfolio = {
      openbeian: 1 as const,
      filings: ["c", "d"].map((customer) => ({ customer, ...facts })),
    }
    const { assumptions, customers } = Planner.plan(
      Planner.prepare(portfolio, {
        plugins: [acme],
        regulations: exampleRegulations,
        today,
        assumptions: { openbeian: 1 },
      }),
      { at: "acme", objective: "cost" },
    )
    const told = assumptions.filter(({ kind }) => kind === "duplicate")
    expect(told.length).toBeGreaterThan(0)
    expect(told[0]?.text.zh).toMatch(
      /^d \/subject\/credential\/number：证件号码与 c \/subject\/credential\/number 的客户相同，都照写计划；/u,
    )
    expect(customers[0]?.services.map(({ outcome }) => outcome)).toEqual(
      customers[1]?.services.map(({ outcome }) => outcome),
    )
  })
})

describe("what the user gave and a plan does not use", () => {
  it("is nothing where nothing was given", () => {
    expect(notTaken({})).toEqual([])
  })

  it.each([
    ["price", { prices: [{ provider: "nobody", product: "server", yuan: 5 }] }, "server"],
    ["limit", { limits: [{ provider: "nobody", limit: "openOrdersPerAccount" as const, value: 7 }] }, "7"],
    ["effort", { efforts: [{ provider: "nobody", moveYuan: 9 }] }, "手续成本"],
  ])("is told with the providers there are: a %s for a provider that is not installed", (_, given, what) => {
    const [told, ...more] = notTaken(given)
    expect(more).toEqual([])
    for (const words of ["nobody", what, "acme、other"]) expect(told?.text.zh).toContain(words)
    for (const words of ["nobody", "acme", "other"]) expect(told?.text.en).toContain(words)
  })

  it("is told with the provider that was probably meant", () => {
    const [told] = notTaken({ efforts: [{ provider: "acne", moveYuan: 9 }] })
    expect(told?.text.zh).toContain(`是不是“${acme.name.zh}”？请改成其中之一`)
    expect(told?.text.en).toContain(`did you mean "${acme.name.en}"? write one of: `)
  })

  it("is not told of a provider that this plan is not for", () => {
    const limits = [{ provider: "另一家", limit: "openOrdersPerAccount" as const, value: 7 }]
    expect(notTaken({ limits }, "acme")).toEqual([])
  })

  it("is told with its clauses of a limit that the papers state", () => {
    const [told] = notTaken(
      { limits: [{ provider: "acme", limit: "newServicesPerOrder", value: 77 }] },
      "acme",
    )
    expect(acme.limits.newServicesPerOrder).not.toBe("undocumented")
    expect(told?.text.zh).toContain("以文件为准；您填的 77 ")
    expect(told?.clauses.length).toBeGreaterThan(0)
    expect(told?.provider).toBe("acme")
  })

  it("is told of the second figure for the same", () => {
    const price = { provider: "acme", product: "server", yuan: 5 }
    const told = notTaken({ prices: [price, { ...price, yuan: 6 }] }).filter(({ text }) =>
      text.zh.includes("只用第一个"),
    )
    expect(told.map(({ text }) => text.en)).toEqual([
      "For acme there is more than one figure: a price of 6 yuan for “server” comes after another and is not used; remove it.",
    ])
    const days = [
      { province: "330000" as const, workingDays: 3 },
      { province: "330000" as const, workingDays: 4 },
    ]
    expect(notTaken({ estimates: days }).map(({ text }) => text.en)).toContainEqual(
      "There is more than one figure: the administration's time in Zhejiang comes after another and is not used; remove it.",
    )
  })

  it("is told of efforts without prices, with how they come to be used", () => {
    const [told] = assumed({ efforts: [{ provider: "acme", accountYuan: 50 }] }).filter(
      ({ kind }) => kind === "effort",
    )
    expect(told?.text.zh).toContain("没有用上；给出每家接入商的价格")
  })

  it("is told of days in a province in which nobody is", () => {
    const own = facts?.subject?.province ?? ""
    const province = own === "110000" ? "330000" : "110000"
    expect(notTaken({ estimates: [{ province, workingDays: 3 }] })[0]?.text.zh).toContain("没有客户在")
    expect(notTaken({ estimates: [{ workingDays: 3 }] })).toEqual([])
  })
})
