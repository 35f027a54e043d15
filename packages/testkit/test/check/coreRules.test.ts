import { Check } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { acme } from "../../src/acme/index.ts"
import { gravest } from "../../src/gravest.ts"
import { verdictsOf } from "../../src/laws/rules.ts"

const rules = Check.rulesOf(acme).all.filter(
  ({ id, examples }) => id.startsWith("core/") && examples.length > 0,
)

describe("core's rules over numbers and names", () => {
  it("are shown by a quiet example and one that is not", () => {
    for (const { id, examples } of rules) {
      const shown = new Set(examples.map(({ expect }) => expect))
      expect([id, shown.has("Pass"), shown.has("Fail") || shown.has("Review")]).toEqual([id, true, true])
    }
  })

  it.each(
    rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example, ...example, id: rule.id }))),
  )("$id answers $given by $expect", ({ rule, example }) => {
    expect(gravest(verdictsOf(acme, rule, example))).toBe(example.expect)
  })
})
