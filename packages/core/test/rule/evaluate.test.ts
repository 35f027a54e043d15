import { describe, expect, it } from "vitest"
import { Filing } from "../../src/filing/index.ts"
import { Clause, Evaluate, Rule, Verdict, View } from "../../src/rule/index.ts"
import { text } from "../../src/text/index.ts"

const book = Clause.book({
  owner: "test",
  sources: {
    paper: {
      title: text("文件", "paper"),
      short: text("文件", "paper"),
      publisher: text("编者", "editors"),
      edition: text("一", "1"),
    },
  },
  clauses: { "t-one": { source: "paper", section: "1", kind: "requirement", ...text("一条", "a clause") } },
  conflicts: [],
})
const said = {
  cites: ["t-one"],
  severity: "block",
  says: text("不合", "it is not so"),
  fix: text("改", "mend it"),
  examples: [],
} as const
const rule = Rule.ruleOf(book)

const named = rule("subject", {
  id: "test/subject-has-a-name",
  ...said,
  decide: ({ subject }) => (subject.name === "" ? Verdict.fail() : Verdict.pass),
})
const kindOf = rule("subject", {
  id: "test/subject-is-a-unit",
  ...said,
  decide: ({ subject }) => (subject.kind === "individual" ? Verdict.notApplicable : Verdict.pass),
})
const verified = rule("account", {
  id: "test/account-is-verified",
  ...said,
  decide: ({ account }) => (account.isVerified ? Verdict.pass : Verdict.fail()),
})

const placesOf = (subject: Filing.Subject, account: Omit<Filing.Account, "provider">): Evaluate.Places => {
  const base = {
    today: "2026-11-20",
    provider: { id: "test", is: (written: string) => written === "test", isAmong: () => false },
    wishes: [],
    planned: [],
    subject: View.look(Filing.Subject, subject, "/subject"),
    register: View.look(Filing.Register, undefined, "/register"),
    account: View.look(Filing.Account, { provider: "test", ...account }, "/accounts/0"),
    document: View.look(Filing.Facts, { subject }, ""),
  }
  return {
    account: [{ at: "/accounts/0", place: base }],
    subject: [{ at: "/subject", place: base }],
    person: [],
    service: [],
    domain: [],
    material: [],
    order: [],
  }
}

describe("index", () => {
  it("sorts rules by their scope and keeps their order there", () => {
    const index = Evaluate.index([named, verified, kindOf])
    expect(index.subject).toEqual([named, kindOf])
    expect(index.account).toEqual([verified])
    expect(index.order).toEqual([])
  })
})

describe("evaluate", () => {
  const index = Evaluate.index([named, verified, kindOf])
  const tell = (places: Evaluate.Places) =>
    Evaluate.evaluate(index, places).map(({ rule, at, verdict }) => [rule.id, at, verdict._tag])

  it("goes from account to order, place by place and rule by rule", () => {
    expect(tell(placesOf({ name: "甲", kind: "enterprise" }, { isVerified: false }))).toEqual([
      ["test/account-is-verified", "/accounts/0", "Fail"],
      ["test/subject-has-a-name", "/subject", "Pass"],
      ["test/subject-is-a-unit", "/subject", "Pass"],
    ])
    expect(Evaluate.scopes).toEqual([
      "account",
      "subject",
      "person",
      "service",
      "domain",
      "material",
      "order",
    ])
  })

  it("lets one rule end without the others", () => {
    expect(tell(placesOf({ kind: "individual" }, {}))).toEqual([
      ["test/account-is-verified", "/accounts/0", "Undecided"],
      ["test/subject-has-a-name", "/subject", "Undecided"],
      ["test/subject-is-a-unit", "/subject", "NotApplicable"],
    ])
  })

  it("says which fact each of them misses", () => {
    const asked = Evaluate.evaluate(index, placesOf({}, {})).map(({ verdict }) =>
      verdict._tag === "Undecided" ? verdict.asks : undefined,
    )
    expect(asked).toEqual(["/accounts/0/isVerified", "/subject/name", "/subject/kind"])
  })

  it("says of a Fail, and of it alone, by which facts it was decided", () => {
    const found = Evaluate.evaluate(index, placesOf({ name: "", kind: "enterprise" }, { isVerified: false }))
    expect(found.map(({ verdict, facts }) => [verdict._tag, facts])).toEqual([
      ["Fail", ["/accounts/0/isVerified"]],
      ["Fail", ["/subject/name"]],
      ["Pass", undefined],
    ])
  })

  it("does not hide a mistake of a rule", () => {
    const broken = rule("subject", {
      id: "test/broken",
      ...said,
      decide: () => {
        throw new TypeError("a mistake")
      },
    })
    expect(() => Evaluate.evaluate(Evaluate.index([broken]), placesOf({}, {}))).toThrow("a mistake")
  })
})

describe("verdicts that end on a day", () => {
  it("carry the day for the sentence too", () => {
    expect(Verdict.failUntil("2026-12-01", { name: "甲" })).toEqual({
      _tag: "Fail",
      from: "2026-12-01",
      data: { name: "甲", from: "2026-12-01" },
    })
    expect(Verdict.passUntil("2026-12-01")).toEqual({ _tag: "Pass", until: "2026-12-01" })
  })
})
