import { deepStrictEqual, equal, ok } from "node:assert/strict"
import { solve } from "@openbeian/planner/kernels"
import { bySolver } from "./planner/bySolver.ts"
import { ownCodes, pooledCodes } from "./planner/contenders.ts"
import { monolithic } from "./planner/monolithic.ts"
import { portfolio } from "./planner/portfolio.ts"
import type { Result, Row } from "./Result.ts"
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
      took("kernels, 1,000 services", small("planThousand")),
      against("HiGHS, one program of all", small("planThousandBySolver"), small("planThousand"), {
        atLeast: 40,
      }),
      took("kernels, 10,000 services, codes shared", large("planTenThousand")),
      against(
        "kernels, 100,000 services, codes shared",
        large("planHundredThousand"),
        large("planTenThousand"),
        { atMost: 20 },
      ),
      against(
        exactly.cost === undefined ? `HiGHS, aggregated, stopped at ${cpuSecondsMax} s` : "HiGHS, aggregated",
        exactly.took,
        large("planHundredThousand"),
        { atLeast: 15 },
      ),
      against("HiGHS, aggregated, to 0.1 % of the cost", roughly.took, large("planHundredThousand")),
      took("about 1,000 services read from JSON", document("readPortfolio")),
      against(
        "their plan at four providers, the whole document",
        document("planDocument"),
        document("readPortfolio"),
        { atMost: 6 },
      ),
      took("one subject with 400 services read from JSON", one("readOneSubject")),
      against(
        "its plan at four providers, the whole document",
        one("planOneSubject"),
        one("readOneSubject"),
        { atMost: 8 },
      ),
      took(`the example workbook, hucre ${versionOf("hucre")} alone`, workbook("readExampleWorkbook")),
      against(
        "the same, from its bytes to the plan",
        workbook("planExampleWorkbook"),
        workbook("readExampleWorkbook"),
        { atMost: 30 },
      ),
    ],
  }
}

const took = (name: string, figure: number): Row => ({ name, figure, unit: "µs" })

/** How many times as long as another one it took, and how many there may be. */
const against = (
  name: string,
  figure: number,
  other: number,
  bound: Pick<Row, "atLeast" | "atMost"> = {},
): Row => ({ ...took(name, figure), ratio: figure / other, ...bound })
