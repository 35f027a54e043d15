import type * as JsonSchema from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"

/**
 * The JSON Schema (draft 2020-12) of a document in its plainest spelling: what it takes is read, but the reader
 * also takes null for a key that is not known, and booleans and numbers as texts.
 */
export const jsonSchemaOf = (schema: Schema.Constraint): JsonSchema.JsonSchema => {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error" })
  describe(schema.ast, root, { definitions, seen: new Set() })
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...root, $defs: definitions }
}

interface Walk {
  readonly definitions: JsonSchema.Definitions
  readonly seen: Set<object>
}

/** A leaf that is decoded loses the title and description of its key on the way to JSON; they are put back. */
const describe = (ast: SchemaAST.AST, json: unknown, walk: Walk): void => {
  const node = bodyOf(json, walk)
  if (node === undefined || walk.seen.has(node)) return
  walk.seen.add(node)
  switch (ast._tag) {
    case "Objects":
      for (const { name, type } of ast.propertySignatures) {
        const property = partOf(partOf(node, "properties"), String(name))
        if (type.encoding === undefined) describe(type, property, walk)
        else if (property !== undefined) Object.assign(property, wordsOf(type))
      }
      for (const { type } of ast.indexSignatures) describe(type, partOf(node, "additionalProperties"), walk)
      return
    case "Arrays":
      for (const type of ast.rest) describe(type, partOf(node, "items"), walk)
      return
    case "Union":
      ast.types.forEach((type, index) => {
        describe(type, partOf(partOf(node, "anyOf"), String(index)), walk)
      })
  }
}

const wordsOf = (ast: SchemaAST.AST): JsonSchema.JsonSchema => {
  const { title, description } = ast.context?.annotations ?? {}
  const examples = SchemaAST.resolve(ast)?.allowed
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
  }
}

/** What a reference leads to; a reference with a title of its own stands in an `allOf`. */
const bodyOf = (json: unknown, walk: Walk): object | undefined => {
  const node = isObject(json) ? json : undefined
  const reference = Reflect.get(node ?? {}, "$ref")
  if (typeof reference === "string") return walk.definitions[reference.replace("#/$defs/", "")]
  const first = partOf(partOf(node, "allOf"), "0")
  return first !== undefined && "$ref" in first ? bodyOf(first, walk) : node
}

const partOf = (node: object | undefined, key: string): object | undefined => {
  const part: unknown = node === undefined ? undefined : Reflect.get(node, key)
  return isObject(part) ? part : undefined
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null
