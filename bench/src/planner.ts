import { equal } from "node:assert/strict"
import { solve } from "@openbeian/planner/kernels"
import { aggregated, choose, taskOf } from "@openbeian/planner/milp"
import type { Model } from "@openbeian/planner/model"
import { ownCodes, pooledCodes, seconds } from "./planner/contenders.ts"
import { monolithic } from "./planner/monolithic.ts"
import { portfolio } from "./planner/portfolio.ts"
import type { Result } from "./Result.ts"
import { race } from "./race.ts"

/** Which filing goes where for a broker's portfolio, held against a solver of whole-number programs. */
export const planner = async (): Promise<Result> => {
  const thousand = portfolio(1000, ownCodes)
  const solved = await monolithic(thousand).solve(seconds.thousand)
  equal(solve(thousand, "cost").cost.total, Math.round(solved?.cost ?? Number.NaN))
  await bySolver(portfolio(10_000, pooledCodes))
  const solver = await bySolver(portfolio(100_000, pooledCodes))

  const small = await race(["planThousand", "planThousandBySolver"], 2)
  const large = await race(["planTenThousand", "planHundredThousand"], 4)
  return {
    title: "Planner: mixed plans at three providers, cost first, then finish; the same costs as HiGHS finds",
    rows: [
      { name: "kernels, 1,000 services", figure: small("planThousand"), unit: "µs" },
      {
        name: "HiGHS, one program of all, the cost alone",
        figure: small("planThousandBySolver"),
        unit: "µs",
        ratio: small("planThousandBySolver") / small("planThousand"),
        atLeast: 40,
      },
      { name: "kernels, 10,000 services, codes shared", figure: large("planTenThousand"), unit: "µs" },
      {
        name: "kernels, 100,000 services, codes shared",
        figure: large("planHundredThousand"),
        unit: "µs",
        ratio: large("planHundredThousand") / large("planTenThousand"),
        atMost: 20,
      },
      {
        name: solver.isSolved
          ? "HiGHS, alike subjects as one number"
          : `HiGHS, the same, stopped after ${seconds.hundredThousand} s`,
        figure: solver.took,
        unit: "µs",
        ratio: solver.took / large("planHundredThousand"),
        atLeast: 15,
      },
    ],
  }
}

/** The aggregated program of a portfolio: the CPU time of solving it, and the same cost where that ends. */
const bySolver = async (model: Model): Promise<{ readonly took: number; readonly isSolved: boolean }> => {
  const task = taskOf(model)
  const choice = choose(task, Number.POSITIVE_INFINITY)
  const before = process.cpuUsage()
  const solved = await aggregated(task, choice).program.solve(seconds.hundredThousand)
  const { user, system } = process.cpuUsage(before)
  if (solved !== undefined) equal(solve(model, "cost").cost.total, Math.round(solved.cost))
  return { took: user + system, isSolved: solved !== undefined }
}
