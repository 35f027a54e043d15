import { Report } from "@openbeian/core/check"
import type { Library } from "@openbeian/core/library"
import { Province } from "@openbeian/core/place"
import { Coverage } from "@openbeian/core/provider"
import type { Clause } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import { Effect, Schema } from "effect"
import { Hono } from "hono"
import { answering, type Runtime } from "./answer.ts"
import { CheckDesk, ProviderUnknown } from "./CheckDesk.ts"
import { linked, pageAnswer, pageFields, pageOf } from "./pages.ts"
import { query } from "./query.ts"

/** The library of clauses, a page at a time, and each clause with what stands on it. */
export const clauses = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono()
    .get("/", query(ClauseQuery), (context) =>
      answer(
        context,
        Effect.map(page(context.req.valid("query")), (found) => linked(context, found)),
      ),
    )
    .get("/:id", (context) =>
      answer(
        context,
        CheckDesk.use((desk) => desk.clause(context.req.param("id"))),
      ),
    )
}

/** By what the library can be filtered, and how many clauses stand behind each. */
export const clauseFilters = (runtime: Runtime) => {
  const answer = answering(runtime)
  return new Hono().get("/", query(FiltersQuery), (context) =>
    answer(context, filters(context.req.valid("query"))),
  )
}

const kinds: Readonly<Record<Clause.ClauseKind, Text>> = {
  limit: text("限额", "limit"),
  requirement: text("要求", "requirement"),
  document: text("材料", "paper"),
  deadline: text("时限", "deadline"),
  enumeration: text("列举", "list"),
  status: text("状态", "status"),
  process: text("流程", "process"),
  fact: text("事实", "fact"),
  contact: text("联系方式", "contact"),
  recommendation: text("建议", "recommendation"),
}

const statuses = { inForce: text("现行", "in force"), superseded: text("已被取代", "superseded") }

/** What is asked of the library. Several filters hold together. */
export const ClauseQuery = Schema.Struct({
  provider: Schema.optionalKey(
    Schema.String.annotate({
      title: "whose papers: a provider's id, `regulations` for country and provinces, or `core`",
      description: "谁的文件：接入商标识；`regulations` 为国家与各省，`core` 为通用规范",
    }),
  ),
  province: Schema.optionalKey(
    Schema.String.annotate({
      title: "of which province something is stated, in any spelling",
      description: "涉及哪个省份，任何写法均可",
    }),
  ),
  document: Schema.optionalKey(
    Schema.String.annotate({ title: "id of the paper it is from", description: "所出文件的标识" }),
  ),
  kind: Schema.optionalKey(
    Schema.Literals(Object.keys(kinds)).annotate({ title: "what it states", description: "条款的性质" }),
  ),
  status: Schema.optionalKey(
    Schema.Literals(Object.keys(statuses)).annotate({
      title: "whether it is in force",
      description: "是否现行",
    }),
  ),
  usedBy: Schema.optionalKey(
    Schema.Literals([...Coverage.placeKindIds, "nothing"]).annotate({
      title: "what cites it",
      description: "被什么引用",
    }),
  ),
  contradicted: Schema.optionalKey(
    Schema.Boolean.annotate({
      title: "whether another clause says otherwise",
      description: "是否另有条款与之矛盾",
    }),
  ),
  q: Schema.optionalKey(
    Schema.String.annotate({ title: "words that all have to occur", description: "须同时出现的词" }),
  ),
  ...pageFields(500),
})
type ClauseQuery = typeof ClauseQuery.Type
const { limit: _, after: __, ...narrowing } = ClauseQuery.fields

/** The same without pages: the figures count what is left of it. */
export const FiltersQuery = Schema.Struct(narrowing)
type FiltersQuery = typeof FiltersQuery.Type

/** A clause in a list. */
const ListedClause = Schema.Struct({
  ...Report.ClauseView.fields,
  uses: Schema.Int.annotate({ description: "how many places cite it" }),
}).annotate({ identifier: "ListedClause" })

export const ClausePage = Schema.Struct({
  items: Schema.Array(ListedClause),
  ...pageAnswer,
}).annotate({ identifier: "ClausePage" })

const page = Effect.fnUntraced(function* ({ limit = 100, after, ...asked }: ClauseQuery) {
  const { entries } = yield* (yield* CheckDesk).library
  const province = yield* provinceAsked(asked)
  const { items, ...rest } = yield* Effect.fromResult(
    pageOf(entries, { idOf: ({ clause }) => clause.id, fits: fits(asked, province), limit, after }),
  )
  return { items: items.map(({ clause, usedBy }) => ({ ...clause, uses: usedBy.length })), ...rest }
})

/** The code of the province that is asked about. Who or what nobody knows is a problem. */
const provinceAsked = Effect.fnUntraced(function* ({ provider, province }: FiltersQuery) {
  const desk = yield* CheckDesk
  const owners = (yield* desk.library).books.map(({ owner }) => owner)
  if (provider !== undefined && !owners.includes(provider))
    return yield* Effect.fail({ reason: new ProviderUnknown({ provider, known: owners }) })
  return province === undefined ? undefined : (yield* desk.administration(province)).province
})

const fits = (asked: FiltersQuery, province: string | undefined) => {
  const words = plain(asked.q ?? "")
    .split(/\s+/u)
    .filter(Boolean)
  const is = <A>(wanted: A | undefined, found: A): boolean => wanted === undefined || wanted === found
  return ({ clause, usedBy, provinces }: Library.Entry): boolean =>
    is(asked.provider, clause.owner) &&
    is(asked.document, clause.source.id) &&
    is(asked.kind, clause.kind) &&
    is(asked.status, statusOf(clause)) &&
    is(asked.contradicted, clause.conflicts.length > 0) &&
    (province === undefined || provinces.has(province)) &&
    (asked.usedBy === undefined ||
      (asked.usedBy === "nothing"
        ? usedBy.length === 0
        : usedBy.some(({ kind }) => kind === asked.usedBy))) &&
    (words.length === 0 || holdsAll(words, clause))
}

const statusOf = ({ isInForce }: Report.ClauseView) => (isInForce ? "inForce" : "superseded")

const holdsAll = (
  words: ReadonlyArray<string>,
  { id, text, section, source }: Report.ClauseView,
): boolean => {
  const all = plain([id, text.zh, text.en, section, source.title.zh, source.title.en].join("\n"))
  return words.every((word) => all.includes(word))
}

/** Case and width of letters make no difference. */
const plain = (words: string): string => words.normalize("NFKC").toLowerCase()

const Filter = Schema.Struct({
  id: Schema.String,
  title: Report.Both,
  clauses: Schema.Int.annotate({ description: "how many there are" }),
}).annotate({ identifier: "ClauseFilter" })

export const ClauseFilters = Schema.Struct({
  total: Schema.Int,
  providers: Schema.Array(Filter),
  documents: Schema.Array(
    Schema.Struct({
      ...Filter.fields,
      provider: Schema.String,
      edition: Report.Both,
      publisher: Report.Both,
    }),
  ),
  provinces: Schema.Array(Filter),
  kinds: Schema.Array(Filter),
  statuses: Schema.Array(Filter),
  usedBy: Schema.Array(Filter),
  contradicted: Schema.Int.annotate({ description: "how many another clause contradicts" }),
}).annotate({ identifier: "ClauseFilters" })

/** Each figure counts what would be found with that line chosen in its group, beside what is asked in the others. */
const filters = Effect.fnUntraced(function* ({ q, ...asked }: FiltersQuery) {
  const desk = yield* CheckDesk
  const { books, entries } = yield* desk.library
  const province = yield* provinceAsked(asked)
  const worded = q === undefined ? entries : entries.filter(fits({ q }, undefined))
  /** Counts within what fits all that is asked outside of one group. */
  const beside = (...group: ReadonlyArray<keyof FiltersQuery>) => {
    const others = Object.fromEntries(
      Object.entries(asked).filter(([name]) => !group.some((own) => own === name)),
    )
    const found = worded.filter(fits(others, group.includes("province") ? undefined : province))
    return {
      total: found.length,
      counted: (id: string, title: Text, of: (entry: Library.Entry) => boolean) => ({
        id,
        title,
        clauses: found.filter(of).length,
      }),
    }
  }
  const names = new Map<string, Text>([
    ...desk.providers.map(({ id, name }) => [id, name] as const),
    [desk.regulations.book.owner, text("国家与各省", "country and provinces")],
  ])
  const [owner, paper, status] = [
    beside("provider", "document"),
    beside("document"),
    beside("status", "contradicted"),
  ]
  const [kind, use, place] = [beside("kind"), beside("usedBy"), beside("province")]
  return {
    total: owner.total,
    providers: books.map((book) =>
      owner.counted(book.owner, names.get(book.owner) ?? common, ({ clause }) => clause.owner === book.owner),
    ),
    documents: books.flatMap((book) =>
      Object.entries(book.sources).map(([id, { title, edition, publisher }]) => ({
        ...paper.counted(id, title, ({ clause }) => clause.owner === book.owner && clause.source.id === id),
        provider: book.owner,
        edition,
        publisher,
      })),
    ),
    provinces: Object.keys(desk.regulations.administrations).map((code) =>
      place.counted(code, Province.nameOf(code), ({ provinces }) => provinces.has(code)),
    ),
    kinds: Object.entries(kinds).map(([id, title]) =>
      kind.counted(id, title, ({ clause }) => clause.kind === id),
    ),
    statuses: Object.entries(statuses).map(([id, title]) =>
      status.counted(id, title, ({ clause }) => statusOf(clause) === id),
    ),
    usedBy: [
      ...Coverage.placeKindIds.map((id) =>
        use.counted(id, Coverage.placeKinds[id], ({ usedBy }) => usedBy.some((each) => each.kind === id)),
      ),
      use.counted("nothing", text("未被引用", "nothing"), ({ usedBy }) => usedBy.length === 0),
    ],
    contradicted: status.counted("contradicted", common, ({ clause }) => clause.conflicts.length > 0).clauses,
  }
})

const common = text("通用规范", "common standards")
