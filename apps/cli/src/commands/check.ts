import type { Report } from "@openbeian/core/check"
import { Result } from "effect"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { consult } from "../consult.ts"
import { printReport } from "../print/report.ts"

/** Checks a filing at one, some or all providers; good when it is free of blocks at each of them. */
export const run = (asked: Asked): Answer => {
  const found = consult(asked)
  if (Result.isFailure(found)) return refuse(...found.failure)
  const { report, sheet } = found.success
  const { format, strict } = asked.options
  const code = report.providers.every((provider) => isFree(provider, strict)) ? 0 : 1
  return format === "json" ? answer(json(report), code) : printed(printReport(sheet, report), code)
}

/** Strictly, a question that is open blocks, whatever hangs on it. */
const isFree = ({ isFreeOfBlocks, questions }: Report.ProviderReport, strict: boolean): boolean =>
  isFreeOfBlocks && !(strict && questions.length > 0)
