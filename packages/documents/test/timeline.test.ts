import { Day } from "@openbeian/core/calendar"
import { describe, expect, it } from "vitest"
import { clauseRows } from "../src/clauses.ts"
import { namesOf } from "../src/names.ts"
import * as PlanPdf from "../src/PlanPdf.ts"
import { timelineOf } from "../src/pdf/timeline.ts"
import { viewOf } from "../src/pdf/view.ts"
import { clipsIn, pagesOf, squeezed } from "./pages.ts"
import { small } from "./plans.ts"

const picture = timelineOf(small, namesOf(small, "zh"))

describe("the picture of a plan", () => {
  it("has a row for each order, with the sign of its provider and the name of its customer once", () => {
    expect(small.orders.length).toBeGreaterThan(1)
    expect(picture.rows.length).toBe(small.orders.length)
    for (const [n, order] of small.orders.entries()) {
      const provider = small.providers.find(({ id }) => id === order.provider)
      expect(picture.rows[n]?.monogram).toBe(provider?.monogram)
      expect(picture.rows[n]?.isFirst).toBe(small.orders[n - 1]?.customer !== order.customer)
    }
  })

  it("calls the type of an order what its provider calls it, as the other forms do", () => {
    for (const [n, { words }] of small.orders.entries())
      expect(picture.rows[n]?.label).toContain(` · ${words.zh} · `)
  })

  it("begins today, ends each row at its likely day and keeps all bars within its width", () => {
    expect(picture.today).toBe(0)
    for (const { bars, end } of picture.rows) {
      const last = bars.filter(({ kind }) => kind !== "latest").at(-1)
      expect((last?.x ?? 0) + (last?.w ?? 0)).toBeCloseTo(end.x, 9)
      for (const { x, w } of bars) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(w).toBeGreaterThan(0)
        expect(x + w).toBeLessThanOrEqual(1 + 1e-9)
      }
    }
  })

  it("shades days off that follow each other as one strip, and as many days as there are", () => {
    const until = Day.toNumber(small.today) + 14
    const daysOff = [3, 4, 6, 7, 8, 12].map((n) => Day.fromNumber(until - 14 + n))
    const { off, weeks } = timelineOf({ ...small, daysOff }, namesOf(small, "zh"))
    expect(off.length).toBe(3)
    const [two, three, one] = off
    expect(three?.w).toBeCloseTo((one?.w ?? 0) * 3, 9)
    expect(two?.w).toBeCloseTo((one?.w ?? 0) * 2, 9)
    expect(off.map(({ isLong }) => isLong)).toEqual([false, true, false])
    expect(weeks.length).toBeGreaterThan(4)
  })
})

describe("the figures of a plan", () => {
  const figuresWith = (n: number): string => {
    const all = { orders: n, planned: n, servers: n, accounts: n, moves: n, open: n }
    return JSON.stringify(viewOf({ ...small, figures: { ...small.figures, ...all } }, "en"))
  }

  it("are in the singular for one, and for one alone", () => {
    const parts = (one: string) => [
      `service${one} planned, in ${one === "" ? 1 : 2} order${one}"`,
      `server${one} to buy`,
      `account${one} to open`,
    ]
    for (const words of [...parts(""), "1 service moves", "1 more is open"])
      expect(figuresWith(1)).toContain(words)
    for (const words of [...parts("s"), "2 services move", "2 more are open"])
      expect(figuresWith(2)).toContain(words)
  })
})

describe("the list of clauses", () => {
  it("calls plain what is in force, clear and not waived, and nothing else", () => {
    const [id = ""] = Object.keys(small.clauses)
    const view = small.clauses[id]
    if (view === undefined) throw new Error("the plan cites nothing")
    const { ambiguity: _a, waived: _w, ...clear } = view
    const doubt = { zh: "两处说法不同", en: "two places differ" }
    const plain = (changed: typeof view) =>
      clauseRows({ ...small, clauses: { [id]: changed } }, namesOf(small, "zh"))[0]?.isPlain
    expect(plain({ ...clear, isInForce: true })).toBe(true)
    expect(plain({ ...clear, isInForce: false })).toBe(false)
    expect(plain({ ...clear, isInForce: true, ambiguity: doubt })).toBe(false)
    expect(plain({ ...clear, isInForce: true, waived: doubt })).toBe(false)
  })
})

describe("the words beside a row", () => {
  /** The small plan with its orders called so. */
  const calling = async (en: string) => {
    const orders = small.orders.map((order) => ({ ...order, words: { zh: en, en } }))
    const file = await PlanPdf.render({ ...small, orders }, { language: "en" })
    return { pages: await pagesOf(file), clipped: await clipsIn(file) }
  }

  it("have two lines, none of which is cut through", async () => {
    const { pages, clipped } = await calling("new website (the subject is filed at another provider)")
    expect(pages.all).toContain(
      squeezed("new website (the subject is filed at another provider) · Wave 1 · "),
    )
    expect(pages.all).not.toContain("…")
    expect(clipped).toBeLessThan(small.orders.length)
  })

  it("that are longer end where it is seen that there are more", async () => {
    const { pages, clipped } = await calling("new website of a subject that is filed elsewhere ".repeat(5))
    expect(pages.all).toContain("…")
    expect(clipped).toBeLessThan(small.orders.length)
  })
})
