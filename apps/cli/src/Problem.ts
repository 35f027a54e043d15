import type { Text } from "@openbeian/core/text"
import { hang, type Page, styled, wrap } from "./print/page.ts"

/** Why a request cannot be answered. What is not known of it is absent. */
export interface Problem {
  readonly code: string
  readonly message: Text
  readonly fix?: Text
  /** Where in a document: file, line and column from 1, and JSON Pointer. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly path?: string
  readonly found?: string
  readonly allowed?: ReadonlyArray<string>
}

export const problem = (code: string, zh: string, en: string, fix?: Text): Problem => ({
  code,
  message: { zh, en },
  ...(fix === undefined ? {} : { fix }),
})

/** For people: the place as editors and terminals know it, then what is wrong and what to do. */
export const printProblems = (page: Page, problems: ReadonlyArray<Problem>): string => {
  const lines = problems.flatMap((one) => [
    ...wrap(page, hang(0, styled("red", "✗")), [
      ...(one.file === undefined ? [] : [styled("bold", placeOf(one)), " "]),
      ...(one.path === undefined ? [] : [styled("cyan", one.path || "/"), " "]),
      one.message[page.language],
    ]),
    ...(one.fix === undefined ? [] : wrap(page, hang(2, "→"), [one.fix[page.language]])),
  ])
  const count =
    problems.length < 2
      ? []
      : [{ zh: `共 ${problems.length} 处`, en: `${problems.length} problems` }[page.language]]
  return [...lines, ...count].map((line) => `${line}\n`).join("")
}

/** For programs: the same on standard output, so that one document stands there whatever happens. */
export const problemDocument = (problems: ReadonlyArray<Problem>) => ({ openbeian: 1, errors: problems })

const placeOf = ({ file, line, column }: Problem): string =>
  [file, line, column].filter((part) => part !== undefined).join(":")
