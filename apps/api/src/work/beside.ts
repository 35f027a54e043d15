import { Check } from "@openbeian/core/check"
import type { Portfolio } from "@openbeian/core/filing"
import { text, withFix } from "@openbeian/core/text"
import { type Finding, findingsOf } from "@openbeian/portfolio"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { type Handed, inCells } from "./handed.ts"
import type { Language } from "./Task.ts"

/** What is wrong with the cells that a portfolio was read from, or will stand in. */
export const faultsBeside = (handed: Handed, language: Language): ReadonlyArray<Finding> =>
  findingsOf(inCells(handed, language)?.faults ?? [])

/** What must be mended before the providers take a filing, at the cells that it is about. */
export const withChecks = (
  handed: Handed,
  language: Language,
  today: string,
  progress: (fraction: number) => void,
): ReadonlyArray<Finding> => {
  const { portfolio } = handed
  const placeOf = inCells(handed, language)?.placeOf ?? (() => undefined)
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
          says: withFix(text(`${names.zh}：${message.zh}`, `${names.en}: ${message.en}`), fix),
        },
      ]
    })
  })
}

/** Services and changes of all customers. */
export const servicesIn = ({ filings }: Portfolio.Portfolio): number =>
  filings.reduce((sum, { services = [], changes = [] }) => sum + services.length + changes.length, 0)
