import type {
  Argument,
  Bounds,
  Cost,
  Proof,
  ProviderSolution,
  Solution,
  SubjectModel,
  SubjectSolution,
} from "../model/index.ts"
import { at } from "./at.ts"
import { type Choice, isExact, type Task } from "./choose.ts"
import { batchSize } from "./Desk.ts"
import { frugal } from "./frugal.ts"
import type { SubjectGroup } from "./groups.ts"
import { buysServer } from "./Subject.ts"
import { latest, unfold } from "./unfold.ts"
import type { Way } from "./Way.ts"

/** The solution in full: alike subjects share one part of it. */
export const assemble = (task: Task, found: Choice): Solution => {
  const { workshop, groups } = task
  const choice = frugal(task, found)
  const parts = taken(groups, choice)
  const subjects = new Array<SubjectSolution>(workshop.model.subjects.length)
  for (const { way, members } of parts) {
    const solution = unfold(way, workshop)
    for (const member of members) subjects[member] = solution
  }
  const providers = providersOf(task, parts)
  const cost = costOf(task, parts, providers)
  const finish = latest(parts.flatMap(({ members }) => subjects[at(members, 0)]?.finish ?? []))
  return {
    subjects,
    providers,
    blocked: parts.reduce(
      (sum, { way: { subject }, members }) =>
        sum +
        members.length * (subject.model.items.length - subject.items.length - followersOf(subject.model)),
      0,
    ),
    cost,
    finish,
    bounds: boundsOf(task, choice, parts, providers),
    proof: proofOf(task, choice, parts, cost.total, finish?.likely),
  }
}

/** How many items are filed behind others; the same ones at each provider. */
const followersOf = ({ items }: SubjectModel): number =>
  new Set(
    items.flatMap(({ options }) =>
      options.flatMap((option) => (option?.followers ?? []).map(({ item }) => item)),
    ),
  ).size

interface Part {
  readonly group: SubjectGroup
  readonly way: Way
  readonly members: ReadonlyArray<number>
}

/** Who goes which way: the first members of a group the first way that is taken. */
const taken = (groups: ReadonlyArray<SubjectGroup>, { drawn, ways }: Choice): ReadonlyArray<Part> =>
  groups.flatMap((group, position) => {
    let from = 0
    return at(drawn.draw, position).flatMap((count, number) => {
      const members = group.members.slice(from, from + count)
      from += count
      return count === 0 ? [] : [{ group, way: at(at(ways, position), number), members }]
    })
  })

const providersOf = (
  { workshop, pools }: Task,
  parts: ReadonlyArray<Part>,
): ReadonlyArray<ProviderSolution> => {
  const found = workshop.model.providers.map(({ offers }) => ({
    items: 0,
    filings: 0,
    orders: 0,
    accounts: 0,
    servers: 0,
    newCodes: 0,
    fromPool: 0,
    purchases: offers.map(() => 0),
  }))
  const pooled = pools.map(() => 0)
  for (const { way, members } of parts) {
    const many = members.length
    const { model, places } = way.subject
    const choices = way.providers()
    for (const { provider, table, codes, lots } of way.desks) {
      const sum = at(found, provider)
      model.items.forEach(({ options }, item) => {
        if (choices[item] !== provider) return
        sum.items += many
        sum.filings += many * (options[provider]?.filings ?? 0)
      })
      sum.orders += many * table.orders
      sum.accounts += at(places, provider).hasAccount ? 0 : many
      sum.servers += buysServer(at(places, provider), lots) ? many : 0
      sum.newCodes += many * codes.fresh
      const pool = workshop.pools.indexOf(provider)
      if (pool < 0) add(sum.purchases, many, workshop.covers[provider]?.purchases(codes.fresh))
      else {
        pooled[pool] = at(pooled, pool) + many * (codes.fresh - codes.own)
        add(sum.purchases, many, workshop.ownCovers[provider]?.purchases(codes.own))
      }
    }
  }
  workshop.pools.forEach((provider, position) => {
    const { cover, free } = at(pools, position)
    const sum = at(found, provider)
    sum.fromPool = Math.min(free, at(pooled, position))
    add(sum.purchases, 1, cover.purchases(at(pooled, position) - sum.fromPool))
  })
  return found
}

const add = (sums: Array<number>, many: number, counts: ReadonlyArray<number> = []): void => {
  for (const [position, count] of counts.entries()) sums[position] = at(sums, position) + many * count
}

const costOf = (
  { workshop }: Task,
  parts: ReadonlyArray<Part>,
  providers: ReadonlyArray<ProviderSolution>,
): Cost => {
  let [purchases, accounts, orders, all] = [0, 0, 0, 0]
  providers.forEach((sum, provider) => {
    const { offers, accountCost, serverCost = 0, orderCost } = at(workshop.model.providers, provider)
    accounts += sum.accounts * accountCost
    purchases += sum.servers * serverCost
    orders += sum.orders * orderCost
    purchases += offers.reduce((total, { cost }, offer) => total + cost * at(sum.purchases, offer), 0)
  })
  for (const { way, members } of parts) all += way.cost * members.length
  const ofPools = workshop.pools.reduce(
    (sum, provider) =>
      sum +
      at(workshop.model.providers, provider).offers.reduce(
        (total, { cost, isOwn }, offer) =>
          isOwn === true ? total : total + cost * at(at(providers, provider).purchases, offer),
        0,
      ),
    0,
  )
  const total = all + ofPools
  return { total, purchases, accounts, orders, moves: total - purchases - accounts - orders }
}

const boundsOf = (
  task: Task,
  { drawn, costBound, finishBound }: Choice,
  parts: ReadonlyArray<Part>,
  providers: ReadonlyArray<ProviderSolution>,
): Bounds => {
  const codes = providers.map(() => 0)
  const orders = providers.map(() => 0)
  for (const { way, members } of parts) {
    for (const { provider, codes: used, lots } of way.desks) {
      codes[provider] = at(codes, provider) + members.length * used.freshLeast
      const { desk } = at(way.subject.places, provider).desk
      const filings = new Map<number, number>()
      for (const { kind, count } of lots) filings.set(kind, (filings.get(kind) ?? 0) + count)
      const least = [...filings].reduce(
        (sum, [kind, count]) => sum + Math.max(1, Math.ceil(count / batchSize(desk, kind))),
        0,
      )
      orders[provider] = at(orders, provider) + members.length * least
    }
  }
  const isTimed = Number.isFinite(finishBound)
  return {
    cost: { value: wholeAbove(costBound), by: isExact(task) ? drawn.by : "relaxation" },
    finish: isTimed ? { value: finishBound, by: isExact(task) ? lastOf(parts) : "capacity" } : undefined,
    codes: codes.map((value) => ({ value, by: "matching" })),
    orders: orders.map((value) => ({ value, by: "batches" })),
  }
}

/** Why the orders that end last cannot end earlier. */
const lastOf = (parts: ReadonlyArray<Part>): Argument => {
  const last = parts.reduce((one, other) => (other.way.finish > one.way.finish ? other : one))
  return (
    last.way.desks.flatMap(({ table }) => (table.finish === last.way.finish ? table.by : []))[0] ?? "states"
  )
}

const proofOf = (
  task: Task,
  { drawn, costBound, finishBound }: Choice,
  parts: ReadonlyArray<Part>,
  cost: number,
  finish: number | undefined,
): Proof => {
  const by = new Set<Argument>()
  for (const { group, way } of parts) {
    if (way.subject.places.length > 1) by.add(group.relaxation === undefined ? "states" : "relaxation")
    for (const { table, codes, provider } of way.desks) {
      for (const argument of table.by) by.add(argument)
      if (codes.kept !== undefined) by.add("matching")
      if (codes.fresh > 0 && task.workshop.covers[provider] !== undefined) by.add("cover")
    }
  }
  if (task.pools.length > 0) by.add(drawn.by)
  if (by.size === 0 && parts.some(({ way }) => way.desks.length > 0)) by.add("forced")
  const days = finish === undefined ? 0 : finish - finishBound
  const least = wholeAbove(costBound)
  if (cost <= least && days === 0)
    return { word: drawn.by === "milp" ? "optimal by MILP" : "optimal", by: [...by] }
  const costPercent =
    cost <= least ? 0 : least === 0 ? Number.POSITIVE_INFINITY : ((cost - least) / least) * 100
  return { word: "within", by: [...by], costPercent, finishDays: days }
}

/** Costs are whole and not below zero; bounds are sums of shares. */
const wholeAbove = (bound: number): number => Math.max(0, Math.ceil(bound - 1e-6))
