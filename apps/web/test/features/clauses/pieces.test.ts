import { describe, expect, it } from "vitest"
import { piecesOf } from "../../../src/features/clauses/pieces.ts"

describe("the words that were found", () => {
  it("are marked wherever they stand, in either case of letters", () => {
    expect(piecesOf("APP 备案：App 与网站", "app 网站")).toEqual([
      { text: "APP", isFound: true },
      { text: " 备案：", isFound: false },
      { text: "App", isFound: true },
      { text: " 与", isFound: false },
      { text: "网站", isFound: true },
    ])
  })

  it("may hold signs that mean something in a pattern", () => {
    expect(piecesOf("6·1 (3)", "(3)").at(-1)).toEqual({ text: "(3)", isFound: true })
  })

  it.each([
    ["", ""],
    ["", "域名"],
    ["域名", ""],
    ["域名域名", "域名"],
    ["a.b*c", ". *"],
    ["末尾\\", "\\"],
    ["😀 表情", "😀"],
    ["İstanbul", "i̇"],
  ])("take nothing from the sentence %j and add nothing to it", (text, words) => {
    expect(
      piecesOf(text, words)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text)
  })
})
