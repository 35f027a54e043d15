import type { Report } from "@openbeian/core/check"
import type { Text } from "../../language/language.ts"

/** A duty of the country or the province, once for all providers (国家与本省的义务). */
export interface CommonDuty extends Report.DutyView {
  /** The providers at which it stands. Empty: at all of them. */
  readonly onlyAt: ReadonlyArray<Text>
  /** The duties of a nearer layer that are done instead, and at which providers. */
  readonly instead: ReadonlyArray<{ readonly title: Text; readonly at: ReadonlyArray<Text> }>
  /** Wherever it stands another is done instead. */
  readonly isBeside: boolean
}

/** The duties of all services with one provider, each once: as it counts, where it counts at one of them. */
export const dutiesOf = (provider: Report.ProviderReport): ReadonlyArray<Report.DutyView> => {
  const isBeside = ({ decidedBy }: Report.DutyView) => decidedBy !== undefined
  const sorted = provider.services
    .flatMap(({ duties }) => duties)
    .toSorted((a, b) => Number(isBeside(a)) - Number(isBeside(b)))
  return sorted.filter((duty, index) => sorted.findIndex(({ id }) => id === duty.id) === index)
}

/** What a provider's own papers ask. */
export const ownDuties = (provider: Report.ProviderReport): ReadonlyArray<Report.DutyView> =>
  dutiesOf(provider).filter(({ layer }) => layer === "provider")

/** What the country and the province ask, each once. */
export const commonDuties = (providers: ReadonlyArray<Report.ProviderReport>): ReadonlyArray<CommonDuty> => {
  const all = providers.flatMap((provider) => {
    const duties = dutiesOf(provider)
    return duties.flatMap((duty) => (duty.layer === "provider" ? [] : [{ provider, duty, duties }]))
  })
  return [...Map.groupBy(all, ({ duty }) => duty.id).values()]
    .flatMap((same) => merged(same, providers.length))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** The province before the country, and what is replaced everywhere after both. */
const rank = ({ isBeside, layer }: CommonDuty): number => (isBeside ? 2 : 0) + (layer === "national" ? 1 : 0)

interface Stated {
  readonly provider: Report.ProviderReport
  readonly duty: Report.DutyView
  readonly duties: ReadonlyArray<Report.DutyView>
}

const merged = (same: ReadonlyArray<Stated>, providers: number): ReadonlyArray<CommonDuty> => {
  const [first] = same
  if (first === undefined) return []
  const { decidedBy: _, ...duty } = first.duty
  const replaced = same.flatMap(({ provider, duty: { decidedBy }, duties }) => {
    const title = duties.find(({ id }) => id === decidedBy)?.title
    return title === undefined ? [] : [{ title, at: provider.name }]
  })
  return [
    {
      ...duty,
      applies: same.some(({ duty: { applies } }) => applies === "yes") ? "yes" : "unknown",
      onlyAt: same.length === providers ? [] : same.map(({ provider }) => provider.name),
      instead: [...Map.groupBy(replaced, ({ title }) => title.zh).values()].flatMap((group) =>
        group[0] === undefined ? [] : [{ title: group[0].title, at: group.map(({ at }) => at) }],
      ),
      isBeside: same.every((stated) => stated.duty.decidedBy !== undefined),
    },
  ]
}
