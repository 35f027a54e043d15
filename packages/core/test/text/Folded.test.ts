import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold } from "../../src/text/Folded.ts"

const plain = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0x4e00, max: 0x9fff }), fc.integer({ min: 0x21, max: 0x5f }))
    .map(String.fromCodePoint),
  maxLength: 40,
})

describe("fold", () => {
  it("reads Chinese characters, capitals and digits the same beside what has to be brought to one spelling", () => {
    fc.assert(
      fc.property(plain, (raw) => {
        const { text, offsets } = fold(raw)
        const beside = fold(`${raw}　`)
        expect(text).toBe(raw)
        expect(beside.text).toBe(text)
        expect(beside.offsets).toEqual(offsets)
      }),
    )
  })

  it.each(["一", "鿿", "！", "ａ", "䷿", "ꀀ", "`", "_"])(
    "brings %s to the spelling that it has beside a blank",
    (raw) => {
      expect(fold(raw).text).toBe(fold(`${raw} `).text)
    },
  )
})
