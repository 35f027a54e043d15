import * as Result from "effect/Result"
import type { Detail, Faults } from "./faults.ts"
import type { Leaf } from "./leaf.ts"
import { nearest } from "./nearest.ts"
import { type Refusal, run } from "./refusal.ts"
import type { Choice, Either, List, Shape, Struct } from "./shape.ts"
import { find, isNothing, type Mapping, type Tree, type List as TreeList } from "./tree.ts"

/** The value that a tree is under a shape; without meaning if that finds faults. */
export const match = (shape: Shape, tree: Tree, faults: Faults): unknown =>
  read(shape, tree, { faults, path: [] })

interface Reading {
  readonly faults: Faults
  readonly path: Array<string | number>
}

/** What stands for a value that has a fault; what holds it is refused in turn, and not checked. */
const refused = Symbol("refused")

const read = (shape: Shape, tree: Tree, r: Reading): unknown => {
  if (tree.kind === "broken") return refused
  if (shape.form === "either") return readEither(shape, tree, r)
  if (shape.form === "leaf") {
    return tree.kind === "scalar" ? readLeaf([shape], tree.text, tree, r) : wrongForm(shape, tree, r)
  }
  if (shape.form === "list") {
    return tree.kind === "list"
      ? checked(shape, readList(shape, tree, r), tree, r)
      : wrongForm(shape, tree, r)
  }
  if (tree.kind !== "mapping") return wrongForm(shape, tree, r)
  return shape.form === "choice"
    ? readChoice(shape, tree, r)
    : checked(shape, readStruct(shape, tree, r), tree, r)
}

const readStruct = (shape: Struct, tree: Mapping, r: Reading): unknown => {
  const value: Record<string, unknown> = {}
  let isWhole = true
  for (const { key, keyAt, value: inner } of tree.entries) {
    r.path.push(key)
    const field = shape.fields.get(key)?.shape ?? restOf(shape, key)
    if (field === undefined) {
      isWhole = false
      const details = meant(r, key, () => [...shape.fields.keys()])
      r.faults.add("unknownKey", keyAt, r.path, details)
    } else if (!isNothing(inner)) {
      const part = read(field, inner, r)
      if (part === refused) isWhole = false
      else value[key] = part
    }
    r.path.pop()
  }
  for (const [key, { shape: wanted, isRequired }] of shape.fields) {
    if (isRequired && entryOf(tree, key) === undefined) {
      isWhole = false
      missing(key, wanted, tree, r)
    }
  }
  return isWhole ? value : refused
}

/** Whatever a record takes as a key; `__proto__` is no key anywhere. */
const restOf = ({ rest }: Struct, key: string): Shape | undefined =>
  rest !== undefined && key !== "__proto__" && Result.isSuccess(rest.key.read(key)) ? rest.value : undefined

const entryOf = (tree: Mapping, key: string) =>
  tree.entries.find((entry) => entry.key === key && !isNothing(entry.value))

const missing = (key: string, wanted: Shape, tree: Mapping, r: Reading): void => {
  const at = find(tree, [key])
  r.path.push(key)
  r.faults.add("missingKey", at, r.path, {
    key,
    ...(wanted.form === "leaf" ? wanted.wanted : { allowed: formsOf(wanted) }),
  })
  r.path.pop()
}

const readChoice = (shape: Choice, tree: Mapping, r: Reading): unknown => {
  const place = entryOf(tree, shape.by)?.value
  const struct = place?.kind === "scalar" ? shape.cases.get(place.text) : undefined
  if (struct !== undefined) return read(struct, tree, r)
  r.path.push(shape.by)
  wrongCase(shape, place, tree, r)
  r.path.pop()
  return refused
}

const wrongCase = (shape: Choice, place: Tree | undefined, tree: Mapping, r: Reading): void => {
  const allowed = [...shape.cases.keys()]
  if (place === undefined) {
    r.faults.add("missingKey", find(tree, [shape.by]), r.path, { key: shape.by, allowed })
  } else if (place.kind === "scalar") {
    const details = meant(r, place.text, () => allowed)
    r.faults.add("notListed", place.at, r.path, details)
  } else if (place.kind !== "broken") {
    r.faults.add("wrongForm", place.at, r.path, { found: foundIn(place), allowed })
  }
}

const readList = (shape: List, tree: TreeList, r: Reading): unknown => {
  const values: Array<unknown> = []
  for (const [index, item] of tree.items.entries()) {
    const wanted = shape.first[index] ?? shape.rest
    r.path.push(index)
    if (isNothing(item)) r.faults.add("emptyItem", item.at, r.path)
    else if (wanted === undefined)
      r.faults.add("refused", item.at, r.path, { found: foundIn(item), expects: itemsOf(shape) })
    const value = wanted === undefined || isNothing(item) ? refused : read(wanted, item, r)
    if (value !== refused) values.push(value)
    r.path.pop()
  }
  if (tree.items.length >= shape.first.length) return values.length === tree.items.length ? values : refused
  r.faults.add("refused", tree.at, r.path, { found: foundIn(tree), expects: itemsOf(shape) })
  return refused
}

const itemsOf = ({ first, rest }: List) =>
  rest === undefined
    ? { zh: `恰好 ${first.length} 项`, en: `exactly ${first.length} items` }
    : { zh: `至少 ${first.length} 项`, en: `at least ${first.length} item(s)` }

const readEither = (shape: Either, tree: Tree, r: Reading): unknown => {
  if (tree.kind === "scalar") {
    const leaves = shape.options.filter((option) => option.form === "leaf")
    return leaves.length === 0 ? wrongForm(shape, tree, r) : readLeaf(leaves, tree.text, tree, r)
  }
  const option = shape.options.find(({ form }) => formOf(form) === formOf(tree.kind))
  return option === undefined ? wrongForm(shape, tree, r) : read(option, tree, r)
}

/** The first leaf that takes the text; if none does, what it should have been. */
const readLeaf = (leaves: ReadonlyArray<Leaf>, text: string, tree: Tree, r: Reading): unknown => {
  const refusals: Array<Refusal> = []
  for (const leaf of leaves) {
    const result = leaf.read(text)
    if (Result.isSuccess(result)) return result.success
    refusals.push(...result.failure)
  }
  for (const { code, ...refusal } of leaves.length === 1 ? refusals : [anyOf(leaves)]) {
    const details = meant(r, text, () => refusal.allowed ?? [], refusal.names)
    r.faults.add(code, tree.at, r.path, { ...refusal, ...details })
  }
  return refused
}

const anyOf = (leaves: ReadonlyArray<Leaf>): Refusal => ({
  code: "refused",
  allowed: leaves.flatMap(({ wanted }) => wanted.allowed ?? []),
  expects: {
    zh: leaves
      .map(({ words, wanted }) => (words.length > 0 ? words.join("、") : wanted.expects?.zh))
      .join("，或"),
    en: leaves
      .map(({ words, wanted }) => (words.length > 0 ? words.join(", ") : wanted.expects?.en))
      .join(", or "),
  },
})

const checked = (shape: Struct | List, value: unknown, tree: Tree, r: Reading): unknown => {
  if (value === refused || shape.ast.checks === undefined) return value
  const refusals = run(shape.ast, value)
  for (const { code, path = [], ...refusal } of refusals) {
    r.faults.add(code, find(tree, path), [...r.path, ...path], { ...refusal, found: foundIn(tree) })
  }
  return refusals.length === 0 ? value : refused
}

const wrongForm = (shape: Shape, tree: Tree, r: Reading): unknown => {
  r.faults.add("wrongForm", tree.at, r.path, { found: foundIn(tree), allowed: formsOf(shape) })
  return refused
}

/** What was written, what may be and what was probably meant; nothing while faults are only counted. */
const meant = (
  r: Reading,
  found: string,
  words: () => ReadonlyArray<string>,
  names?: Detail["names"],
): Detail => {
  if (r.faults.isFull) return {}
  const allowed = words()
  return { found, allowed, names, guess: nearest(found, allowed, names) }
}

const mapping = "{…}"
const list = "[…]"
const single = "“…”"

const formOf = (kind: Tree["kind"] | Shape["form"]): string => {
  if (kind === "list") return list
  return kind === "leaf" || kind === "scalar" ? single : mapping
}

const formsOf = (shape: Shape): ReadonlyArray<string> =>
  shape.form === "either" ? [...new Set(shape.options.map(({ form }) => formOf(form)))] : [formOf(shape.form)]

export const foundIn = (tree: Tree): string => (tree.kind === "scalar" ? tree.text : formOf(tree.kind))
