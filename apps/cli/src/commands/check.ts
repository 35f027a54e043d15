import { Markdown, type Report, Sarif } from "@openbeian/core/check"
import * as Result from "effect/Result"
import { type Answer, type Asked, answer, json, printed, refuse } from "../Command.ts"
import { type Consulted, consult } from "../consult.ts"
import { printReport } from "../print/report.ts"

/** Checks a filing at one, some or all providers; good when it is free of blocks at each of them. */
export const run = async (asked: Asked): Promise<Answer> => {
  const found = consult(asked)
  if (Result.isFailure(found)) return refuse(...found.failure)
  const { strict } = asked.options
  const code = found.success.report.providers.every((provider) => isFree(provider, strict)) ? 0 : 1
  return written(asked, found.success, code)
}

const written = async (
  { options: { format }, page: { language }, words, source, version }: Asked,
  { report, sheet, positionOf }: Consulted,
  code: 0 | 1,
): Promise<Answer> => {
  switch (format) {
    case "json":
      return answer(json(report), code)
    case "sarif": {
      const file = words[0] === "-" ? {} : { file: source.name, positionOf }
      return answer(json(Sarif.sarif(report, { language, version: version(), ...file })), code)
    }
    case "markdown":
      return answer(Markdown.markdown(report, language), code)
    case "ics": {
      const ReportCalendar = await import("@openbeian/documents/ReportCalendar")
      return answer(ReportCalendar.render(report, language), code)
    }
    case "text":
      return printed(printReport(sheet, report), code)
  }
}

/** Strictly, a question that is open blocks, whatever hangs on it. */
const isFree = ({ isFreeOfBlocks, questions }: Report.ProviderReport, strict: boolean): boolean =>
  isFreeOfBlocks && !(strict && questions.length > 0)
