import { text } from "@openbeian/core/text"
import { columnsMax, rowsInAllMax, rowsMax } from "./guard.ts"
import { counted, Refused } from "./Refused.ts"

/** How large a table is, before it is laid out. */
interface Size {
  readonly name: string
  readonly rows: number
  readonly columns: number
}

/** Why tables are too large, one of them or all together; nothing where they are not. */
export const sizeRefusal = (tables: ReadonlyArray<Size>): Refused | undefined => {
  let all = 0
  for (const { name, rows, columns } of tables) {
    if (rows > rowsMax)
      return Refused.of("cells", { entry: name, found: counted.rows(rows), limit: counted.rows(rowsMax) })
    if (columns > columnsMax)
      return Refused.of("cells", {
        entry: name,
        found: counted.columns(columns),
        limit: counted.columns(columnsMax),
      })
    all += rows
  }
  return all <= rowsInAllMax
    ? undefined
    : Refused.of("cells", {
        entry: text("各表合计", "all tables"),
        found: counted.rows(all),
        limit: counted.rows(rowsInAllMax),
      })
}
