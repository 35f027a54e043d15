import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Regulations } from "@openbeian/core/regulation"
import { kingsoft } from "@openbeian/plugin-kingsoft"

export const today = "2026-11-20"

/** What this provider answers. */
export const answer = (facts: Filing.Facts, day = today) => {
  const [report] = Check.check(facts, [kingsoft], Regulations.none, day).providers
  if (report === undefined) throw new Error("one provider gives one answer")
  return report
}

/** The findings of one rule. */
export const said = (rule: string, facts: Filing.Facts, day = today) =>
  answer(facts, day).findings.filter((finding) => finding.rule === rule)

/** Facts with an account here. */
export const at = (account: Omit<Filing.Account, "provider">, facts: Filing.Facts = {}): Filing.Facts => ({
  ...facts,
  accounts: [{ provider: "kingsoft", ...account }],
})
