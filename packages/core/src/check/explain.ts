import * as Fields from "../filing/Fields.ts"
import type { Book } from "../rule/Clause.ts"
import type { Finding } from "../rule/evaluate.ts"
import { fill, type Text, text } from "../text/Text.ts"
import type { Layered } from "./layers.ts"
import type { FindingView, ProviderReport } from "./Report.ts"

/** A finding with its words filled in. What passes is told in the words of the clause that it keeps. */
export const explained = (
  { layer, decidedBy, of: { rule, at, verdict, facts } }: Layered<Finding>,
  books: ReadonlyArray<Book>,
): FindingView => {
  const common = {
    rule: rule.id,
    layer,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    verdict: verdict._tag,
    severity: rule.severity,
    path: at,
    clauses: rule.cites,
  }
  const sentence = (): Text => sentenceOf(rule.cites[0], books)
  switch (verdict._tag) {
    case "Fail":
      return {
        ...common,
        message: fill(rule.says, verdict.data),
        fix: fill(rule.fix, verdict.data),
        ...(verdict.from === undefined ? {} : { from: verdict.from }),
        ...(facts === undefined ? {} : { facts }),
      }
    case "Review":
      return { ...common, message: fill(verdict.why, verdict.data), fix: fill(rule.fix, verdict.data) }
    case "Undecided":
      return { ...common, message: labelOf(verdict.asks), fix: sentence(), asks: verdict.asks }
    case "Pass":
      return {
        ...common,
        message: sentence(),
        fix: none,
        ...(verdict.until === undefined ? {} : { until: verdict.until }),
      }
    case "NotApplicable":
      return { ...common, message: sentence(), fix: none }
  }
}

/** Whether a finding keeps the filing from being taken. */
export const isBlock = ({ rule, verdict }: Finding): boolean =>
  verdict._tag === "Fail" && rule.severity === "block"

export const counted = (findings: ReadonlyArray<Finding>): ProviderReport["counts"] => {
  const counts = { pass: 0, block: 0, warn: 0, advice: 0, review: 0, undecided: 0, notApplicable: 0 }
  for (const { rule, verdict } of findings) {
    if (verdict._tag === "Fail") counts[rule.severity]++
    else counts[names[verdict._tag]]++
  }
  return counts
}
const names = {
  Pass: "pass",
  Review: "review",
  Undecided: "undecided",
  NotApplicable: "notApplicable",
} as const

/** What a person calls the fact at a pointer. */
export const labelOf = (pointer: string): Text => Fields.at(pointer)?.label ?? text(pointer, pointer)

const sentenceOf = (id: string, books: ReadonlyArray<Book>): Text => {
  const clause = books.map((book) => book.clauses[id]).find((each) => each !== undefined)
  return clause === undefined ? none : text(clause.zh, clause.en)
}

const none = text("", "")
