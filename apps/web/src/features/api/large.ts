import type { Report } from "@openbeian/core/check"
import { type Draft, isList } from "../draft/json.ts"

/** From so many services on, every provider is asked alone. */
const servicesMany = 12

export const isLarge = (draft: Draft): boolean => {
  const services = draft["services"]
  return isList(services) && services.length >= servicesMany
}

/** The answers of single providers as one, in their order (合并后的报告). Undefined where nobody answered. */
export const merged = (reports: ReadonlyArray<Report.Report>): Report.Report | undefined => {
  const [first] = reports
  if (first === undefined) return undefined
  return {
    ...first,
    daysOff: [...new Set(reports.flatMap(({ daysOff }) => daysOff))].toSorted(),
    providers: reports.flatMap(({ providers }) => providers),
    clauses: Object.assign({}, ...reports.map(({ clauses }) => clauses)),
  }
}
