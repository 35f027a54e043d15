import { solve } from "@openbeian/planner/kernels"
import type { Model } from "@openbeian/planner/model"
import { monolithic } from "./monolithic.ts"
import { portfolio } from "./portfolio.ts"

export const ownCodes = { isPooled: false, isReady: true } as const
export const pooledCodes = { isPooled: true, isReady: false } as const

/** Made on first use: whoever times something else does without. */
const later = (make: () => Model): (() => Model) => {
  let made: Model | undefined
  return () => {
    made ??= make()
    return made
  }
}

const thousand = later(() => portfolio(1000, ownCodes))
const tenThousand = later(() => portfolio(10_000, pooledCodes))
const hundredThousand = later(() => portfolio(100_000, pooledCodes))

/** Cost first, then the finish; and the plan in full, where the solver finds the two figures alone. */
export const plans = {
  thousand: () => solve(thousand(), "cost"),
  tenThousand: () => solve(tenThousand(), "cost"),
  hundredThousand: () => solve(hundredThousand(), "cost"),
  thousandBySolver: () => monolithic(thousand()),
}
