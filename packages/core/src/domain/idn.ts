/**
 * The ASCII form (Punycode) of one label in lower case, or nothing when the standard for internationalised names
 * refuses it. The conversion is the platform's own, so that names compare here as they do in a browser.
 */
export const toAscii = (label: string): string | undefined => {
  if (!label.startsWith("xn--")) return convert(label)
  // Platforms differ in whether they look into a label that is ASCII already.
  const unicode = decode(label.slice(4))
  return unicode !== undefined && convert(unicode) === label ? label : undefined
}

/** The Unicode form of one ASCII label that `toAscii` has let through. */
export const toUnicode = (label: string): string =>
  label.startsWith("xn--") ? (decode(label.slice(4)) ?? label) : label

const convert = (label: string): string | undefined => {
  if (strayAscii.test(label) || strayMark.test(label)) return undefined
  // A last label of letters keeps the platform from reading digits as an address.
  const ascii = URL.parse(`http://${label}.cn`)?.hostname.slice(0, -".cn".length)
  return ascii === undefined || !/^[a-z\d-]+$/u.test(ascii) ? undefined : ascii
}

/** ASCII other than letters, digits and hyphens; some of it would end the host in a URL. */
export const strayAscii = /(?![a-z\d-])\p{ASCII}/iu

/** Marks of a sentence, which browsers let through: RFC 5892 has only these few in a name. */
const strayMark = /(?![\u00b7\u0375\u05f3\u05f4\u30fb])[^\P{P}-]/u

/** The only part of the platform that is used; core is compiled without the types of browser or Node. */
declare const URL: { parse(text: string): { readonly hostname: string } | null }

/** Punycode by RFC 3492, section 6.2. */
const decode = (code: string): string | undefined => {
  const hyphen = code.lastIndexOf("-")
  const points = [...code.slice(0, Math.max(hyphen, 0))].map((character) => character.charCodeAt(0))
  const state: State = { code, read: hyphen + 1, bias: 72 }
  for (let point = 128, insertAt = 0; state.read < code.length; insertAt += 1) {
    const delta = nextDelta(state)
    if (delta === undefined) return undefined
    const length = points.length + 1
    state.bias = adapt(delta, length, points.length === Math.max(hyphen, 0))
    point += Math.floor((insertAt + delta) / length)
    insertAt = (insertAt + delta) % length
    if (point > lastCodePoint) return undefined
    points.splice(insertAt, 0, point)
  }
  return String.fromCodePoint(...points)
}

interface State {
  readonly code: string
  read: number
  bias: number
}

const lastCodePoint = 0x10_ffff

/** One number of variable length; nothing when it does not end, or is beyond any that a label can hold. */
const nextDelta = (state: State): number | undefined => {
  let delta = 0
  for (let weight = 1, k = 36; ; k += 36) {
    const digit = digitOf(state.code.charCodeAt(state.read++))
    if (digit === undefined) return undefined
    delta += digit * weight
    const threshold = Math.min(Math.max(k - state.bias, 1), 26)
    if (digit < threshold) return delta
    weight *= 36 - threshold
    if (weight > 2 ** 40) return undefined
  }
}

/** a to z stand for 0 to 25, 0 to 9 for 26 to 35. */
const digitOf = (character: number): number | undefined => {
  if (character >= 97 && character <= 122) return character - 97
  return character >= 48 && character <= 57 ? character - 22 : undefined
}

const adapt = (delta: number, length: number, isFirst: boolean): number => {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / length)
  let k = 0
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35)
  return k + Math.floor((36 * rest) / (rest + 38))
}
