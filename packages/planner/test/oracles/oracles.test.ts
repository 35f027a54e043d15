import { describe, expect, it } from "vitest"
import { families, run } from "./families.ts"

const counts = {
  A: 300,
  B: 60,
  B2: 300,
  B3: 300,
  B4: 100,
  C: 100,
  D: 300,
  E: 200,
  F: 60,
  G: 60,
  H: 200,
  I: 60,
  J: 150,
  K: 60,
} as const
const from = 1

describe("kernels and independent models give the same answer", () => {
  for (const key of ["A", "B", "B2", "B3", "B4", "C", "D", "E", "F", "G", "H", "I", "J", "K"] as const) {
    const { name, against } = families[key]
    const last = from + counts[key] - 1
    it(`${key}: ${name}, against ${against}, seeds ${from} to ${last}`, { timeout: 120_000 }, async () => {
      await expect(run(families[key], counts[key], from)).resolves.toBeUndefined()
    })
  }
})
