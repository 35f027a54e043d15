import type { Place, Table } from "./Cell.ts"
import { placeOf } from "./Faults.ts"
import type { Headings } from "./headings.ts"
import type { Case, CaseId, Sheet } from "./Sheet.ts"

interface Spot {
  readonly table: Table
  readonly row: number
  readonly one: CaseId
}

/** From places in the portfolio to cells. */
export class Places {
  private readonly added: Array<readonly [string, Spot]> = []
  private spots: ReadonlyMap<string, Spot> | undefined
  private readonly columns = new Map<Table, ReadonlyMap<CaseId, ReadonlyMap<string, number>>>()
  private readonly customers = new Map<Table, number>()

  learn(table: Table, sheet: Sheet, headings: Headings): void {
    const byCase = sheet.cases.map((one) => [one.id, pathsOf(one, headings)] as const)
    this.columns.set(table, new Map(byCase))
    this.customers.set(table, headings.references.get("customer") ?? 0)
  }

  add(pointer: string, table: Table, row: number, one: CaseId): void {
    this.added.push([pointer, { table, row, one }])
    this.spots = undefined
  }

  of(pointer: string): Place | undefined {
    this.spots ??= new Map(this.added)
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) {
      const spot = this.spots.get(pointer.slice(0, end))
      if (spot !== undefined) return this.cellOf(spot, pointer.slice(end + 1))
    }
    return undefined
  }

  /** The cell of a fact or of the list or group that holds it; else the first of the row. */
  private cellOf({ table, row, one }: Spot, path: string): Place {
    const columns = this.columns.get(table)?.get(one)
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const column = columns?.get(path.slice(0, end))
      if (column !== undefined) return placeOf(table, row, column)
    }
    return placeOf(table, row, this.customers.get(table) ?? 0)
  }
}

const pathsOf = ({ steps }: Case, { columns }: Headings): ReadonlyMap<string, number> =>
  new Map(
    columns.flatMap(({ column, at }) => {
      const path = steps.get(column.id)
      return path === undefined ? [] : [[path.join("/"), at] as const]
    }),
  )
