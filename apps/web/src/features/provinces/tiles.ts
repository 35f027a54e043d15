/**
 * Where each province lies on a map of equal tiles: rows from the north, a dot for an empty place (方格地图).
 * Neighbours stand beside each other as far as a grid allows.
 */
const rows = [
  ".. .. .. .. .. .. 23",
  "65 .. .. .. 15 .. 22",
  ".. 62 64 14 11 12 21",
  "54 63 61 41 13 37 ..",
  ".. 51 50 42 34 32 31",
  ".. 53 52 43 36 33 ..",
  ".. .. 45 44 35 .. ..",
  ".. .. .. 46 .. .. ..",
]

/** Row and column, both from 1; none where the map has no such province. */
export const tileOf = (code: string): { readonly row: number; readonly column: number } | undefined =>
  tiles.get(code.slice(0, 2))

const tiles = new Map(
  rows.flatMap((row, north) =>
    row
      .split(" ")
      .map((digits, west) => [digits, { row: north + 1, column: west + 1 }] as const)
      .filter(([digits]) => digits !== ".."),
  ),
)
