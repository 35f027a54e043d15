import type { Report } from "@openbeian/core/check"
import type { Text } from "../../../language/language.ts"

/** A day on which a conclusion changes by itself, and at whom (到期与自愈). */
export interface Turn {
  readonly day: string
  readonly message: Text
  readonly path: string
  readonly clauses: ReadonlyArray<string>
  /** The providers at which it stands. */
  readonly at: ReadonlyArray<Text>
}

/** What waiting alone mends, the soonest first. */
export const healing = (providers: ReadonlyArray<Report.ProviderReport>): ReadonlyArray<Turn> =>
  turns(providers, ({ verdict, from }) => (verdict === "Pass" ? undefined : from))

/** What passes now and ends on a known day, the soonest first. */
export const ending = (providers: ReadonlyArray<Report.ProviderReport>): ReadonlyArray<Turn> =>
  turns(providers, ({ verdict, until }) => (verdict === "Pass" ? until : undefined))

const turns = (
  providers: ReadonlyArray<Report.ProviderReport>,
  dayOf: (finding: Report.FindingView) => string | undefined,
): ReadonlyArray<Turn> => {
  const all = providers.flatMap(({ name, findings }) =>
    findings.flatMap((finding) => {
      const day = finding.decidedBy === undefined ? dayOf(finding) : undefined
      return day === undefined ? [] : [{ name, finding, day }]
    }),
  )
  const same = Map.groupBy(all, ({ day, finding: { message, path } }) => `${day} ${path} ${message.zh}`)
  return [...same.values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { message, path, clauses } = first.finding
      return [{ day: first.day, message, path, clauses, at: group.map(({ name }) => name) }]
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
