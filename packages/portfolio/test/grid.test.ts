import { describe, expect, it } from "vitest"
import { gridsOf, readTables, type Tables, tablesFrom } from "../src/index.ts"
import { tablesWith } from "./tables.ts"

const gridsIn = (tables: Tables) => gridsOf({ tables, readings: readTables(tables).readings })

const subjects = [
  ["customer", "kind of subject", "主体名称", 7, "notes of ours"],
  ["C1", "unit", "溪桥", "x", null],
]

describe("a table as a grid", () => {
  const [grid] = gridsIn(tablesWith({ subjects }))

  it("has the columns of the file, those that are none of ours too", () => {
    expect(grid?.columns.map(({ path, heading, type }) => [path, heading, type])).toEqual([
      ["customer", "customer", "text"],
      ["subject/kind", "kind of subject", "choice"],
      ["subject/name", "主体名称", "text"],
      ["", "", "unknown"],
      ["", "notes of ours", "unknown"],
    ])
  })

  it("offers the words of a column in the language of its heading", () => {
    const words = (heading: string) =>
      gridsIn(tablesWith({ subjects: [["customer", heading]] }))[0]?.columns[1]?.words
    expect(words("has a seal")).toEqual(["yes", "no"])
    expect(words("有公章")).toEqual(["是", "否"])
    expect(words("kind of subject")).toContain("individual")
    expect(words("主体性质")).toContain("个人")
    expect(words("备案城市")).toEqual([])
  })

  it("shows what was understood of a blank cell, with the row that the file gives it", () => {
    const domains = [
      ["customer", "service", "domain"],
      ["C1", "S1", "a.cn"],
      [null, "S1", "b.cn"],
    ]
    expect(gridsIn(tablesWith({ domains }))[0]?.rows).toEqual([
      { row: 2, cells: ["C1", "S1", "a.cn"] },
      { row: 3, cells: ["C1", "S1", "b.cn"] },
    ])
  })

  it("is the same table again, rows at their numbers, without sheets that are none of ours", () => {
    const rows = [{ row: 4, cells: ["C2", "unit"] }]
    const back = tablesFrom(
      [
        { name: "subjects", headings: ["customer", "kind"], rows },
        { name: "报价", headings: ["a"], rows: [] },
      ],
      1904,
    )
    expect(back).toEqual({
      tables: [
        {
          sheet: "subjects",
          name: "subjects",
          rows: [["customer", "kind"], [], [], ["C2", "unit"]],
          merges: [],
        },
      ],
      leftOut: ["报价"],
      epoch: 1904,
    })
  })
})
