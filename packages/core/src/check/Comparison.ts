import { Schema } from "effect"
import * as Capability from "../provider/Capability.ts"
import * as Limit from "../provider/Limit.ts"
import type { Plugin } from "../provider/Plugin.ts"
import * as Practice from "../provider/Practice.ts"
import type { Cites } from "../rule/Clause.ts"
import { type Text, text } from "../text/Text.ts"
import { booksOf } from "./check.ts"
import * as Clauses from "./clauses.ts"
import { casesOf } from "./figures.ts"
import { Both, ClauseView } from "./Report.ts"

/** Providers side by side: what each can, where its limits are, what it does otherwise, each with its clauses. */
export const compare = (plugins: ReadonlyArray<Plugin>): Comparison => {
  const rows = [
    ...Object.entries(Practice.practices).map(([id, label]) =>
      row("practice", id, label, plugins, (plugin) => practiceCell(plugin, id)),
    ),
    ...Object.entries(Capability.capabilities).map(([id, label]) =>
      row("capability", id, label, plugins, (plugin) => capabilityCell(plugin, id)),
    ),
    ...Object.entries(Limit.limits).map(([id, label]) =>
      row("limit", id, label, plugins, (plugin) => limitCell(plugin, id)),
    ),
  ]
  const ids = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ says }) => says.flatMap((each) => each.clauses))),
  )
  const clauses = plugins.flatMap((plugin) =>
    Clauses.all(booksOf(plugin)).flatMap((view) => (ids.has(view.id) ? [[view.id, view] as const] : [])),
  )
  return {
    providers: plugins.map(({ id, name, monogram, checkedOn }) => ({ id, name, monogram, checkedOn })),
    rows,
    clauses: Object.fromEntries(clauses),
  }
}

const o = Schema.optionalKey

/** What one provider says on a row; several lines where the figures differ by case, none where its papers are silent. */
const Cell = Schema.Struct({
  provider: Schema.String,
  isDocumented: Schema.Boolean,
  says: Schema.Array(
    Schema.Struct({ text: Both, for: o(Both), from: o(Schema.String), clauses: Schema.Array(Schema.String) }),
  ),
}).annotate({ identifier: "ComparisonCell" })

const Row = Schema.Struct({
  id: Schema.String,
  kind: Schema.Literals(["practice", "capability", "limit"]),
  label: Both,
  differs: Schema.Boolean.annotate({ description: "two providers that speak of it say different things" }),
  cells: Schema.Array(Cell),
}).annotate({ identifier: "ComparisonRow" })

export const Comparison = Schema.Struct({
  providers: Schema.Array(
    Schema.Struct({ id: Schema.String, name: Both, monogram: Schema.String, checkedOn: Schema.String }),
  ),
  rows: Schema.Array(Row),
  clauses: Schema.Record(Schema.String, ClauseView),
}).annotate({ identifier: "Comparison" })
export type Comparison = typeof Comparison.Type
type Row = typeof Row.Type
type Cell = typeof Cell.Type

const row = (
  kind: Row["kind"],
  id: string,
  label: Text,
  plugins: ReadonlyArray<Plugin>,
  cellOf: (plugin: Plugin) => Cell,
): Row => {
  const cells = plugins.map(cellOf)
  const said = cells
    .filter(({ isDocumented }) => isDocumented)
    .map(({ says }) => says.map((each) => `${each.text.zh} ${each.for?.zh ?? ""}`).join("；"))
  return {
    id,
    kind,
    label: { zh: label.zh, en: label.en },
    differs: new Set(said).size > 1,
    cells,
  }
}

const silent = (plugin: Plugin): Cell => ({ provider: plugin.id, isDocumented: false, says: [] })

const oneLine = (plugin: Plugin, words: Text, cites: Cites): Cell => ({
  provider: plugin.id,
  isDocumented: true,
  says: [{ text: { zh: words.zh, en: words.en }, clauses: cites }],
})

const practiceCell = (plugin: Plugin, id: string): Cell => {
  const practice = new Map(Object.entries(plugin.practices)).get(id) ?? "undocumented"
  return practice === "undocumented" ? silent(plugin) : oneLine(plugin, practice, practice.cites)
}

const capabilityCell = (plugin: Plugin, id: string): Cell => {
  const support = new Map(Object.entries(plugin.capabilities)).get(id) ?? "undocumented"
  return support === "undocumented"
    ? silent(plugin)
    : oneLine(plugin, support.can ? text("能", "yes") : text("不能", "no"), support.cites)
}

const limitCell = (plugin: Plugin, id: string): Cell => {
  const limit: Limit.Limit = new Map(Object.entries<Limit.Limit>(plugin.limits)).get(id) ?? "undocumented"
  if (limit === "undocumented") return silent(plugin)
  return {
    provider: plugin.id,
    isDocumented: true,
    says: limit.map((figure) => {
      const cases = casesOf(plugin, figure)
      return {
        text: figureText(figure),
        ...(cases === undefined ? {} : { for: cases }),
        from: figure.from,
        clauses: figure.cites,
      }
    }),
  }
}

const figureText = ({ value }: Limit.Figure): Text =>
  value === "unlimited" ? text("不限", "unlimited") : text(String(value), String(value))
