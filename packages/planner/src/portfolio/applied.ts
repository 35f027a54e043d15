import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { PlannedOrder } from "../model/index.ts"
import { isNamed, isSame, meantBy } from "./facts.ts"

/**
 * The facts as they will be once an order with these services is approved (办结后的事实). A change that is made stays in
 * its list, where pointers of other orders count on it.
 */
export const approved = (
  facts: Filing.Facts,
  plugin: Plugin.Plugin,
  held: ReadonlyArray<string>,
): Filing.Facts => {
  const services = held.flatMap((at) => partAt(facts.services, at, "/services/"))
  const register = services.reduce(
    (before, service) => registered(before, service, plugin),
    facts.register ?? {},
  )
  return services.length === 0 ? facts : { ...facts, register: withSubject(register, plugin) }
}

/** The facts as they would be with the subject on record at this provider too. */
export const onRecord = (facts: Filing.Facts, plugin: Plugin.Plugin): Filing.Facts => ({
  ...facts,
  register: withSubject(facts.register ?? {}, plugin),
})

/** The facts as they would be after a first filing at another provider. */
export const filedElsewhere = (facts: Filing.Facts): Filing.Facts => ({
  ...facts,
  register: { ...facts.register, subject: { ...facts.register?.subject, isFiled: true, access: [] } },
})

/** A change and the provider that made it. */
export interface Made {
  readonly at: string
  readonly plugin: Plugin.Plugin
}

/**
 * Without the changes that are made and those that are left nothing to do, the records that they end, and the services
 * to file that these were of, but for those that keep access elsewhere: of them the cancellation stays in its list too, and
 * says that they are not filed there again. `before` are the facts as they were before anything was approved.
 */
export const closed = (
  facts: Filing.Facts,
  made: ReadonlyArray<Made>,
  before: Filing.Facts,
): Filing.Facts => {
  const after = made.reduce((now, { at, plugin }) => {
    const [change] = partAt(facts.changes, at, "/changes/")
    return change === undefined ? now : ended(now, change, plugin)
  }, facts)
  if (facts.changes === undefined) return after
  const isOver = made.some(({ at }) => partAt(facts.changes, at, "/changes/")[0]?.kind === "cancelSubject")
  const isLeft = (change: Filing.Change): boolean =>
    !isIdle(change, facts, after) && !isMadeTwice(change, facts, made) && !isFiledAnew(change, before, after)
  const changes = facts.changes.filter((change, n) => {
    const isMade = made.some(({ at }) => at === `/changes/${n}`)
    return !isOver && (isMade ? isOfListed(change, after) : isLeft(change))
  })
  return { ...after, changes }
}

/** Whether access was cancelled of a service that stays listed, as it has access elsewhere. */
const isOfListed = (change: Filing.Change, facts: Filing.Facts): boolean =>
  change.kind === "cancelAccess" &&
  recordsOf(change, facts).some((entry) => (facts.services ?? []).some((service) => isSame(entry, service)))

/** Whether the same was changed in the same parts, or the subject to the same. */
const isMadeTwice = (change: Filing.Change, facts: Filing.Facts, made: ReadonlyArray<Made>): boolean =>
  made.some(({ at }) => {
    const [other] = partAt(facts.changes, at, "/changes/")
    if (change.kind === "changeSubject")
      return other?.kind === "changeSubject" && other.becomes === change.becomes
    if (change.kind !== "changeService") return false
    if (other?.kind !== "changeService" || change.parts === undefined || other.parts === undefined)
      return false
    const [one, two] = [change.parts, other.parts]
    const there = recordsOf(other, facts)
    return (
      one.length === two.length &&
      one.every((part) => two.includes(part)) &&
      recordsOf(change, facts).some((entry) => there.includes(entry))
    )
  })

/** Whether what a change is of has come on record only now, filed with the facts as they are to be. */
const isFiledAnew = (change: Filing.Change, before: Filing.Facts, after: Filing.Facts): boolean => {
  if (change.kind === "changeSubject")
    return before.register?.subject?.isFiled === false && after.register?.subject?.isFiled === true
  return (
    change.kind === "changeService" &&
    recordsOf(change, before).length === 0 &&
    recordsOf(change, after).length > 0
  )
}

/** Whether what is made has left nothing of what a change is of: no record, or none that has access. */
const isIdle = (change: Filing.Change, before: Filing.Facts, after: Filing.Facts): boolean => {
  const left = after.register?.services ?? []
  const meant = recordsOf(change, before)
  // What a domain meant before counts: once its website is gone it would mean the app of that domain.
  const hasAccess = (entry: Filing.FiledService): boolean =>
    left.some((other) => isOneRecord(other, entry) && other.access?.length !== 0)
  return meant.some((entry) => !left.includes(entry)) && !meant.some(hasAccess)
}

const isOneRecord = (one: Filing.FiledService, other: Filing.FiledService): boolean =>
  one === other ||
  (one.kind === other.kind && one.recordNumber === other.recordNumber && one.name === other.name)

const ended = (facts: Filing.Facts, change: Filing.Change, plugin: Plugin.Plugin): Filing.Facts => {
  const { register = {}, services: wanted } = facts
  const { services: filed = [] } = register
  const over = change.kind.startsWith("cancel") ? recordsOf(change, facts) : []
  if (over.length === 0 && change.kind !== "cancelSubject") return facts
  const isKept = ({ access = [] }: Filing.FiledService) => access.some((written) => !isNamed(plugin, written))
  const gone = change.kind === "cancelAccess" && over.some(isKept) ? [] : over
  return {
    ...facts,
    register: {
      ...register,
      ...(change.kind === "cancelSubject"
        ? { subject: { ...register.subject, isFiled: false, access: [] } }
        : {}),
      services: filed.flatMap((entry) =>
        !over.includes(entry)
          ? [entry]
          : change.kind === "cancelAccess"
            ? [withoutAccess(entry, plugin)]
            : [],
      ),
    },
    ...(wanted === undefined
      ? {}
      : { services: wanted.filter((service) => !gone.some((entry) => isSame(entry, service))) }),
  }
}

/** The records that a change is of. */
const recordsOf = (change: Filing.Change, facts: Filing.Facts): ReadonlyArray<Filing.FiledService> => {
  if (change.kind === "cancelSubject") return facts.register?.services ?? []
  return change.kind === "changeSubject" || change.service === undefined ? [] : meantBy(change.service, facts)
}

const withoutAccess = (entry: Filing.FiledService, plugin: Plugin.Plugin): Filing.FiledService => ({
  ...entry,
  ...(entry.access === undefined
    ? {}
    : { access: entry.access.filter((written) => !isNamed(plugin, written)) }),
})

/** Of these services and changes alone, in this order. The pointers of the part are the positions in `held`. */
export const only = (facts: Filing.Facts, held: ReadonlyArray<string>): Filing.Facts => ({
  ...facts,
  services: held.flatMap((at) => partAt(facts.services, at, "/services/")),
  changes: held.flatMap((at) => partAt(facts.changes, at, "/changes/")),
})

/** The part of a list that a pointer names. */
const partAt = <A>(list: ReadonlyArray<A> | undefined, at: string, prefix: string): ReadonlyArray<A> => {
  const part = at.startsWith(prefix) ? list?.[Number(at.slice(prefix.length))] : undefined
  return part === undefined ? [] : [part]
}

const withSubject = (register: Filing.Register, plugin: Plugin.Plugin): Filing.Register => ({
  ...register,
  subject: { ...register.subject, isFiled: true, access: withAccess(register.subject?.access, plugin) },
})

const withAccess = (access: ReadonlyArray<string> = [], plugin: Plugin.Plugin): ReadonlyArray<string> =>
  access.some((written) => isNamed(plugin, written)) ? access : [...access, plugin.id]

const registered = (
  register: Filing.Register,
  service: Filing.Service,
  plugin: Plugin.Plugin,
): Filing.Register => {
  const { services = [] } = register
  const names = (service.domains ?? []).flatMap(({ name }) => name ?? [])
  const before = services.find((entry) => isSame(entry, service))
  const entry: Filing.FiledService =
    before === undefined
      ? {
          kind: service.kind,
          ...(service.name === undefined ? {} : { name: service.name }),
          domains: names,
          access: [plugin.id],
        }
      : { ...before, access: withAccess(before.access, plugin) }
  return {
    ...register,
    services:
      before === undefined ? [...services, entry] : services.map((each) => (each === before ? entry : each)),
  }
}

/**
 * The facts on the day on which each order of a customer is handed in (提交当日的事实): with those orders approved for which it
 * waits, and those that are likely to have ended by then. To be asked in the sequence of the orders.
 */
export const onTheDay = (
  facts: Filing.Facts,
  orders: ReadonlyArray<PlannedOrder>,
  approved: (now: Filing.Facts, order: number) => Filing.Facts,
): ((order: number) => Filing.Facts) => {
  const befores: Array<ReadonlySet<number>> = []
  let done: ReadonlySet<number> = new Set()
  let now = facts
  return (n) => {
    const order = orders[n]
    const before = new Set([
      ...(order?.waitsFor ?? []).flatMap((each) => [each, ...(befores[each] ?? [])]),
      ...orders.flatMap((other, position) =>
        order !== undefined && hasEnded(other, order) ? [position] : [],
      ),
    ])
    befores[n] = before
    const isMore = [...done].every((each) => before.has(each))
    now = [...before].reduce(
      (then, each) => (isMore && done.has(each) ? then : approved(then, each)),
      isMore ? now : facts,
    )
    done = before
    return now
  }
}

const hasEnded = ({ finish }: PlannedOrder, { start }: PlannedOrder): boolean => finish.likely < start.likely
