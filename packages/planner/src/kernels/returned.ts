import { at } from "./at.ts"
import type { Used } from "./evaluate.ts"
import { type Kept, keep } from "./keep.ts"
import type { Lot } from "./Lot.ts"
import type { Place } from "./Subject.ts"
import type { Codes } from "./Way.ts"

/**
 * The same with codes that cancellations give back (归还的授权码): for each choice of how many filings of each type use
 * one, what is then kept and bought. Those filings are lots of their own, since they wait. A choice that neither saves
 * a purchase nor a move is left out, because waiting for nothing never ends earlier.
 *
 * Codes that serve the same filings, none of which runs on their servers today, are alike, and it is their number that
 * counts. Where choices would be too many, those that are ready last use the codes; see `areFew`.
 */
export const withReturns = (
  plain: Used,
  counts: ReadonlyArray<number>,
  tablesFor: (lots: ReadonlyArray<Lot>) => Used["tables"],
): ReadonlyArray<Used> => {
  const { provider, place, lots, codes } = plain
  const back = (place.returns ?? []).map((types) =>
    types.reduce((sum, type) => sum + countOf(place, type, counts), 0),
  )
  const most = back.reduce((sum, count) => sum + count, 0)
  const fresh = Math.max(...codes.map((one) => one.fresh))
  const moves = Math.max(...codes.map((one) => one.moves))
  if (most === 0 || (fresh === 0 && moves === 0)) return [plain]
  const present = place.cells.flatMap((_, type) => {
    const count = countOf(place, type, counts)
    return count === 0 ? [] : [{ type, count }]
  })
  const all = present.map(({ type, count }) => place.demandOf(type, count))
  const filings = all.reduce((sum, demand) => sum + demand.filings, 0)
  const served = keep(
    all,
    place.seats.map((free, seat) => free + at(back, seat)),
  )
  const freshLeast = filings - Math.max(...served.map(({ matched }) => matched))
  const waits = areAlike(place, present, back) ? "each" : "all"
  const found = choicesOf(place, present, back, most).map((waiting): Used => {
    const choices = codesWith(place, present, waiting, back)
    const better = choices.filter(
      (one) => !codes.some((now) => now.fresh <= one.fresh && now.moves <= one.moves),
    )
    const separate = better.length === 0 ? [] : parted(place, lots, present, waiting, waits)
    return {
      provider,
      place,
      codes: better.map((one) => ({ ...one, freshLeast })),
      lots: separate,
      tables: tablesFor(separate),
    }
  })
  return [
    { ...plain, codes: codes.map((one) => ({ ...one, freshLeast })) },
    ...found.filter((one) => one.codes.length > 0),
  ]
}

interface Present {
  readonly type: number
  readonly count: number
}

const countOf = ({ cells }: Place, type: number, counts: ReadonlyArray<number>): number => {
  const cell = cells[type]
  return cell === undefined ? 0 : at(counts, cell.cell)
}

const areAlike = (place: Place, present: ReadonlyArray<Present>, back: ReadonlyArray<number>): boolean => {
  const seats = back.flatMap((count, seat) => (count > 0 ? [seat] : []))
  if (seats.length < 2) return true
  return present.every(({ type, count }) => {
    const { usable, pinned } = place.demandOf(type, count)
    return (
      (pinned === undefined || !seats.includes(pinned.seat)) &&
      seats.every((seat) => usable[seat] === usable[at(seats, 0)])
    )
  })
}

/** More choices than this are not tried. */
const choicesMax = 400

/** How many ways there are to spread codes that come back over types, as far as a place can have them. */
export const areFew = (place: Place): boolean => {
  if (place.returns === undefined) return true
  const { sizes, cells } = place
  const size = (type: number): number => {
    const cell = cells[type]
    return cell === undefined ? 0 : at(sizes, cell.cell)
  }
  const most = place.returns.reduce((sum, types) => sum + types.reduce((all, type) => all + size(type), 0), 0)
  let ways = 1
  for (let n = 1; n <= most; n += 1) ways = (ways * (sizes.length + n)) / n
  return ways <= choicesMax
}

/** For each type that is present, how many of its filings use codes that come back. */
const choicesOf = (
  place: Place,
  present: ReadonlyArray<Present>,
  back: ReadonlyArray<number>,
  most: number,
): ReadonlyArray<ReadonlyArray<number>> => {
  const able = present.map(({ type, count }) => {
    const { usable } = place.demandOf(type, count)
    const isReturning = place.returns?.some((types) => types.includes(type)) === true
    return !isReturning && back.some((codes, seat) => codes > 0 && usable[seat] === true) ? count : 0
  })
  if (!areFew(place)) return latestFirst(place, present, able, most)
  let found: ReadonlyArray<ReadonlyArray<number>> = [[]]
  for (const count of able)
    found = found.flatMap((chosen) => {
      const room = most - chosen.reduce((sum, one) => sum + one, 0)
      return Array.from({ length: Math.min(count, room) + 1 }, (_, n) => [...chosen, n])
    })
  return found.filter((chosen) => chosen.some((count) => count > 0))
}

/** For each number of codes, the filings that are ready last. */
const latestFirst = (
  { lotOf }: Place,
  present: ReadonlyArray<Present>,
  able: ReadonlyArray<number>,
  most: number,
): ReadonlyArray<ReadonlyArray<number>> => {
  const sequence = present
    .map(({ type }, n) => ({ n, release: lotOf[type]?.release ?? 0 }))
    .toSorted((one, other) => other.release - one.release)
  return Array.from({ length: most }, (_, codes) => {
    const chosen = present.map(() => 0)
    let left = codes + 1
    for (const { n } of sequence) {
      chosen[n] = Math.min(left, at(able, n))
      left -= at(chosen, n)
    }
    return chosen
  })
}

const codesWith = (
  place: Place,
  present: ReadonlyArray<Present>,
  waiting: ReadonlyArray<number>,
  back: ReadonlyArray<number>,
): ReadonlyArray<Omit<Codes, "freshLeast">> => {
  const late = keep(
    present.map(({ type }, n) => place.demandOf(type, at(waiting, n))),
    back,
  )
  // The last choice has the most filings on codes; of as many, it moves the least.
  const last: Kept = late.at(-1) ?? late[0]
  if (last.matched < waiting.reduce((sum, count) => sum + count, 0)) return []
  const direct = present.map(({ type, count }, n) => place.demandOf(type, count - at(waiting, n)))
  const filings = direct.reduce((sum, demand) => sum + demand.filings, 0)
  return keep(direct, place.seats).map((kept) => ({
    fresh: filings - kept.matched,
    own: 0,
    moves: kept.moves + last.moves,
    kept,
    returned: last.uses,
    types: present.map(({ type }) => type),
  }))
}

/** Each lot in two: what waits for a code, and what does not. */
const parted = (
  { lotOf, lots: numbers }: Place,
  lots: ReadonlyArray<Lot>,
  present: ReadonlyArray<Present>,
  waiting: ReadonlyArray<number>,
  waits: Lot["waits"],
): ReadonlyArray<Lot> =>
  lots.flatMap((lot) => {
    const late = present.reduce(
      (sum, { type }, n) => sum + (lotOf[type]?.id === lot.id ? at(waiting, n) : 0),
      0,
    )
    return [
      ...(late === lot.count ? [] : [{ ...lot, count: lot.count - late }]),
      ...(late === 0 ? [] : [{ ...lot, id: lot.id + numbers, count: late, isReturning: false, waits }]),
    ]
  })
