import type { Report } from "@openbeian/core/check"
import { faceOf, faces } from "../verdict/face.ts"

/** A finding, and whether something nearer decides in its stead. */
export type Placed = Report.FindingView & { readonly isBeside?: boolean }

/** Findings of one place of the filing, worst first (按位置归类的结论). */
export interface Place<F extends Placed = Placed> {
  /** JSON Pointer of what the findings are about: /subject, /services/0, /services/0/domains/1, /accounts, ... */
  readonly at: string
  /** To fix, to note, to clear up. */
  readonly open: ReadonlyArray<F>
  /** Waiting for a fact. */
  readonly undecided: ReadonlyArray<F>
  /** Open or waiting, and decided by something nearer. */
  readonly beside: ReadonlyArray<F>
  readonly passed: ReadonlyArray<F>
  readonly notApplicable: ReadonlyArray<F>
}

/** The same places in the same order everywhere: subject, each service and its domains, accounts, register, changes. */
export const placesOf = <F extends Placed>(findings: ReadonlyArray<F>): ReadonlyArray<Place<F>> => {
  const byPlace = Map.groupBy(findings, (finding) => placeOf(finding.path))
  return [...byPlace].toSorted(([a], [b]) => compare(a, b)).map(([at, found]) => placeWith(at, found))
}

/** The places that findings are about, in that order. */
export const placesAt = (findings: ReadonlyArray<Placed>): ReadonlyArray<string> =>
  [...new Set(findings.map(({ path }) => placeOf(path)))].toSorted(compare)

/** The place that a pointer belongs to. */
export const placeOf = (pointer: string): string => {
  const [, root = "", index, key, second] = pointer.split("/")
  if (root !== "services" || index === undefined) return `/${root}`
  return key === "domains" && second !== undefined
    ? `/services/${index}/domains/${second}`
    : `/services/${index}`
}

/** One place with what was found there, which may be nothing. */
export const placeWith = <F extends Placed>(at: string, found: ReadonlyArray<F>): Place<F> => {
  const sorted = found.toSorted((a, b) => rank(a) - rank(b))
  const counting = sorted.filter(({ isBeside }) => isBeside !== true)
  return {
    at,
    open: counting.filter(isOpen),
    undecided: counting.filter(isWaiting),
    beside: sorted.filter((finding) => finding.isBeside === true && (isOpen(finding) || isWaiting(finding))),
    passed: sorted.filter(({ verdict }) => verdict === "Pass"),
    notApplicable: sorted.filter(({ verdict }) => verdict === "NotApplicable"),
  }
}

/** Whether nothing is open there and nothing is waited for. */
export const isClean = ({ open, undecided }: Place): boolean => open.length + undecided.length === 0

/** Findings that wait for the same fact, together, in the order of the first of each. */
export const factsOf = <F extends Placed>(waiting: ReadonlyArray<F>): ReadonlyMap<string, ReadonlyArray<F>> =>
  Map.groupBy(waiting, ({ asks, rule, path }) => asks ?? `${rule} ${path}`)

const isOpen = ({ verdict }: Placed): boolean => verdict === "Fail" || verdict === "Review"
const isWaiting = ({ verdict }: Placed): boolean => verdict === "Undecided"
const rank = (finding: Placed): number => faces.indexOf(faceOf(finding))

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
