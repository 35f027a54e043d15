/** Heights of the rows of a grid, in rem: one line, or two where something is said below a cell. */
export const heights = { low: 2.25, tall: 3.25 } as const

/** Where each row begins, in rem; the last entry is the height of all. */
export const offsetsOf = (count: number, isTall: (row: number) => boolean): Float64Array => {
  const offsets = new Float64Array(count + 1)
  for (let row = 0; row < count; row++)
    offsets[row + 1] = (offsets[row] ?? 0) + (isTall(row) ? heights.tall : heights.low)
  return offsets
}

/** The row at a height: the last that does not begin below it. */
export const rowAt = (offsets: Float64Array, height: number): number => {
  let [low, high] = [0, Math.max(0, offsets.length - 2)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}

/** So many rows beyond the edges are drawn, so that scrolling shows no blank. */
const beyond = 6

/** The rows that are drawn: those in sight, some beyond, and the one of the cursor wherever it is (可见行). */
export const rowsIn = (
  offsets: Float64Array,
  sight: { readonly top: number; readonly height: number },
  cursor: number,
): ReadonlyArray<number> => {
  const count = offsets.length - 1
  if (count <= 0) return []
  const first = Math.max(0, rowAt(offsets, sight.top) - beyond)
  const last = Math.min(count - 1, rowAt(offsets, sight.top + sight.height) + beyond)
  const rows = Array.from({ length: last - first + 1 }, (_, n) => first + n)
  if (cursor < 0 || cursor >= count) return rows
  if (cursor < first) return [cursor, ...rows]
  return cursor > last ? [...rows, cursor] : rows
}

/** How far to scroll so that a stretch is in sight; undefined where it is. */
export const scrollFor = (
  stretch: { readonly from: number; readonly to: number },
  sight: { readonly top: number; readonly height: number },
): number | undefined => {
  if (stretch.from < sight.top) return stretch.from
  if (stretch.to > sight.top + sight.height) return Math.max(0, stretch.to - sight.height)
  return undefined
}
