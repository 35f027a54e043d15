import { createSignal } from "solid-js"
import { numberOf } from "../../components/timeline/geometry.ts"
import type { Text } from "../../language/language.ts"
import { dayText, listText } from "../../language/phrase.ts"
import { yuan } from "../plan/plan.intl.ts"
import type { Comparison } from "../plan/planning.ts"
import { compareWords as words } from "./compare.intl.ts"
import { bestOf, type Point } from "./weighing.ts"

/** The day of a point that was taken by itself, as long as this tab is open. */
export const [taken, setTaken] = createSignal<string>()

/** What a day is worth, as long. */
export const worth = (): number | undefined => weight()
const [weight, setWeight] = createSignal<number>()

/** The last word counts: a weight takes a point back that was taken, and no weight leaves it to the order of aims. */
export const weigh = (next: number | undefined): void => {
  setTaken(undefined)
  setWeight(next)
}

/** A point of the front as it is shown, with a label that says all of it. */
export interface Shown extends Point {
  readonly name: Text
  readonly end: Text
  readonly money: Text
  readonly label: Text
}

/** Without prices servers are counted. */
export const isPriced = ({ tradeoffs }: Comparison): boolean => tradeoffs[0]?.figures.yuan !== undefined

export const pointsOf = (comparison: Comparison): ReadonlyArray<Shown> =>
  comparison.tradeoffs.map(({ figures, finishBy = comparison.today }, n, { length }) => {
    const cost = figures.yuan ?? figures.servers
    const money = isPriced(comparison) ? yuan(cost) : words.servers(cost)
    const end = dayText(finishBy, comparison.today)
    const name = n === 0 ? words.cheapest : n === length - 1 ? words.fastest : words.mixNumber(n + 1)
    return { cost, day: numberOf(finishBy), money, end, name, label: listText([name, end, money]) }
  })

/** Which point it is: the one that was taken, the best by the weight, or the one that the order of aims asks for. */
export const chosenOf = (comparison: Comparison): number => {
  const { tradeoffs, objective } = comparison
  const found = tradeoffs.findIndex(({ finishBy }) => finishBy !== undefined && finishBy === taken())
  if (found >= 0) return found
  const each = worth()
  if (each !== undefined) return bestOf(pointsOf(comparison), each)
  return objective[0] === "cost" ? 0 : tradeoffs.length - 1
}

/** The comparison with the chosen point in the column of the mix. */
export const withChosen = (comparison: Comparison): Comparison => {
  const figures = comparison.tradeoffs[chosenOf(comparison)]?.figures
  if (figures === undefined) return comparison
  const columns = comparison.columns.map((column) => (column.id === "mix" ? { ...column, figures } : column))
  return { ...comparison, columns }
}
