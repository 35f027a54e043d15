import * as Schema from "effect/Schema"
import type { Facts } from "../filing/Filing.ts"
import type { Plugin } from "../provider/Plugin.ts"
import { matches } from "../refusal/match.ts"
import { groups, meaningOf, type Reason } from "../refusal/reasons.ts"
import type { Regulations } from "../regulation/Regulations.ts"
import * as Check from "./check.ts"
import * as Clauses from "./clauses.ts"
import { administrationOf } from "./layers.ts"
import * as Report from "./Report.ts"
import * as Places from "./refusalPlaces.ts"

/** What is asked of a pasted refusal: of whom, on which day, and about which filing, if one is at hand. */
export interface Asked {
  readonly text: string
  readonly plugins: ReadonlyArray<Plugin>
  readonly regulations: Regulations
  readonly today: string
  readonly facts?: Facts
}

/** The reasons that a text gives, where to look, and what the rules of each provider say there. */
export const read = (asked: Asked): Reading => {
  const { text, plugins, regulations, today, facts } = asked
  const report = facts === undefined ? undefined : Check.check(facts, plugins, regulations, today)
  const found = matches(text).map(({ reason, ...match }) => {
    const { group, title, check, mend, beyond, looksAt } = meaningOf(reason)
    return {
      reason,
      title,
      group: { id: group, title: groups[group] },
      ...match,
      check,
      mend,
      ...(beyond === undefined ? {} : { beyond }),
      fields: looksAt.map(Places.field),
      ...(facts === undefined ? {} : { places: looksAt.flatMap((pattern) => Places.expand(pattern, facts)) }),
      providers: plugins.map((plugin) => ofProvider(plugin, reason, asked, report)),
    }
  })
  const books = [...plugins.flatMap(Check.booksOf), regulations.book]
  return {
    openbeian: 1,
    today,
    advice: Check.advice,
    matches: found,
    clauses: Clauses.citedIn(found, books),
  }
}

/**
 * The rules that find a reason before a reviewer does: the provider's, core's, the country's and the province's; those of
 * every province where it is not known which.
 */
export const rulesAgainst = (
  reason: Reason,
  plugin: Plugin,
  regulations: Regulations,
  facts: Facts = {},
): ReadonlyArray<string> => {
  const administration = administrationOf(facts, regulations)
  const provincial =
    facts.subject?.province === undefined
      ? Object.values(regulations.administrations)
      : administration === undefined
        ? []
        : [administration]
  const all = [
    ...Check.rulesOf(plugin).all,
    ...regulations.national.rules,
    ...provincial.flatMap(({ rules }) => rules),
  ]
  return [...new Set(all.flatMap(({ id, prevents = [] }) => (prevents.includes(reason) ? [id] : [])))]
}

const ofProvider = (
  plugin: Plugin,
  reason: Reason,
  { regulations, facts }: Asked,
  report: Report.Report | undefined,
): typeof AtProvider.Type => {
  const listed =
    plugin.refusals === "undocumented" ? undefined : plugin.refusals.find((each) => each.reason === reason)
  const rules = rulesAgainst(reason, plugin, regulations, facts)
  const own = report?.providers.find(({ provider }) => provider === plugin.id)
  const findings = (own?.findings ?? []).filter(
    ({ rule, verdict }) => rules.includes(rule) && verdict !== "NotApplicable",
  )
  const isOfType = meaningOf(reason).isOfType === true
  return {
    provider: plugin.id,
    name: plugin.name,
    isListed: plugin.refusals === "undocumented" ? "undocumented" : listed === undefined ? "no" : "yes",
    ...(listed === undefined ? {} : { words: listed.words }),
    clauses: listed?.cites ?? [],
    rules,
    findings,
    types: isOfType
      ? [...(own?.services ?? []), ...(own?.changes ?? [])].map(({ path, types }) => ({ path, types }))
      : [],
  }
}

const o = Schema.optionalKey
const many = <S extends Schema.Constraint>(schema: S) => Schema.Array(schema)

export const AtProvider = Schema.Struct({
  provider: Schema.String,
  name: Report.Both,
  isListed: Schema.Literals(["yes", "no", "undocumented"]).annotate({
    description: "whether the provider's papers list the reason; undocumented: they list none",
  }),
  words: o(Report.Both.annotateKey({ description: "the provider's own title of it" })),
  clauses: many(Schema.String),
  rules: many(Schema.String).annotateKey({ description: "rules that find it before a reviewer does" }),
  findings: many(Report.FindingView).annotateKey({ description: "what those rules say of the filing" }),
  types: many(Schema.Struct({ path: Schema.String, types: Report.TypesView })).annotateKey({
    description: "which filing it is, where the reason is about that",
  }),
}).annotate({ identifier: "RefusalAtProvider" })

export const MatchView = Schema.Struct({
  reason: Schema.String,
  title: Report.Both,
  group: Schema.Struct({ id: Schema.String, title: Report.Both }),
  confidence: Schema.Literals(["high", "medium", "low"]),
  found: Schema.Literals(["title", "phrase", "words"]),
  quote: Schema.String,
  offset: Schema.Int.annotate({ description: "where the quote begins in the text, in UTF-16 units" }),
  check: Report.Both,
  mend: Report.Both,
  beyond: o(Report.Both.annotateKey({ description: "what no rule can see of it, and why" })),
  fields: many(Places.FieldView),
  places: o(many(Places.PlaceView)),
  providers: many(AtProvider),
}).annotate({ identifier: "RefusalMatch" })

/** What is answered to a pasted refusal. */
export const Reading = Schema.Struct({
  openbeian: Schema.Literal(1),
  today: Report.Report.fields.today,
  advice: Report.Both,
  matches: many(MatchView).annotateKey({
    description: "in the order of the text; empty: no reason was recognised",
  }),
  clauses: Report.Report.fields.clauses,
}).annotate({ identifier: "RefusalReading" })
export type Reading = typeof Reading.Type
