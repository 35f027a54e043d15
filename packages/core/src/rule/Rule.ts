import type { Facts } from "../filing/Filing.ts"
import type { Reason } from "../refusal/reasons.ts"
import type { Text } from "../text/Text.ts"
import type { Book, Cites } from "./Clause.ts"
import type { Scope, Scopes } from "./Scopes.ts"
import type { Topic } from "./Topic.ts"
import type { Verdict } from "./Verdict.ts"

/** What a failed rule means: the filing is refused, something goes wrong sooner or later, or it could be better. */
export type Severity = "block" | "warn" | "advice"

/** One sentence of the papers as a pure function of one place, with its message and its reason (规则). */
export interface Rule<S extends Scope = Scope, Id extends string = string> {
  /** `owner/kebab-sentence`; for ever. It is the message key too. */
  readonly id: string
  readonly on: S
  readonly cites: Cites<Id>
  /** What else may be decided elsewhere. Absent: nobody else speaks of it. */
  readonly topic?: Topic
  /** The rule, of whatever layer, that decides instead wherever it has an answer at this place. Absent: none does. */
  readonly yieldsTo?: string
  readonly severity: Severity
  /** The reasons of refusal that it finds before a reviewer does. Absent: none of the common ones. */
  readonly prevents?: ReadonlyArray<Reason>
  /** What is the case when the rule does not pass; `{key}` is filled from the verdict's data. */
  readonly says: Text
  /** What to do about it. */
  readonly fix: Text
  /** Reads the place like an ordinary value; a key that the document lacks ends it as Undecided by itself. */
  readonly decide: (place: Scopes[S]) => Verdict
  readonly examples: ReadonlyArray<Example>
}

/** A filing that shows what a rule says. With several places the gravest verdict counts. */
export interface Example {
  readonly given: Facts
  readonly expect: Verdict["_tag"]
  /** The day of the check. Absent: any day will do. */
  readonly today?: string
}

/** A rule of any scope. */
export type AnyRule<Id extends string = string> = { readonly [S in Scope]: Rule<S, Id> }[Scope]

/** What makes the rules of one book: an id that is not in it does not compile. */
export type Maker<Id extends string> = <const S extends Scope>(
  on: S,
  spec: Omit<Rule<S, Id>, "on">,
) => Rule<S, Id>

/** `const rule = ruleOf(book)`. */
export const ruleOf =
  <Id extends string>(_: Book<Id>): Maker<Id> =>
  (on, spec) => ({ on, ...spec })
