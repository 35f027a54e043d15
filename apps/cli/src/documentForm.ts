import * as Result from "effect/Result"
import { type Problem, problem } from "./Problem.ts"

/** The forms of a plan, by the ending of the file. */
const forms = ["json", "xlsx", "pdf", "md", "ics"] as const
export type DocumentForm = (typeof forms)[number]

/** The form of a file that is to be written, by its name. */
export const documentForm = (file: string): Result.Result<DocumentForm, Problem> => {
  const ending = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase()
  const form = forms.find((one) => one === ending)
  return form === undefined ? Result.fail(endingUnknown(file, forms)) : Result.succeed(form)
}

/** What is said where a name does not tell in which form to write. */
export const endingUnknown = (file: string, endings: ReadonlyArray<string>): Problem => {
  const all = endings.map((ending) => `.${ending}`)
  return {
    ...problem(
      "EndingUnknown",
      `看不出“${file}”要写成什么格式，扩展名可以是 ${all.join("、")}`,
      `“${file}” does not tell its form; its ending can be ${all.join(", ")}`,
    ),
    found: file,
    allowed: all,
  }
}
