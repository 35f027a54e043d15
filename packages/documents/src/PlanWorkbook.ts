import { Day } from "@openbeian/core/calendar"
import type { Plan } from "@openbeian/planner"
import type { CellStyle, CellValue, WriteSheet } from "hucre"
import { namesOf, titleOf } from "./names.ts"
import { chosen, type Wanted } from "./part.ts"
import type { Cell, Table } from "./tables/cells.ts"
import { tablesOf } from "./tables/tables.ts"

/** A plan as an Excel workbook (工作簿), one sheet a part. The same plan has the same bytes. */
export const render = async (plan: Plan.Plan, wanted: Wanted): Promise<Uint8Array> => {
  const { writeXlsx } = await import("hucre/xlsx")
  const part = chosen(plan, wanted)
  const names = namesOf(part, wanted.language)
  const made = dateOf(part.today)
  return writeXlsx({
    sheets: tablesOf(part, names).map((table) => sheetOf(table, wanted)),
    properties: { title: titleOf(part, names), creator: "OpenBeian", created: made, modified: made },
    defaultFont: { name: wanted.language === "zh" ? "等线" : "Calibri", size: 11 },
  })
}

const sheetOf = ({ title, columns, rows }: Table, { language }: Wanted): WriteSheet => {
  const values = [columns.map((column) => column.title[language]), ...rows.map((row) => row.map(cellValue))]
  const cells = new Map<string, { readonly style: CellStyle }>()
  for (const [r, row] of values.entries())
    for (const [c, value] of row.entries())
      cells.set(`${r},${c}`, { style: r === 0 ? headed : value instanceof Date ? dated : written })
  return {
    name: title[language],
    columns: columns.map(({ width }) => ({ width })),
    rows: values,
    cells,
    freezePane: { rows: 1 },
    ...(rows.length === 0
      ? {}
      : { autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` } }),
    pageSetup: {
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  }
}

const cellValue = (cell: Cell): CellValue => {
  if (cell === undefined || cell === "") return null
  return typeof cell === "object" ? dateOf(cell.day) : cell
}

/** Workbooks keep a day as midnight of no time zone, which the writer takes from UTC. */
const dateOf = (day: string): Date => new Date(Day.toNumber(day) * 86_400_000)

const letterOf = (column: number): string => String.fromCharCode(65 + column)

const top = { vertical: "top", wrapText: true } as const
const written: CellStyle = { alignment: top }
const dated: CellStyle = { alignment: { ...top, horizontal: "left" }, numFmt: "yyyy-mm-dd" }
const headed: CellStyle = {
  alignment: { vertical: "center", wrapText: true },
  font: { bold: true, color: { rgb: "0B6074" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E2EFF1" } },
  border: { bottom: { style: "thin", color: { rgb: "A3C8D0" } } },
}
