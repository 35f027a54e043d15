import { template, writeArchive } from "@openbeian/portfolio"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Answer, type Asked, refuse } from "../Command.ts"
import { tableForm } from "../tableForm.ts"
import { refusal } from "../workbookIn.ts"

/** A workbook to be filled in, as a new file. */
export const run = async ({ installed, options, page: { language } }: Asked): Promise<Answer> => {
  const file = options.out ?? "portfolio.xlsx"
  const form = tableForm(file, ["xlsx", "zip"])
  if (Result.isFailure(form)) return refuse(form.failure)
  const providers = installed.map(({ name }) => name[language])
  const made =
    form.success === "zip"
      ? writeArchive({ openbeian: 1, filings: [] }, { language })
      : await Effect.runPromise(Effect.result(template({ language, providers })))
  return Result.isFailure(made)
    ? refuse(refusal(made.failure))
    : { code: 0, out: "", problems: [], file, content: made.success }
}
