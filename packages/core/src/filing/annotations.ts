import * as Schema from "effect/Schema"
import type { Text } from "../text/Text.ts"
import "../document/annotations.ts"

declare module "effect/Schema" {
  namespace Annotations {
    interface Annotations {
      /** What a person calls this key or value. */
      readonly label?: Text | undefined
      /** What a person calls each literal of a closed list. */
      readonly choices?: Readonly<Record<string, Text>> | undefined
      /** How a leaf is filled in where its type does not say so. */
      readonly answer?: "day" | undefined
      /** What a text names that is known from elsewhere. */
      readonly names?: "provider" | "carrier" | undefined
    }
  }
}

/** An optional key of the filing document with its name in both languages. Absent is unknown, never "no". */
export const key = <S extends Schema.Top>(schema: S, zh: string, en: string) =>
  Schema.optionalKey(schema).annotateKey({ title: en, description: zh, label: { zh, en } })

/** A closed list of words, each with its name in both languages. */
export const choice = <const C extends Readonly<Record<string, Text>>>(identifier: string, choices: C) =>
  Schema.Literals(wordsOf(choices)).annotate({ identifier, choices })

/** The keys of a closed list, typed. `Object.keys` forgets which keys a literal object has. */
const wordsOf = <C extends object>(choices: C) =>
  Object.keys(choices) as unknown as readonly [keyof C & string]
