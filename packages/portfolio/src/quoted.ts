/**
 * A text in double quotes is taken letter by letter, as JSON writes it. So a cell can hold a text that is known to be
 * blank, and one that would be understood as something else.
 */
export const unquoted = (written: string): string | undefined => {
  if (written.length < 2 || !written.startsWith('"') || !written.endsWith('"')) return undefined
  try {
    const text: unknown = JSON.parse(written)
    return typeof text === "string" ? text : undefined
  } catch {
    return undefined
  }
}

export const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\ufffe\uffff]/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)

/** What stands between several values in one cell. */
export const signs = /[;；,，、\n]/u

/** Divides a text at signs that do not stand in quotes. */
export const divided = (text: string, at: RegExp): ReadonlyArray<string> => {
  const parts: Array<string> = []
  let start = 0
  let isQuoted = false
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    if (isQuoted && sign === "\\") index++
    else if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && at.test(sign)) {
      parts.push(text.slice(start, index))
      start = index + 1
    }
  }
  return [...parts, text.slice(start)]
}

/** What stands before and after the first such sign outside of quotes. */
export const parted = (text: string, at: RegExp): readonly [string, string | undefined] => {
  const [first = "", ...rest] = divided(text, at)
  return [first, rest.length === 0 ? undefined : text.slice(first.length + 1)]
}
