import type { Report } from "@openbeian/core/check"
import type { Text } from "@openbeian/core/text"
import { listed, row, type Sheet, say } from "./sheet.ts"
import { nameOf } from "./types.ts"

type Provider = Pick<Report.ProviderReport, "orders" | "services">

/** What is handed in together, and what has to wait for what. A single order needs no list. */
export const printOrders = (sheet: Sheet, { orders, services }: Provider): ReadonlyArray<string> =>
  orders.length < 2
    ? []
    : orders.flatMap(({ words, holds, waitsFor, clauses }, index) => {
        const held = services
          .filter(({ path }) => holds.includes(path))
          .map((service) => nameOf(sheet, service))
        const names = held.length === 0 ? "" : ` · ${listed(sheet, held)}`
        const wait = waitsFor === undefined ? nothing : waiting(waitsFor + 1)
        return row(sheet, say(sheet, label(index + 1)), [say(sheet, words), names, say(sheet, wait)], clauses)
      })

const label = (order: number): Text => ({ zh: `第${order}单`, en: `Order ${order}` })
const nothing: Text = { zh: "", en: "" }
const waiting = (order: number): Text => ({
  zh: `（等第 ${order} 单办结）`,
  en: ` (after order ${order} has ended)`,
})
