import { Report } from "@openbeian/core/check"
import { Document } from "@openbeian/core/document"
import { Fields, Filing, Portfolio, Readings } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Assumptions, Comparison, Plan } from "@openbeian/planner"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { atMost, document, documentBytesMax } from "./body.ts"
import { CheckDesk, providerChoices } from "./CheckDesk.ts"
import { ExampleFiles } from "./ExampleFiles.ts"

/** The filing document itself: read, and written as YAML. */
export const documents = () =>
  new Hono()
    .post("/", atMost(documentBytesMax), document(Filing.Filing), (context) => {
      const filing = context.req.valid("json").value
      return context.json({ filing, readings: Readings.of(filing) }, 200)
    })
    .post("/yaml", atMost(documentBytesMax), document(Filing.Filing), (context) =>
      context.text(Document.write(Filing.Filing, context.req.valid("json").value), 200, {
        "Content-Type": "application/yaml; charset=utf-8",
      }),
    )

/** Filings to start from. */
export const examples = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().get("/", (context) =>
    answer(context, ExampleFiles.use((files) => files.all).pipe(Effect.map((items) => ({ items })))),
  )
}

/** Every field of a filing with its name and what an answer looks like. */
export const fields = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().get("/", (context) =>
    answer(
      context,
      Effect.map(CheckDesk, ({ providers }) => ({ items: fieldsWith(providers) })),
    ),
  )
}

/** Where a fact names a provider, those that are installed are there to choose from. */
const fieldsWith = (installed: ReadonlyArray<Plugin.Plugin>): ReadonlyArray<Fields.Field> => {
  const provider = providerChoices(installed)
  return Fields.all().map((field) => ({ ...field, answer: Fields.offering(field.answer, { provider }) }))
}

/** The JSON Schemas of what is sent and of what is answered. */
export const schemas = () =>
  new Hono()
    .get("/filing", (context) => context.json(Document.jsonSchema(Filing.Filing), 200, schemaHeaders))
    .get("/report", (context) => context.json(Document.jsonSchema(Report.Report), 200, schemaHeaders))
    .get("/portfolio", (context) =>
      context.json(Document.jsonSchema(Portfolio.Portfolio), 200, schemaHeaders),
    )
    .get("/assumptions", (context) =>
      context.json(Document.jsonSchema(Assumptions.Assumptions), 200, schemaHeaders),
    )
    .get("/plan", (context) => context.json(Document.jsonSchema(Plan.Plan), 200, schemaHeaders))
    .get("/comparison", (context) =>
      context.json(Document.jsonSchema(Comparison.Comparison), 200, schemaHeaders),
    )

/** What a text was read as: the same filing, every leaf in its own spelling, and how its free texts are understood. */
export const Reading = Schema.Struct({
  filing: Filing.Filing,
  readings: Schema.Array(
    Schema.Struct({
      pointer: Schema.String.annotate({ description: "JSON Pointer into the filing" }),
      as: Schema.String.annotate({ description: "the text there in its one spelling" }),
      under: Schema.optionalKey(
        Schema.String.annotate({ description: "the registered domain that a domain lies under" }),
      ),
    }),
  ),
})

export const Examples = Schema.Struct({
  items: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      title: Report.Both,
      yaml: Schema.String.annotate({ description: "the document as it is written, with its comments" }),
    }),
  ),
})

export const FieldList = Schema.Struct({
  items: Schema.Array(
    Schema.Struct({
      pattern: Schema.String.annotate({ description: "JSON Pointer with * for any index or name" }),
      label: Report.Both,
      answer: Report.QuestionView.fields.answer,
      kinds: Schema.optionalKey(
        Schema.Array(Schema.String).annotate({
          description: "the kinds of service or change that have it, where not all do",
        }),
      ),
    }),
  ),
})

const schemaHeaders = { "Content-Type": "application/schema+json" }
