import { Clauses } from "@openbeian/core/check"
import { Library } from "@openbeian/core/library"
import { regulations } from "@openbeian/regulations"
import { describe, expect, it } from "vitest"
import { ClauseFilters, ClausePage } from "../src/clauses.ts"
import { openDoor, providers } from "./door.ts"

const { app, answer, problem } = openDoor()
const own = Clauses.all(providers.map(({ book }) => book))
const library = Library.of(providers, regulations)
const [clause] = own
if (clause === undefined) throw new Error("no clause is installed")

const page = (query: string) => answer(ClausePage, `/api/clauses?${query}`)
const whole = (id: string) => answer(Library.WholeClause, `/api/clauses/${id}`)

/** The ids of all pages, one after the other. */
const walk = async (query: string): Promise<ReadonlyArray<string>> => {
  const { items, next } = await page(query)
  const ids = items.map(({ id }) => id)
  if (next === undefined) return ids
  const asked = new URLSearchParams(query)
  asked.set("after", next)
  return [...ids, ...(await walk(asked.toString()))]
}

describe("GET /api/clauses", () => {
  it.each(["limit=97", "limit=500", "limit=7&provider=acme", "limit=3&kind=deadline"])(
    "walked by %s is the whole list, each clause once and in its order",
    async (query) => {
      const asked = new URLSearchParams(query)
      const wanted = library.entries.flatMap(({ clause: { id, owner, kind } }) =>
        owner === (asked.get("provider") ?? owner) && kind === (asked.get("kind") ?? kind) ? [id] : [],
      )
      expect(await walk(query)).toEqual(wanted)
    },
  )

  it("counts on every page what is on all of them", async () => {
    const ids = await walk("q=%E5%A4%87%E6%A1%88&limit=50")
    const last = await page(`q=%E5%A4%87%E6%A1%88&limit=50&after=${ids.at(-2)}`)
    expect(last.total).toBe(ids.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("ends the last page without a cursor, even when it is full", async () => {
    const { total } = await page("provider=acme&limit=1")
    expect((await page(`provider=acme&limit=${total}`)).next).toBeUndefined()
    expect((await page(`provider=acme&limit=${total - 1}`)).next).toBeDefined()
  })

  it("names the next page in a header too, with the filters as they were", async () => {
    const first = await app.request("/api/clauses?provider=acme&limit=2")
    const next = /^<(.+)>; rel="next"$/u.exec(first.headers.get("Link") ?? "")?.[1] ?? ""
    const { items } = await answer(ClausePage, next)
    expect(items.map(({ id }) => id)).toEqual((await walk("provider=acme")).slice(2, 4))
  })

  it("goes on after a clause that the filters leave out", async () => {
    const { items } = await page(`provider=regulations&after=${clause.id}&limit=1`)
    expect(items.map(({ owner }) => owner)).toEqual(["regulations"])
  })

  it("filters by provider, kind and force at once", async () => {
    const { items } = await page(`provider=${clause.owner}&kind=${clause.kind}&status=inForce&limit=500`)
    const wanted = own.filter(
      ({ owner, kind, isInForce }) => owner === clause.owner && kind === clause.kind && isInForce,
    )
    expect(items.map(({ uses: _, ...rest }) => rest)).toEqual(wanted)
  })

  it("knows every kind that a clause has", async () => {
    for (const kind of new Set(own.map((each) => each.kind))) {
      const { items } = await page(`kind=${kind}&limit=500`)
      expect(items.map((each) => each.kind)).toContain(kind)
    }
  })

  it("finds what holds all words, whatever their case, width and language", async () => {
    const word = clause.text.en.split(" ")[0]?.toUpperCase() ?? ""
    const q = encodeURIComponent(`${wide(word)} ${clause.text.zh.slice(0, 3)}`)
    const { items } = await page(`q=${q}&limit=500`)
    expect(items.map(({ id }) => id)).toContain(clause.id)
  })

  it("tells of one province, in whatever spelling", async () => {
    const ids = await walk("province=%E7%B2%A4&limit=500")
    expect(ids).toEqual(await walk("province=440000&limit=500"))
    const stated = regulations.administrations["440000"]?.statements.flatMap(({ cites }) => cites)
    expect(ids).toEqual(expect.arrayContaining([...new Set(stated)]))
    expect(ids.length).toBeLessThan(100)
  })

  it("tells what is used by a kind of place, and what by nothing", async () => {
    const refused = await walk("usedBy=refusal&limit=500")
    expect(refused.length).toBeGreaterThan(0)
    for (const id of refused.slice(0, 5))
      expect((await whole(id)).usedBy.map(({ kind }) => kind)).toContain("refusal")
    const { items } = await page("usedBy=nothing&limit=500")
    expect(items.every(({ uses }) => uses === 0)).toBe(true)
  })

  it("tells what another clause contradicts", async () => {
    const { items } = await page("contradicted=true&limit=500")
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ conflicts }) => conflicts.length > 0)).toBe(true)
  })

  it("answers an empty page where nothing fits", async () => {
    expect(await page("q=%F0%9F%A6%84")).toEqual({ items: [], total: 0 })
  })

  it.each([
    ["limit=0", "limit"],
    ["limit=501", "limit"],
    ["limit=1.5", "limit"],
    ["kind=rumour", "kind"],
    ["status=maybe", "status"],
    ["usedBy=nobody", "usedBy"],
    ["contradicted=perhaps", "contradicted"],
    ["provider=a&provider=b", "provider"],
    ["page=2", "page"],
  ])("refuses %s and says which parameter it is", async (query, parameter) => {
    const { type, errors } = await problem(400, `/api/clauses?${query}`)
    expect(type).toBe("/problems/parameters-faulty")
    expect(errors).toMatchObject([{ parameter }])
  })

  it("refuses a cursor that it never gave, and says how to go on", async () => {
    const { type, errors = [] } = await problem(400, "/api/clauses?after=nothing")
    expect(type).toBe("/problems/cursor-unknown")
    expect(errors).toMatchObject([{ parameter: "after", found: "nothing" }])
    expect(errors[0]?.fix.zh).toContain("next")
    expect(errors[0]?.fix.en).toContain("next")
  })

  it.each(["provider=nobody", "province=nowhere"])("has no clauses of %s", async (query) => {
    await problem(404, `/api/clauses?${query}`)
  })
})

describe("GET /api/clause-filters", () => {
  it("counts what each filter gives", async () => {
    const filters = await answer(ClauseFilters, "/api/clause-filters")
    const { total, documents, providers: owners, provinces, kinds, statuses, usedBy } = filters
    expect(total).toBe(library.entries.length)
    const sum = (all: ReadonlyArray<{ readonly clauses: number }>) =>
      all.reduce((n, { clauses }) => n + clauses, 0)
    for (const each of [owners, documents, kinds, statuses]) expect(sum(each)).toBe(total)
    for (const [name, all] of Object.entries({ provider: owners, kind: kinds, status: statuses, usedBy }))
      for (const { id, clauses } of all)
        expect([name, id, (await page(`${name}=${id}&limit=1`)).total]).toEqual([name, id, clauses])
    for (const { id, provider, clauses } of documents)
      expect((await page(`document=${id}&provider=${provider}&limit=1`)).total).toBe(clauses)
    for (const { id, clauses } of provinces.slice(0, 3))
      expect((await page(`province=${id}&limit=1`)).total).toBe(clauses)
  })
})

describe("GET /api/clause-filters with something asked", () => {
  const asked = "provider=aliyun&status=inForce&q=%E5%9F%9F%E5%90%8D"
  const within = async (query: string) => answer(ClauseFilters, `/api/clause-filters?${query}`)

  it("counts what each line would find beside what is asked in the other groups", async () => {
    const { providers: owners, kinds, statuses, documents } = await within(asked)
    const found = async (query: string) => (await page(`${query}&limit=1`)).total
    const words = "q=%E5%9F%9F%E5%90%8D"
    for (const { id, clauses } of owners)
      expect([id, await found(`provider=${id}&status=inForce&${words}`)]).toEqual([id, clauses])
    for (const { id, clauses } of kinds)
      expect([id, await found(`${asked}&kind=${id}`)]).toEqual([id, clauses])
    for (const { id, clauses } of statuses)
      expect([id, await found(`provider=aliyun&status=${id}&${words}`)]).toEqual([id, clauses])
    for (const { id, clauses } of documents.filter(({ provider }) => provider === "aliyun"))
      expect([id, await found(`${asked}&document=${id}`)]).toEqual([id, clauses])
  })

  it("never counts more than without it", async () => {
    const [all, some] = [await within(""), await within(asked)]
    expect(some.total).toBeLessThan(all.total)
    for (const { id, clauses } of some.usedBy)
      expect(clauses).toBeLessThanOrEqual(all.usedBy.find((each) => each.id === id)?.clauses ?? 0)
  })

  it.each(["provider=nobody", "province=nowhere"])("has none of %s", async (query) => {
    await problem(404, `/api/clause-filters?${query}`)
  })
})

describe("GET /api/clauses/{id}", () => {
  it("answers the clause with its document, edition and section", async () => {
    expect(await whole(clause.id)).toMatchObject(clause)
  })

  it("shows both sides of a contradiction and the ruling", async () => {
    const conflict = providers.flatMap(({ book }) => book.conflicts)[0]
    if (conflict === undefined) throw new Error("no paper contradicts itself")
    const [one, other] = conflict.between
    const { conflicts, clauses } = await whole(one)
    expect(conflicts).toContainEqual({
      with: other,
      ruling: conflict.ruling,
      why: conflict.why,
      on: conflict.on,
    })
    expect(clauses[other]?.text.zh).toBe(own.find(({ id }) => id === other)?.text.zh)
  })

  it("knows what it replaced and what replaced it", async () => {
    const old = own.find(({ supersededBy }) => supersededBy !== undefined)
    const now = await whole(old?.supersededBy ?? "")
    expect(now.supersedes).toContain(old?.id)
    expect(now.clauses[old?.id ?? ""]).toEqual(old)
    const then = await whole(old?.id ?? "")
    expect(then.isInForce).toBe(false)
    expect(then.clauses[now.id]?.isInForce).toBe(true)
  })

  it("says that there is no such clause", async () => {
    const { type } = await problem(404, "/api/clauses/no-such-clause")
    expect(type).toBe("/problems/clause-unknown")
  })
})

/** The same letters at full width. */
const wide = (word: string): string =>
  word.replace(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
