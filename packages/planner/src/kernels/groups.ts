import type { ItemModel, Model, Option, Standing, SubjectModel } from "../model/index.ts"
import { at } from "./at.ts"
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
  const sign = signer(model)
  const members = new Map<string, Array<number>>()
  model.subjects.forEach((subject, position) => {
    const key = sign(subject)
    const known = members.get(key)
    if (known === undefined) members.set(key, [position])
    else known.push(position)
  })
  return [...members.values()].map((positions) => {
    const subject = subjectOf(at(model.subjects, at(positions, 0)), workshop)
    return { subject, members: positions, ...waysOf(subject, workshop) }
  })
}

/** A text that alike subjects share. Objects that are used again are read once. */
const signer = ({ today }: Model): ((subject: SubjectModel) => string) => {
  const option = numbering(({ filings, duration, kind, release }: Option) =>
    [filings, duration, kind, Math.max(today, release)].join(),
  )
  const item = numbering(({ options, pinned }: ItemModel) => {
    let key = pinned === undefined ? "" : `${pinned.provider},${pinned.seat},${pinned.movingCost}`
    for (const one of options) key += one === undefined ? " -" : ` ${option(one)}`
    return key
  })
  const standing = numbering(({ hasAccount, seats, kinds, busyUntil }: Standing) => {
    let key = `${hasAccount} ${Math.max(today, busyUntil ?? today)}`
    for (const { batch, firstBatch } of kinds ?? []) key += ` ${batch}/${firstBatch}`
    for (const { free, usableBy } of seats) key += ` ${free}:${usableBy ?? "all"}`
    return key
  })
  return ({ isFiled, at: standings, items }) => {
    let key = isFiled ? "+" : "-"
    for (const one of standings) key += ` ${standing(one)}`
    key += ";"
    for (const one of items) key += ` ${item(one)}`
    return key
  }
}

const numbering = <T extends object>(keyOf: (value: T) => string): ((value: T) => number) => {
  const byObject = new Map<T, number>()
  const byKey = new Map<string, number>()
  return (value) => {
    const seen = byObject.get(value)
    if (seen !== undefined) return seen
    const key = keyOf(value)
    const number = byKey.get(key) ?? byKey.size
    byKey.set(key, number)
    byObject.set(value, number)
    return number
  }
}
