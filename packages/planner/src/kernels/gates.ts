import { at } from "./at.ts"
import type { Desk, Group } from "./Desk.ts"
import type { IsAllowed } from "./enumerate.ts"
import type { Lot } from "./Lot.ts"
import { byRelease } from "./Lot.ts"

export const isGated = (lots: ReadonlyArray<Lot>): boolean =>
  lots.some(({ isOnlyAfterAnother, waits }) => isOnlyAfterAnother || waits !== "not")

/** Whether an order of such filings alone opens the way for those that wait for another one. */
export const isOpener = ({ kind, isOnlyAfterAnother }: Lot, { kinds }: Desk): boolean =>
  !isOnlyAfterAnother && at(kinds, kind).isServerless !== true

export const isReturning = (lot: Lot): boolean => lot.isReturning

/** Of one order at a time, whether an order may follow by what is done: an opener, codes that are back, the order it is behind. */
export const mayFollowIn = (lots: ReadonlyArray<Lot>, desk: Desk): IsAllowed => {
  const sumOf = (counts: ReadonlyArray<number>, isMeant: (lot: Lot) => boolean): number =>
    lots.reduce((sum, lot, n) => sum + (isMeant(lot) ? at(counts, n) : 0), 0)
  const returning = lots.reduce((sum, lot) => sum + (lot.isReturning ? lot.count : 0), 0)
  const leaders = lots.map(({ follows }) => lots.findIndex(({ id }) => id === follows?.lot))
  return (done, order) => {
    const isOpen =
      sumOf(order, ({ isOnlyAfterAnother }) => isOnlyAfterAnother) === 0 ||
      sumOf(done, (lot) => isOpener(lot, desk)) > 0
    const back = sumOf(done, isReturning)
    const each = sumOf(order, ({ waits }) => waits === "each")
    return (
      isOpen &&
      (each === 0 || sumOf(done, ({ waits }) => waits === "each") + each <= back) &&
      (sumOf(order, ({ waits }) => waits === "all") === 0 || back === returning) &&
      leaders.every((leader, n) => leader < 0 || at(order, n) === 0 || at(done, leader) > 0)
    )
  }
}

/** A day for each filing, the earliest first. */
export const daysOf = (lots: ReadonlyArray<Lot>, day: (lot: Lot) => number): ReadonlyArray<number> =>
  lots
    .flatMap((lot) => Array.from({ length: lot.count }, () => day(lot)))
    .toSorted((one, other) => one - other)

/** What uses codes that were given back, ready no earlier than these are, on these days. */
export const afterReturns = (lots: ReadonlyArray<Lot>, days: ReadonlyArray<number>): ReadonlyArray<Lot> => {
  const found = lots.flatMap(({ waits, ...lot }): ReadonlyArray<Lot> => {
    if (waits === "each") return []
    return waits === "all" ? raised([{ ...lot, waits }], Math.max(...days)) : [{ ...lot, waits }]
  })
  const each = byRelease(lots.filter(({ waits }) => waits === "each")).flatMap((lot) =>
    Array.from({ length: lot.count }, () => ({ ...lot, count: 1 })),
  )
  const late = each.flatMap((lot, n) => raised([lot], at(days, n)))
  const same = Map.groupBy(late, ({ id, release }) => `${id} ${release}`)
  return [
    ...found,
    ...[...same.values()].flatMap(([one, ...more]) =>
      one === undefined ? [] : [{ ...one, count: 1 + more.length }],
    ),
  ]
}

export const inGroup = (lots: ReadonlyArray<Lot>, { kinds }: Group): ReadonlyArray<Lot> =>
  lots.filter(({ kind }) => kinds.has(kind))

/** Ready no earlier than a day. */
export const raised = (lots: ReadonlyArray<Lot>, day: number): ReadonlyArray<Lot> =>
  lots.map((lot) => (lot.release < day ? { ...lot, release: day } : lot))
