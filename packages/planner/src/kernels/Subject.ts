import type { ItemModel, Option, Standing, SubjectModel } from "../model/index.ts"
import { at } from "./at.ts"
import type { Cover } from "./cover.ts"
import type { Demand } from "./keep.ts"
import type { Lot } from "./Lot.ts"
import type { NumberedDesk, Workshop } from "./Workshop.ts"

/** A subject as the kernels see it: items that are alike, what they count at each provider (主体归类). */
export interface Subject {
  readonly model: SubjectModel
  /** See `SubjectSolution`. */
  readonly alternative: number
  /** Positions of the items that some provider can take. */
  readonly items: ReadonlyArray<number>
  /** The type of each item, by position in `types`. */
  readonly typeOf: ReadonlyArray<number>
  readonly types: ReadonlyArray<ItemModel>
  readonly places: ReadonlyArray<Place>
}

/** A provider for one subject. */
export interface Place {
  readonly desk: NumberedDesk
  readonly from: number
  readonly hasAccount: boolean
  /** Whether a server is bought with the first filing that runs on one. */
  readonly needsServer: boolean
  readonly needsCodes: boolean
  /** What the subject may buy here for itself. */
  readonly alone: Cover | undefined
  /** Whether the number of filings counts here, or only that there are some. */
  readonly isCounted: boolean
  /** Codes left on each of its servers, and in all. */
  readonly seats: ReadonlyArray<number>
  readonly free: number
  /** For each of its servers the types that give a code of it back; absent where none does. */
  readonly returns: ReadonlyArray<ReadonlyArray<number>> | undefined
  /** For each type that can be filed here, what it counts as. */
  readonly cells: ReadonlyArray<Cell | undefined>
  /** How often a cell can be counted. */
  readonly sizes: ReadonlyArray<number>
  /** Whether servers differ, so that cells are types. */
  readonly differs: boolean
  readonly lotOf: ReadonlyArray<Lot | undefined>
  /** How many lots there are. */
  readonly lots: number
  readonly demandOf: (type: number, filings: number) => Demand
}

interface Cell {
  readonly cell: number
  /** How much an item adds. */
  readonly adds: number
}

/** Whether these filings are the first that need a server here. */
export const buysServer = ({ needsServer, desk }: Place, lots: ReadonlyArray<Lot>): boolean =>
  needsServer && lots.some(({ kind }) => at(desk.desk.kinds, kind).isServerless !== true)

export const subjectOf = (model: SubjectModel, workshop: Workshop, alternative = 0): Subject => {
  const types: Array<ItemModel> = []
  const members: Array<Array<number>> = []
  const numbers = new Map<string, number>()
  const items: Array<number> = []
  const typeOf = model.items.map((item, position) => {
    if (item.options.every((option) => option === undefined)) return -1
    items.push(position)
    const key = keyOf(item, position, model)
    const number = numbers.get(key) ?? types.length
    if (number === types.length) {
      numbers.set(key, number)
      types.push(item)
      members.push([])
    }
    at(members, number).push(position)
    return number
  })
  const places = model.at.map((standing, provider) =>
    placeOf(provider, standing, model.isFiled, types, members, workshop),
  )
  return { model, alternative, items, typeOf, types, places }
}

const keyOf = ({ options, pinned }: ItemModel, position: number, subject: SubjectModel): string => {
  let key = pinned === undefined ? "" : `${pinned.provider},${pinned.seat},${pinned.movingCost}`
  for (const option of options)
    key +=
      option === undefined
        ? "|"
        : `|${option.filings},${option.duration},${option.kind},${option.release}${option.isOnlyWhereFirst === true ? "!" : ""}${option.isOnlyAfterAnother === true ? ">" : ""}${option.followers === undefined ? "" : `f${position}`}`
  for (const { seats } of subject.at)
    for (const { usableBy, returnedBy } of seats) {
      if (usableBy !== undefined) key += usableBy.includes(position) ? "+" : "-"
      if (returnedBy !== undefined) key += returnedBy.includes(position) ? "~" : "."
    }
  return key
}

const placeOf = (
  provider: number,
  standing: Standing,
  isFiled: boolean,
  types: ReadonlyArray<ItemModel>,
  members: ReadonlyArray<ReadonlyArray<number>>,
  workshop: Workshop,
): Place => {
  const desk = workshop.desk(provider, standing)
  const { needsCodes } = at(workshop.model.providers, provider)
  const { today } = workshop.model
  const returns = isFiled && needsCodes ? returnsIn(standing, types, members, provider) : undefined
  const differs =
    needsCodes &&
    (standing.seats.some(({ usableBy }) => usableBy !== undefined) ||
      returns !== undefined ||
      types.some(({ options, pinned }) => pinned?.provider === provider && options[provider] !== undefined))
  const isCounted =
    needsCodes ||
    types.some(({ options }) => {
      const kind = options[provider]?.kind
      if (kind === undefined) return false
      const { batch, firstBatch = batch } = at(desk.desk.kinds, kind)
      return Number.isFinite(firstBatch)
    })
  const lots: Array<Lot> = []
  const lotOf = types.map(({ options }, type) => {
    const option = options[provider]
    const isReturning = returns?.some((of) => of.includes(type)) === true
    return option === undefined ? undefined : numbered(option, isReturning, lots, today)
  })
  const sizes: Array<number> = []
  const cells = types.map(({ options }, type) => {
    const [option, lot] = [options[provider], lotOf[type]]
    if (option === undefined || lot === undefined) return undefined
    const cell = differs ? sizes.length : lot.id
    const filings = option.filings * at(members, type).length
    sizes[cell] = isCounted ? (sizes[cell] ?? 0) + filings : 1
    return { cell, adds: isCounted ? option.filings : 1 }
  })
  return {
    desk,
    from: Math.max(today, standing.busyUntil?.likely ?? today),
    hasAccount: standing.hasAccount,
    needsServer: !needsCodes && standing.needsServer === true,
    needsCodes,
    alone: workshop.alone(provider, standing),
    isCounted,
    seats: standing.seats.map(({ free }) => free),
    free: standing.seats.reduce((sum, { free }) => sum + free, 0),
    returns,
    cells,
    sizes,
    differs,
    lotOf,
    lots: lots.length,
    demandOf: (type, filings) => {
      const { pinned } = at(types, type)
      const position = at(at(members, type), 0)
      const usable = standing.seats.map(({ usableBy }) => usableBy?.includes(position) ?? true)
      return pinned?.provider === provider && pinned.seat >= 0
        ? { filings, usable, pinned }
        : { filings, usable }
    },
  }
}

const returnsIn = (
  { seats }: Standing,
  types: ReadonlyArray<ItemModel>,
  members: ReadonlyArray<ReadonlyArray<number>>,
  provider: number,
): Place["returns"] => {
  if (seats.every(({ returnedBy = [] }) => returnedBy.length === 0)) return undefined
  return seats.map(({ returnedBy = [] }) =>
    types.flatMap(({ options }, type) =>
      options[provider] !== undefined && returnedBy.includes(at(at(members, type), 0)) ? [type] : [],
    ),
  )
}

/** The lot that an option belongs to, a new one where there is none yet. */
const numbered = (
  { kind, duration, release, isOnlyWhereFirst = false, isOnlyAfterAnother = false, followers }: Option,
  isReturning: boolean,
  lots: Array<Lot>,
  today: number,
): Lot => {
  const ready = Math.max(today, release)
  const known = lots.find(
    (lot) =>
      lot.kind === kind &&
      lot.duration === duration &&
      lot.release === ready &&
      lot.isOnlyWhereFirst === isOnlyWhereFirst &&
      lot.isOnlyAfterAnother === isOnlyAfterAnother &&
      lot.isReturning === isReturning &&
      lot.followers === followers,
  )
  if (known !== undefined) return known
  const made: Lot = {
    kind,
    duration,
    release: ready,
    count: 0,
    id: lots.length,
    isOnlyWhereFirst,
    isOnlyAfterAnother,
    isReturning,
    waits: "not",
    ...(followers === undefined ? {} : { followers }),
  }
  lots.push(made)
  return made
}
