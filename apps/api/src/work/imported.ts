import { Report } from "@openbeian/core/check"
import { Portfolio } from "@openbeian/core/filing"
import { Plan } from "@openbeian/planner"
import { rowsMax, sheetIds } from "@openbeian/portfolio"
import { Schema } from "effect"

const o = Schema.optionalKey
const many = <S extends Schema.Top>(schema: S) => Schema.Array(schema)

const Plain = Schema.Union([Schema.Null, Schema.String, Schema.Finite, Schema.Boolean])
const Dated = Schema.Struct({ date: Schema.String }).annotate({
  identifier: "DateCell",
  description: "a cell that holds a day or a time, as ISO 8601 has it",
})

/** What a cell holds, as JSON (单元格). */
export const CellJson = Schema.Union([
  Plain,
  Dated,
  Schema.Struct({ formula: Schema.String, result: Schema.Union([Plain, Dated]) }),
  Schema.Struct({ error: Schema.String }),
]).annotate({ identifier: "Cell" })
export type CellJson = typeof CellJson.Type

const Row = Schema.Struct({
  row: Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: rowsMax })).annotate({
    description: "its number in the file, counted from 1",
  }),
  cells: many(CellJson),
})

/** Sheets as a grid sends them back: all rows, or those that were touched. */
export const SheetsJson = Schema.Struct({
  epoch: o(Schema.Literals([1900, 1904])),
  sheets: many(Schema.Struct({ name: Schema.String, columns: many(Schema.String), rows: many(Row) })),
}).annotate({ identifier: "Sheets" })

const place = {
  sheet: Schema.Literals(sheetIds),
  sheetName: Schema.String.annotate({ description: "as the file has it" }),
  row: Schema.Int.annotate({ description: "counted from 1" }),
  column: Schema.Int.annotate({ description: "counted from 1" }),
  cell: Schema.String.annotate({ description: "as a spreadsheet writes it, such as E5" }),
}
const Place = Schema.Struct(place).annotate({ identifier: "CellPlace" })

/** What was read of a portfolio, and every cell that could not be taken or was understood as something else. */
export const Imported = Schema.Struct({
  portfolio: Portfolio.Portfolio,
  counts: Schema.Struct({
    customers: Schema.Int,
    services: Schema.Int,
    faults: Schema.Int,
    readings: Schema.Int,
  }).annotate({ description: "all of them, those too that are not listed" }),
  unlisted: Schema.Struct({ faults: Schema.Int, readings: Schema.Int }).annotate({
    description: "how many more there are than are listed",
  }),
  faults: many(
    Schema.Struct({
      ...place,
      code: Schema.String,
      heading: Schema.String.annotate({
        description: "as the file has it, or as it would be called there; empty: the sheet is meant",
      }),
      found: Schema.String,
      choices: many(Report.Both).annotate({
        description: "what may be written there, where that is a short list",
      }),
      message: Report.Both,
      fix: Report.Both,
      effect: Schema.Literals([
        "cellLeftOut",
        "rowLeftOut",
        "columnLeftOut",
        "sheetLeftOut",
        "kept",
      ]).annotate({
        description:
          "what became of it: the cell, its row, its column or its sheet was left out, or it was kept as it is",
      }),
      suggestion: o(
        Schema.String.annotate({ description: "what was probably meant; absent: nobody can say" }),
      ),
      customer: o(
        Schema.String.annotate({
          description: "whose row it is; absent: nobody's who is in the portfolio",
        }),
      ),
      other: o(Place.annotate({ description: "the other cell, of what is there twice" })),
    }).annotate({ identifier: "CellFault" }),
  ),
  readings: many(
    Schema.Struct({ ...place, why: Schema.String, found: Schema.String, as: Schema.String }).annotate({
      identifier: "CellReading",
    }),
  ),
  unread: many(Plan.UnreadCell).annotate({
    description: "faults because of which something is not in the portfolio, to be sent along for a plan",
  }),
  leftOut: many(Schema.String).annotate({ description: "sheets that are not ours; they are not kept" }),
  epoch: Schema.Literals([1900, 1904]).annotate({ description: "the year in which day 0 of the file lies" }),
  sheets: many(
    Schema.Struct({
      id: Schema.Literals(sheetIds),
      name: Schema.String,
      columns: many(
        Schema.Struct({
          path: Schema.String.annotate({ description: "what the column is about; empty: it is not ours" }),
          heading: Schema.String,
          type: Schema.String,
          words: many(Schema.String).annotate({
            description: "what may be written there, where that is a short list",
          }),
        }),
      ),
      rows: many(Row),
    }).annotate({ identifier: "Sheet" }),
  ).annotate({ description: "empty where the portfolio does not fit into tables" }),
}).annotate({ identifier: "ImportedPortfolio" })
export type Imported = typeof Imported.Type
