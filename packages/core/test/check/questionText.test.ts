import { describe, expect, it } from "vitest"
import { questionText } from "../../src/check/questionText.ts"
import { questionTexts } from "../../src/check/questionTexts.ts"
import * as Fields from "../../src/filing/Fields.ts"
import { text } from "../../src/text/Text.ts"

const at = text("金山云", "Kingsoft Cloud")

describe("questionText", () => {
  it("is a sentence of its own for every field, in both languages", () => {
    for (const field of Fields.all()) {
      const { zh, en } = questionText(field, at)
      expect(zh, field.pattern).toMatch(/^[^？{}]{4,}？$/u)
      expect(en, field.pattern).toMatch(/^[A-Z][^?{}]+ [^?{}]+\?$/u)
      expect(zh, field.pattern).not.toBe(`${field.label.zh}？`)
      expect(en.toLowerCase(), field.pattern).not.toBe(`${field.label.en.toLowerCase()}?`)
    }
  })

  it("has no sentence that no field is asked with", () => {
    const asked = new Set(Fields.all().map((field) => questionText(field, text("{at}", "{at}")).en))
    const unused = Object.entries(questionTexts).filter(([, { en }]) => !asked.has(en))
    expect(unused.map(([place]) => place)).toEqual([])
  })

  it("names the provider whose account is meant", () => {
    const field = Fields.at("/accounts/0/servers")
    expect(field && questionText(field, at)).toEqual(
      text("在金山云有服务器吗？", "Are there servers at Kingsoft Cloud?"),
    )
  })

  it("tells facts of one name apart by what they lie in", () => {
    const ask = (pointer: string) => {
      const field = Fields.at(pointer)
      return field && questionText(field, at).zh
    }
    expect(ask("/services/0/domains/1/expiresOn")).toBe("域名哪一天到期？")
    expect(ask("/accounts/0/servers/0/expiresOn")).toBe("服务器哪一天到期？")
    expect(ask("/register/services/0/domains")).toBe("备案了哪些域名？")
    expect(ask("/services/0/domains")).toBe("用哪些域名？")
  })
})
