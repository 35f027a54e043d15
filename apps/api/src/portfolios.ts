import { Effect, Schema } from "effect"
import { type Context, Hono } from "hono"
import type { Runtime } from "./answer.ts"
import { atMost, isTaken, mediaTypes, sending } from "./body.ts"
import { dayInChina } from "./CheckDesk.ts"
import { ExampleFiles } from "./ExampleFiles.ts"
import { asJson, formOf } from "./negotiate.ts"
import { LanguageQuery, portfolioBytesMax } from "./plans.ts"
import { query } from "./query.ts"
import { tableForms, textForms, textTable, xlsx } from "./work/forms.ts"
import type { Imported } from "./work/imported.ts"
import { finished, working } from "./working.ts"

/** The customers of a broker as a workbook, tables or a document: read, written, and a template. */
export const portfolios = (runtime: Runtime) => {
  const work = working(runtime)
  const template = (context: Context, { language = "zh", format = "xlsx" }: typeof TemplateQuery.Type) =>
    work<unknown>(context, Effect.succeed({ kind: "template" as const, form: format, language }))
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
    .get("/template", query(TemplateQuery), (context) => template(context, context.req.valid("query")))
    .post("/template", query(TemplateQuery), (context) => template(context, context.req.valid("query")))
    .get("/example", (context) =>
      finished<unknown>(
        context,
        runtime,
        Effect.map(
          ExampleFiles.use((files) => files.portfolio),
          (bytes) => ({ made: { bytes, mediaType: xlsx, fileName: "portfolio.xlsx" } }),
        ),
      ),
    )
}

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

export const TemplateQuery = Schema.Struct({
  ...LanguageQuery.fields,
  format: Schema.optionalKey(
    Schema.Literals(["xlsx", "csv"]).annotate({
      title: "a workbook, or tables of text in a ZIP file",
      description: "工作簿，或 ZIP 压缩的 CSV 表格",
    }),
  ),
})
