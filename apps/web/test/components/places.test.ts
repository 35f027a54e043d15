import type { Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { factsOf, isClean, placeOf, placesOf, placeWith } from "../../src/components/finding/places.ts"

const text = { zh: "", en: "" }
const finding = (
  path: string,
  verdict: Report.FindingView["verdict"],
  severity: Report.FindingView["severity"] = "block",
): Report.FindingView => ({
  rule: "r",
  layer: "provider",
  verdict,
  severity,
  path,
  message: text,
  fix: text,
  clauses: [],
})

describe("placeOf", () => {
  it("tells a domain from its service, and keeps persons with what they belong to", () => {
    expect(placeOf("/services/0/domains/1/expiresOn")).toBe("/services/0/domains/1")
    expect(placeOf("/services/0/principal")).toBe("/services/0")
    expect(placeOf("/subject/principal/credential")).toBe("/subject")
    expect(placeOf("/accounts/0/servers/2")).toBe("/accounts")
  })
})

describe("placesOf", () => {
  it("has the same order whatever the order of findings", () => {
    const paths = [
      "/changes/0",
      "/services",
      "/accounts/0",
      "/services/10",
      "/services/2/domains/0",
      "/services/2",
      "/subject",
    ]
    const places = placesOf(paths.map((path) => finding(path, "Pass"))).map(({ at }) => at)
    expect(places).toEqual([
      "/subject",
      "/services/2",
      "/services/2/domains/0",
      "/services/10",
      "/accounts",
      "/services",
      "/changes",
    ])
  })

  it("puts the worst first and folds what passes, does not apply or waits", () => {
    const found = [
      finding("/subject", "Pass"),
      finding("/subject", "Review"),
      finding("/subject", "Fail", "advice"),
      finding("/subject", "Undecided"),
      finding("/subject", "Fail", "block"),
      finding("/subject", "NotApplicable"),
      finding("/subject", "Fail", "warn"),
    ]
    const [place] = placesOf(found)
    expect(place?.open.map(({ verdict, severity }) => `${verdict} ${severity}`)).toEqual([
      "Fail block",
      "Fail warn",
      "Review block",
      "Fail advice",
    ])
    expect([place?.undecided.length, place?.passed.length, place?.notApplicable.length]).toEqual([1, 1, 1])
  })

  it("puts beside what something nearer decides, and still folds it where it passes", () => {
    const found = [
      { ...finding("/subject", "Fail"), isBeside: true },
      { ...finding("/subject", "Undecided"), isBeside: true },
      { ...finding("/subject", "Pass"), isBeside: true },
      finding("/subject", "Review"),
    ]
    const [place] = placesOf(found)
    expect([place?.open.length, place?.undecided.length]).toEqual([1, 0])
    expect(place?.beside.map(({ verdict }) => verdict)).toEqual(["Fail", "Undecided"])
    expect(place?.passed.length).toBe(1)
  })

  it("keeps a place in which nothing was found, so that it lines up with that of others", () => {
    expect(placeWith("/subject", [])).toEqual({
      at: "/subject",
      open: [],
      undecided: [],
      beside: [],
      passed: [],
      notApplicable: [],
    })
  })
})

describe("factsOf", () => {
  it("puts together what waits for the same fact, in the order of the first", () => {
    const waiting = ["/subject/city", "/subject/kind", "/subject/city"].map((asks) => ({
      ...finding("/subject", "Undecided"),
      asks,
    }))
    expect([...factsOf(waiting)].map(([asks, all]) => [asks, all.length])).toEqual([
      ["/subject/city", 2],
      ["/subject/kind", 1],
    ])
  })
})

describe("isClean", () => {
  it("is a place where nothing is open and nothing is waited for, whatever is decided nearer", () => {
    const beside = { ...finding("/subject", "Fail"), isBeside: true }
    expect(isClean(placeWith("/subject", [finding("/subject", "Pass"), beside]))).toBe(true)
    expect(isClean(placeWith("/subject", [finding("/subject", "Review")]))).toBe(false)
    expect(isClean(placeWith("/subject", [finding("/subject", "Undecided")]))).toBe(false)
  })
})
