import { GuideView, RefusalView } from "@openbeian/core/check"
import { Guide } from "@openbeian/core/provider"
import { Matching, Reasons } from "@openbeian/core/refusal"
import { Regulations } from "@openbeian/core/regulation"
import { describe, expect, it } from "vitest"
import { aliyun } from "../src/index.ts"

const documented = GuideView.topics.flatMap((topic) => {
  const guide = aliyun.guides[topic]
  return guide === "undocumented" ? [] : [{ topic, guide }]
})
const ways = documented.flatMap(({ topic, guide }) =>
  Guide.ways(guide).map(({ passed, end }) => ({
    topic,
    guide,
    end,
    choices: passed.map(({ choice }) => choice),
    answers: passed.map(({ label }) => label.zh).join(" / "),
  })),
)
const endOf = (topic: Guide.Topic, ...choices: ReadonlyArray<number>): Guide.Guide => {
  const guide = aliyun.guides[topic]
  if (guide === "undocumented") throw new Error(`nothing on ${topic}`)
  return Guide.follow(guide, choices).node
}

describe("a guide", () => {
  it.each(ways)("$topic leads to something to do: $answers", ({ guide, end, choices }) => {
    const { node, surplus } = Guide.follow(guide, choices)
    expect({ node, surplus }).toEqual({ node: end, surplus: undefined })
    for (const id of end.cites) expect(aliyun.book.clauses[id]).toBeDefined()
    for (const next of end.next ?? [])
      if ("guide" in next) expect(aliyun.guides[next.guide]).not.toBe("undocumented")
  })

  it("is there for all that the paper speaks of", () => {
    expect(GuideView.topics.filter((topic) => aliyun.guides[topic] === "undocumented")).toEqual([
      "overseas",
      "naming",
    ])
  })

  it("knows the six ways to find an account, as the page lists them", () => {
    const guide = aliyun.guides.findAccount
    expect(guide).toMatchObject({ cites: ["ali-recovery-tabs"] })
    expect(guide !== "undocumented" && "ask" in guide && guide.answers).toHaveLength(6)
  })

  it("tells the three stages of cancelled access, and the shell site", () => {
    expect([0, 1, 2].map((stage) => endOf("accessCancelled", 1, stage))).toMatchObject([
      { cites: ["ali-cancelled-stage-in-change"] },
      { cites: ["ali-cancelled-stage-miit-kept", "ali-type-access"] },
      { cites: ["ali-cancelled-stage-miit-gone", "ali-type-first"] },
    ])
    expect(endOf("accessCancelled", 2)).toMatchObject({
      cites: ["ali-cancelled-shell-site", "ali-block-not-accessed"],
    })
  })

  it("takes a blocked site through the three checks of the paper", () => {
    const cited = ways.filter(({ topic }) => topic === "blocked").flatMap(({ end }) => end.cites)
    expect(cited).toEqual(
      expect.arrayContaining([
        "ali-blocked-symptom",
        "ali-blocked-check-filed",
        "ali-blocked-check-accessed",
        "ali-blocked-check-server",
      ]),
    )
  })

  it("ends each of the 26 reasons of refusal in its own clause", () => {
    const cited = ways.filter(({ topic }) => topic === "refused").flatMap(({ end }) => end.cites)
    const clauses = Object.keys(aliyun.book.clauses).filter((id) => id.startsWith("ali-reject-"))
    expect(clauses).toHaveLength(26)
    expect(cited).toEqual(expect.arrayContaining(clauses))
  })
})

describe("the reasons of refusal", () => {
  const listed = aliyun.refusals === "undocumented" ? [] : aliyun.refusals

  it("are the 26 of the paper, in its order", () => {
    expect(listed.map(({ reason }) => `ali-reject-${reason}`)).toEqual(
      Object.keys(aliyun.book.clauses).filter((id) => id.startsWith("ali-reject-")),
    )
    expect(listed.map(({ reason }) => reason)).toEqual(Reasons.ids)
  })

  it.each(listed)("are recognised by their title: $words.zh", ({ reason, words, cites }) => {
    expect(Matching.matches(words.zh)).toMatchObject([{ reason, confidence: "high" }])
    expect(cites[0]).toBe(`ali-reject-${reason}`)
  })

  it("name the rules that find them, or why none can", () => {
    for (const { reason } of listed) {
      const rules = RefusalView.rulesAgainst(reason, aliyun, Regulations.none)
      expect(rules.length > 0 || Reasons.meaningOf(reason).beyond !== undefined, reason).toBe(true)
    }
  })
})
