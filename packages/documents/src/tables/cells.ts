import type { Text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import type { Names } from "../names.ts"

/** What stands in a cell: a day is kept apart from text, so that a workbook can reckon with it. */
export type Cell = string | number | { readonly day: string } | undefined

/** One sheet of the workbook: its head, its columns with their widths in characters, its rows. */
export interface Table {
  readonly id: string
  readonly title: Text
  readonly columns: ReadonlyArray<{ readonly title: Text; readonly width: number }>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

/** The numbers of clauses in the list at the end. */
export const cited = (ids: ReadonlyArray<string>, { clause }: Names): string =>
  ids.map((id) => `§${clause(id)}`).join(" ")

/** Three cells: earliest, likely, latest. */
export const ends = (range: Plan.Range | undefined): ReadonlyArray<Cell> =>
  range === undefined
    ? [undefined, undefined, undefined]
    : [{ day: range.earliest }, dayOr(range.likely), { day: range.latest }]

export const dayOr = (day: string | undefined): Cell => (day === undefined ? undefined : { day })

export const amount = (value: number | string): Cell => (typeof value === "string" ? { day: value } : value)
