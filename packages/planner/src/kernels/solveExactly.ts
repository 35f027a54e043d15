import type { Model, Objective, Solution } from "../model/index.ts"
import { assemble } from "./assemble.ts"
import { at } from "./at.ts"
import { answer, type Choice, choose, choosers, isExact, searches, type Task, taskOf } from "./choose.ts"
import { Program } from "./Program.ts"
import { isClosed } from "./pool.ts"

/** How long the solver may take. */
export interface Patience {
  /** For each question that it is asked; 10 where nothing is said. */
  readonly secondsMax?: number
}

/**
 * The best plan; where the kernels leave a gap in a pool, by the solver. Where that takes too long, the plan of the
 * kernels with its gap.
 */
export const solveExactly = async (
  model: Model,
  objective: Objective,
  { secondsMax = 10 }: Patience = {},
): Promise<Solution> => {
  const task = taskOf(model)
  const search = searches[objective](task)
  let step = search.next()
  while (step.done !== true) {
    const chosen = choose(task, step.value)
    const closed = isClosed({ cost: chosen.drawn.cost, bound: chosen.costBound }) || !isExact(task)
    const choice = closed ? chosen : await byProgram(task, chosen, secondsMax)
    // Without an answer every further question would take as long.
    if (choice === undefined) return assemble(task, answer(task, searches[objective](task)))
    step = search.next(choice)
  }
  return assemble(task, step.value)
}

/** How many subjects of each group go which way, and what is bought, as one program: alike subjects are one number. */
const byProgram = async (task: Task, choice: Choice, secondsMax: number): Promise<Choice | undefined> => {
  const program = new Program()
  const groups = choosers(task, choice.ways)
  const variables = groups.map(({ ways, count }) => ways.map(({ cost }) => program.variable(cost, count)))
  groups.forEach(({ count }, group) => {
    program.row(
      at(variables, group).map((variable) => [1, variable]),
      "=",
      count,
    )
  })
  task.pools.forEach(({ free, cover }, pool) => {
    const bought = cover.offers.map(({ quota, cost }) => [quota, program.variable(cost)] as const)
    const used = groups.flatMap(({ ways }, group) =>
      ways.map(({ demand }, way) => [-at(demand, pool), at(at(variables, group), way)] as const),
    )
    program.row([...bought, ...used], ">=", -free)
  })
  const solved = await program.solve(secondsMax)
  if (solved === undefined) return undefined
  const draw = variables.map((of) => of.map((variable) => Math.round(solved.value(variable))))
  const cost = Math.round(solved.cost)
  return {
    ...choice,
    drawn: { ...choice.drawn, draw, cost, bound: cost, by: "milp" },
    costBound: cost,
  }
}
