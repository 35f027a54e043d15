import * as Folded from "../text/Folded.ts"
import { type Text, text } from "../text/Text.ts"

/**
 * What the number of a mainland travel permit looks like (港澳居民来往内地通行证、台湾居民来往大陆通行证). There is no
 * check character and published descriptions of the Taiwan permit differ, so a doubt is never more than a warning.
 */
export type Inspection = Usual | Unusual

/** A number of a form that is described somewhere. */
export interface Usual {
  readonly _tag: "Usual"
  readonly number: string
  readonly from: "hongKong" | "macau" | "taiwan"
}

/** A number of no described form: worth a second look, no reason to refuse. */
export interface Unusual {
  readonly _tag: "Unusual"
  readonly number: string
  readonly says: Text
  readonly fix: Text
}

export const inspect = (given: string): Inspection => {
  const number = normalise(given)
  const form = forms.find(({ pattern }) => pattern.test(number))
  return form === undefined
    ? { _tag: "Unusual", number, ...unusual }
    : { _tag: "Usual", number, from: form.from }
}

/** The number as it is compared: half-width, upper case, no spaces. */
export const normalise = Folded.textOf

/** The last two of the ten digits count the renewals. Taiwan: eight digits now, a letter with seven or nine before. */
const forms = [
  { from: "hongKong", pattern: /^H(?:\d{8}|\d{10})$/u },
  { from: "macau", pattern: /^M(?:\d{8}|\d{10})$/u },
  { from: "taiwan", pattern: /^(?:\d{8}|[A-GI-LN-Z](?:\d{7}|\d{9}))$/u },
] as const

const unusual = {
  says: text(
    "不像常见的来往内地（大陆）通行证号码",
    "Does not look like the usual number of a mainland travel permit",
  ),
  fix: text(
    "对照证件：港澳为 H 或 M 加 8 或 10 位数字，台湾多为 8 位数字",
    "Compare with the card: H or M with 8 or 10 digits from Hong Kong or Macau, mostly 8 digits from Taiwan",
  ),
}
