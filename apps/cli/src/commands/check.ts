import type { Report } from "@openbeian/core/check"
import { Result } from "effect"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { consult } from "../consult.ts"
import { printReport } from "../print/report.ts"

/** Checks a filing at one, some or all providers. */
export const run = (asked: Asked): Answer => {
  const found = consult(asked)
  if (Result.isFailure(found)) return refuse(...found.failure)
  const { report, sheet } = found.success
  const { format, strict } = asked.options
  const code = report.providers.some((provider) => isFree(provider, strict)) ? 0 : 1
  return format === "json" ? answer(json(report), code) : printed(printReport(sheet, report), code)
}

/** Strictly, what is not known yet blocks, be it the type of the filing or a rule of whatever severity. */
const isFree = (
  { isFreeOfBlocks, findings, services, changes }: Report.ProviderReport,
  strict: boolean,
): boolean =>
  isFreeOfBlocks &&
  !(
    strict &&
    (findings.some(({ verdict }) => verdict === "Undecided") ||
      [...services, ...changes].some(({ types }) => types.outcome === "undecided"))
  )
