import type * as JsonSchema from "effect/JsonSchema"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { byteLength, decode, invalidAt } from "./bytes.ts"
import { type Fault, Faults } from "./faults.ts"
import { jsonSchemaOf } from "./jsonSchema.ts"
import { leafOf } from "./leaf.ts"
import { linesOf } from "./lines.ts"
import { foundIn, match } from "./match.ts"
import { nearest } from "./nearest.ts"
import { parse } from "./parse.ts"
import type { Refusal } from "./refusal.ts"
import { type Shape, shapeOf } from "./shape.ts"
import { find, isNothing, type Tree } from "./tree.ts"
import { print } from "./write.ts"

export type { Code, Fault } from "./faults.ts"
export type { Refusal } from "./refusal.ts"

/** What a document says, and where in its text it says so (读入的文档). */
export interface Document<A> {
  readonly value: A
  readonly positions: Positions
}

/** From JSON Pointers to places in a text. */
export interface Positions {
  /** The place of a key or item; of the nearest one above it, if the text does not have it. */
  readonly of: (pointer: string) => { readonly line: number; readonly column: number }
}

/** What is refused before it is read. Absent: 5 MB, 64 levels and a million tokens. */
export interface Limits {
  readonly maxBytes?: number
  readonly maxDepth?: number
  /** Words, marks, blanks and line ends. A filing of 1 MB has 400 000. */
  readonly maxTokens?: number
}

/**
 * Reads YAML or JSON by a schema. Scalars are taken as the characters that were written and typed by the schema
 * alone, so digits come back as they were. A key without a value, `~` and `null` mean "not known": the key is
 * absent. All faults are answered, not the first.
 */
export const read = <S extends Schema.Constraint>(
  schema: S,
  source: string | Uint8Array,
  { maxBytes = 5_000_000, maxDepth = 64, maxTokens = 1_000_000 }: Limits = {},
): Result.Result<Document<S["Type"]>, ReadonlyArray<Fault>> => {
  const faults = new Faults()
  const text = textOf(source, maxBytes, faults)
  const lines = linesOf(text)
  const shape = shapeOf(schema.ast)
  const tree = faults.count > 0 ? undefined : parse(text, faults, { maxDepth, maxTokens })
  const value = tree === undefined || isNothing(tree) ? noValue(shape, faults) : valueIn(shape, tree, faults)
  if (tree === undefined || faults.count > 0) return Result.fail(faults.list(lines))
  if (!Schema.is(Schema.toType(schema))(value)) {
    faults.add("refused", 0, [], { found: foundIn(tree) })
    return Result.fail(faults.list(lines))
  }
  return Result.succeed({ value, positions: { of: (pointer) => lines.position(find(tree, pointer)) } })
}

/** Prints a value as YAML, keys in the order of the schema; `read` gives the same value back. */
export const write = <S extends Schema.Constraint>(schema: S, value: S["Type"]): string =>
  print(shapeOf(schema.ast), value)

/** The JSON Schema (draft 2020-12) of a schema's documents, with titles and descriptions. */
export const jsonSchema = (schema: Schema.Constraint): JsonSchema.JsonSchema => jsonSchemaOf(schema)

/** How a document reads and writes one single value, for those who keep such values elsewhere (单个值). */
export interface Value {
  readonly read: (text: string) => Result.Result<unknown, ReadonlyArray<Refusal>>
  readonly write: (value: unknown) => unknown
  /** Every spelling, where they can be listed. */
  readonly words: ReadonlyArray<string>
}

/** The single value that a part of a schema is; nothing where it is a list or has keys. */
export const leaf = (ast: SchemaAST.AST): Value | undefined => leafOf(ast)

/** The word that was probably meant: few letters away, or none. */
export const meant = (found: string, words: ReadonlyArray<string>): string | undefined =>
  nearest(found, words)

const valueIn = (shape: Shape, tree: Tree, faults: Faults): unknown => {
  if (tree.kind === "mapping" || tree.kind === "broken") return match(shape, tree, faults)
  faults.add("notMapping", tree.at, [], { found: foundIn(tree), allowed: keysOf(shape) })
  return undefined
}

const noValue = (shape: Shape, faults: Faults): undefined => {
  if (faults.count === 0) faults.add("empty", 0, [], { allowed: keysOf(shape) })
}

const keysOf = (shape: Shape): ReadonlyArray<string> =>
  shape.form === "struct" ? [...shape.fields.keys()] : []

/** The text of a source, and what is wrong with it as a whole. */
/** What ZIP begins a file with (APPNOTE 4.3.7). */
const archive = "PK\u0003\u0004"

const isArchive = (source: string | Uint8Array): boolean =>
  typeof source === "string"
    ? source.startsWith(archive)
    : [...archive].every((character, index) => source[index] === character.charCodeAt(0))

const textOf = (source: string | Uint8Array, maxBytes: number, faults: Faults): string => {
  const bytes = typeof source === "string" ? byteLength(source) : source.length
  if (bytes > maxBytes) {
    faults.add("size", 0, [], { found: String(bytes), count: maxBytes })
    return ""
  }
  if (isArchive(source)) {
    faults.add("workbook", 0, [], { found: "PK" })
    return ""
  }
  if (typeof source === "string") return source.startsWith("\ufeff") ? source.slice(1) : source
  const invalid = invalidAt(source)
  const text = decode(source)
  if (invalid >= 0) {
    const before = decode(source.subarray(0, invalid))
    faults.add("encoding", before.length, [], { found: `0x${(source[invalid] ?? 0).toString(16)}` })
  }
  return text
}
