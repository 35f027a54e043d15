import { type Data, fill, type Text } from "@openbeian/core/text"
import type { Place } from "./Cell.ts"
import { type Code, sentences } from "./sentences.ts"

export type { Code } from "./sentences.ts"

/** A cell that cannot be taken as it is, and how it is mended (单元格错误). */
export interface Fault extends Place {
  readonly code: Code
  /**
   * The heading of the column as the file has it, or as it would be called there; empty where the whole sheet is meant.
   */
  readonly heading: string
  readonly found: string
  /** What may be written there, where that can be listed; either language is read. */
  readonly choices: ReadonlyArray<Text>
  readonly message: Text
  readonly fix: Text
  /** What became of it: the cell, its row, its column or the sheet was left out, or the cell was kept as it is. */
  readonly effect: Effect
  /** The other cell, of what is there twice. */
  readonly other?: Place
  /** Whose row it is. Absent: nobody's who is in the portfolio. */
  readonly customer?: string
}

export type Effect = "cellLeftOut" | "rowLeftOut" | "columnLeftOut" | "sheetLeftOut" | "kept"

/** A cell that was understood as something else than what is written in it (读作). */
export interface Reading extends Place {
  readonly why:
    | "merged"
    | "above"
    | "domain"
    | "number"
    | "date"
    | "width"
    | "words"
    | "only"
    | "example"
    | "stranger"
  readonly found: string
  readonly as: string
}

/** What is wrong with a value, before anyone knows where it stands. */
export interface Wrong {
  readonly code: Code
  readonly found: string
  readonly allowed?: ReadonlyArray<Text> | undefined
  readonly data?: Data
  /** The words among which the one that was meant may be. */
  readonly among?: ReadonlyArray<string>
  /** The Schema's own sentences, in place of those of the code. */
  readonly says?: Text | undefined
  readonly fix?: Text | undefined
}

/** The sentences of a fault. */
export const say = ({ code, found, allowed = [], data, says, fix }: Wrong): { message: Text; fix: Text } => {
  const all: Data = { found, allowed: listed(allowed), offered: offered(allowed), ...data }
  const own = sentences[code]
  return { message: says ?? fill(own.message, all), fix: fix ?? fill(own.fix, all) }
}

/** What may be chosen from, behind a colon; nothing where it cannot be listed. */
const offered = (allowed: ReadonlyArray<Text>): Text => {
  const { zh, en } = listed(allowed)
  return allowed.length === 0 ? { zh: "", en: "" } : { zh: `：${zh}`, en: `: ${en}` }
}

const shownMax = 40

const listed = (allowed: ReadonlyArray<Text>): Text => {
  const shown = allowed.slice(0, shownMax)
  const more = allowed.length > shown.length ? ["…"] : []
  return {
    zh: [...shown.map(({ zh }) => zh), ...more].join("、"),
    en: [...shown.map(({ en }) => en), ...more].join(", "),
  }
}
