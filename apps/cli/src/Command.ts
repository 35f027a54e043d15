import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import type { Text } from "@openbeian/core/text"
import type { Format, Option, OptionName, Options } from "./options.ts"
import type { Problem } from "./Problem.ts"
import type { Page } from "./print/page.ts"

/** One word of the command line, or two: what it takes, and the module that answers it. */
export interface Command {
  readonly name: string
  readonly says: Text
  readonly takes: ReadonlyArray<Argument>
  readonly options: ReadonlyArray<OptionName>
  /** Options that mean something else here than for the other commands. */
  readonly own?: Readonly<Partial<Record<OptionName, Option>>>
  /** Beside text and JSON, where `--format` is among the options. */
  readonly formats?: ReadonlyArray<Format>
  readonly examples: ReadonlyArray<string>
  /** What is loaded for it, which takes time. */
  readonly asks: ReadonlyArray<"providers" | "regulations">
  /** What is loaded besides where the words name a document. */
  readonly asksForSource?: Command["asks"]
  /** Documents may be so large, in bytes. Absent: as large as a filing. */
  readonly bytesMax?: number
  /** Loaded when it is asked for, so that `--version` does not wait for the rules. */
  readonly load: () => Promise<{ readonly run: (asked: Asked) => Answer | Promise<Answer> }>
}

/** What stands behind the command. */
export interface Argument {
  readonly name: string
  readonly says: Text
  readonly isNeeded: boolean
  readonly isRepeated?: true
  readonly choices?: ReadonlyArray<string>
  /** The words name a document that is read before the command runs; or only those of them that look like a path. */
  readonly isSource?: true | "wherePath"
}

/** All that a command may look at; there is no clock, file or environment behind it. */
export interface Asked {
  readonly words: ReadonlyArray<string>
  readonly options: Options
  /** The day of the machine, in China. */
  readonly today: string
  readonly source: Source
  /** All documents that the words name. */
  readonly sources: ReadonlyArray<Source>
  /** The document of `--filing`. Absent: none was named. */
  readonly filing?: Source
  /** The document of `--prices`. Absent: none was named. */
  readonly prices?: Source
  /** The plan of `--carry-on`. Absent: none was named. */
  readonly earlier?: Source
  /** Is told how much of a long work is done. */
  readonly onProgress: (done: number, all: number) => void
  /** Asks the reader. Absent: nobody is there to answer. */
  readonly choose?: Choose
  /** The provider that a folder exports. */
  readonly load: (folder: string) => Promise<Plugin.Plugin | Problem>
  /** Of this program. */
  readonly version: () => string
  /** The providers that there are; none for a command that does not ask for them. */
  readonly installed: ReadonlyArray<Plugin.Plugin>
  /** What the country and the provinces ask; nothing for a command that does not ask for it. */
  readonly regulations: Regulations.Regulations
  readonly page: Page
}

/** A document as it was handed in, not yet read; empty for a command that takes none. */
export interface Source {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A question with answers to choose from (选择题). */
export interface Choice {
  readonly question: string
  readonly answers: ReadonlyArray<string>
  /** Whether there is a question before it to go back to. */
  readonly hasBefore: boolean
}

/** The number of the answer, from 0; or the reader goes back, or away. */
export type Choose = (page: Page, choice: Choice) => Promise<number | "back" | "away">

/** What a command says and how the process ends: 0 good, 1 not so, 2 not understood, 130 the reader went away. */
export interface Answer {
  readonly code: 0 | 1 | 2 | 130
  readonly out: string
  readonly problems: ReadonlyArray<Problem>
  /** A new file to make of `out`, instead of printing it. */
  readonly file?: string
  /** What the new file holds, where it is not `out`; that is printed then. */
  readonly content?: Uint8Array
}

export const answer = (out: string, code: 0 | 1 = 0): Answer => ({ code, out, problems: [] })

/** Lines for people. */
export const printed = (lines: ReadonlyArray<string>, code: 0 | 1 = 0): Answer =>
  answer(lines.map((line) => `${line}\n`).join(""), code)

/** Nothing can be answered; the problems say why. */
export const refuse = (...problems: ReadonlyArray<Problem>): Answer => ({ code: 2, out: "", problems })

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
