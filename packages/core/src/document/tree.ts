/** What a text says before anyone asks what it means: scalars are still the characters that were written. */
export type Tree = Scalar | List | Mapping | Broken

interface At {
  /** Where it starts, as an index into the text. */
  readonly at: number
}

export interface Scalar extends At {
  readonly kind: "scalar"
  readonly text: string
  readonly isQuoted: boolean
}

export interface List extends At {
  readonly kind: "list"
  readonly items: ReadonlyArray<Tree>
}

export interface Mapping extends At {
  readonly kind: "mapping"
  readonly entries: ReadonlyArray<Entry>
}

export interface Entry {
  readonly key: string
  readonly keyAt: number
  readonly value: Tree
}

/** A place with a fault of its own already: nothing more is said about what it holds. */
export interface Broken extends At {
  readonly kind: "broken"
}

/** Not known (未填写): nothing, `~` or `null` without quotes. */
export const isNothing = (tree: Tree): boolean =>
  tree.kind === "scalar" && !tree.isQuoted && (tree.text === "" || tree.text === "~" || tree.text === "null")

export type Path = ReadonlyArray<string | number>

/** RFC 6901. */
export const pointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")

const steps = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))

/** Where a path leads: the start of its key or item, or of the nearest place above that is in the text. */
export const find = (tree: Tree, path: Path | string): number => {
  let place = tree
  let at = tree.at
  for (const step of typeof path === "string" ? steps(path) : path) {
    if (place.kind === "mapping") {
      const entry = place.entries.find(({ key }) => key === String(step))
      if (entry === undefined) return at
      at = entry.keyAt
      place = entry.value
    } else if (place.kind === "list") {
      const item = place.items[Number(step)]
      if (item === undefined) return at
      at = item.at
      place = item
    } else return at
  }
  return at
}
