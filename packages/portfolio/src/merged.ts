import { type Cell, isEmpty, isFailure, isFormula, shown, type Table } from "./Cell.ts"
import type { Faults } from "./Faults.ts"
import type { Headings } from "./headings.ts"

/** The rows with the value of a merged block in each of its cells below the first. */
export const filled = (
  table: Table,
  headings: Headings,
  faults: Faults,
): ReadonlyArray<ReadonlyArray<Cell>> => {
  const blocks = table.merges.filter(({ startRow, endRow }) => startRow > headings.row && endRow > startRow)
  if (blocks.length === 0) return table.rows
  const rows = [...table.rows]
  for (const { startRow, startCol, endRow } of blocks) {
    const value = table.rows[startRow]?.[startCol]
    if (isEmpty(value)) continue
    for (let row = startRow + 1; row <= endRow && row < rows.length; row++) {
      const cells = [...(rows[row] ?? [])]
      // A block may reach below the last row that says anything.
      if (cells.every(isEmpty) || !isEmpty(cells[startCol])) continue
      cells[startCol] = value
      rows[row] = cells
      // What is not understood is told at each of its cells.
      if (!isFormula(value) && !isFailure(value))
        faults.understood(table, row, startCol, { why: "merged", found: "", as: shown(value) })
    }
  }
  return rows
}
