import type { OrderKind, ProviderModel, Standing } from "../model/index.ts"
import { at } from "./at.ts"

/** What an account allows (账号下单规则), its kinds put into groups that do not limit each other. */
export interface Desk {
  readonly kinds: ReadonlyArray<OrderKind>
  readonly groups: ReadonlyArray<Group>
  readonly firstFilingExcludes: boolean
}

/** Kinds of order of which `most` are open at once. */
export interface Group {
  readonly kinds: ReadonlySet<number>
  readonly most: number
  /** False where caps overlap or orders are under way: the group then keeps the least, which is safe but may be too little. */
  readonly isExact: boolean
}

export const deskOf = (provider: ProviderModel, standing: Standing): Desk => ({
  kinds: standing.kinds ?? provider.kinds,
  groups: groupsOf(provider).map((group) => beside(group, standing.open ?? 0)),
  firstFilingExcludes: provider.firstFilingExcludes,
})

/** With so many places taken; when they are given back is not counted, so there may be more. */
const beside = (group: Group, open: number): Group =>
  open === 0 || !Number.isFinite(group.most)
    ? group
    : { ...group, most: Math.max(1, group.most - open), isExact: false }

export const batchSize = ({ kinds }: Desk, kind: number): number => at(kinds, kind).batch

export const firstBatchSize = ({ kinds }: Desk, kind: number): number => {
  const { batch, firstBatch = batch } = at(kinds, kind)
  return firstBatch
}

const groupsOf = ({ kinds, caps }: ProviderModel): ReadonlyArray<Group> => {
  let groups: ReadonlyArray<Group> = []
  for (const { among, most } of caps) {
    const touching = groups.filter((group) => among.some((kind) => group.kinds.has(kind)))
    const merged = {
      kinds: new Set([...among, ...touching.flatMap((group) => [...group.kinds])]),
      most: Math.min(most, ...touching.map((group) => group.most)),
      isExact: touching.every((group) => group.isExact && isSame(group.kinds, among)),
    }
    groups = [...groups.filter((group) => !touching.includes(group)), merged]
  }
  const named = new Set(groups.flatMap((group) => [...group.kinds]))
  const free = kinds.flatMap((_, kind) =>
    named.has(kind) ? [] : [{ kinds: new Set([kind]), most: Number.POSITIVE_INFINITY, isExact: true }],
  )
  return [...groups, ...free]
}

const isSame = (one: ReadonlySet<number>, other: ReadonlyArray<number>): boolean =>
  one.size === new Set(other).size && other.every((kind) => one.has(kind))
