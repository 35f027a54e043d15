import { aliyun } from "@openbeian/plugin-aliyun"
import { Filings } from "@openbeian/testkit"
import { expect, it } from "vitest"
import { answer } from "./answer.ts"

it("finds nothing to object to, and nothing to ask, in filings that lack nothing and break nothing", () => {
  for (const facts of Filings.sample(Filings.cleanFiling({ provider: aliyun, services: 2 }), 50)) {
    const { findings, questions } = answer(facts)
    const wrong = findings.filter(({ verdict, severity }) => verdict === "Fail" && severity !== "advice")
    expect(wrong.map(({ rule, path }) => `${rule} at ${path}`)).toEqual([])
    expect(questions.map(({ asks }) => asks)).toEqual([])
  }
})
