import type { Model, SubjectModel } from "../model/index.ts"
import { at } from "./at.ts"
import { Fingerprints } from "./Fingerprints.ts"
import { waysOf } from "./mix.ts"
import { type Subject, subjectOf } from "./Subject.ts"
import type { Ways } from "./Way.ts"
import type { Workshop } from "./Workshop.ts"

/** Subjects that are alike in all that counts, solved once (同类主体). */
export interface SubjectGroup extends Ways {
  readonly subject: Subject
  /** Positions in the model. */
  readonly members: ReadonlyArray<number>
}

export const groupsOf = (workshop: Workshop): ReadonlyArray<SubjectGroup> => {
  const { model } = workshop
  const seen = new Fingerprints()
  const members: Array<Array<number>> = []
  model.subjects.forEach((subject, position) => {
    write(subject, model, seen)
    const number = seen.close()
    if (number === members.length) members.push([position])
    else at(members, number).push(position)
  })
  return members.map((positions) => {
    const subject = subjectOf(at(model.subjects, at(positions, 0)), workshop)
    return { subject, members: positions, ...waysOf(subject, workshop) }
  })
}

/** Everything that counts, each list after its length. */
const write = (
  { isFiled, at: standings, items }: SubjectModel,
  { today }: Model,
  seen: Fingerprints,
): void => {
  seen.write(isFiled ? 1 : 0)
  for (const { hasAccount, needsServer, seats, kinds, busyUntil } of standings) {
    seen.write(hasAccount ? 1 : 0)
    seen.write(needsServer === true ? 1 : 0)
    seen.write(Math.max(today, busyUntil ?? today))
    seen.write(seats.length)
    for (const { free, usableBy, returnedBy } of seats) {
      seen.write(free)
      seen.write(usableBy?.length ?? -1)
      for (const item of usableBy ?? []) seen.write(item)
      if (returnedBy === undefined) continue
      seen.write(-1 - returnedBy.length)
      for (const item of returnedBy) seen.write(item)
    }
    seen.write(kinds?.length ?? -1)
    for (const { batch, firstBatch = -1, isServerless } of kinds ?? []) {
      seen.write(batch)
      seen.write(firstBatch)
      seen.write(isServerless === true ? 1 : 0)
    }
  }
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
