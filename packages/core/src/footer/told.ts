import { fill, type Text, text } from "../text/Text.ts"
import type { Finding, Part, Statement } from "./FooterView.ts"
import type { Heard, Saying } from "./statements.ts"

/** Parts that were made, and what was found on the way. */
export interface Made {
  readonly parts: ReadonlyArray<Part>
  readonly findings: ReadonlyArray<Finding>
}

/** Whose word decides and what it is; or that nobody has said it. */
export const stated = <V>(heard: Heard<V>, says: (saying: Saying<V>) => Text, unsaid: Text) => {
  const [decided] = heard.sayings
  return decided === undefined
    ? { says: unsaid, clauses: [] }
    : { layer: decided.layer, says: says(decided), clauses: decided.cites }
}

export const others = <V>(
  { sayings, silent }: Heard<V>,
  tell: (saying: Saying<V>) => Pick<Statement, "is" | "says" | "text">,
): ReadonlyArray<Statement> => [
  ...sayings.slice(1).map((saying) => ({ layer: saying.layer, ...tell(saying), clauses: saying.cites })),
  ...silent.map(({ layer, who }) => ({
    layer,
    says: fill(text("{who} 的文件没有说明", "the papers of {who} do not say"), { who }),
    clauses: [],
  })),
]

/** What each of them says, in one line. */
export const answersIn = <V>(
  { sayings }: Pick<Heard<V>, "sayings">,
  name: (saying: Saying<V>) => Text,
): Text => ({
  zh: sayings.map((saying) => name(saying).zh).join("，"),
  en: sayings.map((saying) => name(saying).en).join(", "),
})

export const citesIn = <V>({ sayings }: Pick<Heard<V>, "sayings">): ReadonlyArray<string> => [
  ...new Set(sayings.flatMap(({ cites }) => cites)),
]
