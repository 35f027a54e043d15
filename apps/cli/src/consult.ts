import { Day } from "@openbeian/core/calendar"
import { Check, type Report } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import * as Result from "effect/Result"
import type { Asked, Source } from "./Command.ts"
import { type Problem, problem } from "./Problem.ts"
import type { Sheet } from "./print/sheet.ts"
import { didYouMean, suggest } from "./suggest.ts"

/** A report and the sheet to print it on. */
export interface Consulted {
  readonly report: Report.Report
  readonly sheet: Sheet
  /** Where a JSON Pointer stands in the document. */
  readonly positionOf: (path: string) => { readonly line: number; readonly column: number }
}

/** Reads the filing and asks the providers; or every reason why this cannot be done. */
export const consult = ({
  installed,
  options,
  page,
  regulations,
  source,
  today,
}: Asked): Result.Result<Consulted, ReadonlyArray<Problem>> => {
  const asked = pluginsOf(installed, options.provider)
  const day = options.today === undefined ? Result.succeed(today) : dayOf(options.today)
  const filing = Result.mapError(Document.read(Filing.Filing, source.bytes), (faults) =>
    faults.map((fault) => located(source, fault)),
  )
  if (Result.isFailure(asked) || Result.isFailure(day) || Result.isFailure(filing)) {
    return Result.fail([
      ...(Result.isFailure(asked) ? asked.failure : []),
      ...(Result.isFailure(day) ? [day.failure] : []),
      ...(Result.isFailure(filing) ? filing.failure : []),
    ])
  }
  const { value, positions } = filing.success
  const report = Check.check(value, asked.success, regulations, day.success)
  const lineOf = isInLines(source) ? (path: string) => positions.of(path).line : () => undefined
  return Result.succeed({
    report,
    sheet: { ...page, clauses: report.clauses, lineOf },
    positionOf: positions.of,
  })
}

/** The providers of these ids, all where none is named; or which ids are of none. */
export const pluginsOf = (
  installed: ReadonlyArray<Plugin.Plugin>,
  ids: ReadonlyArray<string>,
): Result.Result<ReadonlyArray<Plugin.Plugin>, ReadonlyArray<Problem>> => {
  if (ids.length === 0) return Result.succeed(installed)
  const found = ids.map((id) => pluginOf(installed, id))
  const problems = found.filter(Result.isFailure).map(({ failure }) => failure)
  return problems.length > 0
    ? Result.fail(problems)
    : Result.succeed(found.filter(Result.isSuccess).map(({ success }) => success))
}

/** The provider of an id, or which one may have been meant. */
export const pluginOf = (
  installed: ReadonlyArray<Plugin.Plugin>,
  id: string,
): Result.Result<Plugin.Plugin, Problem> => {
  const plugin = installed.find((one) => one.id === id)
  const ids = installed.map((one) => one.id)
  const says = {
    zh: `没有云服务商“${id}”，已有 ${ids.join("、")}`,
    en: `there is no provider “${id}”; there are ${ids.join(", ")}`,
  }
  return plugin === undefined
    ? Result.fail({
        ...problem("ProviderUnknown", says.zh, says.en, didYouMean(suggest(id, ids))),
        found: id,
        allowed: ids,
      })
    : Result.succeed(plugin)
}

export const dayOf = (written: string, option = "--today"): Result.Result<string, Problem> =>
  Result.mapError(Day.parse(written), ({ says, fix }) => ({
    ...problem("DayUnreadable", `${option}：${says.zh}`, `${option}: ${says.en}`, fix),
    found: written,
  }))

export const located = ({ name }: Source, fault: Document.Fault): Problem => ({ ...fault, file: name })

/** JSON on a single line has no lines worth naming. */
export const isInLines = ({ bytes }: Source): boolean => bytes.subarray(0, -1).includes(newline)
const newline = 10
