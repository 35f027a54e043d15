import { say } from "../../language/language.ts"
import { capital, yearsOf } from "../../language/phrase.ts"
import { Clauses, useClauses } from "../clause/index.ts"
import { seenWords as words } from "./seen.intl.ts"

/** How many days somebody has seen it take, with the year of the paper: a range, never a date (经验时长). */
export const Seen = (props: {
  readonly seen: { readonly from: number; readonly to: number; readonly clauses: ReadonlyArray<string> }
}) => {
  const clauseOf = useClauses()
  const years = () => yearsOf(props.seen.clauses.flatMap((id) => clauseOf(id)?.source.edition.en ?? []))
  return (
    <>
      {capital(say(words.days(props.seen.from, props.seen.to, years())))} <Clauses ids={props.seen.clauses} />
    </>
  )
}
