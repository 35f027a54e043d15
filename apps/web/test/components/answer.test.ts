import { describe, expect, it } from "vitest"
import { isMeant } from "../../src/components/answer/answer.ts"

const choice = { value: "acme", label: { zh: "甲云", en: "Acme Cloud" } }

describe("whether a text means a choice", () => {
  it.each(["acme", "ACME", "ａｃｍｅ", "甲云", "Acme Cloud", "acme cloud"])("is so of %s", (written) => {
    expect(isMeant(choice, written)).toBe(true)
  })

  it.each(["", "甲", "甲云 乙云", "acme2"])("is not so of “%s”", (written) => {
    expect(isMeant(choice, written)).toBe(false)
  })
})
