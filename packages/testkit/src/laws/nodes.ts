/** A value somewhere in a plugin, with its JSON Pointer. */
export interface Node {
  readonly at: string
  readonly value: unknown
}

/** Everything in a value that is written down, from the outside inwards; what is shared is told at each place. */
export const nodes = (value: unknown, at = "", above: ReadonlyArray<unknown> = []): ReadonlyArray<Node> => {
  if (typeof value !== "object" || value === null) return [{ at, value }]
  if (above.includes(value)) return [{ at, value: undefined }]
  return [
    { at, value },
    ...Object.entries(value).flatMap(([key, inner]) => nodes(inner, `${at}/${key}`, [...above, value])),
  ]
}
