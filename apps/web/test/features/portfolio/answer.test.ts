import { describe, expect, it } from "vitest"
import { answerOf } from "../../../src/features/portfolio/answer.ts"
import { unlistedOf } from "../../../src/features/portfolio/findings.ts"
import { unreadIn } from "../../../src/features/portfolio/store.ts"
import { bookOf, sheetOf } from "./books.ts"

const place = { sheet: "subjects", sheetName: "主体", row: 4, column: 2, cell: "B4" }
const fault = {
  ...place,
  code: "notListed",
  heading: "性质",
  found: "集体",
  allowed: ["企业"],
  message: { zh: "不在列表", en: "not listed" },
  fix: { zh: "改", en: "mend" },
  effect: "cellLeftOut",
}
const body = {
  portfolio: { openbeian: 1, filings: [] },
  epoch: 1904,
  sheets: [
    {
      id: "subjects",
      name: "主体",
      columns: [
        { path: "customer", heading: "客户编号", type: "text", words: [] },
        { path: "", heading: "备注", type: "unknown" },
      ],
      rows: [
        { row: 3, cells: ["甲", 46321] },
        { row: 4, cells: ["乙"] },
      ],
    },
  ],
  faults: [fault],
  readings: [{ ...place, row: 3, why: "date", found: "46321", as: "2026-10-26" }],
  leftOut: ["说明"],
}

describe("an answer of the importer", () => {
  it("is a book with its cells as they came, each row under its number", () => {
    const answer = answerOf("台账.xlsx", body)
    expect(answer?.book).toMatchObject({ name: "台账.xlsx", epoch: 1904 })
    expect(answer?.book.sheets[0]).toMatchObject({
      rows: [
        ["甲", 46321],
        ["乙", null],
      ],
      numbers: [3, 4],
    })
    expect(answer?.leftOut).toEqual(["说明"])
  })

  it("places what was found in rows and columns counted from 0", () => {
    expect(answerOf("台账.xlsx", body)?.findings).toMatchObject([
      { face: "fault", sheet: 0, row: 1, column: 1, found: "集体", losesRow: false },
      { face: "reading", sheet: 0, row: 0, column: 1, says: { zh: "2026-10-26" } },
    ])
  })

  it("tells how many are counted and not listed, and a plan of them", () => {
    const last = { sheet: "主体", row: 9, column: 1, cell: "A9", message: fault.message, lost: "row" }
    const findings = (unlisted: Record<string, number>) =>
      answerOf("台账.xlsx", { ...body, unlisted, unread: [{ cell: "B4" }, last] })?.findings ?? []
    expect(unlistedOf(findings({ faults: 7, readings: 2 }))).toEqual({ faults: 7, readings: 2 })
    expect(unreadIn(findings({ faults: 7, readings: 0 }))).toContainEqual(last)
    expect(unreadIn(findings({ faults: 0, readings: 2 }))).not.toContainEqual(last)
    expect(unlistedOf(findings({ faults: 0, readings: 0 }))).toEqual({ faults: 0, readings: 0 })
    expect(unlistedOf(answerOf("台账.xlsx", body)?.findings ?? [])).toEqual({ faults: 0, readings: 0 })
  })

  it("tells of each fault what is not in the portfolio because of it, as a plan is asked for", () => {
    const faults = [
      { ...fault, customer: "乙" },
      { ...fault, code: "sameDomain", effect: "kept" },
    ]
    const [lost, kept] = answerOf("台账.xlsx", { ...body, faults, readings: [] })?.findings ?? []
    expect(lost?.unread).toEqual({
      sheet: "主体",
      row: 4,
      column: 2,
      cell: "B4",
      heading: "性质",
      found: "集体",
      message: fault.message,
      lost: "cell",
      customer: "乙",
    })
    expect(kept?.face).toBe("duplicate")
    expect(kept).not.toHaveProperty("unread")
  })

  it("about a part is placed in the book that was asked about", () => {
    const asked = bookOf(
      sheetOf("人员", []),
      sheetOf("主体", [
        ["甲", "a"],
        ["丙", "b"],
        ["乙", "c"],
      ]),
    )
    expect(answerOf("台账.xlsx", body, asked)?.findings[0]).toMatchObject({ sheet: 1, row: 2, column: 1 })
  })

  it("tells what is kept twice from what is left out", () => {
    const facesOf = (...faults: ReadonlyArray<object>) =>
      answerOf("", {
        ...body,
        readings: [],
        faults: faults.map((more) => ({ ...fault, ...more })),
      })?.findings.map(({ face, losesRow }) => [face, losesRow])
    expect(
      facesOf(
        { code: "sameDomain", effect: "kept" },
        { code: "twice", effect: "rowLeftOut" },
        { code: "badNumber", effect: "kept" },
      ),
    ).toEqual([
      ["duplicate", false],
      ["fault", true],
      ["fault", false],
    ])
  })

  it("is none where it has not the form of one; what is broken in it is left out", () => {
    expect(answerOf("", null)).toBeUndefined()
    expect(answerOf("", { portfolio: {} })).toBeUndefined()
    const broken = { ...body, faults: [null, { ...fault, message: "?" }], readings: 3, leftOut: [1] }
    expect(answerOf("", broken)).toMatchObject({ findings: [], leftOut: [] })
  })
})
