import type { Report } from "@openbeian/core/check"
import { type Face, faceOf } from "../../components/verdict/face.ts"

/** How one provider's answer differs from the one before (变化). */
export interface Change {
  readonly counts: ReadonlyArray<{ readonly face: Face; readonly before: number; readonly after: number }>
  /** Findings of before with another verdict now. */
  readonly turned: ReadonlyArray<{ readonly finding: Report.FindingView; readonly before: Face }>
}

/** Undefined where nothing that is shown has changed. */
export const changeOf = (
  before: Report.ProviderReport | undefined,
  after: Report.ProviderReport,
): Change | undefined => {
  if (before === undefined) return undefined
  const known = changes.get(after)
  if (known?.before === before) return known.change
  const change = findChange(before, after)
  changes.set(after, { before, change })
  return change
}

/** The column and what is announced ask for the same change. */
const changes = new WeakMap<
  Report.ProviderReport,
  { readonly before: Report.ProviderReport; readonly change: Change | undefined }
>()

const findChange = (before: Report.ProviderReport, after: Report.ProviderReport): Change | undefined => {
  const was = new Map(counting(before).map((finding) => [keyOf(finding), faceOf(finding)]))
  const turned = counting(after).flatMap((finding) => {
    const face = was.get(keyOf(finding))
    return face === undefined || face === faceOf(finding) ? [] : [{ finding, before: face }]
  })
  const counts = countsOf(after).flatMap(([face, n], index) => {
    const earlier = countsOf(before)[index]?.[1] ?? 0
    return earlier === n ? [] : [{ face, before: earlier, after: n }]
  })
  return turned.length + counts.length === 0 ? undefined : { counts, turned }
}

/** How many findings of each face, in the order of the badges. */
export const countsOf = ({ counts }: Report.ProviderReport): ReadonlyArray<readonly [Face, number]> => [
  ["pass", counts.pass],
  ["fail", counts.block],
  ["warn", counts.warn],
  ["note", counts.advice],
  ["rev", counts.review],
  ["unk", counts.undecided],
]

/** Without what something nearer decides. */
const counting = ({ findings }: Report.ProviderReport): ReadonlyArray<Report.FindingView> =>
  findings.filter(({ decidedBy }) => decidedBy === undefined)

const keyOf = (finding: Report.FindingView): string => `${finding.rule} ${finding.path}`
