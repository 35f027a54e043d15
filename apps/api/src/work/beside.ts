import { Check } from "@openbeian/core/check"
import type { Portfolio } from "@openbeian/core/filing"
import { text } from "@openbeian/core/text"
import { type Finding, readTables, tablesOf } from "@openbeian/portfolio"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { Result } from "effect"
import type { Handed } from "./handed.ts"
import type { Language } from "./Task.ts"

/** What is wrong with the cells that a portfolio was read from. */
export const faultsBeside = ({ imported }: Handed): ReadonlyArray<Finding> =>
  (imported?.faults ?? []).map(({ message, fix, ...place }) => ({
    place,
    says: text(`${message.zh}；${fix.zh}`, `${message.en}; ${fix.en}`),
  }))

/** What must be mended before the providers take a filing, at the cells that it is about. */
export const withChecks = (
  { portfolio, imported }: Handed,
  language: Language,
  today: string,
  progress: (fraction: number) => void,
): ReadonlyArray<Finding> => {
  const placeOf = imported?.placeOf ?? placesIn(portfolio, language)
  return portfolio.filings.flatMap(({ customer: _, ...facts }, index) => {
    progress(index / portfolio.filings.length)
    const { providers } = Check.check(facts, installed, regulations, today)
    const said = providers.flatMap(({ name, findings }) =>
      findings
        .filter(
          ({ verdict, severity, decidedBy }) =>
            verdict === "Fail" && severity === "block" && decidedBy === undefined,
        )
        .map(({ path, message, fix }) => ({ path, name, message, fix })),
    )
    return [...Map.groupBy(said, ({ path, message }) => `${path} ${message.zh}`).values()].flatMap((same) => {
      const [first] = same
      const place = first === undefined ? undefined : placeOf(`/filings/${index}${first.path}`)
      if (first === undefined || place === undefined) return []
      const names = {
        zh: same.map(({ name }) => name.zh).join("、"),
        en: same.map(({ name }) => name.en).join(", "),
      }
      const { message, fix } = first
      return [
        {
          place,
          says: text(`${names.zh}：${message.zh}；${fix.zh}`, `${names.en}: ${message.en}; ${fix.en}`),
        },
      ]
    })
  })
}

/** Where the facts of a document will stand once it is written as tables. */
const placesIn = (portfolio: Portfolio.Portfolio, language: Language) => {
  const tables = tablesOf(portfolio, language)
  return Result.isSuccess(tables) ? readTables(tables.success).placeOf : () => undefined
}

/** Services and changes of all customers. */
export const servicesIn = ({ filings }: Portfolio.Portfolio): number =>
  filings.reduce((sum, { services = [], changes = [] }) => sum + services.length + changes.length, 0)
