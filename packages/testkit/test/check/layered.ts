import { Check, type Report } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import { acme } from "../../src/acme/index.ts"
import { exampleRegulations } from "../../src/regulations/index.ts"
import { today } from "./verdicts.ts"

export const zhejiang = "330000"

interface Asked {
  readonly plugin: Plugin.Plugin
  readonly regulations: Regulations.Regulations
}

/** What the example provider answers in the example country. */
export const reportOn = (
  facts: Filing.Facts,
  { plugin = acme, regulations = exampleRegulations }: Partial<Asked> = {},
): Report.Report => Check.check(facts, [plugin], regulations, today)

export const answerTo = (...asked: Parameters<typeof reportOn>): Report.ProviderReport => {
  const [answer] = reportOn(...asked).providers
  if (answer === undefined) throw new Error("one provider gives one answer")
  return answer
}

/** What some rules say: whose word, of what, what it is, and what decides instead. */
export const said = ({ findings }: Report.ProviderReport, ...rules: ReadonlyArray<string>) =>
  findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ layer, path, verdict, decidedBy }) => [layer, path, verdict, decidedBy])
