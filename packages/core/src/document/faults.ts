import type { Text } from "../text/Text.ts"
import type { Lines } from "./lines.ts"
import { say } from "./messages.ts"
import { type Path, pointer } from "./tree.ts"

/** One thing that is wrong with a document, where, and what to do about it (文档错误). */
export interface Fault {
  readonly code: Code
  /** JSON Pointer of the value; of a key that is missing or unknown: the pointer that it has or would have. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units as editors do. */
  readonly column: number
  /** What is written there, shortened and with invisible characters spelt out. */
  readonly found: string
  /** What may be written there, where that can be listed. */
  readonly allowed: ReadonlyArray<string>
  readonly message: Text
  readonly fix: Text
}

export type Code =
  // the text as a whole
  | "size"
  | "workbook"
  | "encoding"
  | "character"
  | "empty"
  | "depth"
  | "tokens"
  | "documents"
  | "directive"
  // the grammar
  | "tab"
  | "indentation"
  | "quote"
  | "escape"
  | "bracket"
  | "closer"
  | "comma"
  | "separator"
  | "noKey"
  | "tightColon"
  | "wideColon"
  | "colonInValue"
  | "inlineList"
  | "complexKey"
  | "syntax"
  | "duplicateKey"
  | "anchor"
  | "alias"
  | "tag"
  | "mergeKey"
  // the meaning
  | "notMapping"
  | "wrongForm"
  | "unknownKey"
  | "missingKey"
  | "notListed"
  | "notBoolean"
  | "notInteger"
  | "notNumber"
  | "refused"
  | "emptyItem"
  // the last one
  | "more"

export interface Detail {
  readonly found?: string
  /** A key that is not there. */
  readonly key?: string
  readonly allowed?: ReadonlyArray<string>
  /** What each of `allowed` is called. */
  readonly names?: Readonly<Record<string, Text>> | undefined
  /** What may have been meant. */
  readonly guess?: string | undefined
  readonly expects?: Text | undefined
  /** The schema's own sentences, in place of those of the code. */
  readonly says?: Text | undefined
  readonly fix?: Text | undefined
  /** Where a key stood first. */
  readonly first?: number
  readonly count?: number
}

interface Raw {
  readonly code: Code
  readonly at: number
  readonly path: string
  readonly detail: Detail
}

/** So many are listed; how many more there are is said in one last fault. */
const faultsMax = 200

/** The faults of one text, as they are found. */
export class Faults {
  private readonly kept: Array<Raw> = []
  private more = 0

  get count(): number {
    return this.kept.length + this.more
  }

  /** From here on a fault is counted only, so that nobody need work out its details. */
  get isFull(): boolean {
    return this.kept.length >= faultsMax
  }

  add(code: Code, at: number, path: Path, detail: Detail = {}): void {
    if (this.isFull) this.more++
    else this.kept.push({ code, at, path: pointer(path), detail })
  }

  list(lines: Lines): ReadonlyArray<Fault> {
    const listed = this.kept.toSorted((one, other) => one.at - other.at).map((raw) => spell(raw, lines))
    const last = listed.at(-1)
    if (last === undefined || this.more === 0) return listed
    return [
      ...listed,
      { ...last, code: "more", path: "", found: "", allowed: [], ...say("more", { count: this.more }) },
    ]
  }
}

const spell = ({ code, at, path, detail }: Raw, lines: Lines): Fault => ({
  code,
  path,
  ...lines.position(at),
  found: show(detail.found ?? ""),
  allowed: detail.allowed ?? [],
  ...say(code, {
    ...detail,
    says: safe(detail.says),
    fix: safe(detail.fix),
    found: show(detail.found ?? ""),
    ...(detail.first === undefined ? {} : { count: lines.position(detail.first).line }),
  }),
})

/** A sentence of a schema may quote what was found. */
const safe = (text: Text | undefined): Text | undefined =>
  text === undefined ? undefined : { zh: spellOut(text.zh), en: spellOut(text.en) }

const shownMax = 60
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const spelt: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }

/** Short enough for a line, and safe to print: what a terminal would obey or hide is spelt out. */
const show = (text: string): string => {
  const points = Array.from(text.slice(0, 2 * shownMax + 2))
  const shown = points.length > shownMax ? `${points.slice(0, shownMax).join("")}…` : text
  return spellOut(shown)
}

const spellOut = (text: string): string =>
  text.replace(
    invisible,
    (one) => spelt[one] ?? `\\u{${(one.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`,
  )
