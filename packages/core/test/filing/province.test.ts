import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { Document } from "../../src/document/index.ts"
import { Filing } from "../../src/filing/index.ts"
import { Province } from "../../src/place/index.ts"

const read = (province: string) =>
  Result.getOrThrow(Document.read(Filing.Filing, `openbeian: 1\nsubject:\n  province: ${province}\n`)).value

describe("the province of a subject", () => {
  it("is kept as its code and written by its name, in whatever spelling it came", () => {
    for (const written of ["54", '"54"', "540000", "XZ", "藏", "西藏", "西藏自治区"]) {
      expect(read(written).subject?.province).toBe("540000")
      expect(Document.write(Filing.Filing, read(written))).toContain("province: 西藏\n")
    }
  })
  it("is the same province when it is read again", () => {
    for (const { code } of Province.all) {
      const filing = read(code)
      expect(filing.subject?.province).toBe(code)
      expect(
        Result.getOrThrow(Document.read(Filing.Filing, Document.write(Filing.Filing, filing))).value,
      ).toEqual(filing)
    }
  })
})
