import { Duplicates, type Portfolio } from "@openbeian/core/filing"
import { fill } from "@openbeian/core/text"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import type { Problem } from "../Problem.ts"
import { isPacked, placedIn } from "../portfolioIn.ts"
import { type Found, type LineFault, printImported } from "../print/imported.ts"

/** Whether every cell of a workbook can be taken, how those are understood that say it otherwise, and what is there twice. */
export const run = async ({ options, page, source }: Asked): Promise<Answer> => {
  const found = isPacked(source) ? await cellsOf(source) : linesOf(source)
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

interface Read extends Pick<Found, "faults" | "readings" | "leftOut"> {
  readonly portfolio: Portfolio.Portfolio
}

const cellsOf = async (source: Asked["source"]): Promise<Result.Result<Read, ReadonlyArray<Problem>>> => {
  const { workbookIn } = await import("../workbookIn.ts")
  return Result.map(await workbookIn(source), ({ portfolio, faults, readings, tables: { leftOut } }) => ({
    portfolio,
    faults,
    readings,
    leftOut,
  }))
}

/** A document is taken as a whole or refused; what it has twice is told at its lines. */
const linesOf = (source: Asked["source"]): Result.Result<Read, ReadonlyArray<Problem>> =>
  Result.map(placedIn(source), ({ value, positions }) => ({
    portfolio: value,
    faults: Duplicates.within(value).map(({ kind, found, first, again }): LineFault => {
      const { message, fix } = Duplicates.sentences[kind]
      const other = positions.of(first)
      const place = `${source.name}:${other.line}:${other.column}`
      return {
        code: kind,
        path: again,
        ...positions.of(again),
        found,
        message: fill(message, { found, place }),
        fix,
        effect: "kept",
        other: { path: first, ...other },
      }
    }),
    readings: [],
    leftOut: [],
  }))
