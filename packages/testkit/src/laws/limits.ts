import { type Limit, Plugin } from "@openbeian/core/provider"
import { isDay } from "./identity.ts"
import { law } from "./Law.ts"

/** That the first row which fits is the right one. */
export const limits = [
  law("dates its figures by real days, newest first", "数值都有真实日期，新的在前", (plugin) =>
    eachLimit(plugin, (rows) =>
      rows.flatMap(({ from }, n) => {
        const before = rows[n - 1]
        return isDay(from) && (before === undefined || before.from >= from) ? [] : [from]
      }),
    ),
  ),
  law("has no figure that an earlier one hides", "没有被前面的行遮住的数值", (plugin) =>
    eachLimit(plugin, (rows) =>
      rows.flatMap((row, n) =>
        rows.slice(0, n).some((before) => before.from <= row.from && isForAll(before, row))
          ? [`row ${n}`]
          : [],
      ),
    ),
  ),
  law("counts in whole numbers", "数值是整数", (plugin) =>
    eachLimit(plugin, (rows) =>
      rows.flatMap(({ value }) =>
        value === "unlimited" || (Number.isSafeInteger(value) && value >= 0) ? [] : [String(value)],
      ),
    ),
  ),
  law("limits products that it has", "限额所指的云产品都存在", (plugin) =>
    eachLimit(plugin, (rows) =>
      rows.flatMap(({ product }) =>
        product === undefined || Plugin.productsOf(plugin).some(({ id }) => id === product) ? [] : [product],
      ),
    ),
  ),
]

const eachLimit = (
  { limits }: Plugin.Plugin,
  faults: (rows: ReadonlyArray<Limit.Figure>) => ReadonlyArray<string>,
): ReadonlyArray<string> =>
  Object.entries(limits).flatMap(([name, limit]) =>
    limit === "undocumented" ? [] : faults(limit).map((fault) => `${name}: ${fault}`),
  )

/** Whether one row is for every case that another is for. */
const isForAll = (wide: Limit.Figure, narrow: Limit.Figure): boolean =>
  (wide.service === undefined || wide.service === narrow.service) &&
  (wide.product === undefined || wide.product === narrow.product) &&
  (wide.province === undefined || wide.province === narrow.province) &&
  (wide.subjectKind === undefined || wide.subjectKind === narrow.subjectKind)
