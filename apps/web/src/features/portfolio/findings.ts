import { type Book, type Finding, type Place, rowsOf } from "./book.ts"

/** All that was found, as it is looked up (全部结论). */
export interface Index {
  /** In the order of sheets, rows and columns. */
  readonly all: ReadonlyArray<Finding>
  /** What is said of a cell: a fault before a duplicate before a reading. */
  readonly at: (sheet: number, row: number, column: number) => Finding | undefined
  /** Something is said in a cell of this row. */
  readonly hasNote: (sheet: number, row: number) => boolean
}

export const indexOf = (found: ReadonlyArray<Finding>): Index => {
  const all = [...found].sort(inOrder)
  const cells = new Map<string, Finding>()
  const rows = new Set<string>()
  for (const finding of all) {
    const { sheet, row, column } = finding
    rows.add(`${sheet} ${row}`)
    const key = `${sheet} ${row} ${column}`
    const before = cells.get(key)
    if (before === undefined || ranks[finding.face] < ranks[before.face]) cells.set(key, finding)
  }
  return {
    all,
    at: (sheet, row, column) => cells.get(`${sheet} ${row} ${column}`),
    hasNote: (sheet, row) => rows.has(`${sheet} ${row}`),
  }
}

const ranks = { fault: 0, duplicate: 1, reading: 2 }

const inOrder = (one: Place, other: Place): number =>
  one.sheet - other.sheet || one.row - other.row || one.column - other.column

export interface Counts {
  readonly rows: number
  /** Rows that are in the portfolio; of some a cell may be left out. */
  readonly taken: number
  readonly faults: number
  readonly duplicates: number
  readonly readings: number
  readonly bySheet: ReadonlyArray<{ readonly rows: number; readonly open: number }>
}

export const countsOf = (book: Book | undefined, found: ReadonlyArray<Finding>): Counts => {
  const sheets = (book?.sheets ?? []).map(rowsOf)
  const rows = sheets.reduce((sum, count) => sum + count, 0)
  const count = (face: Finding["face"]): number =>
    found.reduce((sum, each) => (each.face === face ? sum + (each.standsFor ?? 1) : sum), 0)
  const lost = new Set(
    found.flatMap(({ sheet, row, losesRow }) => (losesRow && row >= 0 ? [`${sheet} ${row}`] : [])),
  )
  return {
    rows,
    taken: Math.max(0, rows - lost.size),
    faults: count("fault"),
    duplicates: count("duplicate"),
    readings: count("reading"),
    bySheet: sheets.map((count, at) => ({
      rows: count,
      open: found.filter(({ sheet, face }) => sheet === at && face !== "reading").length,
    })),
  }
}

/** How many are counted and not listed. */
export const unlistedOf = (found: ReadonlyArray<Finding>) => {
  const of = (face: Finding["face"]): number =>
    found.find((each) => each.face === face && each.standsFor !== undefined)?.standsFor ?? 0
  return { faults: of("fault"), readings: of("reading") }
}

/** The same fault in several cells: what mends one mends all (同类). */
export interface Group {
  readonly key: string
  readonly first: Finding
  readonly members: ReadonlyArray<Finding>
}

/** Faults and duplicates, those alike together, in the order of their first cell. */
export const groupsOf = (all: ReadonlyArray<Finding>): ReadonlyArray<Group> => {
  const groups = new Map<string, Array<Finding>>()
  for (const finding of all) {
    if (finding.face === "reading" || finding.standsFor !== undefined) continue
    const key = alikeBy(finding)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members
    return first === undefined ? [] : [{ key, first, members }]
  })
}

/** Cells that hold nothing, or are rows as a whole, are not alike: each wants its own words. */
const alikeBy = ({ face, code, sheet, row, column, found, suggestion }: Finding): string =>
  JSON.stringify([face, code, sheet, column, found, suggestion, found === "" || column < 0 ? row : ""])

/** The fault or duplicate behind a place, or before it; round the end it begins again. */
export const nextFrom = (all: ReadonlyArray<Finding>, from: Place, step: 1 | -1): Finding | undefined => {
  const open = all.filter(({ face, row }) => face !== "reading" && row >= 0)
  if (step > 0) return open.find((finding) => inOrder(finding, from) > 0) ?? open[0]
  return open.findLast((finding) => inOrder(finding, from) < 0) ?? open.at(-1)
}

/** A sentence up to its colon, and what stands behind it where that is long: all that may be written there, say. */
export const divided = (sentence: string): { readonly head: string; readonly rest: string } => {
  const [, head = sentence, rest = ""] = /^(.+?)(?:：|: )(.+)$/su.exec(sentence) ?? []
  return rest.length > restMin ? { head, rest } : { head: sentence, rest: "" }
}
const restMin = 12

/** The same in short, where the cell itself stands above it. */
export const shortOf = (sentence: string, found: string): string => {
  const { head } = divided(sentence)
  const quoted = [`“${found}”`, `"${found}"`].find((name) => head.startsWith(name))
  return quoted === undefined ? head : head.slice(quoted.length).trim()
}
