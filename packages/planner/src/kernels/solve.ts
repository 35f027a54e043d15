import type { Model, Objective, Solution } from "../model/index.ts"
import { assemble } from "./assemble.ts"
import { at } from "./at.ts"
import {
  after,
  answer,
  type Choice,
  cheapest,
  choose,
  daysOf,
  earliest,
  searchFor,
  taskOf,
} from "./choose.ts"

/**
 * The best plan by the kernels alone; where these leave a gap, it says so. With a day: the best of all that are likely to
 * have ended by it; where none is, the one that ends first, which then ends later.
 */
export const solve = (model: Model, objective: Objective, until = Number.POSITIVE_INFINITY): Solution => {
  const task = taskOf(model)
  return assemble(task, answer(task, searchFor(task, objective, until)))
}

/** Every plan that no other one equals or beats in cost and finish, the cheapest first. */
export const front = (model: Model): ReadonlyArray<Solution> => {
  const task = taskOf(model)
  const [first, last] = [answer(task, earliest(task)), answer(task, cheapest(task))]
  const found = new Map<number, Choice>([[first.drawn.cost, first]])
  const days = daysOf(task).filter((day) => day >= first.until && day <= last.until)
  const search = (low: number, lower: Choice, high: number, higher: Choice): void => {
    if (lower.drawn.cost === higher.drawn.cost) return
    if (high - low < 2) {
      found.set(higher.drawn.cost, after(lower, higher, task))
      return
    }
    const middle = Math.floor((low + high) / 2)
    const choice = choose(task, at(days, middle))
    search(low, lower, middle, choice)
    search(middle, choice, high, higher)
  }
  if (days.length > 1) search(0, first, days.length - 1, last)
  return [...found.values()]
    .toSorted((one, other) => one.drawn.cost - other.drawn.cost)
    .map((choice) => assemble(task, choice))
}
