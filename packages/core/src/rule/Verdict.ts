import type { Data, Text } from "../text/Text.ts"

/** What a rule says of one place. */
export type Verdict =
  | { readonly _tag: "Pass" /** Last day on which it still passes. */; readonly until?: string }
  | {
      readonly _tag: "Fail"
      readonly data: Data /** First day on which waiting alone mends it. */
      readonly from?: string
    }
  | {
      readonly _tag: "Review" /** What the papers contradict themselves on or leave open. */
      readonly why: Text
      readonly data: Data
    }
  | { readonly _tag: "NotApplicable" }
  | { readonly _tag: "Undecided" /** JSON Pointer of the fact that is missing. */; readonly asks: string }

export const pass: Verdict = { _tag: "Pass" }
export const passUntil = (until: string): Verdict => ({ _tag: "Pass", until })
export const notApplicable: Verdict = { _tag: "NotApplicable" }
export const fail = (data: Data = {}): Verdict => ({ _tag: "Fail", data })
export const failUntil = (from: string, data: Data = {}): Verdict => ({
  _tag: "Fail",
  data: { ...data, from },
  from,
})
export const review = (why: Text, data: Data = {}): Verdict => ({ _tag: "Review", why, data })
