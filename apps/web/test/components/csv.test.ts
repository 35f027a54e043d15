import { describe, expect, it } from "vitest"
import { csvOf } from "../../src/components/save-table/csv.ts"

describe("csvOf", () => {
  it("marks the file as UTF-8, and ends each line as RFC 4180 has it", () => {
    expect(
      csvOf([
        ["项目", "西云数据"],
        ["网站", "能"],
      ]),
    ).toBe("\uFEFF项目,西云数据\r\n网站,能\r\n")
  })

  it("quotes what would part a cell, and doubles quotes", () => {
    expect(csvOf([["a,b", 'say "no"', "two\nlines", "plain; text"]])).toBe(
      '\uFEFF"a,b","say ""no""","two\nlines",plain; text\r\n',
    )
  })
})
