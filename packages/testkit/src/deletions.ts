import { Filing } from "@openbeian/core/filing"
import { SchemaAST } from "effect"

/** A filing that knows one thing less: the key at the JSON Pointer is gone. */
export interface Deletion {
  readonly pointer: string
  readonly facts: Filing.Facts
}

/** The filing less one of the keys that may be absent, for each of them, however deep. */
export const deletions = (facts: Filing.Facts): ReadonlyArray<Deletion> =>
  lessOne(Filing.Facts.ast, facts, "").map(({ pointer, value }) => ({ pointer, facts: stillFacts(value) }))

interface Less {
  readonly pointer: string
  readonly value: unknown
}

const lessOne = (ast: SchemaAST.AST, value: unknown, pointer: string): ReadonlyArray<Less> => {
  if (ast._tag === "Arrays" && Array.isArray(value)) return inList(ast, value, pointer)
  return isNoun(value) ? inNoun(ast, value, pointer) : []
}

const inList = (
  ast: SchemaAST.Arrays,
  list: ReadonlyArray<unknown>,
  pointer: string,
): ReadonlyArray<Less> => {
  const [item] = ast.rest
  if (item === undefined) return []
  return list.flatMap((each, n) =>
    lessOne(item, each, `${pointer}/${n}`).map((less) => ({ ...less, value: list.with(n, less.value) })),
  )
}

const inNoun = (ast: SchemaAST.AST, noun: Noun, pointer: string): ReadonlyArray<Less> =>
  Object.entries(noun).flatMap(([key, value]) => {
    const type = typeOf(ast, noun, key)
    if (type === undefined) return []
    const { [key]: _, ...rest } = noun
    const gone = type.isOptional ? [{ pointer: `${pointer}/${key}`, value: rest }] : []
    const within = lessOne(type.ast, value, `${pointer}/${key}`)
    return [...gone, ...within.map((less) => ({ ...less, value: { ...noun, [key]: less.value } }))]
  })

/** What stands under a key; of a union in the member that has the noun's discriminator. */
const typeOf = (
  ast: SchemaAST.AST,
  noun: Noun,
  key: string,
): { readonly ast: SchemaAST.AST; readonly isOptional: boolean } | undefined => {
  const shapes = ast._tag === "Union" ? ast.types : [ast]
  const shape = shapes.filter((each) => each._tag === "Objects").find((each) => isOf(each, noun))
  const property = shape?.propertySignatures.find(({ name }) => name === key)
  if (property !== undefined) return { ast: property.type, isOptional: SchemaAST.isOptional(property.type) }
  const [other] = shape?.indexSignatures ?? []
  return other === undefined ? undefined : { ast: other.type, isOptional: true }
}

const isOf = (shape: SchemaAST.Objects, noun: Noun): boolean =>
  shape.propertySignatures.every(
    ({ name, type }) => type._tag !== "Literal" || noun[String(name)] === type.literal,
  )

type Noun = Readonly<Record<string, unknown>>
const isNoun = (value: unknown): value is Noun =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The cast of this file: without a key that may be absent a filing is a filing. */
const stillFacts = (value: unknown): Filing.Facts => value as Filing.Facts
