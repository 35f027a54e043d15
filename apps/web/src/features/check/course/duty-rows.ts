import type { Report } from "@openbeian/core/check"
import type { Text } from "../../../language/language.ts"
import { ownDuties } from "../duties.ts"

/** A duty by one name, and how each provider's own papers state it (各家的义务). */
export interface OwnDuty {
  readonly id: string
  readonly title: Text
  readonly stated: ReadonlyArray<{
    readonly name: Text
    readonly monogram: string
    readonly duty: Report.DutyView
  }>
}

/** What the providers' own papers ask before handing in or after approval: each duty once. */
export const ownDutyRows = (
  providers: ReadonlyArray<Report.ProviderReport>,
  at: Report.DutyView["at"],
): ReadonlyArray<OwnDuty> => {
  const all = providers.flatMap((report) =>
    ownDuties(report)
      .filter((duty) => duty.at === at)
      .map((duty) => ({ name: report.name, monogram: report.monogram, duty })),
  )
  return [...Map.groupBy(all, ({ duty }) => duty.id)].flatMap(([id, stated]) =>
    stated[0] === undefined ? [] : [{ id, title: stated[0].duty.title, stated }],
  )
}
