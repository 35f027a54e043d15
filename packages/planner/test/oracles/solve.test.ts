import { describe, expect, it } from "vitest"
import { front, solve } from "../../src/kernels/index.ts"
import { audit } from "./audit.ts"
import { bruteForce } from "./bruteForce.ts"
import { smallModel } from "./models.ts"

const seeds = Array.from({ length: 300 }, (_, position) => 1 + position)

describe("solve", () => {
  it("equals every plan made, in both objectives and on the front, and can be carried out", () => {
    for (const seed of seeds) {
      const model = smallModel(seed)
      const points = bruteForce(model)
      const found = front(model)
      const shown = found.map(({ cost, finish }) => ({
        cost: cost.total,
        finish: finish?.likely ?? Number.NEGATIVE_INFINITY,
      }))
      expect(shown, `seed ${seed}`).toEqual(points)
      expect(solve(model, "cost").cost.total, `seed ${seed}`).toBe(points[0]?.cost)
      expect(solve(model, "finish").cost.total, `seed ${seed}`).toBe(points.at(-1)?.cost)
      for (const solution of [...found, solve(model, "cost"), solve(model, "finish")])
        expect(audit(model, solution), `seed ${seed}`).toEqual([])
    }
  })
})
