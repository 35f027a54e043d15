import { describe, expect, it } from "vitest"
import { Divisions, OneDivision } from "../src/divisions.ts"
import { openDoor } from "./door.ts"

const { answer, problem } = openDoor()
const names = async (query: string) =>
  (await answer(Divisions, `/api/divisions?${query}`)).items.map(({ name }) => name)

/** The codes of all pages, one after the other. */
const walk = async (query: string): Promise<ReadonlyArray<string>> => {
  const { items, next } = await answer(Divisions, `/api/divisions?${query}`)
  const codes = items.map(({ code }) => code)
  if (next === undefined) return codes
  const asked = new URLSearchParams(query)
  asked.set("after", next)
  return [...codes, ...(await walk(asked.toString()))]
}

describe("GET /api/divisions", () => {
  it("lists the 34 provinces where nothing is asked for", async () => {
    expect(await names("")).toHaveLength(34)
  })

  it("goes down level by level", async () => {
    expect(await names("under=330000")).toContain("杭州市")
    expect(await names("under=330100")).toContain("西湖区")
    expect(await names("under=330106")).toEqual([])
  })

  it("shows abolished ones only when asked", async () => {
    expect(await names("under=330100")).not.toContain("下城区")
    expect(await names("under=330100&historic=true")).toContain("下城区")
  })

  it("finds by name, within a province where one is given", async () => {
    expect((await names("q=西湖")).length).toBeGreaterThan(1)
    expect(await names(`q=${encodeURIComponent("西湖")}&under=330000`)).toEqual(["西湖区"])
  })

  it("takes a name without letters for none", async () => {
    expect(await names("q=")).toHaveLength(34)
    expect(await names("q=%20")).toHaveLength(34)
    expect(await names("q=&under=330000")).toEqual(await names("under=330000"))
  })

  it.each(["under=999999", "under=999999&q=西湖", "under=110199&historic=true"])(
    "has no answer below a code that never was: %s",
    async (query) => {
      const { type } = await problem(404, `/api/divisions?${encodeURI(query)}`)
      expect(type).toBe("/problems/division-unknown")
    },
  )

  it("goes below an abolished one", async () => {
    expect(await names("under=110103&historic=true")).toEqual([])
  })

  it.each(["under=330000&historic=true&limit=5", "q=%E5%A4%A7&historic=true&limit=97", "limit=1"])(
    "walked by %s is the whole list, in its order",
    async (query) => {
      const whole = query.replace(/limit=\d+/u, "limit=500")
      expect(await walk(query)).toEqual(await walk(whole))
      expect(await walk(query)).toHaveLength((await answer(Divisions, `/api/divisions?${query}`)).total)
    },
  )

  it("refuses a cursor that is not of this list, and says how to go on", async () => {
    const { type, errors } = await problem(400, "/api/divisions?under=330000&after=110000")
    expect(type).toBe("/problems/cursor-unknown")
    expect(errors).toMatchObject([{ parameter: "after", found: "110000" }])
  })

  it("refuses a code that is none, and says what one looks like", async () => {
    const { errors = [] } = await problem(400, "/api/divisions?under=33")
    expect(JSON.stringify(errors)).toContain("330000")
  })
})

describe("GET /api/divisions/{code}", () => {
  it("knows what an abolished one became", async () => {
    const { division } = await answer(OneDivision, "/api/divisions/110103")
    expect(division.name).toBe("崇文区")
    expect(division.successors.map(({ name }) => name)).toEqual(["东城区"])
  })

  it("has no answer for a code that never was", async () => {
    const { detail } = await problem(404, "/api/divisions/999999")
    expect(JSON.stringify(detail)).toContain("999999")
  })
})
