import { Check } from "@openbeian/core/check"
import { regulations } from "@openbeian/regulations"
import { cleanFiling, filing } from "@openbeian/testkit/filings"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const today = "2026-11-22"

describe("a filing judged at all providers", () => {
  it.each(installed)(
    "has at each the verdicts that it has there alone: filings in words of $id",
    (provider) => {
      const any = fc.oneof(filing({ provider }), cleanFiling({ provider, services: 3 }))
      fc.assert(
        fc.property(any, fc.shuffledSubarray([...installed], { minLength: 2 }), (facts, asked) => {
          const together = new Check.Case(facts, regulations, today)
          for (const plugin of asked)
            expect(together.at(plugin).all).toEqual(Check.judge(facts, plugin, regulations, today).all)
        }),
        { numRuns: 25, seed: 6 },
      )
    },
  )
})
