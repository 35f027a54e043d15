import type { Filing } from "@openbeian/core/filing"
import { text } from "@openbeian/core/text"
import { acme, exampleRegulations, Filings } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import * as Planner from "../src/Planner.ts"

const star = { ...acme, id: "star", name: text("启明云", "Daystar") }

/** What a plan says under its assumptions of providers that are not installed. */
const toldOf = (filings: ReadonlyArray<Filing.Facts>, accounts: ReadonlyArray<Filing.Account> = []) =>
  Planner.plan(
    Planner.prepare(
      {
        openbeian: 1,
        filings: filings.map((facts, n) => ({ customer: `c${n}`, ...facts })),
        accounts,
      },
      {
        plugins: [acme, star],
        regulations: exampleRegulations,
        today: Filings.today,
        assumptions: { openbeian: 1 },
      },
    ),
    // Those that this plan is not for are installed all the same.
    { at: acme.id, objective: "cost" },
  ).assumptions.flatMap(({ kind, customers, text: { zh, en } }) =>
    kind === "stray" ? [{ customers, zh, en }] : [],
  )

const service: Filing.Service = { kind: "website", name: "站" }
const having = (...providers: ReadonlyArray<string>): Filing.Facts => ({
  services: [service],
  accounts: providers.map((provider) => ({ provider })),
})

describe("a provider that a portfolio names and that is not installed", () => {
  it("is told once with all whom it is of, how it is taken, and the one that is near", () => {
    const filed: Filing.Facts = {
      ...having("启民云"),
      register: { services: [{ kind: "website", name: "旧站", access: ["启民云"] }] },
    }
    expect(toldOf([having("启民云"), filed, having("star")])).toEqual([
      {
        customers: ["c0", "c1"],
        zh: "没有安装叫“启民云”的接入商：在那里的账号连同其中的服务器都没有用上，写明在那里的接入按其他接入商计；是不是“启明云”？改正名称；确是别的接入商就照写。",
        en: `No provider called "启民云" is installed: accounts there are not used, nor are their servers; access that is said to be there is taken as another provider's; did you mean "Daystar"? correct the name; leave it as it is where another provider is meant.`,
      },
    ])
  })

  it("is told without a guess where none is near, of the broker too", () => {
    const [told, ...rest] = toldOf([having("acme")], [{ provider: "天翼云" }])
    expect(rest).toEqual([])
    expect(told?.customers).toBeUndefined()
    expect(told?.en).toContain("accounts there are not used, nor are their servers; correct the name")
  })

  it("is not told where all are installed", () => {
    expect(toldOf([having("启明云", "Acme Cloud")], [{ provider: "daystar" }])).toEqual([])
  })
})
