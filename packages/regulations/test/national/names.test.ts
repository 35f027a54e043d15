import type { Filing } from "@openbeian/core/filing"
import { describe, expect, it } from "vitest"
import {
  financeWords,
  forumWords,
  individualWords,
  officeWords,
  sensitiveWords,
  stateWords,
} from "../../src/national/words.ts"
import { answer, said, verdicts } from "./answer.ts"

const named = (
  name: string,
  subject: Filing.Subject = { kind: "enterprise", name: "甲公司" },
): Filing.Facts => ({
  subject,
  services: [{ kind: "website", name }],
})
const individual = { kind: "individual", name: "沈见山", province: "330000" } as const

describe("the length of a name", () => {
  it.each([
    ["", "Fail"],
    ["茶", "Fail"],
    ["溪桥", "Fail"],
    ["AB", "Fail"],
    ["溪桥A", "Review"],
    ["ABC", "Review"],
    ["溪桥茶", "Pass"],
    ["溪 桥 茶", "Pass"],
  ])("of “%s” is answered by %s", (name, expected) => {
    expect(verdicts("name-has-three-characters", named(name))).toEqual([expected])
  })
})

describe("symbols in a name", () => {
  it.each(["溪桥茶", "溪桥(杭州)", "溪桥（杭州）", "溪桥-茶", "溪桥－茶", "溪桥 茶", "溪桥8号"])(
    "are fine in “%s”",
    (name) => {
      expect(verdicts("name-has-no-special-symbol", named(name))).toEqual(["Pass"])
    },
  )
  it.each(["溪桥·茶", "溪桥_茶", "溪桥@茶", "溪桥、茶", "《溪桥茶》", "溪桥—茶", "溪桥🍵茶"])(
    "are too many in “%s”",
    (name) => {
      expect(verdicts("name-has-no-special-symbol", named(name))).toEqual(["Fail"])
    },
  )
  it("are named", () => {
    expect(said("name-has-no-special-symbol", named("《溪桥》@茶"))[0]?.message.zh).toContain("《 》 @")
  })
})

describe("words of a name", () => {
  it.each(stateWords)("that are the state's: %s", (word) => {
    const rule = "name-does-not-speak-for-the-state"
    expect(verdicts(rule, named(`${word}茶叶`))).toEqual(["Fail"])
    expect(verdicts(rule, named(`溪桥${word}茶叶`))).toEqual(["Review"])
    expect(verdicts(rule, named(`${word}茶叶`, { kind: "government", name: "某局" }))).toEqual(["Review"])
    expect(verdicts(rule, named(`${word}茶叶`, { kind: "enterprise", name: `${word}茶叶公司` }))).toEqual([
      "Review",
    ])
  })

  it.each(sensitiveWords)("that are sensitive: %s", (word) => {
    expect(verdicts("name-has-no-sensitive-word", named(`溪桥${word}茶`))).toEqual(["Fail"])
  })

  it.each(officeWords)("that one page alone forbids, at the beginning: %s", (word) => {
    expect(verdicts("name-has-no-sensitive-word", named(`${word}茶叶`))).toEqual(["Review"])
    expect(verdicts("name-has-no-sensitive-word", named(`茶叶${word}`))).toEqual(["Pass"])
  })

  it.each(forumWords)("that point to forums: %s", (word) => {
    expect(verdicts("name-of-a-unit-has-no-forum-word", named(`溪桥${word}`))).toEqual(["Review"])
    expect(verdicts("name-of-an-individual-has-no-listed-word", named(`听松${word}`, individual))).toEqual([
      "Fail",
    ])
  })

  it.each(individualWords)("that individuals do not use: %s", (word) => {
    expect(verdicts("name-of-an-individual-has-no-listed-word", named(`听松${word}`, individual))).toEqual([
      "Fail",
    ])
    expect(verdicts("name-of-an-individual-has-no-listed-word", named(`听松${word}`))).toEqual([
      "NotApplicable",
    ])
  })

  it("ask for the province only where one is found", () => {
    const { province: _, ...unplaced } = individual
    const rule = "name-of-an-individual-has-no-listed-word"
    expect(verdicts(rule, named("听松半亩", unplaced))).toEqual(["Pass"])
    expect(said(rule, named("听松的博客", unplaced))[0]).toMatchObject({ asks: "/subject/province" })
  })

  it("refuse nothing, as no statute stands behind them", () => {
    const { findings } = answer(named("中国廉政博客@", individual))
    const broken = findings.filter(({ layer, verdict }) => layer === "national" && verdict === "Fail")
    expect(broken.length).toBeGreaterThan(3)
    expect(broken.filter(({ severity }) => severity === "block")).toEqual([])
  })
})

describe("finance words", () => {
  const rule = "finance-words-come-with-permission"
  const trader = (name: string, businessScope: string, more: Filing.Subject = {}): Filing.Facts => ({
    subject: { kind: "enterprise", name, businessScope, hasFinancialLicence: false, ...more },
    services: [{ kind: "website", name: "溪桥茶", preApprovals: [] }],
  })
  const wanted = (facts: Filing.Facts) =>
    answer(facts).services[0]?.materials.flatMap(({ id, wanted }) =>
      id === "national-financial-permission" ? [wanted] : [],
    )

  it("are sixteen", () => {
    expect(new Set(financeWords).size).toBe(16)
  })

  it.each(financeWords)("block in name and scope without a permission: %s", (word) => {
    const facts = trader(`溪桥${word}公司`, `${word}业务`)
    expect(said(rule, facts)[0]).toMatchObject({ verdict: "Fail", severity: "block" })
    expect(wanted(facts)).toEqual(["required"])
    expect(verdicts(rule, trader(`溪桥${word}公司`, "茶叶销售"))).toEqual(["Review"])
    expect(verdicts(rule, trader("溪桥茶业公司", `${word}业务`))).toEqual(["Review"])
  })

  it("leave 信托 open, which one account alone adds", () => {
    const [finding] = said(rule, trader("溪桥信托公司", "信托业务"))
    expect(finding?.verdict).toBe("Review")
    expect(finding?.message.zh).toContain("信托")
    expect(wanted(trader("溪桥信托公司", "信托业务"))).toEqual([])
  })

  it("are settled by a licence or an approval", () => {
    expect(verdicts(rule, trader("溪桥基金公司", "基金销售", { hasFinancialLicence: true }))).toEqual([
      "Pass",
    ])
    const facts = trader("溪桥基金公司", "基金销售")
    expect(
      verdicts(rule, {
        ...facts,
        services: [{ kind: "website", name: "溪桥茶", preApprovals: [{ sector: "finance" }] }],
      }),
    ).toEqual(["Pass"])
  })

  it("do not ask a body of the state for its business scope", () => {
    const facts: Filing.Facts = {
      subject: { kind: "government" },
      services: [{ kind: "website", name: "溪桥茶" }],
    }
    expect(verdicts(rule, facts)).toEqual(["NotApplicable"])
  })
})
