import { type Batch, cut, type Lot, sizeOf } from "./Lot.ts"

/**
 * Orders of one kind when all take equally long and become ready on different days (P5): by release day, the first
 * order short, all later ones full.
 *
 * Counted from the end, the i-th order here is ready with the filing that has i - 1 times `batch` filings after it.
 * In any other partition the i - 1 orders that are ready last hold (i - 1) times `batch` filings at most, so some order
 * outside them waits for that filing or a later one: rank by rank no order is ready earlier than here. With equal durations and a
 * monotone calendar, starting in the sequence of readiness ends earliest, and with earlier readiness not later.
 * Orders beyond the fewest only occupy the account.
 */
export const shortFirst = (lots: ReadonlyArray<Lot>, batch: number): ReadonlyArray<Batch> => {
  const size = sizeOf(lots)
  const short = Number.isFinite(batch) ? size % batch : size
  return cut(byRelease(lots), short === 0 ? batch : short, batch)
}

export const byRelease = (lots: ReadonlyArray<Lot>): ReadonlyArray<Lot> =>
  lots.toSorted((one, other) => one.release - other.release || one.id - other.id)
