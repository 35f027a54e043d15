import { type Text, text } from "@openbeian/core/text"
import type { Effect } from "./Fault.ts"
import type { Imported } from "./readTables.ts"

/** What of a workbook is not in the portfolio: a cell, or the row, column or sheet that it stands in (未读入的单元格). */
export interface Unread {
  /** The name that the sheet has in the file. */
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly cell: string
  readonly heading: string
  readonly found: string
  readonly message: Text
  readonly lost: "cell" | "row" | "column" | "sheet"
  /** Absent: the row is nobody's who is in the portfolio. */
  readonly customer?: string
}

/**
 * The faults because of which something was left out. Those that were taken as they are lose nothing; of those that are
 * not listed the first place and their count are told.
 */
export const unreadOf = ({
  faults,
  unlisted,
}: Pick<Imported, "faults" | "unlisted">): ReadonlyArray<Unread> => [
  ...faults.flatMap((fault): ReadonlyArray<Unread> => {
    const { sheetName, row, column, cell, heading, found, message, effect, customer } = fault
    if (effect === "kept") return []
    const place = { sheet: sheetName, row, column, cell, heading, found, message, lost: lost[effect] }
    return [customer === undefined ? place : { ...place, customer }]
  }),
  ...restOf(unlisted),
]

const restOf = ({ faults, from }: Imported["unlisted"]): ReadonlyArray<Unread> => {
  if (from === undefined) return []
  const { sheetName, row, column, cell } = from
  const message = text(
    `从这里起另有 ${faults} 处错误没有逐一列出，其中的内容也可能没有读入`,
    `from here on ${faults} more faults are not listed one by one; what they are about may be left out too`,
  )
  return [{ sheet: sheetName, row, column, cell, heading: "", found: "", message, lost: "row" }]
}

const lost = {
  cellLeftOut: "cell",
  rowLeftOut: "row",
  columnLeftOut: "column",
  sheetLeftOut: "sheet",
} as const satisfies Record<Exclude<Effect, "kept">, Unread["lost"]>
