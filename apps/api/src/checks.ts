import { Day } from "@openbeian/core/calendar"
import { Report } from "@openbeian/core/check"
import { Filing } from "@openbeian/core/filing"
import { text } from "@openbeian/core/text"
import * as ReportCalendar from "@openbeian/documents/ReportCalendar"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, answeringText, type Runtime } from "./answer.ts"
import { atMost, document, documentBytesMax } from "./body.ts"
import { CheckDesk } from "./CheckDesk.ts"
import { LanguageQuery } from "./plans.ts"
import { query } from "./query.ts"

/** What providers say to a filing. */
export const checks = (runtime: Runtime) => {
  const answer = answering(runtime)
  const calendar = answeringText(runtime, "text/calendar")
  return new Hono()
    .post("/", atMost(documentBytesMax), query(CheckQuery), document(Filing.Filing), (context) =>
      answer(context, check(context.req.valid("json").value, context.req.valid("query"))),
    )
    .post("/calendar", atMost(documentBytesMax), query(CalendarQuery), document(Filing.Filing), (context) => {
      const { language = "zh", ...asked } = context.req.valid("query")
      const report = check(context.req.valid("json").value, asked)
      return calendar(
        context,
        Effect.map(report, (found) => ReportCalendar.render(found, language)),
      )
    })
}

/** Which filing it is at each provider: the same check, and of its answer the types alone. */
export const filingTypes = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().post(
    "/",
    atMost(documentBytesMax),
    query(CheckQuery),
    document(Filing.Filing),
    (context) =>
      answer(
        context,
        Effect.map(check(context.req.valid("json").value, context.req.valid("query")), typesOf),
      ),
  )
}

/** Whom to ask, and for which day. */
export const CheckQuery = Schema.Struct({
  provider: Schema.optionalKey(
    Schema.Union([Schema.String, Schema.Array(Schema.String)]).annotate({
      title: "a provider to ask, several times for several; absent: all that are installed",
      description: "问哪家接入商，可重复；不填为全部已安装的",
    }),
  ),
  today: Schema.optionalKey(
    Schema.String.annotate({
      title: "the day to check for, YYYY-MM-DD; absent: today in China",
      description: "按哪一天检查，如 2026-11-20；不填为中国的今天",
    }).check(
      Schema.makeFilter(Schema.is(Day.Day), {
        expects: text("日期，如 2026-11-20", "a day such as 2026-11-20"),
      }),
    ),
  ),
})

/** The same, and in which language the days are told. */
export const CalendarQuery = Schema.Struct({ ...CheckQuery.fields, ...LanguageQuery.fields })

const check = (facts: Filing.Facts, { provider, ...asked }: typeof CheckQuery.Type) =>
  CheckDesk.use((desk) =>
    desk.check(facts, {
      ...asked,
      ...(provider === undefined ? {} : { providers: [provider].flat() }),
    }),
  )

/** What a report says of filing types, and the clauses that this rests on. */
export const FilingTypes = Schema.Struct({
  openbeian: Report.Report.fields.openbeian,
  today: Report.Report.fields.today,
  advice: Report.Both,
  providers: Schema.Array(
    Schema.Struct({
      provider: Schema.String,
      name: Report.Both,
      services: Schema.Array(
        Schema.Struct({
          path: Report.ServiceView.fields.path,
          kind: Report.ServiceView.fields.kind,
          name: Report.ServiceView.fields.name,
          types: Report.TypesView,
        }),
      ),
      changes: Schema.Array(
        Schema.Struct({
          path: Report.ChangeView.fields.path,
          kind: Report.ChangeView.fields.kind,
          types: Report.TypesView,
        }),
      ),
    }),
  ),
  clauses: Report.Report.fields.clauses,
}).annotate({ identifier: "FilingTypesReport" })

const typesOf = ({
  openbeian,
  today,
  advice,
  providers,
  clauses,
}: Report.Report): typeof FilingTypes.Type => {
  const kept = providers.map(({ provider, name, services, changes }) => ({
    provider,
    name,
    services: services.map(({ path, kind, types, ...service }) => ({
      path,
      kind,
      ...(service.name === undefined ? {} : { name: service.name }),
      types,
    })),
    changes: changes.map(({ path, kind, types }) => ({ path, kind, types })),
  }))
  const cited = new Set(
    kept
      .flatMap(({ services, changes }) => [...services, ...changes])
      .flatMap(({ types }) => [types, ...types.types])
      .flatMap((each) => each.clauses),
  )
  return {
    openbeian,
    today,
    advice,
    providers: kept,
    clauses: Object.fromEntries(Object.entries(clauses).filter(([id]) => cited.has(id))),
  }
}
