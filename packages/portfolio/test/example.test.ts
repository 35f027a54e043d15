import { readFile } from "node:fs/promises"
import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { CreditCode, ResidentId } from "@openbeian/core/subject"
import { Effect, Result } from "effect"
import { describe, expect, it } from "vitest"
import { read } from "../src/index.ts"
import { exampleFiles } from "./example/files.ts"
import { examplePortfolio } from "./example/portfolio.ts"

const fileAt = (path: string): Promise<Uint8Array> => readFile(new URL(`../../../${path}`, import.meta.url))

const workbook = async () => Effect.runPromise(read(await fileAt("examples/portfolio.xlsx")))

describe("the example portfolio", () => {
  it("is what its script makes", async () => {
    for (const { path, bytes } of await exampleFiles()) {
      const kept = await fileAt(path)
      if (path.endsWith(".xlsx")) {
        const [made, stored] = await Promise.all([bytes, kept].map((one) => Effect.runPromise(read(one))))
        expect(made?.tables).toEqual(stored?.tables)
      } else expect(new TextDecoder().decode(kept)).toBe(new TextDecoder().decode(bytes))
    }
  })

  it("is the same as a workbook and as a document", async () => {
    const { portfolio, faults } = await workbook()
    const document = Document.read(
      Portfolio.Portfolio,
      await fileAt("examples/portfolios/portfolio.yaml"),
      Portfolio.limits,
    )
    expect(Result.map(document, ({ value }) => value)).toEqual(Result.succeed(portfolio))
    expect(faults).toMatchObject([{ code: "sameDomain", effect: "kept" }])
  })

  it("has 40 customers and 150 services at least, with numbers whose check digits are right", () => {
    const { filings } = examplePortfolio()
    expect(filings.length).toBeGreaterThanOrEqual(40)
    expect(filings.flatMap(({ services = [] }) => services).length).toBeGreaterThanOrEqual(150)
    for (const { subject } of filings) {
      const { type, number = "" } = subject?.credential ?? {}
      if (type === "businessLicence") expect(CreditCode.inspect(number)._tag).toBe("Valid")
      const card = subject?.principal?.credential
      if (card?.type === "residentId") expect(ResidentId.inspect(card.number ?? "")._tag).toBe("Valid")
    }
  })
})
