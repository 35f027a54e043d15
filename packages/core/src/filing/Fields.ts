import type { SchemaAST } from "effect"
import type { Text } from "../text/Text.ts"
import { Filing } from "./Filing.ts"

/** A leaf or list of the filing document as a person fills it in (字段). */
export interface Field {
  /** JSON Pointer with `*` for any index or name. */
  readonly pattern: string
  readonly label: Text
  readonly answer: Answer
  /** The kinds of service or change that have it, where not all do (所属种类). */
  readonly kinds?: ReadonlyArray<string>
}

/** What an answer looks like. */
export interface Answer {
  readonly type: "text" | "day" | "boolean" | "integer" | "choice" | "list"
  readonly choices?: ReadonlyArray<Choice>
  /** What is named: a provider, or a server or code of the document. Others than the choices may be named too (所指). */
  readonly names?: Named
}

/** One of the answers to choose from (选项). */
export interface Choice {
  readonly value: string
  readonly label: Text
}

/** What a text may name that is known from elsewhere (所指之物). */
export type Named = "provider" | "carrier"

/** The same answer with what it may name to choose from, where there is any. */
export const offering = (
  answer: Answer,
  known: Partial<Readonly<Record<Named, ReadonlyArray<Choice>>>>,
): Answer => {
  const choices = answer.names === undefined ? undefined : known[answer.names]
  return choices === undefined || choices.length === 0 ? answer : { ...answer, choices }
}

/** The field at a JSON Pointer, or nothing where the document has none. */
export const at = (pointer: string): Field | undefined => byPattern().get(patternOf(pointer))

/** Every field of the filing document, in the order of the Schema. */
export const all = (): ReadonlyArray<Field> => [...byPattern().values()]

const patternOf = (pointer: string): string =>
  pointer.replace(/\/(\d+|-)(?=\/|$)/gu, "/*").replace(/^(\/services\/\*\/files)\/[^/]+/u, "$1/*")

let known: ReadonlyMap<string, Field> | undefined
const byPattern = (): ReadonlyMap<string, Field> => {
  known ??= new Map(fieldsOf(Filing.ast, "", noLabel).map((field) => [field.pattern, field]))
  return known
}

const noLabel: Text = { zh: "", en: "" }

const fieldsOf = (ast: SchemaAST.AST, pattern: string, label: Text): ReadonlyArray<Field> => {
  switch (ast._tag) {
    case "Objects":
      return [
        ...ast.propertySignatures.flatMap(({ name, type }) =>
          name === discriminator && type._tag === "Literal"
            ? []
            : fieldsOf(type, `${pattern}/${String(name)}`, type.context?.annotations?.label ?? noLabel),
        ),
        ...ast.indexSignatures.flatMap(({ type }) => fieldsOf(type, `${pattern}/*`, label)),
      ]
    case "Arrays": {
      const [item] = ast.rest
      if (item === undefined) return []
      return [
        { pattern, label, answer: { type: "list", ...choicesOf(item), ...namedBy(item) } },
        ...fieldsOf(item, `${pattern}/*`, label),
      ]
    }
    case "Union":
      if (ast.types.every((type) => type._tag === "Literal"))
        return [{ pattern, label, answer: { type: "choice", ...choicesOf(ast) } }]
      return [
        {
          pattern: `${pattern}/${discriminator}`,
          label: kindLabel,
          answer: { type: "choice", ...choicesOf(ast) },
        },
        ...fieldsOfKinds(ast.types, pattern, label),
      ]
    default:
      return [{ pattern, label, answer: { type: leafType(ast), ...choicesOf(ast), ...namedBy(ast) } }]
  }
}

/** What the kinds have between them; a field that some of them lack says who has it. */
const fieldsOfKinds = (types: ReadonlyArray<SchemaAST.AST>, pattern: string, label: Text) => {
  const each = types.flatMap((type) =>
    fieldsOf(type, pattern, label).map((field) => ({ field, kind: kindOf(type) })),
  )
  return [...Map.groupBy(each, ({ field }) => field.pattern).values()].flatMap(
    (alike): ReadonlyArray<Field> => {
      const [first] = alike
      if (first === undefined) return []
      return alike.length === types.length
        ? [first.field]
        : [{ ...first.field, kinds: alike.map(({ kind }) => kind) }]
    },
  )
}

const kindOf = (type: SchemaAST.AST): string => {
  const kind =
    type._tag === "Objects"
      ? type.propertySignatures.find(({ name }) => name === discriminator)?.type
      : undefined
  return kind?._tag === "Literal" ? String(kind.literal) : ""
}

const discriminator = "kind"
const kindLabel: Text = { zh: "种类", en: "kind" }

const leafType = (ast: SchemaAST.AST): Answer["type"] => {
  if (ast._tag === "Boolean") return "boolean"
  if (ast._tag === "Number") return "integer"
  if (isChoices(ast.annotations?.["choices"])) return "choice"
  return ast.annotations?.["answer"] === "day" ? "day" : "text"
}

const choicesOf = (ast: SchemaAST.AST): Pick<Answer, "choices"> => {
  const choices = ast.annotations?.["choices"]
  return isChoices(choices)
    ? { choices: Object.entries(choices).map(([value, label]) => ({ value, label })) }
    : {}
}

const namedBy = (ast: SchemaAST.AST): Pick<Answer, "names"> => {
  const names = ast.annotations?.["names"]
  return names === "provider" || names === "carrier" ? { names } : {}
}

/** Annotations are untyped on the syntax tree; `annotations.ts` types them where they are written. */
const isChoices = (value: unknown): value is Readonly<Record<string, Text>> =>
  typeof value === "object" && value !== null
