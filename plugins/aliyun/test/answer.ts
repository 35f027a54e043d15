import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Regulations } from "@openbeian/core/regulation"
import { aliyun } from "@openbeian/plugin-aliyun"

const today = "2026-11-20"

/** What this provider answers. */
export const answer = (facts: Filing.Facts, day = today) => {
  const [report] = Check.check(facts, [aliyun], Regulations.none, day).providers
  if (report === undefined) throw new Error("one provider gives one answer")
  return report
}

/** The verdicts of one rule. */
export const said = (rule: string, facts: Filing.Facts, day = today) =>
  answer(facts, day).findings.flatMap((finding) => (finding.rule === rule ? finding.verdict : []))

/** Whether a material is wanted, by its id. */
export const wanted = (facts: Filing.Facts): Readonly<Record<string, string>> =>
  Object.fromEntries(answer(facts).services[0]?.materials.map(({ id, wanted }) => [id, wanted]) ?? [])
