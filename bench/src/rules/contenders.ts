import { Check, Places } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Evaluate } from "@openbeian/core/rule"
import { kingsoft } from "@openbeian/plugin-kingsoft"
import { regulations } from "@openbeian/regulations"
import { cleanFiling, today } from "../filings/clean.ts"
import { withGaps } from "../filings/gaps.ts"
import { plainFindings } from "./plain.ts"

type Findings = ReadonlyArray<Evaluate.Finding>

const all = Check.rulesOf(kingsoft)

/** These spend nearly all of their time in the numbers and names that they read, whoever calls them. */
const readers: ReadonlySet<string> = new Set([
  "core/credit-code-is-well-formed",
  "core/resident-id-is-well-formed",
  "core/mobile-number-exists",
  "core/emergency-number-exists",
  "core/domain-name-is-well-formed",
])
const withoutReaders = Evaluate.index(all.all.filter(({ id }) => !readers.has(id)))

/** With what the country and the province of the filing ask. */
const everyLayer = Evaluate.index([
  ...all.all,
  ...(regulations.administrations[cleanFiling.subject.province]?.rules ?? []),
  ...regulations.national.rules,
])

const plain = (rules: Evaluate.RuleIndex) => (): Findings =>
  plainFindings(cleanFiling, kingsoft, rules, today)

const engine = (rules: Evaluate.RuleIndex, facts: Filing.Facts) => (): Findings =>
  Evaluate.evaluate(rules, Places.see(facts, kingsoft, today).places)

const gaps = ([0, 1, 2] as const).map((start) => engine(all.index, withGaps(cleanFiling, start)))
let turn = 0

/** Each from a filing to its findings, everything in between included. */
export const allRules = {
  plain: plain(all.index),
  engine: engine(all.index, cleanFiling),
  engineWithGaps: (): Findings => {
    turn = (turn + 1) % gaps.length
    return gaps[turn]?.() ?? []
  },
  plainOfEveryLayer: plain(everyLayer),
  engineOfEveryLayer: engine(everyLayer, cleanFiling),
  plainWithoutReaders: plain(withoutReaders),
  engineWithoutReaders: engine(withoutReaders, cleanFiling),
}
