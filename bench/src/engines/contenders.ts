import { Check, Places } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Evaluate } from "@openbeian/core/rule"
import { kingsoft } from "@openbeian/plugin-kingsoft"
import { cleanFiling, today } from "../filings/clean.ts"
import { flatFacts } from "./flatFacts.ts"
import { flatEngine, ids } from "./flatRules.ts"

const rules = Evaluate.index(Check.rulesOf(kingsoft).all.filter(({ id }) => ids.includes(id)))
const placesOf = (facts: Filing.Facts) => Places.see(facts, kingsoft, today).places
const otherEngine = flatEngine()

type Answer = ReadonlyArray<string>

/** The ids that our engine finds broken in a filing. */
export const ours = (facts: Filing.Facts): Answer => {
  const findings = Evaluate.evaluate(rules, placesOf(facts))
  const broken = findings.filter(({ verdict }) => verdict._tag === "Fail" || verdict._tag === "Review")
  return [...new Set(broken.map(({ rule }) => rule.id))].sort()
}

/** The ids that json-rules-engine finds broken in it. */
export const theirs = async (facts: Parameters<typeof flatFacts>[0]): Promise<Answer> => {
  const { events } = await otherEngine.run(flatFacts(facts))
  return events.map(({ type }) => type).sort()
}

const places = placesOf(cleanFiling)
const facts = flatFacts(cleanFiling)

/** On the clean filing, with the facts made ready on both sides, and ours from the filing itself too. */
export const thirtyRules = {
  places: () => Evaluate.evaluate(rules, places),
  filing: () => Evaluate.evaluate(rules, placesOf(cleanFiling)),
  jsonRules: () => otherEngine.run(facts),
}
