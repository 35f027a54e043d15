import { Check, Clauses, GuideView } from "@openbeian/core/check"
import { Library } from "@openbeian/core/library"
import { Guide } from "@openbeian/core/provider"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { acme, exampleRegulations } from "../src/index.ts"

const library = Library.of([acme], exampleRegulations)
const wholes = library.entries.map((entry) => Library.whole(entry, library))
const places = wholes.flatMap(({ id, usedBy }) => usedBy.map((place) => ({ clause: id, place })))
const ofKind = (kind: Library.PlaceView["kind"]) => places.filter(({ place }) => place.kind === kind)

describe("the library", () => {
  it("holds every clause of every book once, in the order of the books", () => {
    const all = Clauses.all([...Check.booksOf(acme), exampleRegulations.book])
    expect(library.entries.map(({ clause }) => clause)).toEqual(all)
    for (const { id } of all) expect(library.entry(id)?.clause.id).toBe(id)
    expect(library.entry("no-such-clause")).toBeUndefined()
  })

  it("is as its Schema says", () => {
    for (const whole of wholes) expect(Schema.is(Library.WholeClause)(whole)).toBe(true)
  })

  it("leads to the very place of a guide that cites", () => {
    expect(ofKind("guide").length).toBeGreaterThan(0)
    for (const { clause, place } of ofKind("guide")) {
      const guide = GuideView.isTopic(place.id) ? acme.guides[place.id] : "undocumented"
      if (guide === "undocumented") throw new Error(`there is no guide ${place.id}`)
      const { node, surplus } = Guide.follow(guide, place.answers ?? [])
      expect(surplus).toBeUndefined()
      expect(node.cites).toContain(clause)
      expect(place.says).toEqual("act" in node ? node.act : node.ask)
    }
  })

  it("names every rule that cites, and whose it is", () => {
    const national = exampleRegulations.national.rules.map((rule) => ({ rule, owner: undefined }))
    const own = acme.rules.map((rule) => ({ rule, owner: "acme" }))
    for (const { rule, owner } of [...own, ...national])
      for (const clause of rule.cites)
        expect(ofKind("rule")).toContainEqual({
          clause,
          place: expect.objectContaining({
            id: rule.id,
            ...(owner === undefined ? {} : { provider: owner }),
          }),
        })
  })

  it("says of what a province has that it is the province's", () => {
    const inProvince = places.filter(({ place }) => place.province !== undefined)
    expect(inProvince.length).toBeGreaterThan(0)
    for (const { clause, place } of inProvince) {
      expect(exampleRegulations.administrations[place.province ?? ""]).toBeDefined()
      expect(library.entry(clause)?.provinces).toContain(place.province)
      expect(place.provider).toBeUndefined()
    }
  })

  it("names a core rule once, and for the provider only where the provider's paper is cited", () => {
    const two = Library.of(
      [acme, { ...acme, id: "other", book: { ...acme.book, owner: "other" } }],
      exampleRegulations,
    )
    const usedBy = two.entry("core-credit-code")?.usedBy.map(({ by }) => by)
    expect(usedBy).toEqual([...new Set(usedBy)])
    expect(two.entry("core-credit-code")?.usedBy.every(({ provider }) => provider === undefined)).toBe(true)
  })

  it("leaves no place of a figure unfilled in a title", () => {
    for (const { place } of places) expect(`${place.title.zh}${place.title.en}`).not.toMatch(/\{\w+\}/u)
  })

  it("puts beside a clause what contradicts and what replaces it", () => {
    for (const { conflicts, supersededBy, supersedes, clauses } of wholes)
      expect(new Set(Object.keys(clauses))).toEqual(
        new Set([
          ...conflicts.map((each) => each.with),
          ...supersedes,
          ...(supersededBy ? [supersededBy] : []),
        ]),
      )
  })
})
