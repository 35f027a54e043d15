import { Effect, Result } from "effect"
import fc from "fast-check"
import { readXlsx } from "hucre/xlsx"
import { describe, expect, it } from "vitest"
import { type Cell, read, readTables, sheets, tablesOf, template, write, writeCsv } from "../src/index.ts"
import { examplePortfolio } from "./example/portfolio.ts"
import { tablesWith } from "./tables.ts"

const run = Effect.runPromise

describe("the template", () => {
  it.each(["zh", "en"] as const)(
    "has every table and column, with drop-downs and notes (%s)",
    async (language) => {
      const bytes = await run(template({ language, providers: ["acme", "other"] }))
      const workbook = await readXlsx(bytes, { readStyles: true })
      for (const { name, columns, references } of sheets) {
        const sheet = workbook.sheets.find((one) => one.name === name[language])
        expect(sheet?.rows[0]?.length).toBe(references.length + columns.length)
        const [note] = [...(sheet?.cells?.values() ?? [])].flatMap(({ comment }) => comment?.text ?? [])
        expect(note).toContain(columns[0]?.heading[language])
        const listed = columns.filter(({ form }) => form.form === "single" && form.choices.length > 0)
        expect(sheet?.dataValidations?.length ?? 0).toBeGreaterThanOrEqual(listed.length)
      }
      const lists = workbook.sheets.at(-1)
      expect(lists?.hidden).toBe(true)
      expect(lists?.rows.flat()).toContain("other")
    },
  )

  it("offers its words in every row that is read", async () => {
    const workbook = await readXlsx(await run(template({ language: "zh" })))
    const ranges = workbook.sheets.flatMap(({ dataValidations = [] }) =>
      dataValidations.map(({ range }) => range),
    )
    expect(ranges.length).toBeGreaterThan(20)
    for (const range of ranges) expect(range).toMatch(/^[A-Z]+2:[A-Z]+100000$/u)
  })

  it("has an example that is not read, without a fault", async () => {
    const { portfolio, faults, readings } = await run(read(await run(template({ language: "zh" }))))
    expect(faults).toEqual([])
    expect(portfolio.filings).toEqual([])
    expect(new Set(readings.map(({ why }) => why))).toEqual(new Set(["example"]))
  })

  it.each(["zh", "en"] as const)(
    "misses none of its own sheets when it comes back (%s)",
    async (language) => {
      expect((await run(read(await run(template({ language }))))).tables.leftOut).toEqual([])
    },
  )

  it("keeps digits that are typed into a column of texts", async () => {
    const workbook = await readXlsx(await run(template({ language: "zh" })), { readStyles: true })
    const persons = workbook.sheets.find(({ name }) => name === "人员")
    const column = (persons?.rows[0] ?? []).indexOf("证件号码")
    expect(persons?.cells?.get(`60,${column}`)?.style?.numFmt).toBe("@")
  })
})

describe("findings", () => {
  it("stand as notes at their cells and in a column of their own, and are not read as facts", async () => {
    const portfolio = examplePortfolio()
    const imported = await run(read(await run(write(portfolio, { language: "zh" }))))
    const place = imported.placeOf("/filings/3/services/1/domains/0/expiresOn")
    expect(place).toMatchObject({ sheet: "domains" })
    if (place === undefined) return
    const says = { zh: "到期太早", en: "expires too early" }
    const bytes = await run(write(imported, { language: "zh", findings: [{ place, says }] }))
    const workbook = await readXlsx(bytes)
    const sheet = workbook.sheets.find(({ name }) => name === "域名")
    expect(sheet?.cells?.get(`${place.row - 1},${place.column - 1}`)?.comment?.text).toBe("到期太早")
    expect(sheet?.rows[0]?.at(-1)).toBe("需处理的问题")
    expect(sheet?.rows[place.row - 1]?.at(-1)).toBe(`${place.cell}: 到期太早`)
    const again = await run(read(bytes))
    expect(again.portfolio).toEqual(portfolio)
    expect(again.faults.map(({ code }) => code)).toEqual(["sameDomain"])
    // Once nothing is left to mend, or where nothing can be said, what was said before does not stay.
    const mended = await readXlsx(await run(write(again, { language: "zh" })))
    expect(JSON.stringify(mended.sheets.map(({ rows }) => rows))).not.toContain("到期太早")
    const texts = Result.getOrThrow(writeCsv(again, { language: "zh" })).map(({ bytes: one }) =>
      new TextDecoder().decode(one),
    )
    expect(texts.join("\n")).toContain("需处理的问题")
    expect(texts.join("\n")).not.toContain("到期太早")
    // Written once more, the column is not there twice.
    const third = await readXlsx(await run(write(again, { language: "zh", findings: [{ place, says }] })))
    expect(third.sheets.find(({ name }) => name === "域名")?.rows[0]?.length).toBe(sheet?.rows[0]?.length)
  })
})

describe("what no cell holds", () => {
  it("is refused, and the customer or text is named", () => {
    const refused = (portfolio: Parameters<typeof tablesOf>[0]) => {
      const made = tablesOf(portfolio, "en")
      return Result.isFailure(made) ? made.failure : undefined
    }
    const remark = (text: string) =>
      ({
        openbeian: 1,
        filings: [{ customer: "C1", services: [{ kind: "website", remark: text }] }],
      }) as const
    expect(refused(remark("长".repeat(32_767)))).toBeUndefined()
    expect(refused(remark("长".repeat(32_768)))).toMatchObject({ reason: "notHeld" })
    expect(refused({ openbeian: 1, filings: [{ customer: "(broker)" }] })?.says.en).toContain("(broker)")
    expect(refused({ openbeian: 1, filings: [{ customer: "broker" }] })).toBeUndefined()
  })
})

/** Any cell that a person may leave in any column. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: "grapheme", maxLength: 8 }).map((text) => (text === "" ? null : text)),
  fc.constantFrom("#N/A", "#REF!", "_x000D_", "007", "是", "2027-02-30", "无", "C1", "S1"),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }),
  fc.boolean(),
  fc.integer({ min: 61, max: 60_000 }).map((day) => new Date((day - 25_569) * 86_400_000)),
  fc.record({ formula: fc.constantFrom("A1+1", 'B2&"<"'), result: fc.constantFrom("x", 1, true) }),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
)

describe("a workbook that was read and is written again", () => {
  it("keeps value and type of every cell, whatever stands in it", async () => {
    const headings = sheets.map(
      ({ id, references, columns }) => [id, [...references, ...columns.map((one) => one.id)]] as const,
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...headings),
        fc.array(fc.array(cell, { maxLength: 12 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(1900 as const, 1904 as const),
        async ([id, head], rows, epoch) => {
          const given = readTables(tablesWith({ [id]: [head, ...rows] }, { epoch }))
          const back = await run(read(await run(write(given, { language: "zh" }))))
          const [table] = back.tables.tables
          const trimmed = (line: ReadonlyArray<Cell> | undefined) => {
            const last = (line ?? []).findLastIndex((one) => one !== null)
            return (line ?? []).slice(0, last + 1)
          }
          expect(back.tables.epoch).toBe(epoch)
          for (const [index, row] of rows.entries())
            expect(trimmed(table?.rows[index + 1])).toEqual(trimmed(row))
        },
      ),
      { numRuns: 150, seed: 9 },
    )
  }, 60_000)
})
