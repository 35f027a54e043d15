import * as Result from "effect/Result"

/** Why a value cannot be put at a place: the list on the way to it has so many items only, or there is nothing to take away. */
export type Misplaced =
  | { readonly why: "listTooShort"; readonly path: string; readonly length: number }
  | { readonly why: "nothingThere"; readonly path: string }

/** A tree with a value at a place, the parts above it made where they are missing. A list is lengthened by one at most. */
export const put = (
  tree: unknown,
  steps: ReadonlyArray<string>,
  value: unknown,
  path = "",
): Result.Result<unknown, Misplaced> => {
  const [step, ...rest] = steps
  if (step === undefined) return Result.succeed(value)
  const below = `${path}/${escaped(step)}`
  const list = Array.isArray(tree) ? tree : tree === undefined && isIndex(step) ? [] : undefined
  if (list !== undefined) {
    const index = isIndex(step) ? Number(step) : Number.POSITIVE_INFINITY
    if (index > list.length) return Result.fail({ why: "listTooShort", path, length: list.length })
    return Result.map(put(list[index], rest, value, below), (inner) => list.toSpliced(index, 1, inner))
  }
  const known = entriesOf(tree)
  const before = known.find(([key]) => key === step)?.[1]
  return Result.map(put(before, rest, value, below), (inner) =>
    Object.fromEntries([...known.filter(([key]) => key !== step), [step, inner]]),
  )
}

/** A tree without what is at a place: a key goes, and an item leaves its list. */
export const remove = (
  tree: unknown,
  steps: ReadonlyArray<string>,
  path = "",
): Result.Result<unknown, Misplaced> => {
  const [step, ...rest] = steps
  const below = `${path}/${escaped(step ?? "")}`
  if (step === undefined) return Result.fail({ why: "nothingThere", path })
  const inner = Array.isArray(tree) && isIndex(step) ? tree[Number(step)] : new Map(entriesOf(tree)).get(step)
  if (inner === undefined) return Result.fail({ why: "nothingThere", path: below })
  const left = rest.length === 0 ? Result.succeed(undefined) : remove(inner, rest, below)
  return Result.map(left, (kept) => {
    const items = kept === undefined ? [] : [kept]
    return Array.isArray(tree)
      ? tree.toSpliced(Number(step), 1, ...items)
      : Object.fromEntries(
          entriesOf(tree).flatMap(([key, value]) =>
            key === step ? items.map((item) => [key, item] as const) : [[key, value] as const],
          ),
        )
  })
}

/** The keys of a JSON Pointer (RFC 6901) without its first stroke. */
export const stepsOf = (pointer: string): ReadonlyArray<string> =>
  pointer.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))

const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1")

const isIndex = (step: string): boolean => /^(?:0|[1-9]\d*)$/u.test(step)

const entriesOf = (tree: unknown): ReadonlyArray<readonly [string, unknown]> =>
  typeof tree === "object" && tree !== null && !Array.isArray(tree) ? Object.entries(tree) : []
