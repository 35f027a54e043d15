import { at } from "./at.ts"
import { type Choice, choosers, type Task } from "./choose.ts"
import { Program } from "./Program.ts"

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
