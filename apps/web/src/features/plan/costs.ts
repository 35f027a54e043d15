import type { Text } from "../../language/language.ts"
import { listText } from "../../language/phrase.ts"
import type { EffortName } from "./assumed.ts"
import { assumptionWords as words } from "./assumptions.intl.ts"
import type { Assumptions, Plan } from "./planning.ts"

/** One line of what a plan costs: so many at a price each (费用明细). */
export interface CostLine {
  /** Absent: of several providers. */
  readonly provider?: Text
  readonly what: Text
  /** Absent with its price: what the plan says in all is not made up of what was given. */
  readonly count?: number
  readonly each?: number
  readonly yuan: number
}

/**
 * What a plan costs, by purchases, accounts, orders and moves; empty where no prices were given. A move may leave a
 * provider that the plan is not for.
 */
export const costsOf = (
  plan: Plan,
  { efforts = [] }: Assumptions,
  name: (id: string) => Text,
): ReadonlyArray<CostLine> => {
  const { costs } = plan.figures
  if (costs === undefined) return []
  const same = Map.groupBy(
    plan.purchases,
    ({ provider, words: { zh }, count, yuan = 0 }) => `${provider} ${zh} ${yuan / count}`,
  )
  const bought = [...same.values()].flatMap((all) => {
    const [first] = all
    if (first === undefined) return []
    const [count, yuan] = [sumOf(all, (each) => each.count), sumOf(all, (each) => each.yuan ?? 0)]
    return [{ provider: name(first.provider), what: first.words, count, each: yuan / count, yuan }]
  })
  const priceAt = (id: string, of: EffortName): number =>
    efforts.find(({ provider }) =>
      [id, ...Object.values(name(id))].some((each) => isAlike(each, provider)),
    )?.[of] ?? 0
  const handled = (of: EffortName, at: ReadonlyArray<string>) =>
    [...Map.groupBy(at, (id) => id)].flatMap(([id, { length: count }]) => {
      const each = priceAt(id, of)
      return each === 0
        ? []
        : [{ provider: name(id), what: words[of], count, each, yuan: Math.round(count * each * 100) / 100 }]
    })
  const moved = plan.customers.flatMap(({ services }) =>
    services.flatMap(({ movesFrom }) => movesFrom?.provider ?? []),
  )
  const servers = listText([...new Set(bought.map(({ what }) => what))])
  return [
    ...adding(bought, costs.servers, servers),
    ...adding(handled("accountYuan", plan.accounts.map(byProvider)), costs.accounts, words.accountYuan),
    ...adding(handled("orderYuan", plan.orders.map(byProvider)), costs.orders, words.orderYuan),
    ...adding(handled("moveYuan", moved), costs.moves, words.moveYuan),
  ]
}

const sumOf = <A>(all: ReadonlyArray<A>, of: (one: A) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0)

const byProvider = ({ provider }: { readonly provider: string }): string => provider

/** The plan has the last word: lines that do not add up to what it says are one line. */
const adding = (lines: ReadonlyArray<CostLine>, yuan: number, what: Text): ReadonlyArray<CostLine> => {
  if (Math.abs(sumOf(lines, (line) => line.yuan) - yuan) < 0.005) return lines
  return yuan === 0 ? [] : [{ what, yuan }]
}

/** A file of prices may write a provider by its name. */
const isAlike = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (written: string): string => written.normalize("NFKC").replaceAll(/\s/gu, "").toLowerCase()
