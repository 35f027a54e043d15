import * as Folded from "../text/Folded.ts"
import { type Text, text } from "../text/Text.ts"
import { type Alphabet, digits, firstMisfit, type Misfit } from "./shape.ts"

/** What a unified social credit code turned out to be (统一社会信用代码). */
export type Inspection = Valid | BadShape | BadCheckDigit

/** A code that fits GB 32100-2015; it need not have been issued. */
export interface Valid {
  readonly _tag: "Valid"
  readonly code: string
  /** Where the registering authority sits, by GB/T 2260; 100000 is the national one. */
  readonly areaCode: string
}

/** A text that no issued code can look like. */
export interface BadShape extends Misfit {
  readonly _tag: "BadShape"
}

/**
 * A code of the right shape whose last character does not follow from the others. To be treated as a warning:
 * some registers are known to leave the check out, and the administration decides by its own data.
 */
export interface BadCheckDigit {
  readonly _tag: "BadCheckDigit"
  readonly code: string
  readonly areaCode: string
  readonly expected: string
  readonly found: string
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string): Inspection => {
  const code = normalise(given)
  const misfit = firstMisfit(code, places)
  if (misfit !== undefined) return { _tag: "BadShape", ...misfit }
  const areaCode = code.slice(2, 8)
  const found = code.slice(17)
  const expected = checkDigitOf(code)
  return found === expected
    ? { _tag: "Valid", code, areaCode }
    : badCheckDigit(code, areaCode, expected, found)
}

/** The code as it is compared and printed: half-width, upper case, no spaces. */
export const normalise = Folded.textOf

/** The 18th character that belongs to the first 17; nothing when those are not the first 17 of a code. */
export const checkDigit = (first17: string): string | undefined =>
  firstMisfit(first17, places.slice(0, 17)) === undefined ? checkDigitOf(first17) : undefined

/** The 31 characters of GB 32100 in the order of their values; I, O, S, V and Z are left out. */
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY"

const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

const checkDigitOf = (code: string): string => {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * characters.indexOf(code.charAt(index)),
    0,
  )
  return characters.charAt((31 - (sum % 31)) % 31)
}

const anyCharacter: Alphabet = {
  characters,
  name: text("数字或 I、O、S、V、Z 以外的大写字母", "a digit or a capital letter other than I, O, S, V, Z"),
}

const places: ReadonlyArray<Alphabet> = Array.from({ length: 18 }, (_, index) =>
  index >= 2 && index < 8 ? digits : anyCharacter,
)

const badCheckDigit = (code: string, areaCode: string, expected: string, found: string): BadCheckDigit => ({
  _tag: "BadCheckDigit",
  code,
  areaCode,
  expected,
  found,
  says: text(
    `末位校验码应为 ${expected}，实为 ${found}`,
    `The check character is ${found}, the other 17 call for ${expected}`,
  ),
  fix: text(
    "逐位对照证照；若证照确实如此，请向登记机关核实",
    "Compare every character with the certificate; if it really reads so, ask the registering authority",
  ),
})
