import { Check, GuideView, ProvinceView, RefusalView, Report } from "@openbeian/core/check"
import { Fields, type Filing } from "@openbeian/core/filing"
import { Library } from "@openbeian/core/library"
import type { Guide, Plugin } from "@openbeian/core/provider"
import type { Regulations } from "@openbeian/core/regulation"
import { Context, DateTime, Effect, Layer, Result, Schema } from "effect"

/** Answers what is asked of providers, regulations, clauses and a filing; adds the day to core's functions. */
export class CheckDesk extends Context.Service<
  CheckDesk,
  {
    readonly providers: ReadonlyArray<Plugin.Plugin>
    readonly regulations: Regulations.Regulations
    provider(id: string): Effect.Effect<Plugin.Plugin, CheckDeskError>
    /** Of a province in any of its spellings. */
    administration(province: string): Effect.Effect<Regulations.Administration, CheckDeskError>
    /** Every clause and what stands on it. */
    readonly library: Effect.Effect<Library.Library>
    clause(id: string): Effect.Effect<Library.WholeClause, CheckDeskError>
    topic(id: string): Effect.Effect<Guide.Topic, CheckDeskError>
    check(facts: Filing.Facts, asked: Asked): Effect.Effect<Report.Report, CheckDeskError>
    /** Reads the text of a refusal, beside a filing if there is one. */
    readRefusal(
      text: string,
      facts: Filing.Facts | undefined,
      asked: Asked,
    ): Effect.Effect<RefusalView.Reading, CheckDeskError>
  }
>()("@openbeian/api/CheckDesk") {
  static readonly layer = (installed: ReadonlyArray<Plugin.Plugin>, regulations: Regulations.Regulations) =>
    Layer.effect(
      CheckDesk,
      Effect.map(libraryOf(installed, regulations), (library) => {
        const pluginById = new Map(installed.map((plugin) => [plugin.id, plugin]))

        const provider = Effect.fn("CheckDesk.provider")(function* (id: string) {
          const plugin = pluginById.get(id)
          if (plugin !== undefined) return plugin
          const reason = new ProviderUnknown({ provider: id, known: [...pluginById.keys()] })
          return yield* new CheckDeskError({ reason })
        })

        const administration = Effect.fn("CheckDesk.administration")(function* (province: string) {
          const found = ProvinceView.find(regulations, province)
          if (Result.isSuccess(found)) return found.success
          const { reason, says, fix } = found.failure
          return yield* new CheckDeskError({ reason: new provinceMissing[reason]({ says, fix }) })
        })

        const clause = Effect.fn("CheckDesk.clause")(function* (id: string) {
          const all = yield* library
          const entry = all.entry(id)
          if (entry !== undefined) return Library.whole(entry, all)
          return yield* new CheckDeskError({ reason: new ClauseUnknown({ clause: id }) })
        })

        const topic = Effect.fn("CheckDesk.topic")(function* (id: string) {
          if (GuideView.isTopic(id)) return id
          const reason = new TopicUnknown({ topic: id, known: GuideView.topics })
          return yield* new CheckDeskError({ reason })
        })

        const whomAndWhen = Effect.fnUntraced(function* (facts: Filing.Facts, asked: Asked) {
          const items = itemsIn(facts)
          if (items > itemsMax) {
            return yield* new CheckDeskError({ reason: new FilingTooLong({ items, itemsMax }) })
          }
          const ids = new Set(asked.providers ?? pluginById.keys())
          const plugins = yield* Effect.forEach(ids, provider)
          return { plugins, today: asked.today ?? (yield* dayInChina) }
        })

        const check = Effect.fn("CheckDesk.check")(function* (facts: Filing.Facts, asked: Asked) {
          const { plugins, today } = yield* whomAndWhen(facts, asked)
          return offering(Check.check(facts, plugins, regulations, today), installed)
        })

        const readRefusal = Effect.fn("CheckDesk.readRefusal")(function* (
          text: string,
          facts: Filing.Facts | undefined,
          asked: Asked,
        ) {
          const { plugins, today } = yield* whomAndWhen(facts ?? {}, asked)
          const known = facts === undefined ? {} : { facts }
          return RefusalView.read({ text, plugins, regulations, today, ...known })
        })

        return CheckDesk.of({
          providers: installed,
          regulations,
          provider,
          administration,
          library,
          clause,
          topic,
          check,
          readRefusal,
        })
      }),
    )
}

/** Where a question is about a provider, all that are installed are there to choose from, whoever was asked. */
const offering = (report: Report.Report, installed: ReadonlyArray<Plugin.Plugin>): Report.Report => {
  const known = { provider: providerChoices(installed) }
  return {
    ...report,
    providers: report.providers.map((provider) => ({
      ...provider,
      questions: provider.questions.map((question) => ({
        ...question,
        answer: Fields.offering(question.answer, known),
      })),
    })),
  }
}

/** Providers to choose from, where a fact names one. */
export const providerChoices = (installed: ReadonlyArray<Plugin.Plugin>): ReadonlyArray<Fields.Choice> =>
  installed.map(({ id, name }) => ({ value: id, label: name }))

/** Made when it is first asked for: a check needs none of it. */
const libraryOf = (installed: ReadonlyArray<Plugin.Plugin>, regulations: Regulations.Regulations) =>
  Effect.cached(Effect.sync(() => Library.of(installed, regulations)))

/** What a check may be told beside the filing. Absent: all installed providers, and the day it is in China. */
export interface Asked {
  readonly providers?: ReadonlyArray<string>
  readonly today?: string
}

/** The one error of the desk; callers branch on `reason`. */
export class CheckDeskError extends Schema.TaggedError<CheckDeskError>()("CheckDeskError", {
  reason: Schema.suspend(() =>
    Schema.Union([
      ProviderUnknown,
      ProvinceUnknown,
      NoAdministration,
      ProvinceUnstated,
      ClauseUnknown,
      TopicUnknown,
      FilingTooLong,
    ]),
  ),
}) {}

export class ProviderUnknown extends Schema.TaggedError<ProviderUnknown>()("ProviderUnknown", {
  provider: Schema.String,
  known: Schema.Array(Schema.String),
}) {}

const whyNot = { says: Report.Both, fix: Report.Both }

class ProvinceUnknown extends Schema.TaggedError<ProvinceUnknown>()("ProvinceUnknown", whyNot) {}

class NoAdministration extends Schema.TaggedError<NoAdministration>()("NoAdministration", whyNot) {}

class ProvinceUnstated extends Schema.TaggedError<ProvinceUnstated>()("ProvinceUnstated", whyNot) {}

const provinceMissing = {
  unknown: ProvinceUnknown,
  noAdministration: NoAdministration,
  unstated: ProvinceUnstated,
} as const satisfies Record<ProvinceView.Missing["reason"], unknown>

class ClauseUnknown extends Schema.TaggedError<ClauseUnknown>()("ClauseUnknown", {
  clause: Schema.String,
}) {}

class TopicUnknown extends Schema.TaggedError<TopicUnknown>()("TopicUnknown", {
  topic: Schema.String,
  known: Schema.Array(Schema.String),
}) {}

class FilingTooLong extends Schema.TaggedError<FilingTooLong>()("FilingTooLong", {
  items: Schema.Int,
  itemsMax: Schema.Int,
}) {}

/** Domains are held against the register one by one: at this figure the longest check takes seconds, not minutes. */
const itemsMax = 1000

/** Entries of all lists of a document: services, domains, what is filed, and so on. */
const itemsIn = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0
  const inner = Object.values(value).reduce<number>((sum, each) => sum + itemsIn(each), 0)
  return Array.isArray(value) ? inner + value.length : inner
}

/** Deadlines and editions count by the calendar of the administrations, wherever the server stands. */
export const dayInChina = Effect.map(DateTime.now, (now) =>
  DateTime.formatIsoDate(DateTime.setZoneNamedUnsafe(now, "Asia/Shanghai")),
)
