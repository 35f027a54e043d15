import { type Data, fill, type Text } from "./Text.ts"

/** Something odd in a text that could be read all the same (提示). */
export interface Warning<Code extends string = string> {
  readonly code: Code
  readonly says: Text
}

/** Makes the warnings of one parser from its table of sentences; the table has to answer every code. */
export const warnings =
  <Code extends string>(table: Readonly<Record<Code, Text>>) =>
  (code: Code, data: Data = {}): Warning<Code> => ({ code, says: fill(table[code], data) })
