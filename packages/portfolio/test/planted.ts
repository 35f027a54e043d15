import type { Filing, Portfolio } from "@openbeian/core/filing"
import { Result } from "effect"
import type { Cell, Code, Effect, SheetId, Table, Tables } from "../src/index.ts"
import { tablesOf } from "../src/index.ts"
import { Chance } from "./example/chance.ts"
import { creditCode, enterprise, person, places } from "./example/invented.ts"

/** A fault that was put into a cell on purpose. */
export interface Planted {
  readonly sheet: SheetId
  readonly cell: string
  readonly code: Code
  readonly effect: Effect
  /** Counted from 0. */
  readonly row: number
  readonly column: number
}

/** A kind of fault: where it goes, what is written there, and what becomes of it. */
interface Kind {
  readonly sheet: SheetId
  readonly heading: string
  /** Which of the rows of a customer. */
  readonly nth?: number
  readonly puts: Cell | ((before: Before) => Cell)
  readonly code: Code
  readonly effect?: Effect
}

/** The cell of a column in the row of the customer so many before. */
type Before = (steps: number, sheet: SheetId, heading: string) => Cell

const kinds: ReadonlyArray<Kind> = [
  {
    sheet: "subjects",
    heading: "主体名称",
    puts: { formula: 'A2&"公司"', result: "甲公司" },
    code: "formula",
  },
  { sheet: "domains", heading: "域名持有者", puts: { error: "#N/A" }, code: "error" },
  { sheet: "persons", heading: "证件号码", puts: Number("330106199209074048"), code: "digitsLost" },
  { sheet: "accounts", heading: "云账号编号", puts: 2_000_123_456, code: "digitsMayBeLost" },
  { sheet: "services", heading: "服务名称", puts: new Date("2026-05-01"), code: "dateInText" },
  { sheet: "services", heading: "备注", puts: true, code: "truthInText" },
  { sheet: "servers", heading: "云产品", puts: 2.5, code: "numberInText" },
  { sheet: "domains", heading: "域名实名状态", puts: "已过", code: "notListed" },
  { sheet: "services", heading: "经营性", puts: "也许", code: "notBoolean" },
  { sheet: "servers", heading: "已购时长（月，含续费）", puts: "三个月", code: "notInteger" },
  { sheet: "domains", heading: "域名到期日", puts: "2027-02-30", code: "notADay" },
  { sheet: "servers", heading: "已占用的备案配额（含已创建的授权码）", puts: -1, code: "refused" },
  { sheet: "subjects", heading: "要备案的服务", puts: "三个", code: "notNone" },
  { sheet: "accounts", heading: "在办订单", puts: "订单一号", code: "item" },
  { sheet: "register", heading: "服务种类", nth: 1, puts: null, code: "missing", effect: "rowLeftOut" },
  { sheet: "register", heading: "域名", nth: 0, puts: "a.cn", code: "notHere" },
  { sheet: "domains", heading: "客户编号", puts: "C9999", code: "unknownCustomer", effect: "rowLeftOut" },
  { sheet: "domains", heading: "服务代号", puts: "S99", code: "unknownService", effect: "rowLeftOut" },
  { sheet: "servers", heading: "账号代号", puts: "A99", code: "unknownAccount", effect: "rowLeftOut" },
  {
    sheet: "subjects",
    heading: "主体证件：证件号码",
    puts: (before) => before(190, "subjects", "主体证件：证件号码"),
    code: "sameCreditCode",
    effect: "kept",
  },
]

const each = 10

/** The tables of 200 customers, and the same with a fault for each of them. */
export const planted = (): {
  readonly clean: Tables
  readonly tables: Tables
  readonly faults: ReadonlyArray<Planted>
} => {
  const clean = Result.getOrThrow(tablesOf(customers(kinds.length * each + 1), "zh"))
  const rows = new Map(clean.tables.map((table) => [table.sheet, table.rows.map((row) => [...row])]))
  const faults = kinds.flatMap((kind, index) =>
    Array.from({ length: each }, (_, n) => plant(kind, index * each + n, clean, rows)),
  )
  return {
    clean,
    tables: {
      ...clean,
      tables: clean.tables.map((table) => ({ ...table, rows: rows.get(table.sheet) ?? [] })),
    },
    faults,
  }
}

const plant = (
  { sheet, heading, nth = 0, puts, code, effect = "cellLeftOut" }: Kind,
  customer: number,
  clean: Tables,
  rows: ReadonlyMap<SheetId, Array<Array<Cell>>>,
): Planted => {
  const table = tableOf(clean, sheet)
  const row = rowOf(table, idOf(customer), nth)
  const column = columnOf(table, heading)
  const line = rows.get(sheet)?.[row]
  if (line === undefined) throw new Error(`no row for ${heading}`)
  const before: Before = (steps, of, name) => {
    const from = tableOf(clean, of)
    return from.rows[rowOf(from, idOf(customer - steps), 0)]?.[columnOf(from, name)] ?? null
  }
  line[column] = typeof puts === "function" ? puts(before) : puts
  return { sheet, cell: `${letters(column)}${row + 1}`, code, effect, row, column }
}

export const tableOf = ({ tables }: Tables, sheet: SheetId): Table => {
  const found = tables.find((table) => table.sheet === sheet)
  if (found === undefined) throw new Error(`no table ${sheet}`)
  return found
}

const rowOf = ({ rows }: Table, id: string, nth: number): number => {
  const found = rows.flatMap((row, index) => (row[0] === id ? [index] : []))[nth]
  if (found === undefined) throw new Error(`no row ${nth} of ${id}`)
  return found
}

const columnOf = ({ rows, sheet }: Table, heading: string): number => {
  const found = (rows[0] ?? []).indexOf(heading)
  if (found < 0) throw new Error(`${sheet} has no ${heading}`)
  return found
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)

const idOf = (index: number): string => `C${String(index + 1).padStart(4, "0")}`

/** Customers who lack nothing that a fault may be planted in. */
const customers = (count: number): Portfolio.Portfolio => {
  const chance = new Chance(200)
  const at = places.zhejiang
  return {
    openbeian: 1,
    filings: Array.from({ length: count }, (_, index): Portfolio.Customer => {
      const subject = {
        ...enterprise(chance, at),
        credential: { type: "businessLicence", number: creditCode(chance, "91", at) },
      } as const
      const principal = person(chance, at)
      return {
        customer: idOf(index),
        subject: { ...subject, principal, legalRepresentative: principal },
        services: [1, 2, 3].map(
          (n): Filing.Service => ({
            kind: "website",
            name: `网站 ${n}`,
            remark: "无",
            isCommercial: false,
            domains: [
              {
                name: `site-${index}-${n}.cn`,
                registrant: "甲公司",
                realName: "verified",
                expiresOn: "2028-06-01",
              },
            ],
          }),
        ),
        accounts: [
          {
            provider: "acme",
            openOrders: [],
            servers: [{ id: "web-1", product: "云服务器", months: 12, quotaUsed: 1 }],
            codes: [{ id: "code-1", isSpent: false }],
          },
        ],
        register: {
          subject: { isFiled: true, recordNumber: `浙ICP备${20_230_000 + index}号`, access: ["acme"] },
          services: [{ kind: "website", name: "旧站", domains: [`old-${index}.cn`], access: ["acme"] }],
        },
      }
    }),
  }
}
