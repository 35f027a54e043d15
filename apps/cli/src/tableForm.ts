import * as Result from "effect/Result"
import { endingUnknown } from "./documentForm.ts"
import type { Problem } from "./Problem.ts"

/** The forms of a portfolio, by the ending of the file. */
export const tableForms = ["xlsx", "zip", "yaml", "json"] as const
export type TableForm = (typeof tableForms)[number]

/** The form of a portfolio that is to be written, by the name of its file. */
export const tableForm = <F extends TableForm>(
  file: string,
  forms: ReadonlyArray<F>,
): Result.Result<F, Problem> => {
  const ending = file.split(".").at(-1)?.toLowerCase().replace("yml", "yaml")
  const form = forms.find((one) => one === ending)
  return form === undefined ? Result.fail(endingUnknown(file, forms)) : Result.succeed(form)
}
