import type { Report } from "@openbeian/core/check"
import type { Text } from "../../language/language.ts"

/** A question, asked once for all who want to know (合并后的问题). */
export interface Asked extends Report.QuestionView {
  /** What tells it from the others: equal pointers may be different facts. */
  readonly key: string
  readonly waiting: ReadonlyArray<Waiting>
  /** The one at which an account is made, where the answer is of a new account. */
  readonly provider: string
}

/** A provider, and how many of its conclusions wait. */
interface Waiting {
  readonly name: Text
  readonly settles: number
}

/** The questions of all providers, what one of them puts first before what it puts later. */
export const askedBy = (providers: ReadonlyArray<Report.ProviderReport>): ReadonlyArray<Asked> => {
  const all = providers.flatMap(({ provider, name, questions }) =>
    questions.map((question, rank) => ({ question, rank, provider, name })),
  )
  const groups = Map.groupBy(all, ({ provider, question }) => keyOf(provider, question.asks))
  return [...groups]
    .map(([key, group]) => ({ key, group, rank: Math.min(...group.map(({ rank }) => rank)) }))
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ key, group }) => {
      const [first] = group
      return first === undefined ? [] : [asked(key, first, group)]
    })
}

/** An account is one provider's own: the same place in the document is another account for the next. */
const keyOf = (provider: string, asks: string): string => (isOfAccount(asks) ? `${provider} ${asks}` : asks)

const isOfAccount = (asks: string): boolean => asks.startsWith("/accounts/")

const ofProvider = ({ question: { of }, name }: Wanted): Text => ({
  zh: `${of.zh} · ${name.zh}`,
  en: `${of.en} · ${name.en}`,
})

const asked = (key: string, first: Wanted, group: ReadonlyArray<Wanted>): Asked => ({
  ...first.question,
  of: isOfAccount(first.question.asks) ? ofProvider(first) : first.question.of,
  key,
  settles: group.reduce((sum, { question }) => sum + question.settles, 0),
  blocks: group.reduce((sum, { question }) => sum + question.blocks, 0),
  clauses: [...new Set(group.flatMap(({ question }) => question.clauses.slice(0, 1)))],
  waiting: group.map(({ question: { settles }, name }) => ({ name, settles })),
  provider: first.provider,
})

interface Wanted {
  readonly question: Report.QuestionView
  readonly provider: string
  readonly name: Text
}
