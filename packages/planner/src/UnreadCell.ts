import { Report } from "@openbeian/core/check"
import * as Schema from "effect/Schema"

const o = Schema.optionalKey
const { Both } = Report

/** What of the workbook is not in the portfolio that was planned for: a cell, or its row, column or sheet (未读入的单元格). */
export const UnreadCell = Schema.Struct({
  sheet: Schema.String.annotate({ description: "as the file has it" }),
  row: Schema.Int.annotate({ description: "counted from 1" }),
  column: Schema.Int.annotate({ description: "counted from 1" }),
  cell: Schema.String.annotate({ description: "as a spreadsheet writes it, such as E5" }),
  heading: Schema.String.annotate({ description: "of the column; empty: it has none that is known" }),
  found: Schema.String,
  message: Both,
  lost: Schema.Literals(["cell", "row", "column", "sheet"]).annotate({
    description: "what the plan is made without: the cell, or its whole row, column or sheet",
  }),
  customer: o(
    Schema.String.annotate({ description: "whose row it is; absent: nobody's who is in the portfolio" }),
  ),
}).annotate({ identifier: "UnreadCell" })

export type UnreadCell = typeof UnreadCell.Type
