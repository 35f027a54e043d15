import { stripVTControlCharacters } from "node:util"
import fc from "fast-check"
import width from "fast-string-width"
import { describe, expect, it } from "vitest"
import { hang, indent, type Page, styled, widthOf, wrap } from "../src/print/page.ts"

const pageOf = (columns: number): Page => ({ language: "zh", columns, isColoured: false })
const flat = (lines: ReadonlyArray<string>): string => lines.join("").replaceAll(/\s/gu, "")

/** A word as it stands beside a margin of four columns. */
const parted = (word: string, room: number): ReadonlyArray<string> => [
  `    ${word.slice(0, room)}`,
  `    ${word.slice(room)}`,
]

const texts = fc.string({
  unit: fc.constantFrom(..."备案号网站，。、（）“”ab1-/. ：§…é🍵"),
  maxLength: 200,
})

describe("wrap", () => {
  it("makes no line wider than the page and loses nothing but space", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 120 }), (text, columns) => {
        const lines = wrap(pageOf(columns), hang(0, "✗"), [text])
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
        expect(flat(lines)).toBe(flat([`✗${text}`]))
      }),
    )
  })

  it("counts as the library does", () => {
    const characters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCodePoint(code))
    const texts = characters.flatMap((character) => [character, `一${character}a`])
    expect(texts.filter((text) => widthOf(text) !== width(text))).toEqual([])
  })

  it("counts a Han character as two columns", () => {
    expect(wrap(pageOf(20), indent(0), ["一二三四五六七八九十一二"])).toEqual([
      "一二三四五六七八九十",
      "一二",
    ])
  })

  it("begins no line with a closing mark and ends none with an opening one", () => {
    expect(wrap(pageOf(20), indent(0), ["一二三四五六七八九十，好"])).toEqual([
      "一二三四五六七八九",
      "十，好",
    ])
    expect(wrap(pageOf(20), indent(0), ["一二三四五六七八九“十”"])).toEqual(["一二三四五六七八九", "“十”"])
  })

  it("parts neither words nor a figure and its measure", () => {
    expect(wrap(pageOf(20), indent(0), ["一二三四五六七 newSubject"])).toEqual([
      "一二三四五六七",
      "newSubject",
    ])
    expect(wrap(pageOf(20), indent(0), ["一二三四五六七八 20 天"])).toEqual(["一二三四五六七八", "20 天"])
  })

  it("parts a word that fits on no line", () => {
    expect(wrap(pageOf(20), indent(0), ["x".repeat(45)])).toEqual(["x".repeat(20), "x".repeat(20), "xxxxx"])
  })

  it("puts a word that is too long beside the margin on a line of its own, further left", () => {
    const word = "y".repeat(18)
    expect(wrap(pageOf(20), hang(2, "!"), [`好 ${word} 好`])).toEqual(["  ! 好", `  ${word}`, "    好"])
    expect(wrap(pageOf(20), hang(2, "!"), [`好 ${word}yy`])).toEqual(["  ! 好", `${word}yy`])
    expect(wrap(pageOf(20), hang(2, "!"), [`好 ${word}yyy`])).toEqual(["  ! 好", ...parted(`${word}yyy`, 16)])
    expect(wrap(pageOf(20), hang(2, "!"), [word])).toEqual(["  !", `  ${word}`])
    expect(wrap(pageOf(20), indent(4), [word])).toEqual([`  ${word}`])
  })

  it("hangs the lines below under the text of the first", () => {
    expect(wrap(pageOf(20), hang(2, "!"), ["一二三四五六七八九"])).toEqual(["  ! 一二三四五六七八", "    九"])
  })

  it("lets nothing from a document steer the terminal", () => {
    const [line] = wrap(pageOf(80), indent(0), ["a\u001B[31mb\u0007c\u202Ed\ne"])
    expect(line).toBe("a\uFFFD[31mb\uFFFDc\uFFFDd e")
  })

  it("colours each run of a line by itself, where colour is wanted", () => {
    const spans = [styled("red", "一二三四五六七八九十 十一"), " x"]
    const coloured = wrap({ ...pageOf(20), isColoured: true }, indent(0), spans)
    expect(coloured).toEqual(["\u001B[31m一二三四五六七八九十\u001B[39m", "\u001B[31m十一\u001B[39m x"])
    expect(coloured.map(stripVTControlCharacters)).toEqual(wrap(pageOf(20), indent(0), spans))
  })
})
