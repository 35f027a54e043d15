/** What a bench found. */
export interface Result {
  readonly title: string
  readonly rows: ReadonlyArray<Row>
}

/** A figure, and how it compares. Bounds are of the ratio, or of the figure itself where there is none. */
export interface Row {
  readonly name: string
  readonly figure: number
  readonly unit: "µs" | "KiB" | ""
  readonly ratio?: number
  readonly atMost?: number
  readonly atLeast?: number
}

export const isKept = ({ rows }: Result): boolean => rows.every(isInBounds)

export const table = ({ title, rows }: Result): string => `${[title, ...rows.map(line)].join("\n")}\n`

const line = (row: Row): string => {
  const { name, figure, unit, ratio, atMost, atLeast } = row
  const parts = [
    `  ${name}`.padEnd(52),
    `${unit === "" ? figure : short(figure)} ${unit}`.padStart(11),
    (ratio === undefined ? "" : `× ${short(ratio)}`).padEnd(8),
    atMost === undefined ? "" : `at most ${atMost}`,
    atLeast === undefined ? "" : `at least ${atLeast}`,
    atMost === undefined && atLeast === undefined ? "" : isInBounds(row) ? "✓" : "✗",
  ]
  return parts
    .filter((part) => part !== "")
    .join(" ")
    .trimEnd()
}

const isInBounds = ({
  figure,
  ratio = figure,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = 0,
}: Row): boolean => ratio >= atLeast && ratio <= atMost

/** Three digits that count. */
const short = (value: number): string => (value < 100 ? value.toPrecision(3) : value.toFixed(0))
