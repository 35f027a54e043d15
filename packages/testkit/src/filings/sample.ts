import fc from "fast-check"

/** The same values for the same seed, on every machine. */
export const sample = <A>(arbitrary: fc.Arbitrary<A>, numRuns: number, seed = 1): ReadonlyArray<A> =>
  fc.sample(arbitrary, { numRuns, seed })
