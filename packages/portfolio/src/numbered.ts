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
  const seen = new Set<string>()
  return names.map((name) => {
    const isFirst = !seen.has(name.toLowerCase())
    seen.add(name.toLowerCase())
    const free = isFirst ? name : freeOf(name, taken, lengthMax)
    taken.add(free.toLowerCase())
    return free
  })
}

const freeOf = (name: string, taken: ReadonlySet<string>, lengthMax: number): string => {
  const ending = fileEnding.exec(name)?.[0] ?? ""
  const stem = name.slice(0, name.length - ending.length)
  let number = 2
  const tried = (): string => {
    const behind = `-${number}${ending}`
    return `${stem.slice(0, lengthMax - behind.length)}${behind}`
  }
  while (taken.has(tried().toLowerCase())) number++
  return tried()
}

/** What the name of a table of texts ends in. */
export const fileEnding = /\.(?:csv|tsv)$/iu

/** A name without the number that was put behind it. */
export const unnumbered = (name: string): string => name.replace(/-\d{1,2}$/u, "")
