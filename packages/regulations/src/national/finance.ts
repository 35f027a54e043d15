import type { Scopes } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import { financeWords, trustWord, wordsIn } from "./words.ts"

/** Where finance words stand, and how sure the demand on them is. */
export interface FinanceWords {
  readonly words: string
  /**
   * `both`: in name and scope, so that either reading of the plan wants a permission. `one`: in one place alone.
   * `trust`: only the word that a single account adds.
   */
  readonly reach: "both" | "one" | "trust"
  readonly where: Text
}

/** The finance words of a filing, or nothing. Who has no business scope is known by the name of the service. */
export const financeWordsOf = ({ subject, service }: Scopes.FromService): FinanceWords | undefined => {
  const isTrader = subject.kind === "enterprise" || subject.kind === "soleTrader"
  const name = isTrader ? wordsIn(subject.name, searched) : []
  const scope = isTrader ? wordsIn(subject.businessScope, searched) : []
  const site = wordsIn(service.name, searched)
  const all = [...new Set([...name, ...scope, ...site])]
  if (all.length === 0) return undefined
  return {
    words: all.join("、"),
    reach: all.every(isTrust) ? "trust" : hasOfPlan(name) && hasOfPlan(scope) ? "both" : "one",
    where: hasOfPlan(name) ? inName : hasOfPlan(scope) ? inScope : inSite,
  }
}

const searched = [...financeWords, trustWord]
const isTrust = (word: string): boolean => word === trustWord
const hasOfPlan = (words: ReadonlyArray<string>): boolean => words.some((word) => !isTrust(word))

const inName = text("主体名称", "name of the subject")
const inScope = text("经营范围", "business scope")
const inSite = text("服务名称", "name of the service")
