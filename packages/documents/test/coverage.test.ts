import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import fc from "fast-check"
import { create } from "fontkit"
import { describe, expect, it } from "vitest"
import { coverageOf } from "../src/pdf/coverage.ts"
import { names, readFont } from "../src/pdf/fonts.ts"

describe("the fonts that come along", { timeout: 60_000 }, () => {
  const told = readFileSync(new URL("../fonts/README.md", import.meta.url), "utf8")
  for (const name of names)
    it(`${name}: is the file that fonts/README.md names, and its characters are read as another reader reads them`, async () => {
      const file = await readFont(name)
      expect(told).toContain(`${name}.ttf`)
      expect(told).toContain(createHash("sha256").update(file).digest("hex"))
      const font = create(file)
      if (!("characterSet" in font)) throw new Error("a collection")
      const expected = new Set(font.characterSet)
      const covers = coverageOf(file)
      const unseen = [...expected].filter((one) => one > 0 && one !== 0xffff && !covers(one))
      expect(unseen).toEqual([])
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 0x10ffff }),
          (codePoint) => covers(codePoint) === expected.has(codePoint),
        ),
      )
    })
})
