import { describe, expect, it } from "vitest"
import { front, solve, solveExactly } from "../../src/kernels/index.ts"
import type { Solution } from "../../src/model/index.ts"
import { audit } from "../oracles/audit.ts"
import { bruteForce } from "../oracles/bruteForce.ts"
import { smallModel } from "../oracles/models.ts"

const pointOf = ({ cost, finish }: Solution) => ({ cost: cost.total, finish: finish?.likely ?? Number.NaN })
const seeds = Array.from({ length: 150 }, (_, n) => n + 1)

describe("the best plan that ends by a day, seeds 1 to 150", { timeout: 60_000 }, () => {
  it("is the point of the front that ends on that day; one day less costs more, or cannot be had", () => {
    let middle = 0
    for (const seed of seeds) {
      const model = smallModel(seed)
      const points = front(model)
      for (const [n, point] of points.entries()) {
        const { cost, finish } = pointOf(point)
        if (Number.isNaN(finish)) continue
        if (n > 0 && n < points.length - 1) middle += 1
        const inTime = solve(model, "cost", finish)
        expect(pointOf(inTime), `seed ${seed}`).toEqual({ cost, finish })
        expect(inTime.proof.word).toBe("optimal")
        expect(inTime.bounds.cost.value).toBe(cost)
        expect(inTime.bounds.finish?.value).toBe(finish)
        expect(audit(model, inTime)).toEqual([])
        const sooner = pointOf(solve(model, "cost", finish - 1))
        if (n === points.length - 1) expect(sooner, `seed ${seed}`).toEqual({ cost, finish })
        else {
          expect(sooner.cost, `seed ${seed}`).toBeGreaterThan(cost)
          expect(sooner.finish, `seed ${seed}`).toBeLessThan(finish)
        }
      }
    }
    expect(middle).toBeGreaterThan(10)
  })

  it("is what trying every plan finds, on each day from the earliest end to the day after the last", () => {
    for (const seed of seeds) {
      const model = smallModel(seed)
      const points = bruteForce(model)
      const [last, first] = [points[0]?.finish ?? Number.NaN, points.at(-1)?.finish ?? Number.NaN]
      if (!Number.isFinite(first)) continue
      for (let day = first; day <= last + 1; day += 1) {
        const best = points.find(({ finish }) => finish <= day)
        expect(pointOf(solve(model, "cost", day)), `seed ${seed}, day ${day}`).toEqual(best)
      }
    }
  })

  it("has bounds that hold for the plans of that day, where kernels do not see every way", () => {
    let open = 0
    for (let seed = 1; seed <= 400; seed += 1) {
      const model = smallModel(seed, "wild")
      const points = bruteForce(model)
      const [last, first] = [points[0]?.finish ?? Number.NaN, points.at(-1)?.finish ?? Number.NaN]
      if (!Number.isFinite(first)) continue
      for (let day = first; day <= last + 1; day += 1) {
        const best = points.find(({ finish }) => finish <= day)
        const found = solve(model, "cost", day)
        const late = (found.finish?.likely ?? 0) > day
        if (late) expect(found.bounds.finish?.value, `seed ${seed}, day ${day}`).toBeLessThanOrEqual(day)
        if (found.proof.word === "within") open += 1
        if (late) continue
        expect(found.bounds.cost.value, `seed ${seed}, day ${day}`).toBeLessThanOrEqual(best?.cost ?? 0)
        expect(found.cost.total, `seed ${seed}, day ${day}`).toBeGreaterThanOrEqual(best?.cost ?? 0)
        if (found.proof.word === "optimal") expect(pointOf(found), `seed ${seed}, day ${day}`).toEqual(best)
      }
    }
    expect(open).toBeGreaterThan(10)
  })

  it("is the earliest of all where the end comes first, whatever the day", () => {
    for (const seed of seeds.slice(0, 30)) {
      const model = smallModel(seed)
      const earliest = solve(model, "finish")
      for (const day of [0, earliest.finish?.likely ?? 0, 30_000])
        expect(solve(model, "finish", day), `seed ${seed}`).toEqual(earliest)
      expect(solve(model, "cost", 0), `seed ${seed}`).toEqual(earliest)
      expect(solve(model, "cost", 30_000), `seed ${seed}`).toEqual(solve(model, "cost"))
    }
  })

  it("is the same where a solver may be asked", async () => {
    for (const seed of seeds.slice(0, 20)) {
      const model = smallModel(seed)
      for (const point of front(model)) {
        const day = point.finish?.likely ?? 0
        expect(await solveExactly(model, "cost", {}, day), `seed ${seed}`).toEqual(solve(model, "cost", day))
      }
    }
  })
})
