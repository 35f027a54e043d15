import type { Model, Objective, Solution } from "../model/index.ts"
import { assemble } from "./assemble.ts"
import { at } from "./at.ts"
import { answer, type Choice, choose, choosers, isExact, searchFor, type Task, taskOf } from "./choose.ts"
import { Program } from "./Program.ts"
import { isClosed } from "./pool.ts"

/** How long the solver may take. */
export interface Patience {
  /** For each question that it is asked; 10 where nothing is said. */
  readonly secondsMax?: number
}

/**
 * The best plan; where the kernels leave a gap in a pool, by the solver. Where that takes too long, the plan of the
 * kernels with its gap. A day limits it as it limits `solve`.
 */
export const solveExactly = async (
  model: Model,
  objective: Objective,
  { secondsMax = 10 }: Patience = {},
  until = Number.POSITIVE_INFINITY,
): Promise<Solution> => {
  const task = taskOf(model)
  const search = searchFor(task, objective, until)
  let step = search.next()
  while (step.done !== true) {
    const chosen = choose(task, step.value)
    const closed = isClosed({ cost: chosen.drawn.cost, bound: chosen.costBound }) || !isExact(task)
    const choice = closed ? chosen : await byProgram(task, chosen, secondsMax)
    // Without an answer every further question would take as long.
    if (choice === undefined) return assemble(task, answer(task, searchFor(task, objective, until)))
    step = search.next(choice)
  }
  return assemble(task, step.value)
}

const byProgram = async (task: Task, choice: Choice, secondsMax: number): Promise<Choice | undefined> => {
  const { program, variables } = aggregated(task, choice)
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

/** How many subjects of each group go which way, and what is bought, as one program: alike subjects are one number. */
export const aggregated = (task: Task, { ways }: Pick<Choice, "ways">) => {
  const program = new Program()
  const groups = choosers(task, ways)
  const variables = groups.map(({ ways: own, count }) => own.map(({ cost }) => program.variable(cost, count)))
  groups.forEach(({ count }, group) => {
    program.row(
      at(variables, group).map((variable) => [1, variable]),
      "=",
      count,
    )
  })
  task.pools.forEach(({ free, cover }, pool) => {
    const bought = cover.offers.map(({ quota, cost }) => [quota, program.variable(cost)] as const)
    const used = groups.flatMap(({ ways: own }, group) =>
      own.map(({ demand }, way) => [-at(demand, pool), at(at(variables, group), way)] as const),
    )
    program.row([...bought, ...used], ">=", -free)
  })
  return { program, variables }
}
