import type { Report } from "@openbeian/core/check"
import type { IconName } from "../icon/index.ts"

/** How a verdict looks: a Fail wears the severity of its rule (结论标记). */
export type Face = "fail" | "warn" | "rev" | "unk" | "note" | "pass" | "na"

/** Worst first; what passes and what does not apply is folded away. */
export const faces: ReadonlyArray<Face> = ["fail", "warn", "rev", "unk", "note", "pass", "na"]

export const faceOf = (finding: Pick<Report.FindingView, "verdict" | "severity">): Face => {
  if (finding.verdict !== "Fail") return faceOfVerdict[finding.verdict]
  return faceOfSeverity[finding.severity]
}

/** What the papers leave open: among the findings, and which filing it is at all. */
export const openIn = (report: Report.ProviderReport): number => report.counts.review + openTypes(report)

/** How often the papers leave open which filing it is. */
export const openTypes = ({ services, changes }: Report.ProviderReport): number =>
  [...services, ...changes].filter(({ types }) => types.outcome === "review").length

/** Which shape a face has. */
export const shapes: Readonly<Record<Face, IconName>> = {
  fail: "fail",
  warn: "warn",
  rev: "rev",
  unk: "unk",
  note: "info",
  pass: "pass",
  na: "na",
}

/** The class that colours it. */
export const colourOf = (face: Face): string => `v-${face === "note" ? "acc" : face}`

const faceOfVerdict = { Pass: "pass", Review: "rev", Undecided: "unk", NotApplicable: "na" } as const
const faceOfSeverity = { block: "fail", warn: "warn", advice: "note" } as const
