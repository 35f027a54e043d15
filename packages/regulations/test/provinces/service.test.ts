import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import type { Answers } from "../../src/fields/index.ts"
import { findings, rows, saying, unfiled, verdict, type Website } from "./say.ts"

const website = (service: Website, subject: Filing.Subject = { kind: "individual" }): Filing.Facts => ({
  subject,
  services: [{ kind: "website", ...service }],
  register: unfiled,
})
const app: Filing.Facts = { ...website({}), services: [{ kind: "app" }] }

describe("words in the name of an individual's service", () => {
  const rule = "individual-uses-no-forbidden-word"
  const answers: Answers = { nameWords: rows(["论坛", "商城"]) }

  it("are not those of the list", () => {
    expect(verdict(rule, answers, website({ name: "溪桥茶事" }))).toBe("Pass")
    expect(verdict(rule, answers, website({ name: "溪桥论坛" }))).toBe("Fail")
    expect(findings(rule, website({ name: "论坛商城" }), saying(answers))[0]?.message.zh).toContain(
      "论坛、商城",
    )
    expect(verdict(rule, answers, website({ name: "溪桥论坛" }, { kind: "enterprise" }))).toBe(
      "NotApplicable",
    )
    expect(verdict(rule, answers, website({}))).toBe("Undecided")
    expect(verdict(rule, answers, { ...app, services: [{ kind: "app", name: "溪桥论坛" }] })).toBe(
      "NotApplicable",
    )
  })

  it("are listed in each language with its own comma", () => {
    const [finding] = findings(rule, website({ name: "论坛商城" }), saying(answers))
    expect(finding?.message.en).toContain("论坛, 商城")
  })
})

describe("the name of a unit's service", () => {
  const rule = "unit-names-its-service-by-rule"
  const subject = {
    kind: "enterprise",
    name: "杭州溪桥茶业有限公司",
    city: "杭州市",
    district: "西湖区",
  } as const

  it.each([
    ["nameOfSubject", { name: "杭州溪桥茶业有限公司" }, "Pass"],
    ["nameOfSubject", { name: "溪桥茶业" }, "Pass"],
    ["nameOfSubject", { name: "青禾书房" }, "Review"],
    ["shortNameOrExplained", { name: "青禾书房", remark: "子品牌" }, "Pass"],
    ["shortNameOrExplained", { name: "青禾书房", remark: "" }, "Review"],
    ["shortNameOrExplained", { name: "青禾书房" }, "Undecided"],
    ["withoutLatin", { name: "溪桥茶" }, "Pass"],
    ["withoutLatin", { name: "溪桥Tea" }, "Fail"],
    ["withoutAreas", { name: "溪桥茶" }, "Pass"],
    ["withoutAreas", { name: "云南茶", nameIsBackedByDocument: false }, "Fail"],
    ["withoutAreas", { name: "杭州茶", nameIsBackedByDocument: false }, "Review"],
    ["withoutAreas", { name: "云海南山茶业", nameIsBackedByDocument: false }, "Review"],
    ["withoutAreas", { name: "云南茶", nameIsBackedByDocument: true }, "Pass"],
    ["stateWordsBacked", { name: "溪桥茶" }, "Pass"],
    ["stateWordsBacked", { name: "国茶", nameIsBackedByDocument: true }, "Pass"],
    ["stateWordsBacked", { name: "国茶", nameIsBackedByDocument: false }, "Fail"],
    ["stateWordsBacked", { name: "溪桥学院" }, "Fail"],
    ["stateWordsBacked", { name: "溪桥学院（内部学院）" }, "Pass"],
  ] as const)("by %s, %j is %s", (value, service, expected) => {
    expect(verdict(rule, { unitName: rows(value) }, website(service, subject))).toBe(expected)
    expect(verdict(rule, { unitName: rows(value) }, website(service))).toBe("NotApplicable")
  })
})

describe("what an individual's website is about", () => {
  const rule = "individual-offers-allowed-content"
  const blog: Answers = { contentsForbidden: rows({ contents: ["blog"] }) }
  const unlessNews: Answers = { contentsForbidden: rows({ contents: ["blog"], unless: "newsApproval" }) }
  const both: Answers = {
    contentsForbidden: rows({ contents: ["blog"] }, { contents: ["blog"], unless: "newsApproval" }),
  }
  const approved = { contents: ["博客/个人空间"], preApprovals: [{ sector: "news" }] } as const

  it("is nothing of the list", () => {
    expect(verdict(rule, blog, website({ contents: ["其他"] }))).toBe("Pass")
    expect(verdict(rule, blog, website({ contents: ["其他", "博客/个人空间"] }))).toBe("Fail")
    expect(verdict(rule, blog, website({ contents: ["网址导航"] }))).toBe("Pass")
    expect(
      verdict(
        rule,
        { contentsForbidden: rows({ contents: ["blog", "navigation"] }) },
        website({ contents: ["网址导航"] }),
      ),
    ).toBe("Fail")
    expect(verdict(rule, blog, website({}))).toBe("Undecided")
    expect(verdict(rule, blog, app)).toBe("NotApplicable")
    expect(verdict(rule, blog, website({ contents: [] }, { kind: "enterprise" }))).toBe("NotApplicable")
  })

  it("may be a blog with an approval for news, where the source says so", () => {
    expect(verdict(rule, unlessNews, website(approved))).toBe("Pass")
    expect(verdict(rule, unlessNews, website({ ...approved, preApprovals: [] }))).toBe("Fail")
    expect(verdict(rule, both, website(approved))).toBe("Review")
    expect(verdict(rule, both, website({ ...approved, preApprovals: [] }))).toBe("Fail")
  })
})

describe("the remark to an individual's website", () => {
  const rule = "individual-writes-the-remark"
  const pledge = `本人承诺${"网".repeat(26)}`

  it.each([
    [{}, "个人学习记录", "Pass"],
    [{}, " ", "Fail"],
    [{ hasPledge: true }, "本网站为个人网站，不涉及任何经营性内容", "Review"],
    [{ hasPledge: true }, "", "Fail"],
    [{ hasPledge: true }, "承诺", "Review"],
    [{ charactersMin: 30 }, pledge, "Pass"],
    [{ charactersMin: 30, hasPledge: true }, pledge, "Review"],
    [{ charactersMin: 30, hasPledge: true }, pledge.slice(0, -1), "Fail"],
    [{ hasPledge: true, hasContentAndOpening: true }, "本人承诺不从事经营活动", "Review"],
  ] as const)("by %j, “%s” is %s", (value, remark, expected) => {
    expect(verdict(rule, { remark: rows(value) }, website({ remark }))).toBe(expected)
  })

  it("is asked for of individuals and of websites", () => {
    expect(verdict(rule, { remark: rows({}) }, website({}))).toBe("Undecided")
    expect(verdict(rule, { remark: rows({}) }, app)).toBe("NotApplicable")
    expect(verdict(rule, { remark: rows({}) }, website({ remark: "" }, { kind: "enterprise" }))).toBe(
      "NotApplicable",
    )
  })

  it("differs where one source wants a pledge and the other does not", () => {
    const answers: Answers = { remark: rows({}, { hasPledge: true }) }
    expect(verdict(rule, answers, website({ remark: "个人学习记录" }))).toBe("Review")
    expect(verdict(rule, answers, website({ remark: "本人承诺" }))).toBe("Review")
    expect(verdict(rule, answers, website({ remark: "" }))).toBe("Fail")
  })
})
