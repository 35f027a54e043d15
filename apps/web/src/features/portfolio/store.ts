import { createSignal } from "solid-js"
import { isList, isObject, type Json, type JsonObject } from "../draft/json.ts"
import type { Finding } from "./book.ts"
import { unlistedOf } from "./findings.ts"
import { type Entry, take } from "./kept.ts"

/** The portfolio that is open on this machine, for every page that reads it (当前的客户组合). */
export interface Opened {
  /** The file that it came from. */
  readonly name: string
  readonly savedAt: Date | "lost"
  /** The document as the API takes it. */
  readonly document: JsonObject
  /** Rows that are in it, and cells that keep others out. */
  readonly rows: number
  readonly faults: number
  /** What of the workbook is not in the document, as a plan is told. */
  readonly unread: ReadonlyArray<JsonObject>
  /** How many faults are counted in that and not listed one by one. */
  readonly unlisted: number
}

/** "reading" until this browser has answered; undefined where nothing is open. Follows every change. */
export const portfolio = (): Opened | "reading" | undefined => {
  if (asked === undefined) asked = load()
  return opened()
}

/** What the page of the portfolio puts in place. */
export const become = (next: Opened | undefined): void => {
  if (asked === undefined) asked = Promise.resolve()
  setOpened(next)
}

const [opened, setOpened] = createSignal<Opened | "reading" | undefined>("reading")
let asked: Promise<void> | undefined

const load = async (): Promise<void> => {
  const head = await readHead()
  const document = head === undefined ? undefined : await readDocument(head)
  const found = head === undefined || head.faults === 0 ? [] : await readFindings()
  // Somebody may have opened another one meanwhile.
  if (opened() !== "reading") return
  setOpened(
    head === undefined || document === undefined
      ? undefined
      : {
          name: head.name,
          savedAt: new Date(head.savedAt),
          document,
          rows: head.rows,
          faults: head.faults,
          unread: unreadIn(found),
          unlisted: unlistedOf(found).faults,
        },
  )
}

/** What is kept of a portfolio as a whole; the rest lies beside it in stretches. */
export interface Head {
  readonly form: 1
  readonly name: string
  readonly savedAt: string
  readonly rows: number
  readonly faults: number
  readonly filings: number
  /** The document without its filings. */
  readonly rest: JsonObject
  /** What the page of the portfolio alone wants to know. */
  readonly desk: Json
}

export const headKey = "head"
/** Where all that was found lies, beside the head. */
export const findingsKey = "findings"

/** What findings say of what is not in the document. */
export const unreadIn = (findings: ReadonlyArray<Finding>): ReadonlyArray<JsonObject> =>
  findings.flatMap(({ unread }) => (unread === undefined ? [] : [unread]))

export const isFindings = (found: unknown): found is ReadonlyArray<Finding> => Array.isArray(found)

const readFindings = async (): Promise<ReadonlyArray<Finding>> => {
  const [findings] = await take([findingsKey])
  return isFindings(findings) ? findings : []
}

export const readHead = async (): Promise<Head | undefined> => {
  const [head] = await take([headKey])
  return isHead(head) ? head : undefined
}

/** The document of a head; undefined where a part of it is gone. */
export const readDocument = async (head: Head): Promise<JsonObject | undefined> => {
  const stretches = await take(stretchesOf(head.filings).map(filingsKey))
  const filings = stretches.flatMap((stretch) => (isStretch(stretch) ? stretch : []))
  return filings.length === head.filings ? { ...head.rest, filings } : undefined
}

/** The stretches of filings that are not as they were. */
export const filingEntries = (
  before: ReadonlyArray<Json>,
  after: ReadonlyArray<Json>,
): ReadonlyArray<Entry> => [
  ...stretchesOf(after.length).flatMap((stretch): ReadonlyArray<Entry> => {
    const [was, is] = [before, after].map((filings) =>
      filings.slice(stretch * filingsAtOnce, (stretch + 1) * filingsAtOnce),
    )
    const isSame = is?.length === was?.length && is?.every((filing, n) => filing === was?.[n])
    return isSame ? [] : [[filingsKey(stretch), is]]
  }),
  ...stretchesOf(before.length)
    .slice(stretchesOf(after.length).length)
    .map((stretch): Entry => [filingsKey(stretch), undefined]),
]

/** The filings of a document. */
export const filingsOf = (document: JsonObject): ReadonlyArray<Json> =>
  isList(document["filings"]) ? document["filings"] : []

const filingsAtOnce = 200
const filingsKey = (stretch: number): string => `filings ${stretch}`
const stretchesOf = (filings: number): ReadonlyArray<number> =>
  Array.from({ length: Math.ceil(filings / filingsAtOnce) }, (_, stretch) => stretch)

const isStretch = (found: unknown): found is ReadonlyArray<Json> => Array.isArray(found)

/** This page alone writes there; a later form has another number. */
const isHead = (found: unknown): found is Head =>
  typeof found === "object" &&
  found !== null &&
  "form" in found &&
  found.form === 1 &&
  isObject(asJson(found))

const asJson = (found: object) => found as JsonObject
