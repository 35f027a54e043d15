import { deepStrictEqual, equal, ok } from "node:assert/strict"
import { solve } from "@openbeian/planner/kernels"
import { bySolver } from "./planner/bySolver.ts"
import { ownCodes, pooledCodes } from "./planner/contenders.ts"
import { monolithic } from "./planner/monolithic.ts"
import { portfolio } from "./planner/portfolio.ts"
import type { Result } from "./Result.ts"
import { race } from "./race.ts"
import { versionOf } from "./version.ts"

const cpuSecondsMax = 25

/** Which filing goes where for a broker's portfolio, held against a solver of whole-number programs. */
export const planner = async (): Promise<Result> => {
  const thousand = portfolio(1000, ownCodes)
  const plan = solve(thousand, "cost")
  deepStrictEqual(await monolithic(thousand), { cost: plan.cost.total, finish: plan.finish?.likely })

  const { cost, proof } = solve(portfolio(100_000, pooledCodes), "cost")
  equal(proof.word, "optimal")
  const roughly = await bySolver(100_000, 0.001, Number.POSITIVE_INFINITY)
  ok(roughly.cost !== undefined && roughly.cost >= cost.total && roughly.cost <= cost.total * 1.0011)
  const exactly = await bySolver(100_000, 0, cpuSecondsMax)
  if (exactly.cost !== undefined) equal(Math.round(exactly.cost), cost.total)

  const small = await race(["planThousand", "planThousandBySolver"], 3)
  const document = await race(["readPortfolio", "planDocument"], 4)
  const one = await race(["readOneSubject", "planOneSubject"], 6)
  const workbook = await race(["readExampleWorkbook", "planExampleWorkbook"], 12)
  const large = await race(["planTenThousand", "planHundredThousand"], 4)
  return {
    title: "Planner: mixed plans at three providers, cost first, then finish; the same costs as HiGHS finds",
    rows: [
      { name: "kernels, 1,000 services", figure: small("planThousand"), unit: "µs" },
      {
        name: "HiGHS, one program of all",
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
        name:
          exactly.cost === undefined
            ? `HiGHS, aggregated, stopped at ${cpuSecondsMax} s`
            : "HiGHS, aggregated",
        figure: exactly.took,
        unit: "µs",
        ratio: exactly.took / large("planHundredThousand"),
        atLeast: 15,
      },
      {
        name: "HiGHS, aggregated, to 0.1 % of the cost",
        figure: roughly.took,
        unit: "µs",
        ratio: roughly.took / large("planHundredThousand"),
      },
      { name: "about 1,000 services read from JSON", figure: document("readPortfolio"), unit: "µs" },
      {
        name: "their plan at four providers, the whole document",
        figure: document("planDocument"),
        unit: "µs",
        ratio: document("planDocument") / document("readPortfolio"),
        atMost: 6,
      },
      { name: "one subject with 400 services read from JSON", figure: one("readOneSubject"), unit: "µs" },
      {
        name: "its plan at four providers, the whole document",
        figure: one("planOneSubject"),
        unit: "µs",
        ratio: one("planOneSubject") / one("readOneSubject"),
        atMost: 8,
      },
      {
        name: `the example workbook, hucre ${versionOf("hucre")} alone`,
        figure: workbook("readExampleWorkbook"),
        unit: "µs",
      },
      {
        name: "the same, from its bytes to the plan",
        figure: workbook("planExampleWorkbook"),
        unit: "µs",
        ratio: workbook("planExampleWorkbook") / workbook("readExampleWorkbook"),
        atMost: 30,
      },
    ],
  }
}
