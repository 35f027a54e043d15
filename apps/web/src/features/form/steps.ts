import { type Draft, isList, isObject } from "../draft/json.ts"
import { patternOf, read } from "../draft/pointer.ts"
import type { Group } from "./layout.ts"
import type { SectionId } from "./sections.intl.ts"
import { sectionsOf } from "./sections.ts"
import { type Field, find, type Node } from "./tree.ts"

/** A fact of the form: a field of the catalogue at its place. */
export interface Fact {
  readonly field: Field
  readonly pointer: string
}

/** What is asked in one breath: one fact, or the parts of a place from province to county (一问). */
export type Thing = readonly [Fact, ...ReadonlyArray<Fact>]

/** A small page (小页): things that are filled in together, or the list of things of a kind. */
export type Step = FieldsStep | ListStep

interface Common {
  /** What its address says; for ever the same for the same place. */
  readonly id: string
  /** JSON Pointer of the thing that it is about. */
  readonly of: string
}
export interface FieldsStep extends Common {
  readonly kind: "fields"
  readonly section: SectionId
  readonly things: ReadonlyArray<Thing>
}
export interface ListStep extends Common {
  readonly kind: "list"
  readonly list: Node
  readonly items: Node
}

/** One thing on each page suits a phone; a section on each a desk. */
export type Grain = "thing" | "section"

/** The small pages of a group, in order, as far as the draft has things to fill in. */
export const stepsOf = (draft: Draft, tree: Node, group: Group, grain: Grain): ReadonlyArray<Step> =>
  group.roots.flatMap((root) =>
    places(draft, root).flatMap((pointer) => {
      const node = find(tree, root)
      return node === undefined ? [] : stepsAt({ draft, group, grain }, node, pointer)
    }),
  )

/** The page that an address names; a pointer names the page that it is filled in on. */
export const stepAt = (steps: ReadonlyArray<Step>, address: string): Step | undefined =>
  steps.find(({ id }) => id === address) ??
  steps.find((step) => pointersOf(step).includes(address)) ??
  steps.find((step) => step.kind === "fields" && pointersOf(step).some((at) => isWithin(address, at))) ??
  steps.filter(({ of }) => isWithin(address, of)).toSorted((a, b) => b.of.length - a.of.length)[0] ??
  steps.find(({ of }) => isWithin(of, address))

/** The pattern of the place that an address names. */
export const patternAt = (address: string): string => patternOf(address.replace(/:\w+$/u, ""))

/** The places that a page is about: its facts, or its list. */
export const pointersOf = (step: Step): ReadonlyArray<string> =>
  step.kind === "list" ? [step.of] : step.things.flat().map(({ pointer }) => pointer)

/** Whether a place lies at or below another. */
export const isWithin = (pointer: string, root: string): boolean =>
  pointer === root || pointer.startsWith(`${root}/`)

interface Planned {
  readonly draft: Draft
  readonly group: Group
  readonly grain: Grain
}

const stepsAt = (plan: Planned, node: Node, pointer: string): ReadonlyArray<Step> => {
  if (node.items !== undefined) return listSteps(plan, node, node.items, pointer)
  const { facts, lists } = contents(plan, node, pointer)
  return [
    ...fieldSteps(plan, node, pointer, facts),
    ...lists.flatMap((list) =>
      list.node.items === undefined ? [] : listSteps(plan, list.node, list.node.items, list.pointer),
    ),
  ]
}

const listSteps = (plan: Planned, list: Node, items: Node, pointer: string): ReadonlyArray<Step> => [
  { kind: "list", id: pointer, of: pointer, list, items },
  ...keysAt(plan.draft, pointer).flatMap((key) => stepsAt(plan, items, `${pointer}/${key}`)),
]

const fieldSteps = (
  { grain }: Planned,
  node: Node,
  pointer: string,
  facts: ReadonlyArray<Fact>,
): ReadonlyArray<FieldsStep> => {
  const named = sectionsOf(node.pattern).map(({ id, fields }) => ({
    id,
    facts: fields.flatMap((name) => facts.filter((fact) => fact.pointer === `${pointer}/${name}`)),
  }))
  const taken = new Set(named.flatMap((section) => section.facts))
  const rest = { id: "rest" as const, facts: facts.filter((fact) => !taken.has(fact)) }
  return [...named, rest].flatMap((section): ReadonlyArray<FieldsStep> => {
    const things = thingsOf(section.facts)
    const common = { kind: "fields", of: pointer, section: section.id } as const
    if (things.length === 0) return []
    if (grain === "section") return [{ ...common, id: `${pointer}:${section.id}`, things }]
    return things.map((thing) => ({ ...common, id: thing[0].pointer, things: [thing] }))
  })
}

/** Facts in order; province, city and county of one address are one thing. */
const thingsOf = (facts: ReadonlyArray<Fact>): ReadonlyArray<Thing> =>
  facts.flatMap((fact): ReadonlyArray<Thing> => {
    const [address, part] = placePart(fact.pointer)
    if (part === undefined) return [[fact]]
    if (part !== "province") return []
    const below = facts.filter(({ pointer }) => {
      const [other, name] = placePart(pointer)
      return other === address && name !== undefined && name !== "province"
    })
    return [[fact, ...below]]
  })

const placePart = (pointer: string): readonly [string, string | undefined] => {
  const [, address = "", part] = /^(\/subject(?:\/mailing)?)\/(province|city|district)$/u.exec(pointer) ?? []
  return [address, part]
}

/** The facts of a thing, those of its parts among them, and the lists in it. */
const contents = (plan: Planned, node: Node, pointer: string, above?: unknown): Contents => {
  const kind = kindAt(plan.draft, pointer) ?? above
  const here = node.children.filter(
    ({ pattern, field }) =>
      pattern !== accountProvider && !plan.group.without.includes(pattern) && isFor(field, kind),
  )
  const parts = here.map((child): Contents => {
    const at = `${pointer}/${child.name}`
    if (child.items !== undefined) return { facts: [], lists: [{ node: child, pointer: at }] }
    const own = child.field === undefined ? [] : [{ field: child.field, pointer: at }]
    const below = child.field === undefined ? contents(plan, child, at, kind) : { facts: [], lists: [] }
    return { facts: [...own, ...below.facts], lists: below.lists }
  })
  return {
    facts: parts.flatMap(({ facts }) => facts),
    lists: parts.flatMap(({ lists }) => lists),
  }
}

interface Contents {
  readonly facts: ReadonlyArray<Fact>
  readonly lists: ReadonlyArray<{ readonly node: Node; readonly pointer: string }>
}

/** Whether a thing of that kind has the field; as long as its kind is not known, it may. */
const isFor = (field: Field | undefined, kind: unknown): boolean =>
  typeof kind !== "string" || (field?.kinds?.includes(kind) ?? true)

/** Chosen when the account is added, and its name from then on. */
const accountProvider = "/accounts/*/provider"

const kindAt = (draft: Draft, pointer: string) => {
  const thing = read(draft, pointer)
  return isObject(thing) ? thing["kind"] : undefined
}

/** Every place of a root: one that stands in each service is there as often as there are services. */
const places = (draft: Draft, root: string): ReadonlyArray<string> => {
  const [before = "", after] = root.split("/*")
  if (after === undefined) return [root]
  return keysAt(draft, before).map((key) => `${before}/${key}${after}`)
}

const keysAt = (draft: Draft, pointer: string): ReadonlyArray<string> => {
  const value = read(draft, pointer)
  if (isList(value)) return value.map((_, index) => String(index))
  return isObject(value) && patternOf(`${pointer}/x`).endsWith("/files/*")
    ? Object.keys(value).map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))
    : []
}
