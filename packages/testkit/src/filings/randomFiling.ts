import { Filing } from "@openbeian/core/filing"
import type { Plugin } from "@openbeian/core/provider"
import { Schema, SchemaAST } from "effect"
import fc from "fast-check"
import { type Leaves, leavesOf } from "./leaves.ts"

/** Whose words the values are taken from, and how many of the keys that may be absent are there. */
export interface Wishes {
  readonly provider: Plugin.Plugin
  /** From 0, nothing that may be absent, to 1, every key. Absent: anything in between. */
  readonly presence?: number
}

/**
 * Any filing that the Schema takes. Each key that may be absent is there or not, and the values come from small
 * pools, so that names and ids meet one another, agree, disagree and point nowhere.
 */
export const filing = ({ provider, presence }: Wishes): fc.Arbitrary<Filing.Facts> => {
  const leaves = leavesOf(provider)
  const share = presence === undefined ? fc.constantFrom(1, 0.95, 0.8, 0.5) : fc.constant(presence)
  return share
    .chain((share) => arbitraryOf(Filing.Facts.ast, { leaves, share, key: "", of: "" }))
    .map(asFacts)
}

/** Throws where the generator and the Schema disagree: that is a mistake of ours. */
const asFacts = Schema.decodeUnknownSync(Schema.toType(Filing.Facts), { onExcessProperty: "error" })

interface Context {
  readonly leaves: Leaves
  readonly share: number
  /** The key under which the value stands, and that of the noun which has it. */
  readonly key: string
  readonly of: string
}

const arbitraryOf = (ast: SchemaAST.AST, context: Context): fc.Arbitrary<unknown> => {
  switch (ast._tag) {
    case "Objects":
      return ast.indexSignatures[0] === undefined
        ? nounOf(ast, context)
        : recordOf(ast.indexSignatures[0].type, context)
    case "Arrays":
      return listOf(ast, context)
    case "Union":
      return fc.oneof(...ast.types.map((type) => arbitraryOf(type, context)))
    case "Literal":
      return fc.constant(ast.literal)
    case "Boolean":
      return fc.boolean()
    case "String":
      return textOf(context)
    case "Number":
      return context.leaves.number[context.key] ?? fc.nat(9)
    default:
      throw new Error(`no filing holds a ${ast._tag}`)
  }
}

const nounOf = (ast: SchemaAST.Objects, context: Context): fc.Arbitrary<unknown> =>
  fc
    .record(
      Object.fromEntries(
        ast.propertySignatures.map(({ name, type }) => {
          const value = arbitraryOf(type, { ...context, key: String(name), of: context.key })
          return [String(name), SchemaAST.isOptional(type) ? perhaps(value, context.share) : value]
        }),
      ),
    )
    .map(withoutAbsent)
    .filter(isTakenBy(ast))

/** What the Schema demands of a noun or list as a whole. */
const isTakenBy = (ast: SchemaAST.AST): ((value: unknown) => boolean) =>
  ast.checks === undefined ? () => true : Schema.is(Schema.toType(Schema.make<Schema.Top>(ast)))

const recordOf = (ast: SchemaAST.AST, context: Context): fc.Arbitrary<unknown> =>
  fc
    .record(
      Object.fromEntries(
        context.leaves.materials.map((id) => [
          id,
          perhaps(arbitraryOf(ast, { ...context, key: id }), context.share),
        ]),
      ),
    )
    .map(withoutAbsent)

const textOf = ({ leaves, key, of }: Context): fc.Arbitrary<string> =>
  leaves.text[`${of}/${key}`] ?? leaves.text[key] ?? leaves.words

/** Lists are short, but long enough to pass every limit of an order. */
const listOf = (ast: SchemaAST.Arrays, context: Context): fc.Arbitrary<unknown> => {
  const [item] = ast.rest
  if (item === undefined) throw new Error("a list of what?")
  const list = fc.array(arbitraryOf(item, context), { maxLength: context.key === "services" ? 4 : 2 })
  return list.filter(isTakenBy(ast))
}

const perhaps = (value: fc.Arbitrary<unknown>, share: number): fc.Arbitrary<unknown> => {
  if (share >= 1) return value
  const weight = Math.round(share * 100)
  return fc.oneof({ arbitrary: value, weight }, { arbitrary: fc.constant(undefined), weight: 100 - weight })
}

const withoutAbsent = (noun: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(noun).filter(([, value]) => value !== undefined))
