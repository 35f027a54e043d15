import { describe, expect, it } from "vitest"
import { addressOf, letter, masked, perform, shown } from "../../../src/features/portfolio/book.ts"
import {
  countsOf,
  divided,
  groupsOf,
  indexOf,
  nextFrom,
  shortOf,
} from "../../../src/features/portfolio/findings.ts"
import { merged } from "../../../src/features/portfolio/recheck.ts"
import { bookOf, finding, sheetOf } from "./books.ts"

const book = bookOf(
  sheetOf("主体", [
    ["甲", "集体"],
    ["乙", "集体"],
    [null, null],
  ]),
  sheetOf("域名", [["甲", "a.cn"]]),
)

describe("findings", () => {
  it("say of a cell what weighs most, and of a row whether anything is said in it", () => {
    const index = indexOf([finding(0, 1, 1, { face: "reading" }), finding(0, 1, 1)])
    expect(index.at(0, 1, 1)?.face).toBe("fault")
    expect(index.at(0, 1, 0)).toBeUndefined()
    expect([index.hasNote(0, 1), index.hasNote(0, 0), index.hasNote(1, 1)]).toEqual([true, false, false])
  })

  it("that are alike are mended together; blank cells and other words are not alike", () => {
    const blank = { code: "missing", found: "" }
    const groups = groupsOf([
      finding(0, 0, 1),
      finding(0, 1, 1),
      finding(0, 0, 0, blank),
      finding(0, 1, 0, blank),
      finding(0, 1, 1, { found: "个体" }),
      finding(0, 1, 1, { face: "reading" }),
    ])
    expect(groups.map(({ members }) => members.length)).toEqual([2, 1, 1, 1])
  })

  it("that are not listed are counted, are in no group, and stay when their sheet is checked again", () => {
    const rest = finding(-1, -1, -1, { standsFor: 30 })
    const counts = countsOf(book, [
      rest,
      finding(0, 0, 1),
      finding(-1, -1, -1, { face: "reading", standsFor: 4 }),
    ])
    expect([counts.faults, counts.readings, counts.taken]).toEqual([31, 4, 3])
    expect(groupsOf([rest, finding(0, 0, 1)]).map(({ members }) => members)).toEqual([[finding(0, 0, 1)]])
    const part = { rows: new Map([[0, new Set([0, 1, 2])]]), customers: new Set(["甲"]) }
    expect(merged([rest, finding(0, 0, 1)], [], part)).toEqual([rest])
  })

  it("follow each other by sheet, row and column, round the end and back", () => {
    const { all } = indexOf([finding(1, 0, 1), finding(0, 1, 1), finding(0, 1, 0, { face: "reading" })])
    const start = { sheet: 0, row: 0, column: 0 }
    expect(nextFrom(all, start, 1)).toMatchObject({ sheet: 0, row: 1, column: 1 })
    expect(nextFrom(all, { sheet: 0, row: 1, column: 1 }, 1)).toMatchObject({ sheet: 1 })
    expect(nextFrom(all, { sheet: 1, row: 0, column: 1 }, 1)).toMatchObject({ sheet: 0 })
    expect(nextFrom(all, start, -1)).toMatchObject({ sheet: 1 })
    expect(nextFrom([], start, 1)).toBeUndefined()
  })

  it("count rows in which something stands, less those that are left out", () => {
    const counts = countsOf(book, [
      finding(0, 0, 1),
      finding(0, 1, 1, { losesRow: true }),
      finding(0, 1, 0, { losesRow: true }),
      finding(1, 0, 1, { face: "duplicate" }),
      finding(1, 0, 0, { face: "reading" }),
    ])
    expect(counts).toEqual({
      rows: 3,
      taken: 2,
      faults: 3,
      duplicates: 1,
      readings: 1,
      bySheet: [
        { rows: 2, open: 3 },
        { rows: 1, open: 1 },
      ],
    })
  })
})

describe("what is said of a cell", () => {
  it("is divided where a long list follows, and short where the cell stands above it", () => {
    const listed = "“集体”不在可填的词里：个人、企业、个体工商户、政府机关"
    expect(divided(listed)).toEqual({
      head: "“集体”不在可填的词里",
      rest: "个人、企业、个体工商户、政府机关",
    })
    expect(divided("缺少：名称")).toEqual({ head: "缺少：名称", rest: "" })
    expect(shortOf(listed, "集体")).toBe("不在可填的词里")
    expect(shortOf('"集体" is not one of: individual, enterprise', "集体")).toBe("is not one of")
    expect(shortOf("证件号码与主体!E2 的客户相同", "91")).toBe("证件号码与主体!E2 的客户相同")
  })
})

describe("a book", () => {
  it("calls its cells as a workbook does", () => {
    expect(addressOf(book, { sheet: 0, row: 1, column: 1 })).toBe("主体!B3")
    expect(addressOf(book, { sheet: 0, row: 3, column: 0 })).toBe("主体!A5")
    expect([0, 25, 26, 51, 52, 701, 702].map(letter)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  })

  it("shows days, formulas and failures as they are meant, and hides the middle of an identity number", () => {
    expect(shown({ date: "2026-11-20" })).toBe("2026-11-20")
    expect(shown({ formula: "A1+1", result: 2 })).toBe("=A1+1")
    expect(shown({ error: "#N/A" })).toBe("#N/A")
    expect([shown(0), shown(false), shown(null)]).toEqual(["0", "false", ""])
    expect(masked("41010519900307241X")).toBe("410105********241X")
    expect(masked("91330106MA2CE7K473")).toBe("91330106MA2CE7K473")
  })

  it("takes an edit and gives it back, below its last row too", () => {
    const sheet = sheetOf("主体", [["甲", "企业"]])
    const changes = [{ row: 2, column: 0, before: null, after: "乙" }]
    perform(sheet, changes, "after")
    expect(sheet.rows).toEqual([
      ["甲", "企业"],
      [null, null],
      ["乙", null],
    ])
    expect(sheet.numbers).toEqual([2, 3, 4])
    perform(sheet, changes, "before")
    expect(sheet.rows[2]).toEqual([null, null])
  })
})
