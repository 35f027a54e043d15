import * as Result from "effect/Result"
import * as Folded from "./Folded.ts"
import { type Data, fill, type Text } from "./Text.ts"

/**
 * Why a text could not be read as what it should be (无法识别). A plain value and not an exception, because a
 * filing document collects all of its faults and shows them together.
 */
export interface Unreadable<Reason extends string = string> {
  readonly _tag: "Unreadable"
  readonly reason: Reason
  readonly raw: string
  /** Where in `raw` the fault begins, in UTF-16 units. */
  readonly offset: number
  /** What is the case. */
  readonly says: Text
  /** How to mend it. */
  readonly fix: Text
}

/** The sentences of one reason; `{raw}`, `{found}` and what a parser adds may stand in them. */
export interface Fault {
  readonly says: Text
  readonly fix: Text
}

/** Makes the failures of one parser from its table of reasons; the table has to answer every reason. */
export const faults =
  <Reason extends string>(table: Readonly<Record<Reason, Fault>>) =>
  (
    folded: Folded.Folded,
    index: number,
    reason: Reason,
    data: Data = {},
  ): Result.Result<never, Unreadable<Reason>> => {
    const offset = Folded.offsetOf(folded, index)
    const known = shortened({ raw: folded.raw, found: folded.raw.slice(offset).trim(), ...data })
    return Result.fail({
      _tag: "Unreadable",
      reason,
      raw: folded.raw,
      offset,
      says: fill(table[reason].says, known),
      fix: fill(table[reason].fix, known),
    })
  }

const shownMax = 60

/** A message stays short, whatever was pasted. */
const shortened = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).map(([key, datum]) => [key, shorten(datum)]))

const shorten = (datum: Data[string]): Data[string] =>
  typeof datum === "string" && datum.length > shownMax ? `${datum.slice(0, shownMax).toWellFormed()}…` : datum
