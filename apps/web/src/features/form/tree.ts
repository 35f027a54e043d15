import type { AnswerForm } from "../../components/answer/answer.ts"
import type { Text } from "../../language/language.ts"

/** A field of the catalogue that the API gives (字段目录). */
export interface Field {
  /** JSON Pointer with `*` for any index or name. */
  readonly pattern: string
  readonly label: Text
  readonly answer: AnswerForm
  /** The kinds of service or change that have it, where not all do. */
  readonly kinds?: ReadonlyArray<string> | undefined
}

/** The catalogue as a tree: leaves are fields, a node with an `items` child is a list of things. */
export interface Node {
  readonly name: string
  readonly pattern: string
  readonly field?: Field
  readonly children: ReadonlyArray<Node>
  /** What each item looks like, if this is a list of things or a record by name. */
  readonly items?: Node
}

export const treeOf = (fields: ReadonlyArray<Field>): Node => nodeOf("", "", fields)

/** The node of a pattern. */
export const find = (node: Node, pattern: string): Node | undefined =>
  pattern
    .split("/")
    .slice(1)
    .reduce<Node | undefined>(
      (at, name) => (name === "*" ? at?.items : at?.children.find((child) => child.name === name)),
      node,
    )

/** Whether a list holds things with fields of their own, and not plain texts. */
export const isListOfThings = (fields: ReadonlyArray<Field>, pattern: string): boolean =>
  fields.some((field) => field.pattern.startsWith(`${pattern}/*/`))

const nodeOf = (name: string, pattern: string, fields: ReadonlyArray<Field>): Node => {
  const own = fields.find((field) => field.pattern === pattern)
  const below = fields.filter((field) => field.pattern.startsWith(`${pattern}/`))
  const names = [
    ...new Set(below.map((field) => field.pattern.slice(pattern.length + 1).split("/")[0] ?? "")),
  ]
  const children = names
    .filter((child) => child !== "*")
    .map((child) => nodeOf(child, `${pattern}/${child}`, below))
  return {
    name,
    pattern,
    ...(own === undefined ? {} : { field: own }),
    children,
    ...(isListOfThings(below, pattern) ? { items: nodeOf("*", `${pattern}/*`, below) } : {}),
  }
}
