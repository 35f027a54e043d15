import { Comparison } from "@openbeian/planner"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { bytesOf, disk, portfolio } from "./disk.ts"
import { example } from "./world.ts"

describe("plan diff", { timeout: 60_000 }, () => {
  it("tells what sets two plans apart", async () => {
    const { ask } = disk()
    await ask("plan", "portfolio.yaml", "--out", "mix.json")
    await ask("plan", "portfolio.yaml", "--provider", "kingsoft", "--out", "one.json")
    expect((await ask("plan", "diff", "mix.json", "mix.json")).out).toBe("计划没有变化\n")
    expect((await ask("plan", "diff", "mix.json", "one.json")).out).toContain("可备 金山云")
  })

  it("says once of each file what it is that is no plan, and what is wanted; and wants both", async () => {
    const files = {
      "portfolio.yaml": portfolio,
      "prices.yaml": example("portfolios/prices.yaml"),
      "filing.yaml": example("first-filing.yaml"),
      "book.xlsx": "PK\u0003\u0004",
      "note.yaml": "note: none\n",
    }
    const { ask } = disk(files)
    const { out } = await ask("compare", "portfolio.yaml", "--format", "json")
    const { ask: asked } = disk({ ...files, "compared.json": out })
    for (const [name, zh, en] of [
      ["portfolio.yaml", "是客户组合，不是计划", "is a portfolio, not a plan"],
      ["prices.yaml", "是价格与假设，不是计划", "has prices and assumptions, not a plan"],
      ["filing.yaml", "是一份备案资料，不是计划", "is a filing, not a plan"],
      ["book.xlsx", "是表格，不是计划", "holds tables, not a plan"],
      ["compared.json", "是各家的对比，不是计划", "is a comparison of providers, not a plan"],
      ["note.yaml", "不是计划", "is no plan"],
    ] as const) {
      const { code, err } = await asked("plan", "diff", name, "filing.yaml")
      expect(code).toBe(2)
      expect(err.split("\n").filter((line) => line.startsWith("✗"))).toHaveLength(2)
      expect(err).toContain(`✗ ${name} ${zh}\n  → 给出先前 --out 写出的 .json`)
      const { err: english } = await asked("plan", "diff", name, "filing.yaml", "--lang", "en")
      expect(english).toContain(`✗ ${name} ${en}\n  → name the .json`)
    }
    expect((await ask("plan", "diff", "a.json")).err).toContain("plan diff 后面缺少 B")
    expect((await ask("plan", "diff", "-", "-")).code).toBe(2)
  })

  it("tells the few faults of a plan one by one", async () => {
    const { ask, files } = disk()
    await ask("plan", "portfolio.yaml", "--out", "plan.json")
    const faulty = new TextDecoder()
      .decode(bytesOf(files.get("plan.json")))
      .replace('"applicable": true', '"applicable": "maybe"')
    const { err } = await disk({ "plan.json": faulty }).ask("plan", "diff", "plan.json", "plan.json")
    expect(err).toContain("/applicable")
  })
})

describe("compare", { timeout: 60_000 }, () => {
  it("sets every provider and the mix side by side over a portfolio", async () => {
    const { ask } = disk()
    const { out, code } = await ask("compare", "./portfolio.yaml".slice(2), "--objective", "finish")
    expect(code).toBe(0)
    for (const words of ["金山云", "阿里云", "搭配", "暂不能备"]) expect(out).toContain(words)
    const { out: written } = await ask("compare", "portfolio.yaml", "--format", "json")
    expect(Schema.is(Comparison.Comparison)(JSON.parse(written))).toBe(true)
  })

  it("takes a word without a point for a provider, and mixes the two not", async () => {
    const { ask } = disk()
    expect((await ask("compare", "kingsoft", "nwcd")).out).toContain("金山云")
    expect((await ask("compare", "portfolio.yaml", "nwcd")).code).toBe(2)
    expect((await ask("compare", "--objective", "finish")).err).toContain("FILE")
  })
})
