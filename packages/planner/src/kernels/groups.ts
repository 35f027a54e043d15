import { type Follower, type Model, type SubjectModel, scenarios } from "../model/index.ts"
import { at } from "./at.ts"
import { Fingerprints } from "./Fingerprints.ts"
import { waysOf } from "./mix.ts"
import { subjectOf } from "./Subject.ts"
import { undominated, type Ways } from "./Way.ts"
import type { Workshop } from "./Workshop.ts"

/** Subjects that are alike in all that counts, solved once (同类主体). */
export interface SubjectGroup extends Ways {
  /** Positions in the model. */
  readonly members: ReadonlyArray<number>
}

export const groupsOf = (workshop: Workshop): ReadonlyArray<SubjectGroup> => {
  const { model } = workshop
  const seen = new Fingerprints()
  const members: Array<Array<number>> = []
  model.subjects.forEach((subject, position) => {
    write(subject, model, seen)
    for (const each of subject.alternatives ?? []) write(each, model, seen)
    const number = seen.close()
    if (number === members.length) members.push([position])
    else at(members, number).push(position)
  })
  return members.map((positions) => {
    const subject = at(model.subjects, at(positions, 0))
    const ways = different(subject).map((number) =>
      waysOf(subjectOf(at(asAny(subject), number), workshop, number), workshop),
    )
    return { members: positions, ...together(ways) }
  })
}

const asAny = ({ alternatives = [], ...subject }: SubjectModel): ReadonlyArray<SubjectModel> => [
  subject,
  ...alternatives,
]

/** Numbers of the alternatives that differ by more than which of some alike items is followed. */
const different = (subject: SubjectModel): ReadonlyArray<number> => {
  if (subject.alternatives === undefined) return [0]
  const known = new Map<string, number>()
  for (const [number, one] of asAny(subject).entries()) {
    const key = signatureOf(one)
    if (!known.has(key)) known.set(key, number)
  }
  return [...known.values()]
}

/** The same for subjects whose items only stand in another order. */
const signatureOf = ({ at, items }: SubjectModel): string =>
  JSON.stringify([
    at.map(({ seats, ...standing }) => [standing, seats.map(({ free }) => free)]),
    items
      .map(({ options, pinned }, position) =>
        JSON.stringify([
          pinned,
          options.map((option) => option && { ...option, followers: option.followers?.map(itemless) }),
          at.map(({ seats }) =>
            seats.map(({ usableBy, returnedBy }) => [
              usableBy?.includes(position),
              returnedBy?.includes(position),
            ]),
          ),
        ]),
      )
      .toSorted(),
  ])

const itemless = ({ item: _item, ...follower }: Follower): Omit<Follower, "item"> => follower

/** The ways of all alternatives: a plan takes one of them. */
const together = (all: ReadonlyArray<Ways>): Ways => {
  const [only, ...more] = all
  if (only !== undefined && more.length === 0) return only
  const relaxations = all.flatMap(({ relaxation }) => relaxation ?? [])
  return {
    ways: undominated(all.flatMap(({ ways }) => ways)),
    relaxation:
      relaxations.length === 0
        ? undefined
        : (prices) => Math.min(...relaxations.map((relaxation) => relaxation(prices))),
    finishLeast: Math.min(...all.map(({ finishLeast }) => finishLeast)),
  }
}

/** Everything that counts, each list after its length. */
const write = (
  { isFiled, at: standings, items }: SubjectModel,
  { today }: Model,
  seen: Fingerprints,
): void => {
  seen.write(isFiled ? 1 : 0)
  for (const { hasAccount, needsServer, seats, kinds, busyUntil, open = 0, unfit = [] } of standings) {
    seen.write(hasAccount ? 1 : 0)
    seen.write(needsServer === true ? 1 : 0)
    seen.write(open)
    seen.write(busyUntil === undefined ? 0 : 1)
    if (busyUntil !== undefined) for (const scenario of scenarios) seen.write(busyUntil[scenario])
    seen.write(seats.length)
    for (const { free, usableBy, returnedBy } of seats) {
      seen.write(free)
      seen.write(usableBy?.length ?? -1)
      for (const item of usableBy ?? []) seen.write(item)
      if (returnedBy === undefined) continue
      seen.write(-1 - returnedBy.length)
      for (const item of returnedBy) seen.write(item)
    }
    seen.write(unfit.length)
    for (const offer of unfit) seen.write(offer)
    seen.write(kinds?.length ?? -1)
    for (const { batch, firstBatch = -1, isServerless } of kinds ?? []) {
      seen.write(batch)
      seen.write(firstBatch)
      seen.write(isServerless === true ? 1 : 0)
    }
  }
  seen.write(items.length)
  for (const { options, pinned } of items) {
    for (const option of options) {
      seen.write(option?.filings ?? -1)
      if (option === undefined) continue
      seen.write(option.duration)
      seen.write(option.kind)
      seen.write(Math.max(today, option.release))
      const { isOnlyWhereFirst, isOnlyAfterAnother, followers } = option
      seen.write((isOnlyWhereFirst === true ? 1 : 0) + (isOnlyAfterAnother === true ? 2 : 0))
      if (followers === undefined) continue
      seen.write(-1 - followers.length)
      for (const { item, duration, kind, release } of followers) {
        seen.write(item)
        seen.write(duration)
        seen.write(kind)
        seen.write(Math.max(today, release))
      }
    }
    seen.write(pinned?.provider ?? -1)
    if (pinned === undefined) continue
    seen.write(pinned.seat)
    seen.write(pinned.movingCost)
  }
}
