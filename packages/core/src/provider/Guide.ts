import type { Cites } from "../rule/Clause.ts"
import type { Text } from "../text/Text.ts"

/** A how-to as a small decision tree: a question with answers, or what to do (指引). */
export type Guide<Id extends string = string> =
  | {
      readonly ask: Text
      readonly answers: ReadonlyArray<{ readonly label: Text; readonly then: Guide<Id> }>
    }
  | { readonly act: Text; readonly cites: Cites<Id> }
