import type { Schema, SchemaAST } from "effect"
import type { Known } from "./Scopes.ts"
import type { Verdict } from "./Verdict.ts"

/**
 * A look at one noun of the document. Leaves are read through, an absent noun is seen as one that lacks all its
 * keys, and an absent leaf or list ends the reader. The path is made only when someone asks.
 */
interface View {
  data: Noun
  /** The look that this one was reached from, by this key; without it the key is the whole JSON Pointer. */
  up: View | undefined
  key: string
  /** Looks at the nouns and lists inside, each made when it is first read. */
  inner: Record<string, unknown>
}
type Noun = Readonly<Record<string, unknown>>

/** Looks at `data`, of the shape of `schema`, as the value at a JSON Pointer of the document. */
export const look = <S extends Schema.Top>(
  schema: S,
  data: S["Type"] | undefined,
  pointer: string,
): Known<S["Type"]> => {
  const getters = gettersOf(schema.ast)
  if (getters === undefined) throw new Error(`not a noun: ${schema.ast._tag}`)
  return known(viewOf(getters, noun(data), undefined, pointer))
}

/** The value of `read`, or what is missing to have it. */
export const attempt = <A>(read: () => A): A | Undecided => {
  try {
    return read()
  } catch (thrown) {
    return missed(thrown)
  }
}

/** What a reader that was ended has missed. Whatever else was thrown is a mistake and goes on. */
export const missed = (thrown: unknown): Undecided => {
  if (thrown !== missing) throw thrown
  return { _tag: "Undecided", asks: missingPointer() }
}
export type Undecided = Extract<Verdict, { readonly _tag: "Undecided" }>

export const isUndecided = (value: unknown): value is Undecided =>
  typeof value === "object" && value !== null && "_tag" in value && value._tag === "Undecided"

/**
 * The facts that `read` looks at, by JSON Pointer, in the order of the last look at each (所据事实). Reading changes
 * nothing, so what was decided once is decided alike again; only who asks for its facts pays for them.
 */
export const factsOf = (read: () => unknown): ReadonlyArray<string> => {
  const looks: Array<Look> = []
  watched = looks
  try {
    read()
  } catch (thrown) {
    missed(thrown)
  } finally {
    watched = undefined
  }
  const facts = new Set<string>()
  for (const { view, key } of looks) {
    const pointer = `${pointerOf(view)}/${key}`
    facts.delete(pointer)
    facts.add(pointer)
  }
  return [...facts]
}

interface Look {
  readonly view: View
  readonly key: string
}

/** Where looks are written down while somebody wants to know. */
let watched: Array<Look> | undefined

/**
 * Much of what rules read is the same whichever provider is asked. What one provider alone has or makes of a filing says
 * so here when it is read, so that a verdict reached without it can stand for every provider (与接入商无关的结论).
 */
export const readOwn = (): void => {
  isOwnRead = true
}

/** Whether that has happened since this was last asked. */
export const wasOwnRead = (): boolean => {
  const was = isOwnRead
  isOwnRead = false
  return was
}
let isOwnRead = false

/** Ends the reader: the fact at this JSON Pointer is missing. */
export const ask = (pointer: string): never => {
  missing.view = undefined
  missing.key = pointer
  throw missing
}

/** One object for all readers that end, thrown again and again: making an Error costs more than a rule does. */
const missing: { view: View | undefined; key: string } = { view: undefined, key: "" }

const missingPointer = (): string =>
  missing.view === undefined ? missing.key : `${pointerOf(missing.view)}/${missing.key}`

const pointerOf = (view: View): string =>
  view.up === undefined ? view.key : `${pointerOf(view.up)}/${view.key}`

const miss = (view: View, key: string): never => {
  missing.view = view
  missing.key = key
  throw missing
}

/** Made without a constructor, which costs twice as much where there is one for every noun. */
const viewOf = (getters: object, data: Noun, up: View | undefined, key: string): View => {
  const view: View = Object.create(getters)
  view.data = data
  view.up = up
  view.key = key
  view.inner = {}
  return view
}

const made = new Map<SchemaAST.AST, object>()

/** What the views of a noun share, from its Schema: one getter a key. A leaf has none. */
const gettersOf = (ast: SchemaAST.AST): object | undefined => {
  const before = made.get(ast)
  if (before !== undefined) return before
  const shapes = ast._tag === "Union" ? ast.types : [ast]
  if (!shapes.every(isNoun)) return undefined
  const getters = {}
  made.set(ast, getters)
  for (const shape of shapes) {
    for (const { name, type } of shape.propertySignatures) {
      const key = String(name)
      Object.defineProperty(getters, key, { configurable: true, get: reader(key, type) })
    }
  }
  return getters
}

const isNoun = (ast: SchemaAST.AST): ast is SchemaAST.Objects =>
  ast._tag === "Objects" && ast.indexSignatures.length === 0

const reader = (key: string, type: SchemaAST.AST): ((this: View) => unknown) => {
  const item = type._tag === "Arrays" ? type.rest[0] : undefined
  const getters = gettersOf(item ?? type)
  if (getters === undefined) return leafReader(key)
  return item === undefined ? nounReader(key, getters) : listReader(key, getters)
}

const leafReader = (key: string) =>
  function (this: View): unknown {
    if (watched !== undefined) watched.push({ view: this, key })
    const value = this.data[key]
    return value === undefined ? miss(this, key) : value
  }

const nounReader = (key: string, getters: object) =>
  function (this: View): unknown {
    const before = this.inner[key]
    if (before !== undefined) return before
    const view = viewOf(getters, noun(this.data[key]), this, key)
    this.inner[key] = view
    return view
  }

const listReader = (key: string, getters: object) =>
  function (this: View): unknown {
    if (watched !== undefined) watched.push({ view: this, key })
    const before = this.inner[key]
    if (before !== undefined) return before
    const value = this.data[key]
    if (!Array.isArray(value)) return miss(this, key)
    const views = value.map((each, n) => viewOf(getters, noun(each), this, `${key}/${n}`))
    this.inner[key] = views
    return views
  }

/** The cast of the engine: a view answers as if every key were present, because an absent one never returns. */
const known = <T>(view: View): Known<T> => view as unknown as Known<T>

/** The Schema has vouched that this is an object or absent. */
const noun = (value: unknown): Noun => (value ?? nothing) as Noun

const nothing: Noun = {}
