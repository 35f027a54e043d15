import { describe, expect, it } from "vitest"
import { Folded, fill, text, withFix } from "../../src/text/index.ts"

describe("Text.fill", () => {
  it("puts data into both languages", () => {
    const template = text("{count} 个网站，上限 {limit}", "{count} websites, at most {limit}")
    expect(fill(template, { count: 4, limit: "3" })).toEqual({
      zh: "4 个网站，上限 3",
      en: "4 websites, at most 3",
    })
  })

  it("gives each language its half of a datum in two languages", () => {
    const template = text("在{province}备案", "file in {province}")
    expect(fill(template, { province: text("西藏", "Tibet") })).toEqual({
      zh: "在西藏备案",
      en: "file in Tibet",
    })
  })

  it("leaves a place without a datum as it is, also one that every object has", () => {
    const template = text("{gone}{toString}", "{gone}")
    expect(fill(template, {})).toEqual(template)
  })

  it("says that a datum is blank, and leaves a blank text of our own blank", () => {
    const template = text("{name} 的持有者是 {holder}{end}", "the registrant of {name} is {holder}{end}")
    expect(fill(template, { name: "example.cn", holder: " ", end: text("", "") })).toEqual({
      zh: "example.cn 的持有者是（空）",
      en: "the registrant of example.cn is (blank)",
    })
  })

  it("does not fill what a datum brings along", () => {
    expect(fill(text("{a}", "{a}"), { a: "{b} $& $1", b: "no" }).zh).toBe("{b} $& $1")
  })
})

describe("Folded.fold", () => {
  it("drops spaces of all kinds, narrows full width, raises letters and makes one kind of hyphen", () => {
    expect(Folded.fold(" 京ｉｃｐ备　０４\u200B号–１a\u00A0").text).toBe("京ICP备04号-1A")
  })

  it("drops the marks that cannot be seen, those outside the first plane too", () => {
    const folded = Folded.fold("\u202D京\u{E0041}I\u2066C\uFE0FP\u202C")
    expect(folded.text).toBe("京ICP")
    expect(folded.offsets).toEqual([1, 4, 6, 8])
  })

  it("knows where each character stood, and where the text ends", () => {
    const folded = Folded.fold(" 京  ICP")
    expect(folded.text).toBe("京ICP")
    expect(Folded.offsetOf(folded, 0)).toBe(1)
    expect(Folded.offsetOf(folded, 1)).toBe(4)
    expect(Folded.offsetOf(folded, 4)).toBe(7)
  })

  it("leaves characters outside the first plane whole", () => {
    expect(Folded.fold("𠮷 野").text).toBe("𠮷野")
  })
})

describe("Text.withFix", () => {
  const says = text("“zz”不是省级行政区", "“zz” is not a province")

  it("puts what to do behind what is the case, as a sentence of its own in English", () => {
    expect(withFix(says, text("写省份名称", "Give a name"))).toEqual({
      zh: "“zz”不是省级行政区；写省份名称",
      en: "“zz” is not a province. Give a name",
    })
    expect(withFix(says, text("删掉它", "remove it")).en).toBe("“zz” is not a province. Remove it")
  })

  it("leaves a key or an address that it begins with", () => {
    expect(withFix(says, text("写 a.cn", "a.cn will do")).en).toBe("“zz” is not a province. a.cn will do")
  })
})
