import { expect } from "vitest"
import { front } from "../../src/kernels/index.ts"
import type { Model, Option } from "../../src/model/index.ts"
import { audit } from "../oracles/audit.ts"

export const today = 20_500

/** One filing of the first duration and kind, ready today. */
export const option = (more: Partial<Option> = {}): Option => ({
  filings: 1,
  duration: 0,
  kind: 0,
  release: today,
  ...more,
})

/** What can be had between cost and end, each by a plan in which nothing is wrong. */
export const pointsOf = (model: Model) =>
  front(model).map((plan) => {
    expect(audit(model, plan)).toEqual([])
    return { cost: plan.cost.total, finish: plan.finish?.likely }
  })
