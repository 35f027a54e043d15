import type { Report } from "@openbeian/core/check"
import { faceOf, faces } from "../verdict/face.ts"

/** Findings of one place of the filing, worst first (按位置归类的结论). */
export interface Place {
  /** JSON Pointer of what the findings are about: /subject, /services/0, /services/0/domains/1, /accounts, ... */
  readonly at: string
  /** To fix, to note, to clear up. */
  readonly open: ReadonlyArray<Report.FindingView>
  /** Waiting for a fact. */
  readonly undecided: ReadonlyArray<Report.FindingView>
  readonly passed: ReadonlyArray<Report.FindingView>
  readonly notApplicable: ReadonlyArray<Report.FindingView>
}

/** The same places in the same order everywhere: subject, each service and its domains, accounts, register, changes. */
export const placesOf = (findings: ReadonlyArray<Report.FindingView>): ReadonlyArray<Place> => {
  const byPlace = Map.groupBy(findings, (finding) => placeOf(finding.path))
  return [...byPlace].toSorted(([a], [b]) => compare(a, b)).map(([at, found]) => place(at, found))
}

/** The place that a pointer belongs to. */
export const placeOf = (pointer: string): string => {
  const [, root = "", index, key, second] = pointer.split("/")
  if (root !== "services" || index === undefined) return `/${root}`
  return key === "domains" && second !== undefined
    ? `/services/${index}/domains/${second}`
    : `/services/${index}`
}

const place = (at: string, found: ReadonlyArray<Report.FindingView>): Place => {
  const sorted = found.toSorted((a, b) => rank(a) - rank(b))
  return {
    at,
    open: sorted.filter(({ verdict }) => verdict === "Fail" || verdict === "Review"),
    undecided: sorted.filter(({ verdict }) => verdict === "Undecided"),
    passed: sorted.filter(({ verdict }) => verdict === "Pass"),
    notApplicable: sorted.filter(({ verdict }) => verdict === "NotApplicable"),
  }
}

const rank = (finding: Report.FindingView): number => faces.indexOf(faceOf(finding))

/** The order of places; all services together are the order that they go into, and come after the accounts. */
const order = [
  /^\/subject/u,
  /^\/services\/\d/u,
  /^\/accounts/u,
  /^\/services$/u,
  /^\/register/u,
  /^\/changes/u,
]

const compare = (a: string, b: string): number => {
  const [left, right] = [a, b].map((at) => order.findIndex((place) => place.test(at)))
  return left === right ? a.localeCompare(b, "en", { numeric: true }) : (left ?? 0) - (right ?? 0)
}
