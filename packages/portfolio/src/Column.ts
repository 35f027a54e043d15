import { Document } from "@openbeian/core/document"
import type { Text } from "@openbeian/core/text"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { fold } from "./fold.ts"

/** A column of a table: one fact about the thing that a row is (列). */
export interface Column {
  /** Its place below the thing, such as `credential/number`. */
  readonly id: string
  readonly steps: ReadonlyArray<string>
  readonly heading: Text
  /** What it is called elsewhere: its own label alone, or that of another kind of service. */
  readonly alsoCalled: ReadonlyArray<Text>
  readonly form: Form
  readonly isRequired: boolean
  /** The kinds of thing that have it; absent: all. */
  readonly kinds: ReadonlySet<string> | undefined
}

/** How a fact is written in one cell. */
export type Form = Single | List | Items | None

/** One value. */
export interface Single {
  readonly form: "single"
  readonly answer: "text" | "day" | "boolean" | "integer" | "choice"
  readonly leaf: Document.Value
  /** Whether it takes any text, and keeps it as it is. */
  readonly isPlain: boolean
  readonly choices: ReadonlyArray<Choice>
  readonly spellings: ReadonlyArray<string>
  /** From folded words to values. */
  readonly byWord: ReadonlyMap<string, string>
}

export interface Choice {
  readonly value: string
  readonly label: Text
}

/** Several values, divided by signs. */
export interface List {
  readonly form: "list"
  readonly item: Single
}

/** Several things with facts of their own, a line each; `isNamed`: each under a name. */
export interface Items {
  readonly form: "items"
  readonly fields: ReadonlyArray<Column>
  /** From folded names to fields. */
  readonly byName: ReadonlyMap<string, Column>
  readonly isNamed: boolean
}

/** A list that has a table of its own. The cell only says that it is known to be empty. */
interface None {
  readonly form: "none"
}

/** What has a table of its own: left out altogether, or as a list that may be known to be empty. */
export interface Elsewhere {
  readonly left: ReadonlyArray<string>
  readonly lists: ReadonlyArray<string>
  /** What the table is named after: its name is not put before those of its parts. */
  readonly own?: string
}

/** The columns of a thing, as its Schema has them. */
export const columnsOf = (
  ast: SchemaAST.AST,
  elsewhere: Elsewhere = { left: [], lists: [] },
): ReadonlyArray<Column> => {
  const columns = [...merged(walk(ast, { steps: [], label: noLabel, elsewhere })).values()]
  const count = ast._tag === "Union" ? ast.types.length : 0
  return columns.map((column) => (column.kinds?.size === count ? { ...column, kinds: undefined } : column))
}

/** Columns of several kinds of thing in one row of headings. */
export const merged = (columns: ReadonlyArray<Column>): ReadonlyMap<string, Column> => {
  const byId = new Map<string, Column>()
  for (const column of columns) {
    const known = byId.get(column.id)
    byId.set(column.id, known === undefined ? column : both(known, column))
  }
  return byId
}

const both = (one: Column, other: Column): Column => {
  const isSame = one.heading.zh === other.heading.zh || one.alsoCalled.includes(other.heading)
  return {
    ...one,
    heading: isSame
      ? one.heading
      : {
          zh: `${one.heading.zh} / ${other.heading.zh}`,
          en: `${one.heading.en} / ${other.heading.en}`,
        },
    alsoCalled: isSame
      ? one.alsoCalled
      : [...one.alsoCalled, one.heading, other.heading, ...other.alsoCalled],
    kinds:
      one.kinds === undefined || other.kinds === undefined
        ? undefined
        : new Set([...one.kinds, ...other.kinds]),
  }
}

/** The name of a key in both languages. */
export const labelOf = (ast: SchemaAST.AST, ...path: ReadonlyArray<string>): Text => {
  let label = noLabel
  let at: SchemaAST.AST | undefined = ast
  for (const step of path) {
    const found: SchemaAST.AST | undefined = fieldsOf(at).find(({ name }) => name === step)?.type
    label = found?.context?.annotations?.label ?? noLabel
    at = found
  }
  return label
}

const fieldsOf = (ast: SchemaAST.AST | undefined): ReadonlyArray<SchemaAST.PropertySignature> =>
  ast?._tag === "Objects" ? ast.propertySignatures : []

const noLabel: Text = { zh: "", en: "" }

interface Walk {
  readonly steps: ReadonlyArray<string>
  readonly label: Text
  readonly elsewhere: Elsewhere
  readonly kind?: string
}

const walk = (ast: SchemaAST.AST, at: Walk): ReadonlyArray<Column> => {
  if (ast._tag === "Objects") return ast.propertySignatures.flatMap((property) => ofKey(property, at))
  if (ast._tag !== "Union") throw new Error(`a row cannot be a ${ast._tag}`)
  const kinds = ast.types.flatMap((type) => {
    const kind = fieldsOf(type).find(({ name }) => name === discriminator)?.type
    return kind?._tag === "Literal" ? [{ kind: String(kind.literal), type }] : []
  })
  const choices = choicesOf(ast)
  const words = Schema.Literals(kinds.map(({ kind }) => kind))
  return [
    column({ ...at, steps: [...at.steps, discriminator] }, kindLabel, single(words.ast, choices), true),
    ...kinds.flatMap(({ kind, type }) =>
      fieldsOf(type)
        .filter(({ name }) => name !== discriminator)
        .flatMap((property) => ofKey(property, { ...at, kind })),
    ),
  ]
}

const discriminator = "kind"
const kindLabel: Text = { zh: "种类", en: "kind" }

const ofKey = ({ name, type }: SchemaAST.PropertySignature, at: Walk): ReadonlyArray<Column> => {
  const steps = [...at.steps, String(name)]
  const id = steps.join("/")
  const label = type.context?.annotations?.label ?? noLabel
  const here: Walk = { ...at, steps }
  if (at.elsewhere.left.includes(id)) return []
  if (at.elsewhere.lists.includes(id)) return [column(here, label, { form: "none" }, false)]
  const form = formOf(type)
  if (form !== undefined) return [column(here, label, form, !SchemaAST.isOptional(type))]
  return walk(type, { ...here, label: id === at.elsewhere.own ? noLabel : label })
}

/** The form of what fits into one cell. */
const formOf = (ast: SchemaAST.AST): Form | undefined => {
  if (Document.leaf(ast) !== undefined) return single(ast, choicesOf(ast))
  if (ast._tag === "Arrays") {
    const [item] = ast.rest
    if (item === undefined) return undefined
    return Document.leaf(item) === undefined
      ? items(columnsOf(item), false)
      : { form: "list", item: single(item, choicesOf(item)) }
  }
  const [record] = ast._tag === "Objects" ? ast.indexSignatures : []
  return record === undefined ? undefined : items(columnsOf(record.type), true)
}

const items = (fields: ReadonlyArray<Column>, isNamed: boolean): Items => {
  const names = fields.flatMap((field) =>
    [field.heading, ...field.alsoCalled]
      .flatMap(({ zh, en }) => [zh, en])
      .concat(field.id)
      .map((name) => [fold(name), field] as const),
  )
  return { form: "items", fields, byName: new Map(names.toReversed()), isNamed }
}

const column = (
  { steps, label: above, kind }: Walk,
  label: Text,
  form: Form,
  isRequired: boolean,
): Column => {
  const isClear = above.zh === "" || (label.zh.includes(above.zh) && label.en.includes(above.en))
  const heading = isClear ? label : { zh: `${above.zh}：${label.zh}`, en: `${above.en}: ${label.en}` }
  return {
    id: steps.join("/"),
    steps,
    heading,
    alsoCalled: isClear ? [] : [label],
    form,
    isRequired,
    kinds: kind === undefined ? undefined : new Set([kind]),
  }
}

const single = (ast: SchemaAST.AST, choices: ReadonlyArray<Choice>): Single => {
  const leaf = Document.leaf(ast)
  if (leaf === undefined) throw new Error(`a cell cannot hold a ${ast._tag}`)
  const spellings = choices.flatMap(({ value, label }) => [value, label.zh, label.en])
  const words = choices.flatMap(({ value, label }) =>
    [value, label.zh, label.en].map((word) => [fold(word), value] as const),
  )
  const isPlain = ast._tag === "String" && ast.encoding === undefined && ast.checks === undefined
  return {
    form: "single",
    answer: answerOf(ast, choices),
    leaf,
    isPlain,
    choices,
    spellings,
    byWord: new Map(words),
  }
}

const answerOf = (ast: SchemaAST.AST, choices: ReadonlyArray<Choice>): Single["answer"] => {
  if (ast._tag === "Boolean") return "boolean"
  if (ast._tag === "Number") return "integer"
  if (choices.length > 0) return "choice"
  return ast.annotations?.["answer"] === "day" ? "day" : "text"
}

const choicesOf = (ast: SchemaAST.AST): ReadonlyArray<Choice> => {
  const choices = ast.annotations?.["choices"]
  return isChoices(choices) ? Object.entries(choices).map(([value, label]) => ({ value, label })) : []
}

/** Annotations are untyped on the syntax tree; core types them where they are written. */
const isChoices = (value: unknown): value is Readonly<Record<string, Text>> =>
  typeof value === "object" && value !== null
