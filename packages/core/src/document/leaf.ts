import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaParser from "effect/SchemaParser"
import type { Text } from "../text/Text.ts"
import type { Code } from "./faults.ts"
import { type Refusal, refusalsOf, run } from "./refusal.ts"
import "./annotations.ts"

/** A single value: what is read as text and typed by its schema. */
export interface Leaf {
  readonly form: "leaf"
  readonly ast: SchemaAST.AST
  readonly read: (text: string) => Result.Result<unknown, ReadonlyArray<Refusal>>
  readonly write: (value: unknown) => unknown
  /** Every spelling, where they can be listed. */
  readonly words: ReadonlyArray<string>
  readonly wanted: Refusal
}

/** The leaf that a schema is, if text can be decoded into it. */
export const leafOf = (ast: SchemaAST.AST): Leaf | undefined => {
  // A union of texts that mean something else is no list of literals: each of its members is a leaf.
  if (ast._tag === "Union" && ast.types.some(({ encoding }) => encoding !== undefined)) return undefined
  const base = SchemaAST.toEncoded(ast)
  const basic = basicOf(base)
  if (basic === undefined) return undefined
  const annotations = SchemaAST.resolve(ast)
  const wanted: Refusal = {
    code: basic.code,
    allowed: basic.code === "refused" ? (annotations?.allowed ?? []) : basic.words,
    names: namesOf(annotations?.["choices"]),
    expects: annotations?.expects ?? basic.expects,
  }
  // Where nothing is written they say nothing.
  const { says, fix } = annotations ?? {}
  const finish =
    ast.encoding === undefined && base._tag !== "TemplateLiteral" ? checked(ast) : decoded(ast, wanted)
  return {
    form: "leaf",
    ast,
    words: basic.words,
    wanted,
    read: (text) => {
      const value = basic.read(text)
      return value === undefined ? Result.fail([{ ...wanted, says, fix }]) : finish(value)
    },
    write: ast.encoding === undefined ? (value) => value : encoded(ast),
  }
}

interface Basic {
  readonly code: Code
  readonly words: ReadonlyArray<string>
  readonly expects?: Text
  readonly read: (text: string) => string | number | boolean | undefined
}

const basicOf = (ast: SchemaAST.AST): Basic | undefined => {
  switch (ast._tag) {
    case "String":
    case "TemplateLiteral":
      return { code: "refused", words: [], expects: { zh: "文字", en: "a text" }, read: (text) => text }
    case "Boolean":
      return { code: "notBoolean", words: [], ...booleans }
    case "Number":
      return isWhole(ast)
        ? { code: "notInteger", words: [], ...integers }
        : { code: "notNumber", words: [], ...numbers }
    case "Literal":
    case "Union":
      return literals(ast)
    default:
      return undefined
  }
}

const literals = (ast: SchemaAST.Literal | SchemaAST.Union): Basic | undefined => {
  const found = new Map<string, string | number | boolean>()
  for (const type of ast._tag === "Literal" ? [ast] : ast.types) {
    if (type._tag !== "Literal" || typeof type.literal === "bigint") return undefined
    found.set(String(type.literal), type.literal)
  }
  return { code: "notListed", words: [...found.keys()], read: (text) => found.get(text) }
}

const truths = new Map([
  ["true", true],
  ["yes", true],
  ["是", true],
  ["false", false],
  ["no", false],
  ["否", false],
])
const booleans = {
  expects: { zh: "true 或 false", en: "true or false" },
  read: (text: string) => truths.get(text.toLowerCase()),
}
const integers = {
  expects: { zh: "整数", en: "a whole number" },
  read: (text: string) => numberOf(/^[+-]?\d+$/u, text),
}
const numbers = {
  expects: { zh: "数字", en: "a number" },
  read: (text: string) => numberOf(/^[+-]?\d+(?:\.\d+)?$/u, text),
}

/** Full-width digits count. A number that would come back as another one does not. */
const numberOf = (form: RegExp, text: string): number | undefined => {
  const digits = text.normalize("NFKC")
  const value = form.test(digits) ? Number(digits) : Number.NaN
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined
}

const isWhole = (ast: SchemaAST.AST): boolean =>
  run(ast, 0.5).length > 0 && run(ast, 0.5).length > run(ast, 1).length

type Finish = (value: unknown) => Result.Result<unknown, ReadonlyArray<Refusal>>

const checked = (ast: SchemaAST.AST): Finish => {
  if (ast.checks === undefined) return Result.succeed
  return (value) => {
    const refusals = run(ast, value)
    return refusals.length === 0 ? Result.succeed(value) : Result.fail(refusals)
  }
}

const decoded = (ast: SchemaAST.AST, wanted: Refusal): Finish => {
  const decode: (value: unknown) => Result.Result<unknown, SchemaIssue.Issue> =
    SchemaParser.decodeUnknownResult(Schema.make<Schema.Codec<unknown>>(ast), { errors: "all" })
  return (value) => Result.mapError(decode(value), (issue) => refusalsOf(issue, wanted))
}

const encoded = (ast: SchemaAST.AST): ((value: unknown) => unknown) =>
  SchemaParser.encodeUnknownSync(Schema.make<Schema.Codec<unknown>>(ast))

const namesOf = (choices: unknown): Readonly<Record<string, Text>> | undefined => {
  if (typeof choices !== "object" || choices === null) return undefined
  const names = Object.entries(choices).filter((entry): entry is [string, Text] => isText(entry[1]))
  return Object.fromEntries(names)
}

const isText = (name: unknown): name is Text =>
  typeof name === "object" && name !== null && "zh" in name && "en" in name
