import type { Text } from "@openbeian/core/text"
import type { Fault } from "./Fault.ts"

/** What of a workbook is not in the portfolio: a cell, or its whole row (未读入的单元格). */
export interface Unread {
  /** The name that the sheet has in the file. */
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly cell: string
  readonly heading: string
  readonly found: string
  readonly message: Text
  readonly lost: "cell" | "row"
  /** Absent: the row is nobody's who is in the portfolio. */
  readonly customer?: string
}

/** The faults because of which something was left out. Those that were taken as they are lose nothing. */
export const unreadOf = (faults: ReadonlyArray<Fault>): ReadonlyArray<Unread> =>
  faults.flatMap(
    ({ sheetName, row, column, cell, heading, found, message, effect, customer }): ReadonlyArray<Unread> =>
      effect === "kept"
        ? []
        : [
            {
              sheet: sheetName,
              row,
              column,
              cell,
              heading,
              found,
              message,
              lost: effect === "rowLeftOut" ? "row" : "cell",
              ...(customer === undefined ? {} : { customer }),
            },
          ],
  )
