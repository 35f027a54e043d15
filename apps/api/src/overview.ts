import { Day } from "@openbeian/core/calendar"
import { Clauses, Comparison, Conflicts, RegulationsView, Report } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Practice } from "@openbeian/core/provider"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk, dayInChina } from "./CheckDesk.ts"

/** What stands here at a glance: how much is known, and one fact that the providers answer differently. */
export const overview = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().get("/", (context) => answer(context, atAGlance))
}

/** What one provider makes of the fact; without a verdict where none of its rules looks at it. */
const Opinion = Schema.Struct({
  provider: Schema.String,
  name: Report.Both,
  monogram: Schema.String,
  says: Schema.Array(Report.Both).annotate({ description: "empty: its papers do not speak of it" }),
  verdict: Schema.optionalKey(Report.FindingView.fields.verdict),
  severity: Schema.optionalKey(Report.FindingView.fields.severity),
  clauses: Schema.Array(Schema.String),
}).annotate({ identifier: "Opinion" })

const { id, title, at, within, clauses } = Report.StatedDuty.fields

export const Overview = Schema.Struct({
  checkedOn: Schema.String.annotate({ description: "when papers were last held against what stands here" }),
  figures: Schema.Struct({
    clauses: Schema.Int,
    conflicts: Schema.Int,
    provinces: Schema.Int,
    providers: Schema.Int,
  }),
  duties: Schema.Array(Schema.Struct({ id, title, at, within, clauses })).annotate({
    description: "what the country asks of everybody before and after approval",
  }),
  example: Schema.Struct({
    label: Report.Both,
    domain: Schema.String,
    days: Schema.Int,
    expiresOn: Schema.String,
    opinions: Schema.Array(Opinion),
  }),
  clauses: Report.Report.fields.clauses,
}).annotate({ identifier: "Overview" })

const atAGlance = Effect.gen(function* () {
  const { providers, regulations, library, check } = yield* CheckDesk
  const { books, entries } = yield* library
  const today = yield* dayInChina
  const expiresOn = Day.plusDays(Day.of(today), days)
  const { providers: reports } = yield* check(filing(expiresOn), { today })
  const { rows } = Comparison.compare(providers)
  const cells = rows.find(({ id }) => id === practice)?.cells ?? []
  const opinions = providers.map(({ id, name, monogram }) =>
    opinion(
      { provider: id, name, monogram },
      cells.find(({ provider }) => provider === id)?.says ?? [],
      reports.find(({ provider }) => provider === id)?.findings ?? [],
    ),
  )
  const { duties } = RegulationsView.whole(regulations).national
  const said = {
    duties: duties.map(({ what: _what, clock: _clock, ...duty }) => duty),
    example: { label: Practice.practices[practice], domain, days, expiresOn, opinions },
  }
  return {
    checkedOn:
      [...providers, regulations]
        .map((each) => each.checkedOn)
        .toSorted()
        .at(-1) ?? today,
    figures: {
      clauses: entries.length,
      conflicts: Conflicts.all(books).conflicts.length,
      provinces: Object.keys(regulations.administrations).length,
      providers: providers.length,
    },
    ...said,
    clauses: Clauses.citedIn(said, books),
  }
})

/** The fact: a domain with this much time left. One asks for none, another for three months, a third is silent. */
const practice = "domainValidity"
const domain = "xiqiaotea.cn"
const days = 74

const filing = (expiresOn: string): Filing.Facts => ({
  services: [{ kind: "website", domains: [{ name: domain, expiresOn }] }],
})

/** The verdict is the one of the rule that rests on what the provider says of it. */
const opinion = (
  of: Pick<typeof Opinion.Type, "provider" | "name" | "monogram">,
  says: ReadonlyArray<{ readonly text: typeof Report.Both.Type; readonly clauses: ReadonlyArray<string> }>,
  findings: ReadonlyArray<Report.FindingView>,
): typeof Opinion.Type => {
  const cited = says.flatMap(({ clauses }) => clauses)
  const found = findings.find(
    ({ layer, verdict, clauses }) =>
      layer === "provider" && verdict !== "NotApplicable" && clauses.some((id) => cited.includes(id)),
  )
  return {
    ...of,
    says: says.map(({ text }) => text),
    ...(found === undefined ? {} : { verdict: found.verdict, severity: found.severity }),
    clauses: found === undefined ? cited : found.clauses.filter((id) => cited.includes(id)),
  }
}
