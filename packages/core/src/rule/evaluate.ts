import type { AnyRule, Rule } from "./Rule.ts"
import type { Scope, Scopes } from "./Scopes.ts"
import type { Verdict } from "./Verdict.ts"
import { factsOf, missed, wasOwnRead } from "./View.ts"

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
export const evaluate = (rules: RuleIndex, places: Places): ReadonlyArray<Finding> =>
  evaluateAlike({ own: rules, alike: nothing }, places, new Map())

/** Rules of one provider alone, and behind them at every place those that are the same for every provider. */
export interface Rules {
  readonly own: RuleIndex
  readonly alike: RuleIndex
}

/**
 * What rules have found at the places of a filing, by pointer, that holds for every provider (各家共同的结论). Where a
 * filing is asked about at the next one, its places being alike, it is not found again.
 */
export type Alike = Map<string, Map<unknown, Finding>>

/** The same with what is known already, to which it adds what it finds. */
export const evaluateAlike = (
  { own, alike }: Rules,
  places: Places,
  known: Alike,
): ReadonlyArray<Finding> => {
  const findings: Array<Finding> = []
  run(own.account, alike.account, places.account, findings)
  run(own.subject, alike.subject, places.subject, findings, known)
  run(own.person, alike.person, places.person, findings, known)
  run(own.service, alike.service, places.service, findings, known)
  run(own.domain, alike.domain, places.domain, findings, known)
  run(own.material, alike.material, places.material, findings)
  run(own.order, alike.order, places.order, findings)
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

const nothing = index([])

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
  own: ReadonlyArray<Rule<S>>,
  alike: ReadonlyArray<Rule<S>>,
  places: Places[S],
  findings: Array<Finding>,
  known?: Alike,
): void => {
  for (const { at, place } of places) {
    for (const rule of own) findings.push(findingOf(rule, at, place))
    const here = known?.get(at) ?? new Map<unknown, Finding>()
    known?.set(at, here)
    for (const rule of alike) findings.push(here.get(rule) ?? foundAlike(rule, at, place, here))
  }
}

/** Kept where nothing of the provider's was read for it. */
const foundAlike = <S extends Scope>(
  rule: Rule<S>,
  at: string,
  place: Scopes[S],
  known: Map<unknown, Finding>,
): Finding => {
  wasOwnRead()
  const finding = findingOf(rule, at, place)
  if (!wasOwnRead()) known.set(rule, finding)
  return finding
}

const findingOf = <S extends Scope>(rule: Rule<S>, at: string, place: Scopes[S]): Finding => {
  const verdict = verdictOf(rule, place)
  return verdict._tag === "Fail"
    ? { rule: general(rule), at, verdict, facts: factsOf(() => rule.decide(place)) }
    : { rule: general(rule), at, verdict }
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
