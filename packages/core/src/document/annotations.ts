import type { Text } from "../text/Text.ts"

declare module "effect/Schema" {
  namespace Annotations {
    interface Annotations {
      /** What a check or a leaf wants, as the end of "wanted: …". Absent: Schema's own English words. */
      readonly expects?: Text | undefined
      /** Spellings that a leaf takes, to be shown when it refuses one. Absent: none are shown. */
      readonly allowed?: ReadonlyArray<string> | undefined
      /** What is wrong with any other value, and how to mend it. Absent: a sentence made from what is wanted. */
      readonly says?: Text | undefined
      readonly fix?: Text | undefined
    }
    interface Issue {
      /** What is wrong with a value, and how to mend it. Absent: a sentence made from `expects`. */
      readonly says?: Text | undefined
      readonly fix?: Text | undefined
    }
  }
}
