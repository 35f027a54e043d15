import { describe, expect, it } from "vitest"
import { make, part } from "./country.ts"

describe("a number that only one of the sources wants, which do not agree", () => {
  it("is shown as it was given, and nothing is blocked", () => {
    const footer = make("沪ICP备2023018846号")
    expect(part(footer, "number")).toMatchObject({
      layer: "province",
      is: "subject",
      text: "沪ICP备2023018846号",
      clauses: ["cn-subject-a"],
      others: [{ layer: "province", is: "service", clauses: ["cn-service-a"] }],
    })
    expect(footer.findings).toMatchObject([
      { code: "PapersDiffer", verdict: "Review", clauses: ["cn-service-a", "cn-subject-a"] },
    ])
    expect(footer.findings[0]?.message).toEqual({
      zh: "标示哪个号，上海的依据说法不一：网站备案号，主体备案号；照所给的号，这里标示主体备案号",
      en: "On which number is shown the sources for Shanghai differ: website number, subject number; by the number given, the subject number is shown here",
    })
    expect(footer.isFreeOfBlocks).toBe(true)
  })

  it("gives way to the newest source where the number given fits it", () => {
    const [finding] = make("沪ICP备2023018846号-1").findings
    expect(finding?.message.zh).toMatch(/；这里按较新的$/u)
    expect(finding?.message.en).toMatch(/; the newest is followed here$/u)
  })
})
