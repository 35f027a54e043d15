import { describe, expect, it } from "vitest"
import { readTables, unreadOf } from "../src/index.ts"
import { tablesWith } from "./tables.ts"

const imported = readTables(
  tablesWith({
    subjects: [
      ["客户编号", "主体名称", "证件号码"],
      ["C1", "溪桥", 911_101_080_000_000],
      ["C2", "南岭", null],
    ],
    services: [
      ["客户编号", "服务代号", "种类"],
      ["C1", "S1", "website"],
      [null, "S2", "no kind of ours"],
      ["nobody", "S1", "website"],
      ["C2", "S1", "website"],
    ],
    domains: [
      ["客户编号", "服务代号", "域名", "域名到期日"],
      ["C1", "S1", "a.cn", "soon"],
      ["C2", "S1", "a.cn", null],
    ],
  }),
)

describe("what of a workbook is not in the portfolio", () => {
  const unread = unreadOf(imported)

  it("is told by sheet, row, column and what was found, with whose it is", () => {
    expect(
      unread.map(({ sheet, cell, found, lost, customer }) => [sheet, cell, found, lost, customer]),
    ).toEqual([
      ["subjects", "C2", "911101080000000", "cell", "C1"],
      ["services", "C3", "no kind of ours", "row", "C1"],
      ["services", "A4", "nobody", "row", undefined],
      ["domains", "D2", "soon", "cell", "C1"],
    ])
    expect(unread[3]).toMatchObject({ row: 2, column: 4, heading: "域名到期日" })
    expect(unread[3]?.message.zh).toContain("soon")
  })

  it("is not what was taken as it is", () => {
    expect(imported.faults.map(({ code }) => code)).toContain("sameDomain")
    expect(unread.length).toBe(imported.faults.length - 1)
  })
})
