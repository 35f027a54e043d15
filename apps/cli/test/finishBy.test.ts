import { Comparison, Plan } from "@openbeian/planner"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { ask, example } from "./world.ts"

const customer = (name: string) =>
  `  - customer: ${name}\n${example(`${name}.yaml`)
    .replace(/^openbeian.*\n/mu, "")
    .replaceAll(/^/gmu, "    ")}`
const files: Readonly<Record<string, string>> = {
  "the broker's.yaml": `openbeian: 1\nfilings:\n${customer("four-sites")}\n`,
  "later.yaml": `openbeian: 1\nfilings:\n${customer("first-filing")}\n${customer("four-sites")}\n`,
  "prices.yaml": example("portfolios/prices.yaml"),
}
const asked = (...argv: ReadonlyArray<string>) =>
  ask([...argv, "--prices", "prices.yaml", "--today", "2026-11-22"], "", {
    open: async (name) => ({ name, bytes: new TextEncoder().encode(files[name] ?? "") }),
  })
const plan = (...argv: ReadonlyArray<string>) => asked("plan", "the broker's.yaml", ...argv)
const planIn = (out: string) => Schema.decodeUnknownSync(Plan.Plan)(JSON.parse(out))
const compared = async () =>
  Schema.decodeUnknownSync(Comparison.Comparison)(
    JSON.parse((await asked("compare", "the broker's.yaml", "--format", "json")).out),
  )

describe("plan --finish-by", { timeout: 60_000 }, () => {
  it("makes the plan of each tradeoff by the command that compare prints", async () => {
    const { tradeoffs } = await compared()
    expect(tradeoffs.length).toBeGreaterThan(2)
    const { out } = await asked("compare", "the broker's.yaml", "--lang", "en")
    const commands = out.split("\n").flatMap((line) => /openbeian (.+)$/u.exec(line)?.[1] ?? [])
    expect(commands).toEqual(
      tradeoffs.map(
        ({ finishBy }) =>
          `plan 'the broker'\\''s.yaml' --prices prices.yaml --today 2026-11-22 --finish-by ${finishBy}`,
      ),
    )
    for (const { finishBy = "", figures } of tradeoffs) {
      const made = planIn((await plan("--finish-by", finishBy, "--format", "json")).out)
      expect(made).toMatchObject({ finishBy, figures })
    }
  })

  it("says in both languages by which day, beside the aims", async () => {
    const day = (await compared()).tradeoffs[1]?.finishBy ?? ""
    expect((await plan("--finish-by", day)).out).toContain(`预计不晚于 ${day} 办完`)
    expect((await plan("--finish-by", day, "--lang", "en")).out).toContain(`likely to have ended by ${day}`)
  })

  it.each([
    ["plan", "2026-11-23", "最早预计"],
    ["compare", "2026-11-23", "最早预计"],
    ["plan", "2026-02-30", "--finish-by"],
    ["compare", "soon", "--finish-by"],
  ])("refuses with %s what cannot be had or is no day, %s", async (command, day, words) => {
    const { code, out, err } = await asked(command, "the broker's.yaml", "--finish-by", day)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain(words)
    expect(err).not.toMatch(/\bat .+:\d+/u)
  })

  it("tells the earliest day to programs, and that a changed fact made it later", async () => {
    const earliest = (await compared()).tradeoffs.at(-1)?.finishBy ?? ""
    const { out } = await plan("--finish-by", "2026-11-23", "--format", "json")
    const [problem] = JSON.parse(out).errors
    expect(problem).toMatchObject({ code: "TooSoon", found: "2026-11-23" })
    expect(problem.fix.en).toContain(earliest)
    const set = ["--set", "four-sites/services/0/readyOn=2027-03-01"]
    const { err, code } = await plan("--finish-by", earliest, ...set, "--lang", "en")
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("with the changes of --set") })
  })

  it("marks in a comparison which provider alone is too late", async () => {
    const earliest = (await compared()).tradeoffs.at(-1)?.finishBy ?? ""
    const { out, code } = await asked("compare", "the broker's.yaml", "--finish-by", earliest)
    expect(code).toBe(0)
    expect(out).toContain(`预计不晚于 ${earliest} 办不完`)
    expect((await asked("compare", "kingsoft", "--finish-by", earliest)).err).toContain("FILE")
  })
})

describe("plan --carry-on", { timeout: 60_000 }, () => {
  const carryingOn = (earlier: string, portfolio: string, ...argv: ReadonlyArray<string>) =>
    ask(["plan", portfolio, "--today", "2026-11-22", "--carry-on", "plan.json", ...argv], "", {
      open: async (name) => ({
        name,
        bytes: new TextEncoder().encode(name === "plan.json" ? earlier : (files[name] ?? "")),
      }),
    })
  const carrying = (earlier: string, ...argv: ReadonlyArray<string>) =>
    carryingOn(earlier, "the broker's.yaml", ...argv)
  const withPrices = ["--prices", "prices.yaml", "--format", "json"]

  it("plans where, by which aim and by when the earlier plan was", async () => {
    for (const wanted of [
      ["--objective", "cost"],
      ["--objective", "finish"],
      ["--provider", "nwcd", "--objective", "finish"],
      ["--finish-by", (await compared()).tradeoffs[1]?.finishBy ?? ""],
    ]) {
      const { out } = await plan(...wanted, "--format", "json")
      const again = await carrying(out, ...withPrices)
      expect(again.err).toBe("")
      const [one, other] = [planIn(out), planIn(again.out)]
      expect(other.orders, wanted.join(" ")).toEqual(one.orders)
      expect([other.purchases, other.accounts, other.figures]).toEqual([
        one.purchases,
        one.accounts,
        one.figures,
      ])
    }
  })

  it("plans who came later beside it, and says who came and who is gone", async () => {
    const { out } = await plan("--objective", "finish", "--format", "json")
    const both = await carryingOn(out, "later.yaml", ...withPrices)
    expect(both.err).toBe("")
    const ordered = planIn(both.out).orders.map((order) => order.customer)
    expect(new Set(ordered)).toEqual(new Set(["first-filing", "four-sites"]))
    const said = await carryingOn(out, "later.yaml", "--prices", "prices.yaml", "--lang", "en")
    const words = said.out.replaceAll(/\s+/gu, " ")
    expect(words).toContain("has no customer first-filing, whose services are planned freely beside it")
    const back = await carryingOn(both.out, "the broker's.yaml", "--prices", "prices.yaml")
    expect(back.out.replaceAll(/\s+/gu, "")).toContain("原计划里的客户first-filing已不在组合里")
  })

  it("can be given another day, and says so where the day of the plan is past", async () => {
    const { tradeoffs } = await compared()
    const [first = "", last = ""] = [tradeoffs[0], tradeoffs.at(-1)].map((each) => each?.finishBy ?? "")
    const { out } = await plan("--finish-by", last, "--format", "json")
    const later = await carrying(out, "--finish-by", first, ...withPrices)
    expect(planIn(later.out).finishBy).toBe(first)
    const past = await carrying(out.replaceAll(last, "2026-11-24"), ...withPrices.slice(0, 2))
    expect(past).toMatchObject({ code: 2, err: expect.stringContaining("--carry-on：") })
    expect(past.err).toContain("加上 --finish-by 换一天")
  })

  it("is refused what the plan says itself, and what is no plan", async () => {
    const { out } = await plan("--format", "json")
    for (const [option, ...value] of [
      ["--mix"],
      ["--provider", "nwcd"],
      ["--objective", "finish"],
    ] as const) {
      const { code, err } = await carrying(out, option, ...value)
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--carry-on") })
    }
    const none = await carrying("openbeian: 1\nfilings: []\n")
    expect(none).toMatchObject({ code: 2, out: "", err: expect.stringContaining("是客户组合，不是计划") })
    const workbook = await carrying("PK\u0003\u0004")
    expect(workbook).toMatchObject({ code: 2, err: expect.stringContaining("plan.json 是表格，不是计划") })
    expect(workbook.err).not.toMatch(/YAML|convert/u)
    const faulty = await carrying(out.replace('"applicable": true', '"applicable": "maybe"'))
    expect(faulty.err).toMatch(/plan\.json.*applicable|applicable.*plan\.json/su)
    const another = await carrying(out.replaceAll('"four-sites"', '"another"'))
    expect(another).toMatchObject({
      code: 2,
      err: expect.stringContaining("plan.json 里没有这份组合的任何一位客户"),
    })
    const gone = await carrying(out.replaceAll('"at": "mix"', '"at": "one"').replaceAll('"nwcd"', '"gone"'))
    expect({ code: gone.code, err: gone.err }).toEqual({ code: 2, err: expect.stringContaining("gone") })
  })
})

describe("plan --objective front", { timeout: 60_000 }, () => {
  it("lists what can be had, each with its command; at one provider too", async () => {
    const { out, code } = await plan("--objective", "front")
    expect(code).toBe(0)
    expect(out.match(/openbeian plan/gu)).toHaveLength((await compared()).tradeoffs.length)
    const { out: alone } = await plan("--objective", "front", "--provider", "nwcd")
    expect(alone).toMatch(/--provider nwcd .*--finish-by/u)
    expect(alone).toContain("没有取舍")
  })

  it("is for programs the tradeoffs of the comparison", async () => {
    const { out } = await plan("--objective", "front", "--format", "json")
    const { tradeoffs, today } = await compared()
    expect(JSON.parse(out)).toEqual({ openbeian: 1, today, at: "mix", tradeoffs })
  })

  it.each([
    ["--out", "plan.pdf"],
    ["--customer", "four-sites"],
    ["--set", "four-sites/services/0/readyOn=2027-03-01"],
    ["--finish-by", "2027-01-01"],
  ])("makes no plan, so %s does not go with it", async (option, value) => {
    const { code, err } = await plan("--objective", "front", option, value)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--objective front") })
  })

  it("is no aim of a comparison, which has it anyway", async () => {
    expect((await asked("compare", "the broker's.yaml", "--objective", "front")).code).toBe(2)
  })
})
