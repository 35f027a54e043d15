import { isList, isObject, type Json, type JsonObject } from "./json.ts"

/** The keys of a JSON Pointer (RFC 6901): "/services/0/name" is services, 0, name. */
const keysOf = (pointer: string): ReadonlyArray<string> =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))

const pointerOf = (keys: ReadonlyArray<string>): string =>
  keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")

/** What stands at a place of the document; absent is undefined. */
export const read = (document: Json | undefined, pointer: string): Json | undefined =>
  keysOf(pointer).reduce<Json | undefined>(at, document)

/** The document with a value at that place. Missing parents are made; an index past the end appends. */
export const write = (document: JsonObject, pointer: string, value: Json): JsonObject =>
  asObject(put(document, keysOf(pointer), value))

/**
 * The document without that place. Objects that become empty go too, because `{}` says nothing; a list keeps its
 * other items, and an emptied list goes, because `[]` would claim that there are none.
 */
export const remove = (document: JsonObject, pointer: string): JsonObject =>
  asObject(take(document, keysOf(pointer)) ?? {})

/** The pattern of a pointer in the field catalogue: indices become `*`, and so do the names of files. */
export const patternOf = (pointer: string): string => {
  const keys = keysOf(pointer)
  return pointerOf(keys.map((key, index) => (isIndex(key) || keys[index - 1] === "files" ? "*" : key)))
}

/** Where every known fact stands: each scalar, and each list known to be empty. */
export const leaves = (value: Json | undefined, pointer = ""): ReadonlyArray<string> => {
  if (value === undefined || value === null || value === "") return []
  if (isList(value) && value.length > 0)
    return value.flatMap((item, index) => leaves(item, `${pointer}/${index}`))
  if (!isObject(value)) return [pointer]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, pointer + pointerOf([key])))
}

/** Where somebody has said that it is not known: `null`, which a reader of documents takes for an absent key. */
export const unclear = (value: Json | undefined, pointer = ""): ReadonlyArray<string> => {
  if (value === null) return [pointer]
  if (isList(value)) return value.flatMap((item, index) => unclear(item, `${pointer}/${index}`))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, child]) => unclear(child, pointer + pointerOf([key])))
}

const isIndex = (key: string | undefined): boolean => key !== undefined && /^\d+$/u.test(key)

const at = (value: Json | undefined, key: string): Json | undefined => {
  if (isList(value)) return isIndex(key) ? value[Number(key)] : undefined
  if (!isObject(value)) return undefined
  // Read first: a store follows the reading of a key, not the question whether it is there.
  const child = value[key]
  return Object.hasOwn(value, key) ? child : undefined
}

const put = (parent: Json | undefined, [key, ...rest]: ReadonlyArray<string>, value: Json): Json => {
  if (key === undefined) return value
  if (isIndex(key) && !isObject(parent)) {
    const list = isList(parent) ? parent : []
    const index = Math.min(Number(key), list.length)
    return list.toSpliced(index, 1, put(list[index], rest, value))
  }
  const object = isObject(parent) ? parent : {}
  return { ...object, [key]: put(at(object, key), rest, value) }
}

/** Undefined where nothing is left. */
const take = (parent: Json | undefined, [key, ...rest]: ReadonlyArray<string>): Json | undefined => {
  if (key === undefined || parent === undefined) return undefined
  const child = at(parent, key)
  if (child === undefined) return parent
  const left = take(child, rest)
  if (isList(parent)) {
    if (left !== undefined) return parent.with(Number(key), left)
    if (rest.length > 0) return parent.with(Number(key), {})
    return parent.length === 1 ? undefined : parent.toSpliced(Number(key), 1)
  }
  if (!isObject(parent)) return parent
  const others = Object.entries(parent).filter(([name]) => name !== key)
  if (left !== undefined) return { ...parent, [key]: left }
  return others.length === 0 ? undefined : Object.fromEntries(others)
}

/** A document stays an object whatever is taken from it. */
const asObject = (value: Json): JsonObject => (isObject(value) ? value : {})
