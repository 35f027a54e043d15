import type { Report } from "@openbeian/core/check"
import { faceWords } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { changeOf } from "./change.ts"
import { checkWords as words } from "./check.intl.ts"

/** What a change of the facts did to each provider's counts, in words for a screen reader. */
export const announcement = (report: Report.Report, before: Report.Report | undefined): string =>
  report.providers
    .flatMap((provider) => {
      const earlier = before?.providers.find((other) => other.provider === provider.provider)
      const counts = changeOf(earlier, provider)?.counts ?? []
      if (counts.length === 0) return []
      const by = counts.map(({ face, ...count }) => ({
        words: faceWords[face],
        by: count.after - count.before,
      }))
      return [say(words.announced(provider.name, by))]
    })
    .join(". ")
