/** Whether a font has a glyph for a code point. */
export type Covers = (codePoint: number) => boolean

/**
 * Reads which characters a font file has (字形覆盖), by its table `cmap`: formats 4 and 12 of the OpenType specification
 * 1.9, which are those of Unicode in use.
 */
export const coverageOf = (file: Uint8Array): Covers => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const table = tableAt(view, "cmap")
  const subtables = Array.from({ length: view.getUint16(table + 2) }, (_, n) => {
    const at = table + view.getUint32(table + 4 + 8 * n + 4)
    return { at, format: view.getUint16(at) }
  })
  const full = subtables.find(({ format }) => format === 12)
  if (full !== undefined) return within(fullRanges(view, full.at))
  const basic = subtables.find(({ format }) => format === 4)
  if (basic !== undefined) return within(basicRanges(view, basic.at))
  throw new Error("the font has no table of Unicode characters in format 4 or 12")
}

type Ranges = ReadonlyArray<readonly [first: number, last: number]>

const tableAt = (view: DataView, tag: string): number => {
  for (let n = 0; n < view.getUint16(4); n++) {
    const at = 12 + 16 * n
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(at + byte))).join("")
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

const fullRanges = (view: DataView, at: number): Ranges =>
  Array.from({ length: view.getUint32(at + 12) }, (_, n) => {
    const group = at + 16 + 12 * n
    return [view.getUint32(group), view.getUint32(group + 4)] as const
  })

const basicRanges = (view: DataView, at: number): Ranges => {
  const twice = view.getUint16(at + 6)
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + twice, at + 16 + 2 * twice, at + 16 + 3 * twice]
  return Array.from({ length: twice / 2 }, (_, n) => n).flatMap((n) => {
    const [first, last] = [view.getUint16(starts + 2 * n), view.getUint16(ends + 2 * n)]
    const delta = view.getUint16(deltas + 2 * n)
    const offset = view.getUint16(offsets + 2 * n)
    return Array.from({ length: last - first + 1 }, (_, step) => first + step).flatMap((code) => {
      const raw = offset === 0 ? code : view.getUint16(offsets + 2 * n + offset + 2 * (code - first))
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff
      return glyph === 0 || code === 0xffff ? [] : [[code, code] as const]
    })
  })
}

const within = (ranges: Ranges): Covers => {
  const sorted = ranges.toSorted(([one], [other]) => one - other)
  return (codePoint) => {
    let [low, high] = [0, sorted.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const range = sorted[middle]
      if (range === undefined) return false
      if (codePoint < range[0]) high = middle - 1
      else if (codePoint > range[1]) low = middle + 1
      else return true
    }
    return false
  }
}
