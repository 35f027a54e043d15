import { Result } from "effect"
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

  it("shows the customer of the row above where there is no column for what else was understood", () => {
    const servers = [
      ["customer", "resource", "id"],
      ["C1", "server", "web-1"],
      [null, "server", "web-2"],
    ]
    const accounts = [
      ["customer", "account", "接入商（编号或名称）"],
      ["C1", "A1", "acme"],
    ]
    const [, grid] = gridsIn(tablesWith({ accounts, servers }))
    expect(grid?.rows.at(-1)?.cells).toEqual(["C1", "server", "web-2"])
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
    expect(Result.getOrThrow(back)).toEqual({
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

describe("grids that are too large", () => {
  const sent = (name: string, ...rows: ReadonlyArray<number>) => ({
    name,
    headings: ["customer"],
    rows: rows.map((row) => ({ row, cells: ["C1"] })),
  })
  const refused = (...grids: Parameters<typeof tablesFrom>[0]) => {
    const made = tablesFrom(grids)
    return Result.isFailure(made) ? [made.failure.reason, made.failure.says] : Result.isSuccess(made)
  }

  it("are refused by the number of a row, before anything is laid out for it", () => {
    expect(refused(sent("主体", 100_000))).toBe(true)
    expect(refused(sent("主体", 100_001))).toEqual([
      "cells",
      {
        zh: "“主体”有 100001 行，最多 100000 行",
        en: '"主体" has 100001 rows, at most 100000 rows',
      },
    ])
  })

  it("are refused by their rows together, those of sheets too that are none of ours", () => {
    const three = ["服务", "域名", "人员"].map((name) => sent(name, 99_999))
    expect(refused(...three, sent("报价", 3))).toBe(true)
    expect(refused(...three, sent("报价", 4))).toEqual([
      "cells",
      {
        zh: "“各表合计”有 300001 行，最多 300000 行",
        en: '"all tables" has 300001 rows, at most 300000 rows',
      },
    ])
  })

  it.each([
    ["headings", { name: "主体", headings: Array.from({ length: 501 }, () => "a"), rows: [] }],
    [
      "cells",
      { name: "主体", headings: [], rows: [{ row: 2, cells: Array.from({ length: 501 }, () => null) }] },
    ],
  ])("are refused by their columns: %s", (_, grid) => {
    expect(refused(grid)).toEqual([
      "cells",
      { zh: "“主体”有 501 列，最多 500 列", en: '"主体" has 501 columns, at most 500 columns' },
    ])
  })

  it("are refused where a row comes twice, because the second would replace the first", () => {
    expect(refused(sent("主体", 2, 3), sent("服务", 2))).toBe(true)
    expect(refused(sent("主体", 2, 3, 2))).toEqual([
      "rowTwice",
      { zh: "“主体”里有两个第 2 行", en: '"主体" has row 2 twice' },
    ])
  })
})
