import table from "./divisions.json" with { type: "json" }

/** The three levels that a code of six digits tells apart (省级、地级、县级). */
export type Level = "province" | "prefecture" | "county"

/** A code of GB/T 2260 and the name that goes with it (行政区划代码、名称). */
export interface Named {
  readonly code: string
  readonly name: string
}

/** An administrative division, one of today or an abolished one (行政区划). */
export interface Division extends Named {
  readonly level: Level
  /** What its code lies in, the province first (上级行政区). Empty for a province. */
  readonly path: ReadonlyArray<Named>
  /** Whether the code is no longer in use (代码已停用): it still stands on papers of its time. */
  readonly isHistoric: boolean
  /** When the code came in (启用). Absent where the earliest list has it or nothing dates it. */
  readonly from?: Between
  /** When the code went out (停用). Absent for a code of today. */
  readonly until?: Between
  /** Divisions of today in its place (现行区划). Empty for one of today, and where it is not known. */
  readonly successors: ReadonlyArray<Named>
}

/** Two months of lists with a change somewhere between them (变更所在的区间). No `after`: no list is older. */
export interface Between {
  readonly after?: string
  readonly by: string
}

/** The day of which the table speaks, YYYY-MM-DD (数据截至日). */
export const asOf: string = table.asOf

/** The months of the lists in which `from` and `until` are looked for, the oldest first (名录期次). */
export const lists: ReadonlyArray<string> = table.lists

/** The division of a code, abolished ones included; nothing where the table does not have the code. */
export const of = (code: string): Division | undefined => {
  const line = lineOf(code)
  return line === undefined ? undefined : divisionOf(rowOf(line))
}

/**
 * The division of a code, or else what the code lies in: for area codes of ID numbers (地址码), some of which from
 * before 1998 are missing in the table. Nothing where not even the province exists.
 */
export const closest = (code: string): Division | undefined =>
  /^\d{6}$/u.test(code) ? (of(code) ?? of(prefectureOf(code)) ?? of(provinceOf(code))) : undefined

/**
 * What lies directly in a division, by code. Counties without a prefecture (省直辖县级行政区) and those of the four
 * municipalities (直辖市) lie in the province. Abolished ones only where `which` is "all".
 */
export const childrenOf = (code: string, which: "today" | "all" = "today"): ReadonlyArray<Division> =>
  linesBelow(code)
    .map(rowOf)
    .filter((row) => parentOf(row.code) === code && (which === "all" || row.until === ""))
    .map(divisionOf)

/**
 * Divisions by name: the same name first, then the same without its last word (杭州 for 杭州市), then those that begin
 * with it; within each those of today before abolished ones, large before small.
 */
export const search = (name: string): ReadonlyArray<Division> => {
  const sought = name.normalize("NFKC").replace(/\s/gu, "")
  if (sought === "") return []
  return table.rows
    .filter((line) => line.startsWith(sought, nameAt))
    .map(rowOf)
    .map((row) => ({ row, rank: rankOf(row, sought) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ row }) => divisionOf(row))
}

/** One line of the table, cut at its spaces. */
interface Row extends Named {
  readonly from: string
  readonly until: string
  readonly successors: string
}

const codeLength = 6
const nameAt = codeLength + 1

/** Columns as the file names them. */
const rowOf = (line: string): Row => {
  const [code = "", name = "", from = "", until = "", successors = ""] = line.split(" ")
  return { code, name, from, until, successors }
}

/** Where a code stands, or would stand, among the lines, which are in the order of their codes. */
const positionOf = (code: string): number => {
  let low = 0
  let high = table.rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((table.rows[middle] ?? "") < code) low = middle + 1
    else high = middle
  }
  return low
}

const lineOf = (code: string): string | undefined => {
  const line = table.rows[positionOf(code)]
  return code.length === codeLength && line?.startsWith(code) ? line : undefined
}

/** A colon comes right after the nine. */
const linesBelow = (code: string): ReadonlyArray<string> => {
  const level = levelOf(code)
  if (level === "county") return []
  const head = code.slice(0, level === "province" ? 2 : 4)
  return table.rows.slice(positionOf(code), positionOf(`${head}:`))
}

const divisionOf = ({ code, name, from, until, successors }: Row): Division => ({
  code,
  name,
  level: levelOf(code),
  path: pathOf(code),
  isHistoric: until !== "",
  ...(from === "" ? {} : { from: between(from) }),
  ...(until === "" ? {} : { until: between(until) }),
  successors: successors === "" ? [] : successors.split(",").map(named),
})

const between = (by: string): Between => {
  const after = lists[lists.indexOf(by) - 1]
  return after === undefined ? { by } : { after, by }
}

const levels: ReadonlyArray<Level> = ["province", "prefecture", "county"]

const levelOf = (code: string): Level => {
  if (code === provinceOf(code)) return "province"
  return code === prefectureOf(code) ? "prefecture" : "county"
}

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`

const prefectureOf = (code: string): string => `${code.slice(0, 4)}00`

const parentOf = (code: string): string | undefined => {
  if (code === provinceOf(code)) return undefined
  const prefecture = prefectureOf(code)
  return code !== prefecture && lineOf(prefecture) !== undefined ? prefecture : provinceOf(code)
}

const pathOf = (code: string): ReadonlyArray<Named> => {
  const parent = parentOf(code)
  return parent === undefined ? [] : [...pathOf(parent), named(parent)]
}

/** Parents and successors are in the table themselves; a test says so. */
const named = (code: string): Named => ({ code, name: rowOf(lineOf(code) ?? code).name })

/** The smaller the better: how the name fits, then today's before abolished ones, then the large before the small. */
const rankOf = ({ code, name, until }: Row, sought: string): number =>
  fitOf(name, sought) * 6 + (until === "" ? 0 : 3) + levels.indexOf(levelOf(code))

const fitOf = (name: string, sought: string): 0 | 1 | 2 => {
  if (name === sought) return 0
  return name.replace(/(?:特别行政区|自治[区州县旗]|地区|林区|新区|[省市区县盟旗])$/u, "") === sought ? 1 : 2
}
