import { Quotas, Strangers } from "@openbeian/core/check"
import { Duplicates, type Portfolio, Strays } from "@openbeian/core/filing"
import { fill } from "@openbeian/core/text"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import type { Problem } from "../Problem.ts"
import { isTables, placedIn } from "../portfolioIn.ts"
import { type CellFault, type Found, type LineFault, printImported } from "../print/imported.ts"

/**
 * Whether every cell of a workbook can be taken, how those are understood that say it otherwise, what is there twice, and
 * where the quota of a server is taken otherwise than its provider's papers let it.
 */
export const run = async (asked: Asked): Promise<Answer> => {
  const { options, page, source } = asked
  const found = isTables(source) ? await cellsOf(asked) : linesOf(asked)
  if (Result.isFailure(found)) return refuse(...found.failure)
  const { portfolio, faults, readings, unlisted, leftOut } = found.success
  const code = faults.length === 0 ? 0 : 1
  const services = portfolio.filings.reduce((sum, { services = [] }) => sum + services.length, 0)
  const counts = {
    customers: portfolio.filings.length,
    services,
    faults: faults.length + unlisted.faults,
    readings: readings.length + unlisted.readings,
  }
  return options.format === "json"
    ? answer(json({ openbeian: 1, counts, faults, readings, unlisted, leftOut }), code)
    : printed(printImported(page, { source: source.name, counts, faults, readings, unlisted, leftOut }), code)
}

interface Read extends Pick<Found, "faults" | "readings" | "unlisted" | "leftOut"> {
  readonly portfolio: Portfolio.Portfolio
}

const cellsOf = async (asked: Asked): Promise<Result.Result<Read, ReadonlyArray<Problem>>> => {
  const [{ workbookIn }, { withStrangers }] = await Promise.all([
    import("../workbookIn.ts"),
    import("@openbeian/portfolio"),
  ])
  return Result.map(await workbookIn(asked.source), (read) => {
    const imported = withStrangers(read, asked.installed, asked.page.language)
    return {
      portfolio: imported.portfolio,
      faults: [
        ...imported.faults,
        ...excessOf(imported.portfolio, asked).flatMap(({ at, ...fault }): ReadonlyArray<CellFault> => {
          const place = imported.placeOf(at)
          return place === undefined ? [] : [{ ...place, heading: "", choices: [], ...fault }]
        }),
      ],
      readings: imported.readings,
      unlisted: { faults: imported.unlisted.faults, readings: imported.unlisted.readings },
      leftOut: imported.tables.leftOut,
    }
  })
}

/** Quota that is said to be taken otherwise than the papers of the provider let it. */
const excessOf = (portfolio: Portfolio.Portfolio, { installed, today }: Asked) =>
  Quotas.excessIn(portfolio, installed, today).map(({ at, server, message, fix, clauses }) => ({
    at,
    code: "quotaTaken" as const,
    found: server,
    message,
    fix,
    clauses,
    effect: "kept" as const,
  }))

/** A document is taken as a whole or refused; what it has twice is told at its lines. */
const linesOf = (asked: Asked): Result.Result<Read, ReadonlyArray<Problem>> =>
  Result.map(placedIn(asked.source), ({ value, positions }) => ({
    portfolio: value,
    faults: [
      ...Duplicates.within(value).map(({ kind, found, first, again }): LineFault => {
        const { message, fix } = Duplicates.sentences[kind]
        const other = positions.of(first)
        const place = `${asked.source.name}:${other.line}:${other.column}`
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
      ...Strays.within(value).map(({ kind, found, at }): LineFault => {
        const { message, fix } = Strays.sentences[kind]
        const said = fill(message, { found })
        return { code: kind, path: at, ...positions.of(at), found, message: said, fix, effect: "kept" }
      }),
      ...Strangers.within(value, asked.installed).flatMap(
        ({ found, meant, at }): ReadonlyArray<LineFault> => {
          if (meant === undefined) return []
          const { message, fix } = Strangers.sentences
          return [
            {
              code: "unknownProvider",
              path: at,
              ...positions.of(at),
              found,
              message: fill(message, { found }),
              fix: fill(fix, { guess: Strangers.guess(meant) }),
              effect: "kept",
            },
          ]
        },
      ),
      ...excessOf(value, asked).map(
        ({ at, ...fault }): LineFault => ({ path: at, ...positions.of(at), ...fault }),
      ),
    ],
    readings: [],
    unlisted: { faults: 0, readings: 0 },
    leftOut: [],
  }))
