import { deflateRawSync } from "node:zlib"
import { Effect, Result } from "effect"
import { describe, expect, it } from "vitest"
import { limits } from "../src/guard.ts"
import { read } from "../src/index.ts"
import { workbook } from "./awkward.ts"
import { zipOf } from "./zip.ts"

const result = (bytes: Uint8Array, name?: string) =>
  Effect.runPromise(Effect.result(read(bytes, name === undefined ? {} : { name })))

const refusal = async (bytes: Uint8Array, name?: string) => {
  const read = await result(bytes, name)
  return Result.isFailure(read) ? read.failure : undefined
}

const blanks = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x20)
const types = { name: "[Content_Types].xml", text: "<Types/>" }

describe("a file that is no workbook of ours", () => {
  it.each([
    ["nothing", new Uint8Array(), "empty"],
    [
      "an old or encrypted workbook",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "encrypted",
    ],
    ["a broken package", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "notAWorkbook"],
    ["a package of something else", zipOf([{ name: "word/document.xml", text: "<w/>" }]), "notAWorkbook"],
    [
      "an ODS file",
      zipOf([
        { name: "mimetype", text: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "content.xml", text: "<office/>" },
      ]),
      "ods",
    ],
    ["an XLSB file", zipOf([types, { name: "xl/workbook.bin", text: "x" }]), "binary"],
    ["a package without a workbook", zipOf([types]), "broken"],
  ] as const)("is refused and says what it is: %s", async (_, bytes, reason) => {
    expect(await refusal(bytes)).toMatchObject({ _tag: "Refused", reason })
  })

  it("says which sheets it has, where none is ours", async () => {
    const named = workbook({ sheet: "<worksheet/>", names: ["报价", "通讯录"] })
    const refused = await refusal(named)
    expect(refused?.reason).toBe("noSheets")
    expect(refused?.says.zh).toContain("报价、通讯录")
    expect(refused?.fix.en).toContain("subjects, persons")
  })
})

describe("a zip bomb", () => {
  it("is refused by how much an entry grows", async () => {
    const refused = await refusal(
      zipOf([types, { name: "xl/worksheets/sheet1.xml", text: blanks(4_000_000) }]),
    )
    expect(refused).toMatchObject({ reason: "ratio" })
    expect(refused?.says.en).toContain("xl/worksheets/sheet1.xml")
  })

  it("is refused by the size of all it unpacks to", async () => {
    const large = { text: "x", declared: limits.inflatedBytes / 4 }
    const parts = ["a", "b", "c", "d", "e"].map((name) => ({ name, ...large }))
    expect(await refusal(zipOf([types, ...parts]))).toMatchObject({ reason: "inflated" })
  })

  it("is refused by the count of its entries", async () => {
    const parts = Array.from({ length: limits.entries + 1 }, (_, n) => ({
      name: `xl/media/${n}.png`,
      text: "",
    }))
    expect(await refusal(zipOf([types, ...parts]))).toMatchObject({ reason: "entries" })
    expect(await refusal(zipOf([types, ...parts.slice(0, limits.entries - 2)]))).toMatchObject({
      reason: "broken",
    })
  })

  it("is not unpacked beyond a size that is declared too small", async () => {
    const sheet = { name: "xl/worksheets/sheet1.xml", text: blanks(50_000_000), declared: 1_000 }
    const bytes = workbook({ sheet: "", replaces: [sheet] })
    const refused = await refusal(bytes)
    expect(refused?.reason).toBe("broken")
    expect(String(refused?.cause)).toContain("exceeds limit of 1000 bytes")
  })

  it("is refused where it declares no size", async () => {
    const sheet = { name: "xl/worksheets/sheet1.xml", text: blanks(50_000_000), declared: 0 }
    expect(await refusal(workbook({ sheet: "", replaces: [sheet] }))).toMatchObject({ reason: "broken" })
  })
})

describe("a limit", () => {
  it.each([
    ["a file of the largest size", 0, "notAWorkbook"],
    ["a byte more", 1, "tooLarge"],
  ])("of bytes: %s", async (_, more, reason) => {
    expect(await refusal(new Uint8Array(limits.bytes + more), "台账.xlsx")).toMatchObject({ reason })
  })

  it.each([
    ["as many as may be", 0, "broken"],
    ["one more", 1, "entries"],
  ])("of entries: %s", async (_, more, reason) => {
    const parts = Array.from({ length: limits.entries - 1 + more }, (_, n) => ({
      name: `${n}.xml`,
      text: "",
    }))
    expect(await refusal(zipOf([types, ...parts]))).toMatchObject({ reason })
  })

  it.each([
    ["as much as may be", 0, "ratio"],
    ["a byte more", 1, "inflated"],
  ])("of what it unpacks to: %s", async (_, more, reason) => {
    const declared = limits.inflatedBytes - types.text.length + more
    expect(await refusal(zipOf([types, { name: "a.xml", text: "x", declared }]))).toMatchObject({ reason })
  })

  it.each([
    ["as much as may be", 0, "broken"],
    ["a byte more", 1, "ratio"],
  ])("of growth: %s", async (_, more, reason) => {
    const text = Array.from({ length: 4_000 }, (_, n) => n.toString(36)).join("")
    const packed = deflateRawSync(text).length
    expect(packed * limits.ratio).toBeGreaterThan(1_000_000)
    const part = { name: "a.xml", text, declared: packed * limits.ratio + more }
    expect(await refusal(zipOf([types, part]))).toMatchObject({ reason })
  })
})

describe("a package that is in order", () => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`

  it("may have empty files in it, and entries with a comment and fields of other programs", async () => {
    const told = { name: "xl/worksheets/sheet1.xml", text: sheet, comment: "一月", extra: new Uint8Array(9) }
    expect(await refusal(workbook({ sheet, replaces: [told] }))).toBeUndefined()
    expect(
      await refusal(workbook({ sheet, more: [{ name: "docProps/note.txt", text: "" }] })),
    ).toBeUndefined()
  })
})

describe("the size of a table", () => {
  const sheetTo = (cell: string) =>
    workbook({
      sheet: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>客户编号</t></is></c></row><row r="${/\d+/u.exec(cell)?.[0]}"><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`,
    })

  it.each([
    ["two cells in far corners", "XFD1048576", /有 1048576 行 × 16384 列，最多 100000 行 × 500 列$/u],
    ["too many rows", "A100001", /有 100001 行，最多 100000 行$/u],
    ["too many columns", "SH2", /有 502 列，最多 500 列$/u],
  ])("is refused: %s", async (_, cell, says) => {
    const refused = await refusal(sheetTo(cell))
    expect(refused?.reason).toBe("cells")
    expect(refused?.says.zh).toContain("域名")
    expect(refused?.says.zh).toMatch(says)
    expect(refused?.says.zh).not.toMatch(/\{\w+\}/u)
  })

  it("does not count in a sheet that is none of ours", async () => {
    const large = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`
    const imported = await result(workbook({ sheet: large, names: ["报价", "服务"] }))
    expect(Result.map(imported, ({ tables }) => tables.leftOut)).toEqual(Result.succeed(["报价"]))
  })

  it("is taken up to its limit", async () => {
    expect(await refusal(sheetTo("A100000"))).toBeUndefined()
    expect(await refusal(sheetTo("SF2"))).toBeUndefined()
  })
})
