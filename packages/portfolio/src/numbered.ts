/**
 * The same names, with a number behind those that were there before: 服务, 服务-2. Spreadsheets and some folders do not
 * tell capitals from small letters, so neither is done here.
 */
export const numbered = (
  names: ReadonlyArray<string>,
  lengthMax = Number.POSITIVE_INFINITY,
): ReadonlyArray<string> => {
  const taken = new Set(names.map((name) => name.toLowerCase()))
  if (taken.size === names.length) return names
  const last = new Map<string, number>()
  return names.map((name) => {
    const key = name.toLowerCase()
    let number = last.get(key) ?? 0
    let free = name
    if (number > 0)
      do free = withNumber(name, ++number, lengthMax)
      while (taken.has(free.toLowerCase()))
    taken.add(free.toLowerCase())
    last.set(key, Math.max(number, 1))
    return free
  })
}

const withNumber = (name: string, number: number, lengthMax: number): string => {
  const ending = fileEnding.exec(name)?.[0] ?? ""
  const behind = `-${number}${ending}`
  return `${name.slice(0, Math.min(name.length - ending.length, lengthMax - behind.length))}${behind}`
}

/** What the name of a table of texts ends in. */
export const fileEnding = /\.(?:csv|tsv)$/iu

/** A name without the number that was put behind it. */
export const unnumbered = (name: string): string => name.replace(/-\d{1,2}$/u, "")
