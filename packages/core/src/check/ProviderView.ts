import * as Schema from "effect/Schema"
import * as FilingType from "../filing/FilingType.ts"
import * as Vocabulary from "../filing/vocabulary.ts"
import * as Capability from "../provider/Capability.ts"
import * as Coverage from "../provider/Coverage.ts"
import * as Limit from "../provider/Limit.ts"
import * as Plugin from "../provider/Plugin.ts"
import * as Practice from "../provider/Practice.ts"
import type * as Clause from "../rule/Clause.ts"
import type { Text } from "../text/Text.ts"
import * as Check from "./check.ts"
import * as Clauses from "./clauses.ts"
import { casesOf } from "./figures.ts"
import * as GuideView from "./GuideView.ts"
import * as Report from "./Report.ts"
import {
  cited,
  entriesOf,
  Figure,
  Source,
  StatedMaterial,
  StatedRule,
  statedDuty,
  statedFigure,
  statedMaterial,
  statedRule,
} from "./stated.ts"
import { measures } from "./views.ts"

/** A provider in a list. */
export const summary = ({ id, name, monogram, level, checkedOn }: Plugin.Plugin): typeof Summary.Type => ({
  id,
  name,
  monogram,
  level,
  checkedOn,
})

/** All that a plugin says, and beside it every clause that it cites. */
export const whole = (plugin: Plugin.Plugin): Whole => {
  const said = stated(plugin)
  return { ...said, clauses: Clauses.citedIn(said, Check.booksOf(plugin)) }
}

/** As plain data: its functions are left out, and `cites` is called `clauses` as in reports. */
const stated = (plugin: Plugin.Plugin): Omit<Whole, "clauses"> => ({
  ...summary(plugin),
  contract: plugin.contract,
  sources: entriesOf(plugin.book.sources).map((source) => ({
    ...source,
    clauseCount: Object.values(plugin.book.clauses).filter((clause) => clause.source === source.id).length,
  })),
  coverage: coverage(plugin),
  conflicts: plugin.book.conflicts.map((conflict) => ({ ...conflict, clauses: conflict.between })),
  capabilities: entriesOf(Capability.capabilities).map(({ id, ...label }) => ({
    id,
    label,
    ...support(plugin.capabilities[id]),
  })),
  limits: entriesOf(Limit.limits).map(({ id, ...label }) => ({
    id,
    label,
    ...figures(plugin, plugin.limits[id]),
  })),
  practices: entriesOf(Practice.practices).map(({ id, ...label }) => ({
    id,
    label,
    ...practice(plugin.practices[id]),
  })),
  servers:
    plugin.servers === "undocumented"
      ? { isDocumented: false, products: [], clauses: [] }
      : { isDocumented: true, ...cited(plugin.servers), products: plugin.servers.products.map(cited) },
  types: {
    entries: entriesOf(plugin.types.entries).map(cited),
    additions: plugin.types.additions.map(cited),
    changes: plugin.types.changes.map(cited),
  },
  form:
    plugin.form === "undocumented"
      ? { isDocumented: false, parts: [] }
      : { isDocumented: true, parts: plugin.form.map(cited) },
  materials: plugin.materials.map((material) => ({
    ...statedMaterial(material),
    format: material.format,
    measures: material.format === "undocumented" ? [] : measures(material.format),
    ...(material.also === undefined ? {} : { also: further(material.also) }),
  })),
  routes: Plugin.routesOf(plugin).map(({ when: _, ...route }) => ({
    ...cited(route),
    stages: route.stages.map(stage),
  })),
  duties: plugin.duties.map(statedDuty),
  display:
    plugin.display === "undocumented"
      ? { isDocumented: false, rows: [] }
      : { isDocumented: true, rows: plugin.display.map(cited) },
  rules: Check.rulesOf(plugin).all.map(statedRule),
  guides: GuideView.all(plugin),
  refusals:
    plugin.refusals === "undocumented"
      ? { isDocumented: false, reasons: [] }
      : { isDocumented: true, reasons: plugin.refusals.map(cited) },
  signup: {
    steps: plugin.signup.steps.map(step),
    contacts: plugin.signup.contacts.map(cited),
  },
})

const support = (answer: Plugin.Support) =>
  answer === "undocumented"
    ? ({ support: "undocumented", clauses: [] } as const)
    : ({ support: answer.can ? "can" : "cannot", clauses: answer.cites } as const)

const figures = (plugin: Plugin.Plugin, limit: Limit.Limit) =>
  limit === "undocumented"
    ? { isDocumented: false, figures: [] }
    : { isDocumented: true, figures: limit.map((figure) => statedFor(casesOf(plugin, figure), figure)) }

const statedFor = (cases: Text | undefined, figure: Limit.Figure) => ({
  ...statedFigure(figure),
  ...(cases === undefined ? {} : { for: cases }),
})

const further = ({ format, cites }: Plugin.FurtherFormat) => ({
  format,
  measures: measures(format),
  clauses: cites,
})

const coverage = (plugin: Plugin.Plugin): Whole["coverage"] => {
  const rows = Coverage.coverage(plugin)
  const count = (status: Coverage.Row["status"]) => rows.filter((row) => row.status === status).length
  return {
    clauses: Object.keys(plugin.book.clauses).length,
    inForce: rows.length,
    used: count("used"),
    waived: count("waived"),
  }
}

const practice = (said: Practice.Practice) =>
  said === "undocumented"
    ? { isDocumented: false, clauses: [] }
    : { isDocumented: true, says: { zh: said.zh, en: said.en }, clauses: said.cites }

const stage = ({ steps, ...rest }: Plugin.Stage) => ({ ...cited(rest), steps: steps.map(step) })

const step = ({ zh, en, cites }: Text & { readonly cites: Clause.Cites }) => ({
  text: { zh, en },
  clauses: cites,
})

const o = Schema.optionalKey
const many = <S extends Schema.Constraint>(schema: S) => Schema.Array(schema)
const clauses = many(Schema.String)
const Step = Schema.Struct({ text: Report.Both, clauses })

export const Summary = Schema.Struct({
  id: Schema.String,
  name: Report.Both,
  monogram: Schema.String,
  level: Report.Level,
  checkedOn: Schema.String,
}).annotate({ identifier: "ProviderSummary" })

const Standing = Schema.Literals(["unfiled", "here", "elsewhere"])
const TypeAnswer = Schema.Union([many(Schema.String), Schema.Literals(["nothing", "review"])]).annotate({
  description: "ids of entries, where several mean several orders",
})
const answered = { is: TypeAnswer, because: Report.Both, clauses }

const Pair = Schema.Tuple([Schema.Finite, Schema.Finite])
const Format = Schema.Struct({
  bytes: o(Pair),
  sides: o(Pair),
  isColour: o(Schema.Literal(true)),
  isOriginal: o(Schema.Literal(true)),
  hasShadow: o(Schema.Literal(false)),
  isWellLit: o(Schema.Literal(true)),
  background: o(Schema.Literal("white")),
  fillPercent: o(Schema.Int),
  isClean: o(Schema.Literal(true)),
  isLegible: o(Schema.Literal(true)),
  hasWatermark: o(Schema.Literal(false)),
}).annotate({ identifier: "Format" })

const Display = Schema.Struct({
  service: Vocabulary.ServiceKind,
  province: o(Schema.String),
  number: o(Schema.Literals(["service", "subject"])),
  where: o(Report.Both),
  link: o(Schema.String),
  clauses,
}).annotate({ identifier: "Display" })

export const Whole = Schema.Struct({
  ...Summary.fields,
  contract: Schema.Literal(1),
  sources: many(Schema.Struct({ ...Source.fields, sha256: o(Schema.String), clauseCount: Schema.Int })),
  coverage: Schema.Struct({
    clauses: Schema.Int,
    inForce: Schema.Int,
    used: Schema.Int.annotate({ description: "clauses in force on which something stands" }),
    waived: Schema.Int.annotate({ description: "clauses in force left unused, with a reason" }),
  }),
  conflicts: many(
    Schema.Struct({
      between: Schema.Tuple([Schema.String, Schema.String]),
      ruling: Schema.String,
      why: Report.Both,
      on: Schema.String,
      clauses,
    }),
  ),
  capabilities: many(
    Schema.Struct({
      id: Schema.String,
      label: Report.Both,
      support: Schema.Literals(["can", "cannot", "undocumented"]),
      clauses,
    }),
  ),
  limits: many(
    Schema.Struct({
      id: Schema.String,
      label: Report.Both,
      isDocumented: Schema.Boolean,
      figures: many(Schema.Struct({ ...Figure.fields, for: o(Report.Both) })),
    }),
  ),
  practices: many(
    Schema.Struct({
      id: Schema.String,
      label: Report.Both,
      isDocumented: Schema.Boolean,
      says: o(Report.Both),
      clauses,
    }),
  ),
  servers: Schema.Struct({
    isDocumented: Schema.Boolean,
    others: o(Schema.Literal("undocumented")),
    products: many(
      Schema.Struct({
        id: Schema.String,
        words: Report.Both,
        alsoCalled: o(many(Schema.String)),
        monthsMin: o(Schema.Finite),
        clauses,
      }),
    ),
    clauses,
  }),
  types: Schema.Struct({
    entries: many(Schema.Struct({ id: Schema.String, ...Report.TypeView.fields })),
    additions: many(Schema.Struct({ subject: Standing, service: Standing, ...answered })),
    changes: many(
      Schema.Struct({
        change: FilingType.FilingType,
        only: o(Schema.Literal("ip")),
        standing: o(Schema.Literal("here")),
        ...answered,
      }),
    ),
  }),
  form: Schema.Struct({
    isDocumented: Schema.Boolean,
    parts: many(Schema.Struct({ title: Report.Both, fields: many(Schema.String), clauses })),
  }),
  materials: many(
    Schema.Struct({
      ...StatedMaterial.fields,
      format: Schema.Union([Format, Schema.Literal("undocumented")]),
      measures: many(Report.Both).annotate({ description: "the format in words" }),
      also: o(Schema.Struct({ format: Format, measures: many(Report.Both), clauses })),
    }),
  ),
  routes: many(
    Schema.Struct({ id: Schema.String, words: Report.Both, stages: many(Report.StageView), clauses }),
  ),
  duties: many(Report.StatedDuty),
  display: Schema.Struct({ isDocumented: Schema.Boolean, rows: many(Display) }),
  rules: many(StatedRule),
  guides: many(GuideView.Item),
  refusals: Schema.Struct({
    isDocumented: Schema.Boolean,
    reasons: many(Schema.Struct({ reason: Schema.String, words: Report.Both, clauses })),
  }),
  signup: Schema.Struct({
    steps: many(Step),
    contacts: many(Schema.Struct({ title: Report.Both, value: Schema.String, clauses })),
  }),
  clauses: Report.Report.fields.clauses,
}).annotate({ identifier: "Provider" })

export type Whole = typeof Whole.Type
