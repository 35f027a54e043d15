import { deepStrictEqual, equal } from "node:assert/strict"
import { front, solve } from "../../src/kernels/index.ts"
import { audit } from "./audit.ts"
import { bruteForce } from "./bruteForce.ts"
import { agreeOnCodes } from "./codes.ts"
import { agreeOnMix } from "./mixes.ts"
import { smallModel } from "./models.ts"
import { agreeOnCalendar, agreeOnOrders } from "./orders.ts"

/** Random instances that a kernel and an independent model have to answer alike, or a seed throws. */
export interface Family {
  readonly name: string
  readonly against: string
  readonly agree: (seed: number) => void | Promise<void>
}

const agreeOnAll = (seed: number): void => {
  const model = smallModel(seed)
  const points = bruteForce(model)
  const plans = front(model)
  deepStrictEqual(
    plans.map(({ cost, finish }) => ({
      cost: cost.total,
      finish: finish?.likely ?? Number.NEGATIVE_INFINITY,
    })),
    points,
  )
  for (const plan of [...plans, solve(model, "cost"), solve(model, "finish")]) {
    deepStrictEqual(audit(model, plan), [])
    equal(plan.proof.word, "optimal")
  }
  equal(solve(model, "cost").cost.total, points[0]?.cost)
  equal(solve(model, "finish").cost.total, points.at(-1)?.cost)
}

export const families = {
  A: { name: "codes kept and bought", against: "HiGHS", agree: agreeOnCodes },
  B: { name: "orders by falling duration", against: "HiGHS", agree: agreeOnOrders },
  B2: {
    name: "equal durations with release days",
    against: "all orders in all sequences",
    agree: (seed: number) => agreeOnCalendar(seed, "release"),
  },
  B3: {
    name: "unequal durations on the calendar",
    against: "all orders in all sequences",
    agree: (seed: number) => agreeOnCalendar(seed, "duration"),
  },
  B4: {
    name: "unequal durations with release days",
    against: "all orders in all sequences",
    agree: (seed: number) => agreeOnCalendar(seed, "both"),
  },
  C: { name: "mix of one subject, both objectives", against: "HiGHS", agree: agreeOnMix },
  D: { name: "whole small models, every plan", against: "every plan made", agree: agreeOnAll },
} as const satisfies Record<string, Family>

/** Runs so many seeds; the fault of the first that fails names it. */
export const run = async ({ agree }: Family, count: number, from: number): Promise<void> => {
  for (let seed = from; seed < from + count; seed += 1) {
    try {
      await agree(seed)
    } catch (fault) {
      throw new Error(`seed ${seed}: ${fault instanceof Error ? fault.message : String(fault)}`, {
        cause: fault,
      })
    }
  }
}
