import { describe, expect, it } from "vitest"
import { joined, merged, partOf, tablesOf, touchedBy } from "../../../src/features/portfolio/recheck.ts"
import { bookOf, finding, sheetOf } from "./books.ts"

const book = () =>
  bookOf(
    sheetOf("主体", [
      ["甲", "企业"],
      ["乙", "企业"],
      ["丙", "企业"],
    ]),
    sheetOf("域名", [
      ["甲", "a.cn"],
      [null, "b.cn"],
      ["乙", "c.cn"],
      ["丙", "b.cn"],
      [null, null],
    ]),
  )
const rowsOf = (part: ReturnType<typeof partOf>) =>
  Object.fromEntries([...part.rows].map(([sheet, rows]) => [sheet, [...rows].sort()]))

describe("what is checked again", () => {
  it("is all rows of the customer whose row was touched, those that name it only above them too", () => {
    const part = partOf(book(), [{ sheet: 1, row: 0, column: 1, words: ["x.cn"] }], [])
    expect(rowsOf(part)).toEqual({ 0: [0], 1: [0, 1] })
    expect([...part.customers]).toEqual(["甲"])
  })

  it("is also who holds the words that were there or are there now", () => {
    const part = partOf(book(), [{ sheet: 1, row: 2, column: 1, words: ["c.cn", "b.cn"] }], [])
    expect([...part.customers].sort()).toEqual(["丙", "乙", "甲"].sort())
  })

  it("leaves out words that tell nobody apart", () => {
    const many = bookOf(
      sheetOf(
        "主体",
        Array.from({ length: 9 }, (_, n) => [`客户${n}`, "企业"] as const),
      ),
    )
    const few = bookOf(
      sheetOf(
        "主体",
        Array.from({ length: 8 }, (_, n) => [`客户${n}`, "企业"] as const),
      ),
    )
    const touched = [{ sheet: 0, row: 0, column: 1, words: ["企业"] }]
    expect(partOf(many, touched, []).customers.size).toBe(1)
    expect(partOf(few, touched, []).customers.size).toBe(8)
  })

  it("is both customers where a row goes from one to the other", () => {
    const moved = book()
    const [, domains] = moved.sheets
    domains?.rows[2]?.splice(0, 1, "丙")
    const part = partOf(moved, [{ sheet: 1, row: 2, column: 0, words: ["乙", "丙"] }], [])
    expect([...part.customers].sort()).toEqual(["丙", "乙"])
    expect(rowsOf(part)[0]).toEqual([1, 2])
  })

  it("is a customer's also where a row writes its id in full width", () => {
    const wide = bookOf(
      sheetOf("主体", [
        ["C1", "企业"],
        ["C2", "企业"],
      ]),
      sheetOf("域名", [
        ["Ｃ１", "a.cn"],
        ["C2", "b.cn"],
      ]),
    )
    const part = partOf(wide, [{ sheet: 1, row: 0, column: 1, words: ["x.cn"] }], [])
    expect(rowsOf(part)).toEqual({ 0: [0], 1: [0] })
    const [kept, fresh] = [{ customer: "C2" }, { customer: "C1", services: [] }]
    expect(joined({ filings: [{ customer: "C1" }, kept] }, { filings: [fresh] }, part)).toEqual({
      filings: [fresh, kept],
    })
  })

  it("is also who is at the other end of what was found twice, and at the end beyond it", () => {
    const wide = bookOf(
      sheetOf("主体", [
        ["甲", "1"],
        ["乙", "2"],
        ["丙", "3"],
        ["丁", "4"],
      ]),
    )
    const twice = (row: number, other: number) =>
      finding(0, row, 1, { face: "duplicate", other: { sheet: 0, row: other, column: 1 } })
    const found = [twice(2, 1), twice(1, 0), finding(0, 3, 1)]
    const customersOf = (row: number) =>
      [...partOf(wide, [{ sheet: 0, row, column: 0, words: [] }], found).customers].sort()
    expect(customersOf(2)).toEqual(["丙", "乙", "甲"].sort())
    expect(customersOf(0)).toEqual(["丙", "乙", "甲"].sort())
    expect(customersOf(3)).toEqual(["丁"])
  })

  it("goes with the numbers that its rows have in the file, blank rows left out", () => {
    const part = partOf(book(), [{ sheet: 1, row: 3, column: 1, words: [] }], [])
    expect(tablesOf(book(), part).sheets.map(({ rows }) => rows)).toEqual([
      [{ row: 4, cells: ["丙", "企业"] }],
      [{ row: 5, cells: ["丙", "b.cn"] }],
    ])
    expect(tablesOf(book()).sheets[1]?.rows).toHaveLength(4)
  })

  it("is what an edit changed, with what was there and what is there", () => {
    const change = { row: 1, column: 1, before: null, after: "b.cn" }
    expect(touchedBy({ sheet: 1, changes: [change] })).toEqual([
      { sheet: 1, row: 1, column: 1, words: ["b.cn"] },
    ])
  })
})

describe("an answer about a part", () => {
  const part = { rows: new Map([[0, new Set([1])]]), customers: new Set(["乙"]) }

  it("takes the place of what was known of its rows and of nothing else", () => {
    const before = [finding(0, 0, 1), finding(0, 1, 1), finding(1, 1, 1)]
    const after = merged(before, [finding(0, 1, 0), finding(0, 2, 0)], part)
    expect(after).toEqual([finding(0, 0, 1), finding(1, 1, 1), finding(0, 1, 0)])
  })

  it("puts the filings of its customers where they were, new ones last, and takes away who is gone", () => {
    const before = {
      openbeian: 1,
      filings: [{ customer: "甲" }, { customer: "乙" }, { customer: "丙" }],
      accounts: [{ provider: "a" }],
    }
    const filing = { customer: "乙", subject: { name: "乙公司" } }
    expect(joined(before, { filings: [{ customer: "丁" }, filing], accounts: [] }, part)).toEqual({
      ...before,
      filings: [{ customer: "甲" }, filing, { customer: "丙" }, { customer: "丁" }],
    })
    expect(joined(before, { filings: [] }, part)["filings"]).toEqual([{ customer: "甲" }, { customer: "丙" }])
  })

  it("says anew which accounts the broker has only where its own rows went along", () => {
    const before = { filings: [], accounts: [{ provider: "a" }] }
    const own = { ...part, customers: new Set(["(代理自有)"]) }
    expect(joined(before, { filings: [], accounts: [] }, own)).toEqual({ filings: [], accounts: [] })
    expect(joined(before, { filings: [] }, own)).toEqual({ filings: [] })
  })
})
