import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Regulations } from "@openbeian/core/regulation"
import { tencent } from "@openbeian/plugin-tencent"

const today = "2026-11-20"

/** What this provider answers. */
export const answer = (facts: Filing.Facts, day = today) => {
  const [report] = Check.check(facts, [tencent], Regulations.none, day).providers
  if (report === undefined) throw new Error("one provider gives one answer")
  return report
}

/** The findings of one rule. */
export const said = (rule: string, facts: Filing.Facts, day = today) =>
  answer(facts, day).findings.filter((finding) => finding.rule === rule)

/** Their verdicts. */
export const verdicts = (rule: string, facts: Filing.Facts, day = today) =>
  said(rule, facts, day).map(({ verdict }) => verdict)

/** Facts with an account here. */
export const at = (account: Omit<Filing.Account, "provider">, facts: Filing.Facts = {}): Filing.Facts => ({
  ...facts,
  accounts: [{ provider: "tencent", ...account }],
})

export const unfiled = { subject: { isFiled: false }, services: [] } as const

export const websites = (count: number, runsOn = "host"): ReadonlyArray<Filing.Service> =>
  Array.from({ length: count }, (_, n) => ({
    kind: "website",
    domains: [{ name: `xiqiao-${n + 1}.cn` }],
    runsOn,
  }))
