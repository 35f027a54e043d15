import type { Model, Offer, ProviderModel, Standing } from "../model/index.ts"
import { at } from "./at.ts"
import { type Clock, clockOf } from "./calendar.ts"
import { type Cover, coverOf, ownNumbers } from "./cover.ts"
import { type Desk, deskOf } from "./Desk.ts"
import { Fingerprints } from "./Fingerprints.ts"
import { followed, followersIn } from "./follow.ts"
import { timetablesGated } from "./gated.ts"
import { isGated } from "./gates.ts"
import type { Lot } from "./Lot.ts"
import { type Timetable, timetables, timetablesWithFirst } from "./timetable.ts"

/** What all subjects of a model share while it is solved: tables, and timetables made once. */
export interface Workshop {
  readonly model: Model
  readonly clock: Clock
  /** For each provider that pools codes: what all may use. */
  readonly covers: ReadonlyArray<Cover | undefined>
  /** What a subject may buy for itself at a provider: all that is sold, and where codes are pooled what is beside the pool. */
  readonly alone: (provider: number, standing: Standing) => Cover | undefined
  /** Of new codes at a provider that pools them, how many a subject may buy for itself. */
  readonly ownNumbers: (provider: number, fresh: number, own: Cover | undefined) => ReadonlyArray<number>
  /** The providers whose codes are pooled. */
  readonly pools: ReadonlyArray<number>
  readonly desk: (provider: number, standing: Standing) => NumberedDesk
  readonly timetables: (ask: Ask) => ReadonlyArray<Timetable>
}

export interface NumberedDesk {
  readonly desk: Desk
  readonly number: number
}

interface Ask {
  readonly desk: NumberedDesk
  readonly lots: ReadonlyArray<Lot>
  readonly from: number
  /** Whether the first order is the subject's first filing. */
  readonly isFirst: boolean
}

export const workshopOf = (model: Model): Workshop => {
  const clock = clockOf(model.durations, model.today)
  const desks = new Map<string, NumberedDesk>()
  const seen = new Fingerprints()
  const known: Array<ReadonlyArray<Timetable>> = []
  const sells = (provider: ProviderModel, isMeant: (offer: Offer) => boolean): Cover | undefined =>
    provider.needsCodes && provider.offers.some(isMeant) ? coverOf(provider.offers, isMeant) : undefined
  const covers = model.providers.map((provider) =>
    isPool(provider) ? sells(provider, (offer) => !isOwn(offer)) : undefined,
  )
  const alone = new Map<string, Cover | undefined>()
  const numbers = new Map<Cover, Map<number, ReadonlyArray<number>>>()
  const none = [0]
  return {
    model,
    clock,
    covers,
    alone: (provider, { unfit = [] }) => {
      const key = [provider, ...unfit].join()
      if (alone.has(key)) return alone.get(key)
      const seller = at(model.providers, provider)
      const made = sells(
        seller,
        (offer) => (!isPool(seller) || isOwn(offer)) && !unfit.includes(seller.offers.indexOf(offer)),
      )
      alone.set(key, made)
      return made
    },
    ownNumbers: (provider, fresh, own) => {
      const cover = covers[provider]
      if (own === undefined || cover === undefined) return none
      const known = numbers.get(own) ?? new Map<number, ReadonlyArray<number>>()
      numbers.set(own, known)
      const { poolFree: free } = at(model.providers, provider)
      const found = known.get(fresh) ?? ownNumbers(own, { cover, free }, fresh)
      known.set(fresh, found)
      return found
    },
    pools: model.providers.flatMap((provider, position) => (isPool(provider) ? [position] : [])),
    desk: (provider, standing) => {
      const key = `${provider} ${standing.open ?? 0} ${(standing.kinds ?? []).map(({ batch, firstBatch, isServerless }) => `${batch}/${firstBatch}/${isServerless}`)}`
      const found = desks.get(key) ?? {
        desk: deskOf(at(model.providers, provider), standing),
        number: desks.size,
      }
      desks.set(key, found)
      return found
    },
    timetables: (ask) => {
      const number = numberOf(ask, seen)
      const found = known[number]
      if (found !== undefined) return found
      const make = ask.isFirst ? timetablesWithFirst : isGated(ask.lots) ? timetablesGated : timetables
      const { lots, from } = ask
      const { desk } = ask.desk
      const leading = make(lots, desk, from, clock)
      const made = followersIn(lots).length === 0 ? leading : followed(leading, lots, desk, from, clock)
      known[number] = made
      return made
    },
  }
}

const isOwn = ({ isOwn = false }: Offer): boolean => isOwn

const isPool = ({ needsCodes, isPooled, offers }: ProviderModel): boolean =>
  needsCodes && isPooled && offers.length > 0

const numberOf = ({ desk, lots, from, isFirst }: Ask, seen: Fingerprints): number => {
  seen.write(desk.number)
  seen.write(isFirst ? 1 : 0)
  seen.write(from)
  for (const lot of lots) {
    const { id, kind, duration, release, count, isOnlyAfterAnother, isReturning, waits, followers } = lot
    seen.write(
      id * 12 +
        (isOnlyAfterAnother ? 6 : 0) +
        (isReturning ? 3 : 0) +
        (waits === "not" ? 0 : waits === "each" ? 1 : 2),
    )
    seen.write(kind)
    seen.write(duration)
    seen.write(release)
    seen.write(count)
    if (followers === undefined) continue
    seen.write(-1 - followers.length)
    for (const follower of followers) {
      seen.write(follower.item)
      seen.write(follower.kind)
      seen.write(follower.duration)
      seen.write(follower.release)
    }
  }
  return seen.close()
}
