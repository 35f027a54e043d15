import { readFile } from "node:fs/promises"
import { template } from "@openbeian/portfolio"
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import { ask, example } from "./world.ts"

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What commands say that want a portfolio, in English. */
const asking = async (argv: ReadonlyArray<string>, name: string, bytes: Uint8Array) => {
  const { err, code } = await ask([...argv, name, "--lang", "en"], "", {
    open: async (asked) => ({ name: asked, bytes }),
    err: { language: "en", columns: 400, isColoured: false },
  })
  return { err, code }
}

/** The beginning of a plan, which is enough to tell what it is. */
const plan = JSON.stringify({ openbeian: 1, formatVersion: 1, figures: {}, customers: [] })

describe.each([["plan"], ["compare"], ["portfolio", "check"]])("%s %s", (...argv) => {
  it("says once of another document of ours what it is, and which command takes it", async () => {
    expect(await asking(argv, "a.yaml", bytesOf(example("access.yaml")))).toEqual({
      code: 2,
      err: "✗ a.yaml is a filing, not a portfolio\n  → openbeian check takes a single filing; for a plan put it into filings as one customer\n",
    })
    expect(await asking(argv, "plan.json", bytesOf(plan))).toEqual({
      code: 2,
      err: "✗ plan.json is a plan, not a portfolio\n  → a plan is taken by openbeian plan diff, and by --carry-on beside a portfolio\n",
    })
    expect((await asking(argv, "c.json", bytesOf('{"openbeian":1,"columns":[]}'))).err).toBe(
      "✗ c.json is a comparison of providers, not a portfolio\n  → name a portfolio: XLSX, CSV or a ZIP of it, YAML or JSON\n",
    )
  })

  it("says of a portfolio with a fault where the fault is", async () => {
    const { err } = await asking(argv, "p.yaml", bytesOf("openbeian: 1\nfilings: []\nsubject: {}\n"))
    expect(err).toContain("p.yaml:3:1 /subject")
  })

  it("says of what is called a workbook and is none that it is none", async () => {
    const { err } = await asking(argv, "p.xlsx", Uint8Array.from([0xd3, 0x7f, 0x00, 0x91]))
    expect(err).toContain("p.xlsx this is no XLSX workbook")
    expect((await asking(argv, "p.xlsx", new Uint8Array())).err).toContain("p.xlsx the file is empty")
  })
})

describe("a workbook of nobody", () => {
  it("is not planned: the rows of the example are left out, and how to go on is said", async () => {
    const bytes = await Effect.runPromise(template({ language: "zh", providers: [] }))
    for (const command of ["plan", "compare"]) {
      const { err, code } = await asking([command], "p.xlsx", bytes)
      expect(code).toBe(2)
      expect(err).toMatch(
        /^✗ p\.xlsx has no customers: it has examples only, and \d+ rows of them were left out$/mu,
      )
      expect(err).toContain("add a row for each customer to the sheet of subjects")
    }
    const empty = await asking(["plan"], "主体.csv", bytesOf("客户编号,主体名称\n"))
    expect(empty.err).toContain("主体.csv has no customers\n")
  })
})

describe("a plan of a later version", () => {
  it("is said to be one, and OpenBeian to be updated", async () => {
    const portfolio = await readFile(new URL("../../../examples/portfolios/portfolio.yaml", import.meta.url))
    const made = await ask(["plan", "p.yaml", "--format", "json"], "", {
      open: async (name) => ({ name, bytes: portfolio }),
    })
    const later = made.out.replace('"formatVersion": 1', '"formatVersion": 2')
    expect(later).not.toBe(made.out)
    const { err } = await ask(["plan", "p.yaml", "--carry-on", "plan.json", "--lang", "en"], "", {
      open: async (name) => ({ name, bytes: name === "plan.json" ? bytesOf(later) : portfolio }),
      err: { language: "en", columns: 400, isColoured: false },
    })
    expect(err).toMatch(
      /^✗ plan\.json:\d+:\d+ \/formatVersion this plan is not of format version 1, which is what this OpenBeian reads\n {2}→ update OpenBeian where a newer version made the plan; else plan anew\n$/u,
    )
  })
})

describe("commands of two words", () => {
  it.each([[["portfolio"]], [["portfolio", "--help"]]])(
    "are told for their first word alone: %j",
    async (argv) => {
      const { out, code } = await ask(argv)
      expect(code).toBe(0)
      for (const name of ["template", "check FILE", "convert FILE"])
        expect(out).toContain(`portfolio ${name}`)
      expect(out).not.toContain("providers")
    },
  )

  it("are suggested where the second is none", async () => {
    expect(await ask(["portfolio", "chekc"])).toMatchObject({ code: 2, out: "" })
  })
})
