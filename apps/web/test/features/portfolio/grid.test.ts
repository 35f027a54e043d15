import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cellsOf, written } from "../../../src/features/portfolio/grid/block.ts"
import { columnsIn, leftsOf } from "../../../src/features/portfolio/grid/columns.ts"
import { actOf } from "../../../src/features/portfolio/grid/keys.ts"
import { heights, offsetsOf, rowAt, rowsIn, scrollFor } from "../../../src/features/portfolio/grid/window.ts"
import { sheetOf } from "./books.ts"

const pressed = (
  key: string,
  held: Partial<Record<"altKey" | "ctrlKey" | "metaKey" | "shiftKey", true>> = {},
) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})

describe("the rows that are drawn", () => {
  const tall = fc.array(fc.boolean(), { minLength: 1, maxLength: 400 })

  it("are found by height as one finds them by going through all", () =>
    fc.assert(
      fc.property(tall, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
        const offsets = offsetsOf(rows.length, (row) => rows[row] === true)
        const height = share * (offsets.at(-1) ?? 0)
        const last = offsets.slice(0, -1).findLastIndex((offset) => offset <= height)
        expect(rowAt(offsets, height)).toBe(last)
      }),
    ))

  it("are all that are in sight, the one of the cursor, and few more, upwards and none twice", () =>
    fc.assert(
      fc.property(tall, fc.nat(900), fc.nat(60), fc.nat(450), (rows, top, height, cursor) => {
        const offsets = offsetsOf(rows.length, (row) => rows[row] === true)
        const drawn = rowsIn(offsets, { top, height }, cursor)
        expect(drawn).toEqual([...new Set(drawn)].sort((one, other) => one - other))
        rows.forEach((_, row) => {
          const [from = 0, to = 0] = offsets.slice(row, row + 2)
          if (from < top + height && to > top) expect(drawn).toContain(row)
        })
        if (cursor < rows.length) expect(drawn).toContain(cursor)
        expect(drawn.length).toBeLessThanOrEqual(Math.ceil(height / heights.low) + 16)
      }),
    ))

  it("are none of an empty sheet", () => {
    expect(
      rowsIn(
        offsetsOf(0, () => false),
        { top: 0, height: 10 },
        0,
      ),
    ).toEqual([])
  })

  it("are scrolled to only as far as it takes", () => {
    const sight = { top: 10, height: 20 }
    expect(scrollFor({ from: 10, to: 30 }, sight)).toBeUndefined()
    expect(scrollFor({ from: 9, to: 11 }, sight)).toBe(9)
    expect(scrollFor({ from: 29, to: 31 }, sight)).toBe(11)
  })
})

describe("the columns that are drawn", () => {
  const lefts = leftsOf(sheetOf("主体", [["甲", "一个很长很长很长很长很长很长很长很长很长的名称"]]))

  it("are as wide as their words, within bounds, beside the row numbers", () => {
    const [first = 0, second = 0, end = 0] = lefts
    expect(first).toBe(3.5)
    expect(second - first).toBe(6)
    expect(end - second).toBe(18)
  })

  it("are those in sight and the one of the cursor", () => {
    expect(columnsIn(lefts, { left: 4, width: 3 }, 0)).toEqual([0])
    expect(columnsIn(lefts, { left: 4, width: 3 }, 1)).toEqual([0, 1])
    expect(columnsIn(lefts, { left: 10, width: 30 }, 0)).toEqual([0, 1])
  })
})

describe("a key", () => {
  const bounds = { rows: 100, columns: 7, page: 10 }
  const act = (key: ReturnType<typeof pressed>, row = 5, column = 3) => actOf(key, { row, column }, bounds)
  const cell = (row: number, column: number) => ({ to: "cell", row, column })

  it("moves the cursor, and not beyond the edges", () => {
    expect(act(pressed("ArrowDown"))).toEqual(cell(6, 3))
    expect(act(pressed("ArrowUp"), 0)).toEqual(cell(0, 3))
    expect(act(pressed("ArrowRight"), 5, 6)).toEqual(cell(5, 6))
    expect(act(pressed("PageDown"), 95)).toEqual(cell(99, 3))
    expect(act(pressed("PageUp"))).toEqual(cell(0, 3))
    expect(act(pressed("Home"))).toEqual(cell(5, 0))
    expect(act(pressed("End"))).toEqual(cell(5, 6))
    expect(act(pressed("Home", { ctrlKey: true }))).toEqual(cell(0, 0))
    expect(act(pressed("End", { metaKey: true }))).toEqual(cell(99, 6))
  })

  it("opens a cell, empties it, goes to the next fault, takes a suggestion, undoes", () => {
    expect(act(pressed("Enter"))).toEqual({ to: "edit" })
    expect(act(pressed("F2"))).toEqual({ to: "edit" })
    expect(act(pressed("字"))).toEqual({ to: "edit", begins: "字" })
    expect(act(pressed("Process"))).toEqual({ to: "edit", begins: "" })
    expect(act(pressed("Delete"))).toEqual({ to: "clear" })
    expect(act(pressed("F8"))).toEqual({ to: "next" })
    expect(act(pressed("F8", { shiftKey: true }))).toEqual({ to: "previous" })
    expect(act(pressed("Enter", { altKey: true }))).toEqual({ to: "suggest" })
    expect(act(pressed("z", { ctrlKey: true }))).toEqual({ to: "undo" })
    expect(act(pressed("Z", { metaKey: true, shiftKey: true }))).toEqual({ to: "redo" })
    expect(act(pressed("y", { ctrlKey: true }))).toEqual({ to: "redo" })
  })

  it("is the browser's where it is none of these", () => {
    for (const key of [pressed("Tab"), pressed("Escape"), pressed("F5"), pressed("c", { ctrlKey: true })])
      expect(act(key)).toBeUndefined()
    expect(act(pressed("ArrowLeft", { altKey: true }))).toBeUndefined()
  })
})

describe("a block from the clipboard", () => {
  const rows = fc.array(
    fc.array(fc.stringMatching(/^[a-z甲",\t\n ]{1,6}$/u), { minLength: 2, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )

  it("is what was copied, whatever stands in its cells", () =>
    fc.assert(
      fc.property(rows, (cells) => {
        const text = cells.map((row) => row.map(written).join("\t")).join("\n")
        expect(cellsOf(text)).toEqual(cells)
      }),
    ))

  it("may end its last line, and may have blank cells", () => {
    expect(cellsOf("a\tb\r\nc\t\r\n")).toEqual([
      ["a", "b"],
      ["c", ""],
    ])
    expect(cellsOf("a")).toEqual([["a"]])
    expect(cellsOf("")).toEqual([[""]])
  })
})
