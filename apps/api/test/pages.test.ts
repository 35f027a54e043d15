import { Result } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Page, pageOf } from "../src/pages.ts"

const lists = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/u), { maxLength: 60 })
const filters = fc.func(fc.boolean()).map((choose) => (item: string) => choose(item))
const limits = fc.integer({ min: 1, max: 20 })

const page = (
  all: ReadonlyArray<string>,
  fits: (item: string) => boolean,
  limit: number,
  after?: string,
): Page<string> => Result.getOrThrow(pageOf(all, { idOf: (item) => item, fits, limit, after }))

/** All items from a place on, and the size of each page. */
const walk = (...[all, fits, limit, after]: Parameters<typeof page>): ReadonlyArray<Page<string>> => {
  const found = page(all, fits, limit, after)
  return found.next === undefined ? [found] : [found, ...walk(all, fits, limit, found.next)]
}

describe("pages", () => {
  it("walked to the end are the whole list, each item once and in its order", () => {
    fc.assert(
      fc.property(lists, filters, limits, (all, fits, limit) => {
        const pages = walk(all, fits, limit)
        const wanted = all.filter(fits)
        expect(pages.flatMap(({ items }) => items)).toEqual(wanted)
        expect(pages.every(({ total }) => total === wanted.length)).toBe(true)
        expect(pages.slice(0, -1).every(({ items }) => items.length === limit)).toBe(true)
        expect(pages.length).toBe(Math.max(1, Math.ceil(wanted.length / limit)))
      }),
    )
  })

  it("go on where the last one ended, though the list has grown meanwhile", () => {
    fc.assert(
      fc.property(lists, filters, limits, fc.nat(), (all, fits, limit, at) => {
        const first = page(all, fits, limit)
        fc.pre(first.next !== undefined)
        const place = at % (all.length + 1)
        const grown = [...all.slice(0, place), "NEW", ...all.slice(place)]
        const rest = walk(grown, fits, limit, first.next).flatMap(({ items }) => items)
        const seen = [...first.items, ...rest].filter((item) => item !== "NEW")
        expect(seen).toEqual(all.filter(fits))
      }),
    )
  })

  it("begin nowhere after what is not in the list", () => {
    fc.assert(
      fc.property(lists, filters, limits, (all, fits, limit) => {
        const found = pageOf(all, { idOf: (item) => item, fits, limit, after: "NONE" })
        expect(Result.isFailure(found) && found.failure.reason).toEqual({
          _tag: "CursorUnknown",
          after: "NONE",
        })
      }),
    )
  })
})
