import { Document } from "@openbeian/core/document"
import { Effect, Result, Schema } from "effect"
import { type Context, Hono } from "hono"
import type { Refused, Runtime } from "./answer.ts"
import { atMost, documentOrNone, isTaken, mediaTypes, sending } from "./body.ts"
import { dayInChina } from "./CheckDesk.ts"
import { ExampleFiles } from "./ExampleFiles.ts"
import { asJson, formOf } from "./negotiate.ts"
import { LanguageQuery, portfolioBytesMax } from "./plans.ts"
import { query } from "./query.ts"
import { type TableForm, tableForms, textForms, textTable, xlsx } from "./work/forms.ts"
import type { Imported } from "./work/imported.ts"
import { finished, working } from "./working.ts"

/** The customers of a broker as a workbook, tables or a document: read, written, and a template. */
export const portfolios = (runtime: Runtime) => {
  const work = working(runtime)
  const template = (context: Context, asked: Effect.Effect<TemplateAsked, Refused>) => {
    context.header("Vary", "Accept")
    return work<unknown>(
      context,
      Effect.gen(function* () {
        const { language = "zh", format } = yield* asked
        const wanted = formOf<TableForm>(context, tableForms, format ?? "xlsx", format)
        if ("_tag" in wanted) return yield* Effect.fail({ reason: wanted })
        return { kind: "template" as const, form: wanted.form, language }
      }),
    )
  }
  return new Hono()
    .post(
      "/import",
      atMost(portfolioBytesMax),
      query(LanguageQuery),
      sending(AnyPortfolio, anyForm),
      (context) => {
        const { language = "zh" } = context.req.valid("query")
        const sent = context.req.valid("json")
        return work<Imported>(
          context,
          Effect.as(asJson(context), { kind: "import" as const, sent, language }),
        )
      },
    )
    .post(
      "/export",
      atMost(portfolioBytesMax),
      query(ExportQuery),
      sending(AnyPortfolio, anyForm),
      (context) =>
        work<unknown>(
          context,
          Effect.gen(function* () {
            const wanted = formOf(context, exportForms)
            if ("_tag" in wanted) return yield* Effect.fail({ reason: wanted })
            const { language = "zh", findings = "cells" } = context.req.valid("query")
            const sent = context.req.valid("json")
            const today = yield* dayInChina
            return { kind: "export" as const, sent, form: wanted.form, language, findings, today }
          }),
        ),
    )
    .get("/template", query(TemplateQuery), (context) =>
      template(context, Effect.succeed(context.req.valid("query"))),
    )
    .post(
      "/template",
      atMost(templateBytesMax),
      query(TemplateQuery),
      documentOrNone(TemplateQuery, {}),
      (context) => template(context, together(context.req.valid("query"), context.req.valid("json").value)),
    )
    .get("/example", (context) =>
      finished<unknown>(
        context,
        runtime,
        Effect.gen(function* () {
          const wanted = formOf(context, { xlsx })
          if ("_tag" in wanted) return yield* Effect.fail({ reason: wanted })
          const bytes = yield* ExampleFiles.use((files) => files.portfolio)
          return { made: { bytes, mediaType: xlsx, fileName: "portfolio.xlsx" } }
        }),
      ),
    )
}

/** What query and body ask for. What both name and differ in is refused, as what stands twice in the query is. */
const together = (inQuery: TemplateAsked, inBody: TemplateAsked): Effect.Effect<TemplateAsked, Refused> => {
  const before = new Map(Object.entries(inQuery))
  const asked = Object.entries(inBody).map(([name, value]) => {
    const other = before.get(name)
    return [name, other === undefined || other === value ? value : [other, value]] as const
  })
  const written = JSON.stringify({ ...inQuery, ...Object.fromEntries(asked) })
  const read = Document.read(TemplateQuery, written)
  return Result.isSuccess(read)
    ? Effect.succeed(read.success.value)
    : Effect.fail({ reason: { _tag: "ParametersFaulty", faults: read.failure } })
}

/** Two words. */
const templateBytesMax = 10_000

const exportForms = { ...tableForms, ...textForms } as const

/** A portfolio, or sheets as they were answered by an import. */
const AnyPortfolio = Schema.Unknown

/** What a portfolio is sent as. Without a name the first bytes decide. */
export const portfolioMediaTypes = [
  ...mediaTypes,
  ...Object.values(tableForms),
  textTable,
  "application/octet-stream",
]

const anyForm = {
  mediaTypes: portfolioMediaTypes,
  isTaken: (contentType: string) =>
    isTaken(contentType) ||
    // The bytes tell in which characters a table is written, whatever is said of them.
    /^\s*text\/(?:csv|tab-separated-values)\s*(?:;|$)/iu.test(contentType) ||
    /^\s*(?:|application\/(?:zip|x-zip-compressed|octet-stream|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet))\s*$/iu.test(
      contentType,
    ),
}

export const ExportQuery = Schema.Struct({
  ...LanguageQuery.fields,
  findings: Schema.optionalKey(
    Schema.Literals(["none", "cells", "checks"]).annotate({
      title:
        "what stands beside the cells: nothing, what is wrong with them (the default), or also what providers say",
      description: "单元格旁写什么：none 不写，cells 写单元格的错误（默认），checks 另写各接入商的必改项",
    }),
  ),
})

/** What kind of template is wanted. Without a format the form that `Accept` wants most. */
export const TemplateQuery = Schema.Struct({
  ...LanguageQuery.fields,
  format: Schema.optionalKey(
    Schema.Literals(["xlsx", "csv"]).annotate({
      title: "a workbook, or tables of text in a ZIP file",
      description: "工作簿，或 ZIP 压缩的 CSV 表格",
    }),
  ),
})
type TemplateAsked = typeof TemplateQuery.Type
