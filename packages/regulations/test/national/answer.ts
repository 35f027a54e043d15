import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import { acme } from "@openbeian/testkit"
import { national } from "../../src/national/index.ts"

const today = "2026-11-20"

/** The country without its provinces. */
export const country: Regulations.Regulations = {
  ...Regulations.none,
  checkedOn: "2026-11-22",
  book: national.book,
  national,
}

/** What the example provider answers with the country beside it. */
export const answer = (facts: Filing.Facts, day = today, provider: Plugin.Plugin = acme) => {
  const [report] = Check.check(facts, [provider], country, day).providers
  if (report === undefined) throw new Error("one provider gives one answer")
  return report
}

/** The findings of one national rule. */
export const said = (rule: string, facts: Filing.Facts, day = today) =>
  answer(facts, day).findings.filter((finding) => finding.rule === `national/${rule}`)

export const verdicts = (rule: string, facts: Filing.Facts, day = today) =>
  said(rule, facts, day).map(({ verdict }) => verdict)
