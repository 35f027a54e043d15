import * as Schema from "effect/Schema"
import * as Capability from "../provider/Capability.ts"
import * as Limit from "../provider/Limit.ts"
import type { Plugin, Support } from "../provider/Plugin.ts"
import * as Practice from "../provider/Practice.ts"
import { type Text, text } from "../text/Text.ts"
import * as Clauses from "./clauses.ts"
import { casesOf } from "./figures.ts"
import { Both, ClauseView, Level } from "./Report.ts"
import { entriesOf } from "./stated.ts"

/** Providers side by side: what each can, where its limits are, what it does otherwise, each with its clauses. */
export const compare = (plugins: ReadonlyArray<Plugin>): Comparison => {
  const rows = [
    ...entriesOf(Practice.practices).map(({ id, ...label }) =>
      row("practice", id, label, plugins, (plugin) => practiceLines(plugin.practices[id])),
    ),
    ...entriesOf(Capability.capabilities).map(({ id, ...label }) =>
      row("capability", id, label, plugins, (plugin) => capabilityLines(plugin.capabilities[id])),
    ),
    ...entriesOf(Limit.limits).map(({ id, ...label }) =>
      row("limit", id, label, plugins, (plugin) => limitLines(plugin, plugin.limits[id])),
    ),
  ]
  return {
    providers: plugins.map(({ id, name, monogram, level, checkedOn }) => ({
      id,
      name,
      monogram,
      level,
      checkedOn,
    })),
    rows,
    clauses: Clauses.citedIn(
      rows,
      plugins.map(({ book }) => book),
    ),
  }
}

const o = Schema.optionalKey

/** What one provider says on a row; several lines where the figures differ by case, none where its papers are silent. */
const Cell = Schema.Struct({
  provider: Schema.String,
  isDocumented: Schema.Boolean,
  says: Schema.Array(
    Schema.Struct({
      text: Both,
      can: o(Schema.Boolean.annotate({ description: "of a capability: whether it can" })),
      for: o(Both),
      from: o(Schema.String),
      clauses: Schema.Array(Schema.String),
    }),
  ),
}).annotate({ identifier: "ComparisonCell" })

const Row = Schema.Struct({
  id: Schema.String,
  kind: Schema.Literals(["practice", "capability", "limit"]),
  label: Both,
  differs: Schema.Boolean.annotate({ description: "those that speak of it do not say it in the same words" }),
  cells: Schema.Array(Cell),
}).annotate({ identifier: "ComparisonRow" })

export const Comparison = Schema.Struct({
  providers: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      name: Both,
      monogram: Schema.String,
      level: Level,
      checkedOn: Schema.String,
    }),
  ),
  rows: Schema.Array(Row),
  clauses: Schema.Record(Schema.String, ClauseView),
}).annotate({ identifier: "Comparison" })
export type Comparison = typeof Comparison.Type
type Row = typeof Row.Type
type Lines = (typeof Cell.Type)["says"]

const row = (
  kind: Row["kind"],
  id: string,
  label: Text,
  plugins: ReadonlyArray<Plugin>,
  linesOf: (plugin: Plugin) => Lines,
): Row => {
  const cells = plugins.map((plugin) => {
    const says = linesOf(plugin)
    return { provider: plugin.id, isDocumented: says.length > 0, says }
  })
  const said = cells
    .filter(({ isDocumented }) => isDocumented)
    .map(({ says }) => says.map((each) => `${each.text.zh} ${each.for?.zh ?? ""}`).join("；"))
  return { id, kind, label, differs: new Set(said).size > 1, cells }
}

const practiceLines = (practice: Practice.Practice): Lines =>
  practice === "undocumented" ? [] : [{ text: text(practice.zh, practice.en), clauses: practice.cites }]

const capabilityLines = (support: Support): Lines =>
  support === "undocumented"
    ? []
    : [
        {
          text: support.can ? text("能", "yes") : text("不能", "no"),
          can: support.can,
          clauses: support.cites,
        },
      ]

const limitLines = (plugin: Plugin, limit: Limit.Limit): Lines =>
  limit === "undocumented"
    ? []
    : limit.map((figure) => {
        const cases = casesOf(plugin, figure)
        return {
          text: figureText(figure),
          ...(cases === undefined ? {} : { for: cases }),
          from: figure.from,
          clauses: figure.cites,
        }
      })

const figureText = ({ value }: Limit.Figure): Text =>
  value === "unlimited" ? text("不限", "unlimited") : text(String(value), String(value))
