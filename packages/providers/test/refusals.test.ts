import { RefusalView } from "@openbeian/core/check"
import { Reasons } from "@openbeian/core/refusal"
import { regulations } from "@openbeian/regulations"
import { describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

describe.each(installed)("a reason of refusal at $id", (plugin) => {
  it.each(Reasons.ids)("is found beforehand by a rule, or says why it cannot be: %s", (reason) => {
    const rules = RefusalView.rulesAgainst(reason, plugin, regulations)
    const { beyond } = Reasons.meaningOf(reason)
    expect(rules.length > 0 || beyond !== undefined).toBe(true)
  })
})

describe("the reasons of refusal", () => {
  it("are for the most part found beforehand by some rule", () => {
    const seen = Reasons.ids.filter((reason) =>
      installed.some((plugin) => RefusalView.rulesAgainst(reason, plugin, regulations).length > 0),
    )
    expect(seen.length).toBeGreaterThan(Reasons.ids.length / 2)
  })
})
