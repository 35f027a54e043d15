import type { Portfolio } from "@openbeian/core/filing"
import { Effect, Result } from "effect"
import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { isArchive, readArchive, template, writeArchive } from "../src/index.ts"

const portfolio: Portfolio.Portfolio = {
  openbeian: 1,
  filings: [
    {
      customer: "甲",
      subject: { kind: "enterprise", name: "溪桥, “文具”有限公司" },
      services: [{ kind: "website", name: "=溪桥", domains: [{ name: "xiqiao.cn" }] }],
    },
  ],
}

const read = (bytes: Uint8Array) => Effect.runSync(Effect.result(readArchive(bytes)))

const reasonOf = (bytes: Uint8Array): string => {
  const result = read(bytes)
  return Result.isFailure(result) ? result.failure.reason : "was read"
}

describe("an archive of tables", () => {
  it("written and read again is the same portfolio, and its bytes are the same each time", () => {
    const [one, other] = [
      writeArchive(portfolio, { language: "zh" }),
      writeArchive(portfolio, { language: "zh" }),
    ]
    expect(one).toEqual(other)
    const again = Result.flatMap(one, read)
    expect(Result.map(again, (imported) => imported.portfolio)).toEqual(Result.succeed(portfolio))
  })

  it("is told from a workbook, and from a package of anything else", async () => {
    const workbook = await Effect.runPromise(template({ language: "en" }))
    expect(isArchive(workbook)).toBe(false)
    expect(isArchive(zipSync({ "a.txt": new Uint8Array(1) }))).toBe(false)
    expect(isArchive(Uint8Array.from([80, 75, 3, 4]))).toBe(false)
    expect(Result.map(writeArchive(portfolio, { language: "en" }), isArchive)).toEqual(Result.succeed(true))
  })

  it("is refused where it would unpack to very much, or is cut off", () => {
    const blanks = new Uint8Array(20_000_000).fill(32)
    expect(reasonOf(zipSync({ "subjects.csv": blanks }, { level: 9 }))).toBe("ratio")
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}.csv`, new Uint8Array(0)]))
    expect(reasonOf(zipSync(many))).toBe("entries")
    const whole = Result.getOrThrow(writeArchive(portfolio, { language: "zh" }))
    expect(reasonOf(whole.subarray(0, whole.length / 2))).toBe("broken")
    expect(reasonOf(new Uint8Array(30_000_001))).toBe("tooLarge")
  })
})
