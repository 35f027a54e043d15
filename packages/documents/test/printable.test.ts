import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { printable } from "../src/pdf/printable.ts"

const ascii = (codePoint: number): boolean => codePoint >= 32 && codePoint < 127
const everything = (): boolean => true

describe("what can be printed", { timeout: 60_000 }, () => {
  it("holds only characters that a font has, line ends and joiners, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        expect(printable(written, ascii)).toMatch(/^[\n -~\u200b-\u200d]*$/u)
      }),
    )
  })

  it("is what was written where every character is there", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."茶馆 a1·§⌈（）😀") })
    fc.assert(fc.property(plain, (written) => printable(written, everything) === written))
  })

  it("keeps the shape of the data and its numbers", () => {
    const data = { a: ["x\u0000", 1, true, null], b: { c: "é" } }
    expect(printable(data, ascii)).toEqual({ a: ["x", 1, true, null], b: { c: "[U+00E9]" } })
  })

  it("ends a text after 2000 characters and says how many are left", () => {
    expect(printable("a".repeat(2000), ascii)).toBe("a".repeat(2000))
    expect(printable("a".repeat(2001), everything)).toBe(`${"a".repeat(2000)}… [+1]`)
  })
})
