import { Effect, Result } from "effect"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import {
  gridsOf,
  type Imported,
  type Place,
  read,
  readArchive,
  readCsv,
  readTables,
  type SheetId,
  tablesFrom,
  write,
  writeArchive,
} from "../src/index.ts"
import { numbered } from "../src/numbered.ts"

const services = (customer: string, name: string) =>
  `客户编号,服务代号,种类,服务名称\n${customer},S1,网站,${name}\n`

const archive = (files: Readonly<Record<string, string>>) =>
  readArchive(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))

const namesIn = ({ portfolio }: Pick<Imported, "portfolio">) =>
  portfolio.filings.flatMap(({ customer, services = [] }) => services.map(({ name }) => [customer, name]))

const both = [
  ["C1", "甲站"],
  ["C2", "乙站"],
]

/** Two tables of services, from files or sheets that are alike in one way or another. */
const alike: ReadonlyArray<readonly [string, () => Imported]> = [
  [
    "files of one name in two folders",
    () =>
      Effect.runSync(
        archive({ "甲/服务.csv": services("C1", "甲站"), "乙/服务.csv": services("C2", "乙站") }),
      ),
  ],
  [
    "tables divided by tabs",
    () =>
      Effect.runSync(
        archive({
          "a-服务.tsv": services("C1", "甲站").replaceAll(",", "\t"),
          "b-服务.tsv": services("C2", "乙站").replaceAll(",", "\t"),
        }),
      ),
  ],
  [
    "files of two years",
    () =>
      Effect.runSync(
        archive({ "2025-服务.csv": services("C1", "甲站"), "2026-服务.csv": services("C2", "乙站") }),
      ),
  ],
  [
    "files of the very same name",
    () =>
      Effect.runSync(
        readCsv(
          ["甲站", "乙站"].map((name, n) => ({
            name: "服务.csv",
            bytes: strToU8(services(`C${n + 1}`, name)),
          })),
        ),
      ),
  ],
  [
    "sheets of both languages",
    () =>
      readTables({
        tables: ["服务", "services"].map((name, n) => ({
          sheet: "services",
          name,
          rows: [
            ["客户编号", "服务代号", "种类", "服务名称"],
            [`C${n + 1}`, "S1", "网站", ["甲站", "乙站"][n] ?? ""],
          ],
          merges: [],
        })),
        leftOut: [],
        epoch: 1900,
      }),
  ],
]

describe("two tables of one kind", () => {
  it.each(alike)("are both read: %s", (_, imported) => {
    expect(imported().faults).toEqual([])
    expect(namesIn(imported())).toEqual(both)
  })

  it.each(alike)("are both in an archive that is written again: %s", (_, imported) => {
    const again = Result.getOrThrow(writeArchive(imported(), { language: "zh" }))
    expect(namesIn(Effect.runSync(readArchive(again)))).toEqual(both)
  })

  it.each(alike)("are both in a workbook that is written again: %s", async (_, imported) => {
    for (const language of ["zh", "en"] as const) {
      const again = await Effect.runPromise(write(imported(), { language }))
      expect(namesIn(await Effect.runPromise(read(again)))).toEqual(both)
    }
  })

  it.each(alike)("are both known when a grid sends them back: %s", (_, imported) => {
    const grids = gridsOf(imported()).map(({ name, columns, rows }) => ({
      name,
      headings: columns.map(({ heading }) => heading),
      rows,
    }))
    expect(namesIn(readTables(Result.getOrThrow(tablesFrom(grids))))).toEqual(both)
  })
})

describe("a fault in one of two tables", () => {
  it("is that of the customer in its own row", () => {
    const wrong = (customer: string) => services(customer, "站").replace("网站", "网店")
    const { faults } = Effect.runSync(
      archive({
        "主体.csv": "客户编号\nC1\nC2\nC3\n",
        "甲/服务.csv": services("C1", "甲站"),
        "乙/服务.csv": wrong("C3"),
      }),
    )
    expect(faults).toMatchObject([{ sheetName: "乙/服务.csv", cell: "C2", customer: "C3" }])
  })

  it("is found by its place where the sheets have one name", () => {
    const table = (customer: string) => ({
      sheet: "services" as const satisfies SheetId,
      name: "服务",
      rows: [
        ["客户编号", "服务代号", "种类"],
        [customer, "S1", customer === "C2" ? "网店" : "网站"],
      ],
      merges: [],
    })
    const subjects = {
      sheet: "subjects" as const satisfies SheetId,
      name: "主体",
      rows: [["客户编号"], ["C1"], ["C2"]],
      merges: [],
    }
    const { faults, tables } = readTables({
      tables: [subjects, table("C1"), table("C2")],
      leftOut: [],
      epoch: 1900,
    })
    expect(tables.tables.map(({ name }) => name)).toEqual(["主体", "服务", "服务-2"])
    expect(faults).toMatchObject([{ sheetName: "服务-2", customer: "C2" }])
  })
})

describe("an archive", () => {
  it("has no two files of one name, and none of them leads out of it", () => {
    const { tables, ...more } = Effect.runSync(archive({ "../../服务.csv": services("C1", "甲站") }))
    expect(tables.tables.map(({ name }) => name)).toEqual(["../../服务.csv"])
    const written = unzipSync(Result.getOrThrow(writeArchive({ tables, ...more }, { language: "zh" })))
    expect(Object.keys(written)).toEqual(["服务.csv"])
    expect(strFromU8(written["服务.csv"] ?? new Uint8Array())).toContain("甲站")
  })

  it("is refused where two of its files have one name", () => {
    const bytes = zipSync({
      "甲.csv": strToU8(services("C1", "甲")),
      "乙.csv": strToU8(services("C2", "乙")),
    })
    const same = Buffer.from(
      Buffer.from(bytes).toString("latin1").replaceAll(latin("乙.csv"), latin("甲.csv")),
      "latin1",
    )
    const refused = Effect.runSync(Effect.flip(readArchive(same)))
    expect([refused.reason, refused.says.zh]).toEqual(["entryTwice", "压缩包里有两个“甲.csv”"])
  })
})

describe("names", () => {
  it.each([
    [
      ["服务", "服务", "服务-2"],
      ["服务", "服务-3", "服务-2"],
    ],
    [
      ["services", "Services"],
      ["services", "Services-2"],
    ],
    [
      ["a.csv", "a.csv", "a.csv"],
      ["a.csv", "a-2.csv", "a-3.csv"],
    ],
    [
      ["甲", "乙"],
      ["甲", "乙"],
    ],
  ])("are numbered where they come again: %j", (given, names) => {
    expect(numbered(given)).toEqual(names)
  })

  it("do not grow beyond what a sheet may have", () => {
    const long = "a".repeat(31)
    expect(numbered([long, long], 31)).toEqual([long, `${"a".repeat(29)}-2`])
  })

  it("that a workbook cannot have give way to those of the template", async () => {
    const table = { sheet: "services" as const, name: "[服务]", rows: [["客户编号"]], merges: [] }
    const imported = readTables({ tables: [table], leftOut: [], epoch: 1900 })
    const again = await Effect.runPromise(read(await Effect.runPromise(write(imported, { language: "en" }))))
    expect(again.tables.tables.map(({ name }) => name)).toEqual(["services"])
  })
})

describe("a workbook of tables that were files", () => {
  it("has names that a workbook may have, and findings at their cells", async () => {
    const imported = Effect.runSync(
      archive({ "2025/a:b-服务.csv": services("C1", "甲站"), "2026/服务.csv": services("C2", "乙站") }),
    )
    const place: Place = { sheet: "services", sheetName: "2026/服务.csv", row: 2, column: 4, cell: "D2" }
    const findings = [{ place, says: { zh: "站名太短", en: "too short" } }]
    const again = await Effect.runPromise(
      read(await Effect.runPromise(write(imported, { language: "zh", findings }))),
    )
    expect(again.tables.tables.map(({ name }) => name)).toEqual(["服务", "服务-2"])
    expect(again.tables.tables[1]?.rows[1]?.at(-1)).toBe("D2: 站名太短")
    expect(again.tables.tables[0]?.rows[1]?.length).toBe(4)
  })
})

const latin = (text: string): string => Buffer.from(text).toString("latin1")
