import { describe, expect, it } from "vitest"
import type { Place } from "../../../src/features/clauses/library.ts"
import { addressOfPlace } from "../../../src/features/clauses/place.ts"

const title = { zh: "某处", en: "somewhere" }
const place = (kind: Place["kind"], id: string, more: Partial<Place> = {}): Place => ({
  kind,
  id,
  title,
  provider: "acme",
  ...more,
})

describe("where a place that cites a clause is shown", () => {
  it.each([
    [place("limit", "subjectsPerAccount"), "/providers/acme#limit-subjectsPerAccount"],
    [place("rule", "acme/a-rule"), "/providers/acme#rule-acme%2Fa-rule"],
    [place("format", "photo"), "/providers/acme#material-photo"],
    [place("step", "electronic/draft"), "/providers/acme#stage-electronic-draft"],
    [place("product", "servers"), "/providers/acme#products"],
    [place("product", "ecs"), "/providers/acme#product-ecs"],
    [place("contact", "https://acme.example"), "/providers/acme#contacts"],
    [place("guide", "refused", { answers: [] }), "/guides/acme/refused"],
    [place("guide", "refused", { answers: [0, 2] }), "/guides/acme/refused?way=0.2"],
  ])("$kind of a provider", (given, address) => {
    expect(addressOfPlace(given)).toBe(address)
  })

  it("is the province where it is a province's word, and nowhere where it is everybody's", () => {
    const { provider: _, ...anybody } = place("rule", "cn/a-rule")
    expect(addressOfPlace({ ...anybody, province: "440000" })).toBe("/provinces/440000")
    expect(addressOfPlace(anybody)).toBeUndefined()
  })
})
