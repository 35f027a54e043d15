import { language } from "../../language/language.ts"
import { post } from "../api/client.ts"
import { Problem } from "../api/problem.ts"
import type { Json } from "../draft/json.ts"
import { type Answer, answerOf } from "./answer.ts"
import type { Book } from "./book.ts"
import { type Part, tablesOf } from "./recheck.ts"
import { xlsx } from "./xlsx.ts"

/** Forms in which a portfolio is sent and taken (文件格式). */
const mediaTypes = {
  xlsx,
  zip: "application/zip",
  csv: "text/csv",
  yaml: "application/yaml",
  yml: "application/yaml",
  json: "application/json",
} as const
export type Ending = keyof typeof mediaTypes

/** How a file's name ends; undefined where nothing of that kind is read. */
export const endingOf = (name: string): Ending | undefined => {
  const ending = name.toLowerCase().split(".").at(-1) ?? ""
  return isEnding(ending) ? ending : undefined
}

const isEnding = (ending: string): ending is Ending => Object.hasOwn(mediaTypes, ending)

/** What the API reads in a file. */
export const readFile = async (
  file: { readonly name: string; arrayBuffer(): Promise<ArrayBuffer> },
  ending: Ending,
  signal: AbortSignal,
): Promise<Answer> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const response = await post(inLanguage(path.read), bytes, mediaTypes[ending], { signal })
  return understood(file.name, await response.json())
}

/** What the API says of a part of a book, or of all of it. */
export const readTables = async (book: Book, part: Part | undefined): Promise<Answer> => {
  const response = await post(path.read, JSON.stringify(tablesOf(book, part)), mediaTypes.json)
  return understood(book.name, await response.json(), book)
}

/** The book as a file, with what was found beside the cells. */
export const written = async (book: Book, ending: Ending): Promise<Blob> => {
  const asked = { headers: { Accept: mediaTypes[ending] } }
  const response = await post(inLanguage(path.write), JSON.stringify(tablesOf(book)), mediaTypes.json, asked)
  return response.blob()
}

/** The example as a file, for somebody who has none at hand. */
export const example = async (name: string): Promise<File> => {
  const response = await fetch(path.example).catch(() => undefined)
  if (response?.ok !== true) throw new Problem(undefined)
  return new File([await response.blob()], name)
}

const path = {
  read: "/api/portfolios/import",
  write: "/api/portfolios/export",
  example: "/api/portfolios/example",
} as const

/** Where the template lies; the browser saves it. */
export const templatePath = () => inLanguage("/api/portfolios/template")

/** Headings and words that are not in the file yet are in the language that is read. */
const inLanguage = (path: string): string => `${path}?${new URLSearchParams({ language: language() })}`

const understood = (name: string, body: Json, asked?: Book): Answer => {
  const answer = answerOf(name, body, asked)
  if (answer === undefined) throw new Problem(undefined)
  return answer
}
