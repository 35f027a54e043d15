import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { findingsOf, type Imported, withStrangers, write, writeArchive } from "@openbeian/portfolio"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Answer, type Asked, json, printed, refuse } from "../Command.ts"
import { problem } from "../Problem.ts"
import { documentIn, isTables } from "../portfolioIn.ts"
import { type Counts, countsOf, type Found, printImported } from "../print/imported.ts"
import { tableForm, tableForms } from "../tableForm.ts"
import { refusal, workbookIn } from "../workbookIn.ts"

/**
 * The same portfolio in another form, as a new file. What was wrong with cells stands beside them; where the form has no
 * cells, or a sheet is not ours, what is not in the new file is said.
 */
export const run = async ({ installed, options, page, source }: Asked): Promise<Answer> => {
  const { language } = page
  const file = options.out
  if (file === undefined) return refuse(noFile)
  const form = tableForm(file, tableForms)
  if (Result.isFailure(form)) return refuse(form.failure)
  const given = isTables(source)
    ? Result.map(
        await workbookIn(source),
        (read): Imported => ({
          ...read,
          // Of a provider that is read as another one the name is kept.
          faults: withStrangers(read, installed, language).faults,
        }),
      )
    : Result.map(documentIn(source), (portfolio) => ({ portfolio }))
  if (Result.isFailure(given)) return refuse(...given.failure)
  const { portfolio } = given.success
  const imported = "tables" in given.success ? given.success : undefined
  const hasCells = form.success === "xlsx" || form.success === "zip"
  const lost = hasCells ? [] : (imported?.faults ?? []).filter(({ effect }) => effect !== "kept")
  const said = notKept(page, source.name, portfolio, {
    faults: lost,
    readings: hasCells ? [] : (imported?.readings ?? []),
    unlisted: (hasCells ? undefined : imported?.unlisted) ?? { faults: 0, readings: 0 },
    all: allIn(imported, hasCells ? undefined : lost),
    leftOut: imported?.tables.leftOut ?? [],
  })
  const saved = { ...printed(said, lost.length === 0 ? 0 : 1), file }
  if (form.success === "json") return { ...saved, content: bytesOf(json(portfolio)) }
  if (form.success === "yaml")
    return { ...saved, content: bytesOf(Document.write(Portfolio.Portfolio, portfolio)) }
  const findings = findingsOf(imported?.faults ?? [])
  const providers = installed.map(({ name }) => name[language])
  const made =
    form.success === "zip"
      ? writeArchive(imported ?? portfolio, { language })
      : await Effect.runPromise(
          Effect.result(write(imported ?? portfolio, { language, findings, providers })),
        )
  return Result.isFailure(made) ? refuse(refusal(made.failure)) : { ...saved, content: made.success }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const notKept = (
  page: Asked["page"],
  name: string,
  { filings }: Portfolio.Portfolio,
  found: Omit<Found, "source" | "counts">,
): ReadonlyArray<string> => {
  if (found.faults.length + found.leftOut.length + found.readings.length === 0) return []
  const services = filings.reduce((sum, { services: own = [] }) => sum + own.length, 0)
  const counts = { customers: filings.length, services }
  return printImported(page, { ...found, source: name, counts })
}

/** Cells that a new file keeps are counted all the same, as the check counts them. */
const allIn = (imported: Imported | undefined, lost: Imported["faults"] | undefined): Counts =>
  countsOf({
    faults: lost ?? imported?.faults ?? [],
    readings: imported?.readings ?? [],
    unlisted: imported?.unlisted ?? { faults: 0, readings: 0 },
  })

const noFile = problem("ValueMissing", "缺少 --out FILE", "--out FILE is missing", {
  zh: "如 --out portfolio.xlsx、portfolio.yaml、portfolio.json",
  en: "such as --out portfolio.xlsx, portfolio.yaml, portfolio.json",
})
