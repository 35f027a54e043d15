import type { Verdict } from "@openbeian/core/rule"

/** The verdict that counts where a rule stands at several places. */
export const gravest = (verdicts: ReadonlyArray<Verdict.Verdict>): Verdict.Verdict["_tag"] | undefined =>
  order.find((tag) => verdicts.some(({ _tag }) => _tag === tag))

const order = ["Fail", "Review", "Undecided", "Pass", "NotApplicable"] as const
