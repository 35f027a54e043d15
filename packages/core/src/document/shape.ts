import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { type Leaf, leafOf } from "./leaf.ts"

/** What a Schema says about a document, laid out for reading and writing it. */
export type Shape = Struct | List | Choice | Either | Leaf

interface Checked {
  readonly ast: SchemaAST.AST
}

export interface Struct extends Checked {
  readonly form: "struct"
  readonly fields: ReadonlyMap<string, Field>
  /** The keys and values of a record. */
  readonly rest: { readonly key: Leaf; readonly value: Shape } | undefined
}

interface Field {
  readonly shape: Shape
  readonly isRequired: boolean
}

export interface List extends Checked {
  readonly form: "list"
  /** The first items, where they are of a kind of their own or at least so many are wanted. */
  readonly first: ReadonlyArray<Shape>
  readonly rest: Shape | undefined
}

/** One of several structs, told apart by a literal under one key. */
export interface Choice extends Checked {
  readonly form: "choice"
  readonly by: string
  readonly cases: ReadonlyMap<string, Struct>
}

/** One of several shapes, told apart by their form, leaves by which of them takes the text. */
export interface Either extends Checked {
  readonly form: "either"
  readonly options: ReadonlyArray<Exclude<Shape, Either>>
  readonly accepts: (shape: Shape, value: unknown) => boolean
}

const known = new WeakMap<SchemaAST.AST, Shape>()

/** The shape of a schema; made once. A schema that is no document throws: that is a mistake in our own code. */
export const shapeOf = (ast: SchemaAST.AST): Shape => {
  const found = known.get(ast)
  if (found !== undefined) return found
  const made = make(ast)
  known.set(ast, made)
  return made
}

const make = (ast: SchemaAST.AST): Shape => {
  const leaf = leafOf(ast)
  if (leaf !== undefined) return leaf
  if (ast.encoding !== undefined) throw unreadable(ast)
  switch (ast._tag) {
    case "Objects":
      return structOf(ast)
    case "Arrays":
      return {
        form: "list",
        ast,
        first: ast.elements.map(shapeOf),
        rest: ast.rest[0] === undefined ? undefined : shapeOf(ast.rest[0]),
      }
    case "Union":
      return unionOf(ast)
    default:
      throw unreadable(ast)
  }
}

const unreadable = (ast: SchemaAST.AST): Error =>
  new Error(`a document cannot hold a schema of the kind ${ast._tag}`)

const structOf = (ast: SchemaAST.Objects): Struct => {
  const fields = ast.propertySignatures.map(({ name, type }): [string, Field] => [
    String(name),
    { shape: shapeOf(type), isRequired: !SchemaAST.isOptional(type) },
  ])
  const record = ast.indexSignatures[0]
  const key = record === undefined ? undefined : leafOf(record.parameter)
  return {
    form: "struct",
    ast,
    fields: new Map(fields),
    rest: record === undefined || key === undefined ? undefined : { key, value: shapeOf(record.type) },
  }
}

const unionOf = (ast: SchemaAST.Union): Shape => {
  const options = ast.types
    .filter((type) => type._tag !== "Undefined" && type._tag !== "Null")
    .map(shapeOf)
    .flatMap((shape) => (shape.form === "either" ? shape.options : [shape]))
  const structs = options.filter((option) => option.form === "struct")
  const choice = structs.length > 1 && structs.length === options.length ? choiceOf(ast, structs) : undefined
  if (choice !== undefined) return choice
  const [only] = options
  if (only !== undefined && options.length === 1) return only
  return {
    form: "either",
    ast,
    options,
    accepts: (shape, value) => Schema.is(Schema.toType(Schema.make<Schema.Top>(shape.ast)))(value),
  }
}

const choiceOf = (ast: SchemaAST.AST, structs: ReadonlyArray<Struct>): Choice | undefined => {
  for (const by of structs[0]?.fields.keys() ?? []) {
    const cases = new Map<string, Struct>()
    for (const struct of structs) {
      const field = struct.fields.get(by)
      const [word, ...more] = field?.isRequired && field.shape.form === "leaf" ? field.shape.words : []
      if (word !== undefined && more.length === 0) cases.set(word, struct)
    }
    if (cases.size === structs.length) return { form: "choice", ast, by, cases }
  }
  return undefined
}
