import { Fields } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import { groups } from "../../../src/features/form/layout.ts"
import { headingOfStep, titleOfStep } from "../../../src/features/form/names.ts"
import { stepsOf } from "../../../src/features/form/steps.ts"
import { treeOf } from "../../../src/features/form/tree.ts"

const headings = (name: string) => {
  const draft = { openbeian: 1, services: [{ kind: "website", name }] }
  const known = { draft, fields: Fields.all(), providers: [], materials: [] }
  const services = groups.filter(({ id }) => id === "services")
  return services
    .flatMap((group) => stepsOf(draft, treeOf(Fields.all()), group, "section"))
    .filter(({ of }) => of === "/services/0")
    .map((step) => ({ whole: titleOfStep(known, step).zh, heading: headingOfStep(known, step).zh }))
}

describe("the heading of a small page", () => {
  it("is its title, whole, where the name is short", () => {
    const short = headings("溪桥茶")
    expect(short.length).toBeGreaterThan(0)
    for (const { whole, heading } of short) expect(heading).toBe(whole)
  })

  it("cuts a long name, and never what the page asks for", () => {
    const name = "溪桥".repeat(90)
    for (const { whole, heading } of headings(name)) {
      expect(heading).toBe(whole.replace(name, `${name.slice(0, 39)}…`))
      expect(heading.length).toBeLessThan(60)
    }
  })
})
