import { acme, laws } from "@openbeian/testkit"
import { describe, expect, it } from "vitest"
import { regulations } from "../../src/index.ts"

/** All rules of all provinces as if one provider had them, each under a name of its own. */
const all = {
  ...acme,
  id: "province",
  rules: Object.values(regulations.administrations).flatMap(({ province, rules }) =>
    rules.map((rule) => ({ ...rule, id: `province/${province}-${rule.id.slice("province/".length)}` })),
  ),
}
const names = [
  "says nothing of a filing of which nothing is known",
  "asks nothing of an address that only a domain has",
  "never makes a verdict of a fact that a filing lacks",
]

describe("the rules of the provinces", () => {
  it.each(laws.filter(({ name }) => names.includes(name)))("$name", { timeout: 60_000 }, ({ faults }) => {
    expect(faults(all)).toEqual([])
  })

  it("are held against these laws", () => {
    expect(laws.filter(({ name }) => names.includes(name))).toHaveLength(names.length)
    expect(all.rules.length).toBeGreaterThan(300)
  })
})
