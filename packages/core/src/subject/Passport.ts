import * as Folded from "../text/Folded.ts"
import { type Text, text } from "../text/Text.ts"

/** What a passport number looks like (护照号码). Every country has its own forms, so a doubt is only a warning. */
export type Inspection = Usual | Unusual

/** Six to nine letters and digits with at least one digit; nine is what the machine-readable zone holds. */
export interface Usual {
  readonly _tag: "Usual"
  readonly number: string
}

/** Anything else: worth a second look, no reason to refuse. */
export interface Unusual {
  readonly _tag: "Unusual"
  readonly number: string
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string): Inspection => {
  const number = normalise(given)
  return /^(?=.*\d)[A-Z0-9]{6,9}$/u.test(number)
    ? { _tag: "Usual", number }
    : { _tag: "Unusual", number, ...unusual }
}

/** The number as it is compared: half-width, upper case, no spaces. */
export const normalise = Folded.textOf

const unusual = {
  says: text(
    "不像常见的护照号码（6 至 9 位字母和数字）",
    "Does not look like the usual passport number of 6 to 9 letters and digits",
  ),
  fix: text("对照护照资料页的号码", "Compare with the number on the data page of the passport"),
}
