import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Fingerprints } from "../../src/kernels/Fingerprints.ts"

const number = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constant(Number.POSITIVE_INFINITY),
  fc.maxSafeInteger(),
)

describe("Fingerprints", () => {
  it("gives sequences the same number exactly when they are the same", () => {
    fc.assert(
      fc.property(fc.array(fc.array(number, { maxLength: 3 }), { maxLength: 60 }), (sequences) => {
        const seen = new Fingerprints()
        const numbers = sequences.map((sequence) => {
          for (const one of sequence) seen.write(one)
          return seen.close()
        })
        const first = new Map<string, number>()
        for (const sequence of sequences)
          if (!first.has(sequence.join())) first.set(sequence.join(), first.size)
        expect(numbers).toEqual(sequences.map((sequence) => first.get(sequence.join())))
      }),
    )
  })

  it("keeps apart more sequences than its first table holds", () => {
    const seen = new Fingerprints()
    const all = Array.from({ length: 5000 }, (_, position) => position)
    const write = (position: number) => {
      seen.write(position % 71)
      seen.write(position)
      return seen.close()
    }
    expect(all.map(write)).toEqual(all)
    expect(all.map(write)).toEqual(all)
  })
})
