import { Clauses, Report } from "@openbeian/core/check"
import { describe, expect, it } from "vitest"
import { ClausePage } from "../src/clauses.ts"
import { openDoor, providers } from "./door.ts"

const { answer, problem } = openDoor()
const own = Clauses.all(providers.map(({ book }) => book))
const [clause] = own
if (clause === undefined) throw new Error("no clause is installed")

const page = (query: string) => answer(ClausePage, `/api/clauses?${query}`)

describe("GET /api/clauses", () => {
  it("walks through the whole library by pages, each clause once", async () => {
    const { total } = await page("")
    const seen: Array<string> = []
    for (let next: string | undefined = ""; next !== undefined; ) {
      const found: typeof ClausePage.Type = await page(
        `limit=7${next === "" ? "" : `&cursor=${encodeURIComponent(next)}`}`,
      )
      expect(found.items.length).toBeLessThanOrEqual(7)
      seen.push(...found.items.map(({ id }) => id))
      next = found.next
    }
    expect(seen).toHaveLength(total)
    expect(new Set(seen)).toEqual(new Set([...seen, ...own.map(({ id }) => id)]))
  })

  it("ends the last page without a cursor, even when it is full", async () => {
    const { total } = await page("owner=acme&limit=1")
    expect((await page(`owner=acme&limit=${total}`)).next).toBeUndefined()
    expect((await page(`owner=acme&limit=${total - 1}`)).next).toBeDefined()
  })

  it("filters by owner, kind and force at once", async () => {
    const { items } = await page(`owner=${clause.owner}&kind=${clause.kind}&inForce=true&limit=500`)
    const wanted = own.filter(
      ({ owner, kind, isInForce }) => owner === clause.owner && kind === clause.kind && isInForce,
    )
    expect(items).toEqual(wanted)
  })

  it("knows every kind that a clause has", async () => {
    for (const kind of new Set(own.map((each) => each.kind))) {
      const { items } = await page(`kind=${kind}&limit=500`)
      expect(items.map((each) => each.kind)).toContain(kind)
    }
  })

  it("finds what holds all words, whatever their case and language", async () => {
    const word = clause.text.en.split(" ")[0]?.toUpperCase() ?? ""
    const { items } = await page(`q=${encodeURIComponent(`${word} ${clause.text.zh.slice(0, 3)}`)}&limit=500`)
    expect(items).toContainEqual(clause)
  })

  it("answers an empty page where nothing fits", async () => {
    expect(await page("q=%F0%9F%A6%84")).toEqual({ items: [], total: 0 })
  })

  it.each([
    ["limit=0", "limit"],
    ["limit=501", "limit"],
    ["limit=1.5", "limit"],
    ["kind=rumour", "kind"],
    ["inForce=maybe", "inForce"],
    ["owner=a&owner=b", "owner"],
    ["page=2", "page"],
  ])("refuses %s and says which parameter it is", async (query, parameter) => {
    const { type, errors } = await problem(400, `/api/clauses?${query}`)
    expect(type).toBe("/problems/parameters-faulty")
    expect(errors).toMatchObject([{ parameter }])
  })

  it("refuses a cursor that it never gave", async () => {
    await problem(404, "/api/clauses?cursor=nothing")
  })
})

describe("GET /api/clauses/{id}", () => {
  it("answers the clause with its document, edition and section", async () => {
    expect(await answer(Report.ClauseView, `/api/clauses/${clause.id}`)).toEqual(clause)
  })

  it("says that there is no such clause", async () => {
    const { type } = await problem(404, "/api/clauses/no-such-clause")
    expect(type).toBe("/problems/clause-unknown")
  })
})
