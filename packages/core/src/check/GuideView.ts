import * as Schema from "effect/Schema"
import * as Guide from "../provider/Guide.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Text } from "../text/Text.ts"
import * as Clauses from "./clauses.ts"
import * as Report from "./Report.ts"

/** Every topic, and whether a provider's papers speak of it. */
export const list = (plugin: Plugin): typeof List.Type => ({
  provider: plugin.id,
  name: plugin.name,
  items: topics.map((topic) => ({ ...head(topic), isDocumented: plugin.guides[topic] !== "undocumented" })),
})

/** One guide as plain data, with the clauses that it rests on. */
export const whole = (plugin: Plugin, topic: Guide.Topic): typeof Whole.Type => {
  const guide = plugin.guides[topic]
  const common = { provider: plugin.id, name: plugin.name, ...head(topic) }
  if (guide === "undocumented") return { ...common, isDocumented: false, clauses: {} }
  const cited = Guide.ways(guide).flatMap(({ passed, end }) => [
    ...passed.flatMap(({ question }) => question.cites ?? []),
    ...end.cites,
  ])
  const views = [...new Set(cited)].flatMap((id) => Clauses.view(plugin.book, id) ?? [])
  return {
    ...common,
    isDocumented: true,
    tree: tree(plugin, guide),
    clauses: Object.fromEntries(views.map((view) => [view.id, view])),
  }
}

/** All guides of a provider, those that its papers are silent on included. */
export const all = (plugin: Plugin): ReadonlyArray<typeof Item.Type> =>
  topics.map((topic) => {
    const guide = plugin.guides[topic]
    return guide === "undocumented"
      ? { ...head(topic), isDocumented: false }
      : { ...head(topic), isDocumented: true, tree: tree(plugin, guide) }
  })

/** One node: a question with what its answers lead to, or what to do. */
export const tree = (plugin: Plugin, guide: Guide.Guide): Tree =>
  "act" in guide
    ? { act: guide.act, next: (guide.next ?? []).map((next) => nextOf(plugin, next)), clauses: guide.cites }
    : {
        ask: guide.ask,
        answers: guide.answers.map(({ label, then }) => ({ label, then: tree(plugin, then) })),
        clauses: guide.cites ?? [],
      }

const nextOf = ({ types }: Plugin, next: Guide.Next): typeof NextView.Type => {
  if ("guide" in next) return { kind: "guide", id: next.guide, title: Guide.topics[next.guide] }
  if ("tool" in next) return { kind: "tool", id: next.tool, title: Guide.tools[next.tool] }
  const entry = types.entries[next.entry]
  const title = entry?.words ?? { zh: next.entry, en: next.entry }
  return { kind: "entry", id: next.entry, title, ...(entry === undefined ? {} : { entry: entry.entry }) }
}

const head = (topic: Guide.Topic) => ({ id: topic, title: Guide.topics[topic] })

/** The ids of all topics, in their order. */
export const topics: ReadonlyArray<Guide.Topic> = Object.keys(Guide.topics).filter(isTopic)

export function isTopic(word: string): word is Guide.Topic {
  return Object.hasOwn(Guide.topics, word)
}

const Ids = Schema.Array(Schema.String)

export const NextView = Schema.Struct({
  kind: Schema.Literals(["guide", "entry", "tool"]),
  id: Schema.String,
  title: Report.Both,
  entry: Schema.optionalKey(Report.Both.annotateKey({ description: "where the entry is found" })),
}).annotate({ identifier: "GuideNext" })

export type Tree =
  | {
      readonly ask: Text
      readonly answers: ReadonlyArray<{ readonly label: Text; readonly then: Tree }>
      readonly clauses: ReadonlyArray<string>
    }
  | {
      readonly act: Text
      readonly next: ReadonlyArray<typeof NextView.Type>
      readonly clauses: ReadonlyArray<string>
    }
export const Tree: Schema.Codec<Tree> = Schema.Union([
  Schema.Struct({
    ask: Report.Both,
    answers: Schema.Array(Schema.Struct({ label: Report.Both, then: Schema.suspend(() => Tree) })),
    clauses: Ids,
  }),
  Schema.Struct({ act: Report.Both, next: Schema.Array(NextView), clauses: Ids }),
]).annotate({ identifier: "GuideTree" })

const headFields = {
  id: Schema.String,
  title: Report.Both,
  isDocumented: Schema.Boolean.annotate({ description: "whether the provider's papers speak of it" }),
}

export const Item = Schema.Struct({ ...headFields, tree: Schema.optionalKey(Tree) }).annotate({
  identifier: "Guide",
})

export const List = Schema.Struct({
  provider: Schema.String,
  name: Report.Both,
  items: Schema.Array(Schema.Struct(headFields)),
}).annotate({ identifier: "Guides" })

export const Whole = Schema.Struct({
  provider: Schema.String,
  name: Report.Both,
  ...Item.fields,
  clauses: Report.Report.fields.clauses,
}).annotate({ identifier: "WholeGuide" })
