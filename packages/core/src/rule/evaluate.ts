import type { AnyRule, Rule } from "./Rule.ts"
import type { Scope, Scopes } from "./Scopes.ts"
import type { Verdict } from "./Verdict.ts"
import { factsOf, missed } from "./View.ts"

/** A verdict at a place of the document (检查结论). */
export interface Finding {
  readonly rule: AnyRule
  /** JSON Pointer of the place. */
  readonly at: string
  readonly verdict: Verdict
  /** Of a Fail the facts that it was decided by, by JSON Pointer; of other verdicts absent. */
  readonly facts?: ReadonlyArray<string>
}

/** All places of one filing at one provider, by scope, each with its JSON Pointer. */
export type Places = {
  readonly [S in Scope]: ReadonlyArray<{ readonly at: string; readonly place: Scopes[S] }>
}

/** Rules by the scope at which they stand. */
export type RuleIndex = { readonly [S in Scope]: ReadonlyArray<Rule<S>> }

/** Every rule at every place of its scope, in the order of reading: account, subject, persons, services, orders. */
export const evaluate = (rules: RuleIndex, places: Places): ReadonlyArray<Finding> => {
  const findings: Array<Finding> = []
  run(rules.account, places.account, findings)
  run(rules.subject, places.subject, findings)
  run(rules.person, places.person, findings)
  run(rules.service, places.service, findings)
  run(rules.domain, places.domain, findings)
  run(rules.material, places.material, findings)
  run(rules.order, places.order, findings)
  return findings
}

/** Sorts rules by scope, once for each provider. */
export const index = (rules: ReadonlyArray<AnyRule>): RuleIndex => ({
  account: rules.filter((rule) => rule.on === "account"),
  subject: rules.filter((rule) => rule.on === "subject"),
  person: rules.filter((rule) => rule.on === "person"),
  service: rules.filter((rule) => rule.on === "service"),
  domain: rules.filter((rule) => rule.on === "domain"),
  material: rules.filter((rule) => rule.on === "material"),
  order: rules.filter((rule) => rule.on === "order"),
})

export const scopes = [
  "account",
  "subject",
  "person",
  "service",
  "domain",
  "material",
  "order",
] as const satisfies ReadonlyArray<Scope>

const run = <S extends Scope>(
  rules: ReadonlyArray<Rule<S>>,
  places: Places[S],
  findings: Array<Finding>,
): void => {
  for (const { at, place } of places) {
    for (const rule of rules) {
      const verdict = verdictOf(rule, place)
      findings.push(
        verdict._tag === "Fail"
          ? { rule: general(rule), at, verdict, facts: factsOf(() => rule.decide(place)) }
          : { rule: general(rule), at, verdict },
      )
    }
  }
}

/** An `attempt` written out: a function made for each rule and place would cost as much as the rule. */
const verdictOf = <S extends Scope>(rule: Rule<S>, place: Scopes[S]): Verdict => {
  try {
    return rule.decide(place)
  } catch (thrown) {
    return missed(thrown)
  }
}

/** A rule of one scope as a rule of any: TypeScript does not distribute a union over a generic scope. */
const general = <S extends Scope>(rule: Rule<S>): AnyRule => rule as unknown as AnyRule
