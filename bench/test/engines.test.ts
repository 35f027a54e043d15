import { describe, expect, it } from "vitest"
import { ours, theirs } from "../src/engines/contenders.ts"
import { randomFilings } from "../src/filings/random.ts"

describe("the thirty rules of the bench", () => {
  it("break the same filings in our engine and in json-rules-engine", async () => {
    for (const filing of randomFilings(40, 2)) expect(await theirs(filing)).toEqual(ours(filing))
  })
})
