import { describe, expect, it } from "vitest"
import { Coverage, Display } from "../../src/provider/index.ts"
import { text } from "../../src/text/index.ts"

const rows: ReadonlyArray<Display.Display> = [
  { service: "website", province: "440000", number: "subject", cites: ["t-guangdong"] },
  { service: "website", number: "service", where: text("页面底部", "the foot"), cites: ["t-number"] },
  { service: "website", link: Display.ministry, cites: ["t-link"] },
  { service: "app", where: text("设置", "settings"), cites: ["t-app"] },
]

describe("Display.telling", () => {
  it.each([
    ["website", "440000", "number", "t-guangdong"],
    ["website", "330000", "number", "t-number"],
    ["website", undefined, "number", "t-number"],
    ["website", "440000", "where", "t-number"],
    ["website", "440000", "link", "t-link"],
    ["app", "440000", "where", "t-app"],
    ["app", "440000", "number", undefined],
    ["app", "440000", "link", undefined],
    ["quickApp", undefined, "where", undefined],
  ] as const)("answers %s in %s on its %s by %s", (service, province, asked, cited) => {
    expect(Display.telling(rows, service, province, asked)?.cites[0]).toBe(cited)
  })

  it("names the number that is shown", () => {
    expect(Display.numberName("app", "service").zh).toBe("APP 备案号")
    expect(Display.numberName("app", "subject").zh).toBe("主体备案号")
  })
})

describe("a display", () => {
  it("is a vocabulary of coverage", () => {
    const book = {
      owner: "test",
      sources: {},
      clauses: { "t-app": { source: "paper", section: "1", kind: "fact", ...text("一条", "a clause") } },
      conflicts: [],
    } as const
    const use: Coverage.Use = { as: "vocabulary", by: "display of app", cites: ["t-app"] }
    expect(Coverage.coverageOf(book, [use])[0]?.status).toBe("used")
  })
})
