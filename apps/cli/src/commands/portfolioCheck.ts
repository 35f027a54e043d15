import { Result } from "effect"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { documentIn, isPacked } from "../portfolioIn.ts"
import { printImported } from "../print/imported.ts"

/** Whether every cell of a workbook can be taken, and how those are understood that say it otherwise. */
export const run = async ({ options, page, source }: Asked): Promise<Answer> => {
  const found = isPacked(source) ? await cellsOf(source) : Result.map(documentIn(source), whole)
  if (Result.isFailure(found)) return refuse(...found.failure)
  const { portfolio, faults, readings, leftOut } = found.success
  const code = faults.length === 0 ? 0 : 1
  const services = portfolio.filings.reduce((sum, { services = [] }) => sum + services.length, 0)
  const counts = {
    customers: portfolio.filings.length,
    services,
    faults: faults.length,
    readings: readings.length,
  }
  return options.format === "json"
    ? answer(json({ openbeian: 1, counts, faults, readings, leftOut }), code)
    : printed(printImported(page, { source: source.name, counts, faults, readings, leftOut }), code)
}

const cellsOf = async (source: Asked["source"]) => {
  const { workbookIn } = await import("../workbookIn.ts")
  return Result.map(await workbookIn(source), ({ portfolio, faults, readings, tables: { leftOut } }) => ({
    portfolio,
    faults,
    readings,
    leftOut,
  }))
}

/** A document is taken as a whole or refused. */
const whole = <P>(portfolio: P) => ({ portfolio, faults: [], readings: [], leftOut: [] })
