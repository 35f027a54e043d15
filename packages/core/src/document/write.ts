import { stringify } from "yaml"
import type { Shape } from "./shape.ts"

/**
 * Prints a value as YAML, keys in the order of the schema. What YAML 1.1 takes for something else than a text is
 * quoted too: other readers of the file may be older.
 */
export const print = (shape: Shape, value: unknown): string =>
  stringify(plainOf(shape, value), {
    aliasDuplicateObjects: false,
    blockQuote: false,
    compat: "yaml-1.1",
    lineWidth: 0,
  })

/** The value in lists, maps and single values as they are written. */
const plainOf = (shape: Shape, value: unknown): unknown => {
  switch (shape.form) {
    case "leaf":
      return shape.write(value)
    case "either": {
      const option = shape.options.find((one) => shape.accepts(one, value))
      return option === undefined ? value : plainOf(option, value)
    }
    case "list":
      return (Array.isArray(value) ? value : []).map((item, index) => {
        const inner = shape.first[index] ?? shape.rest
        return inner === undefined ? [] : plainOf(inner, item)
      })
    case "choice": {
      const struct = shape.cases.get(String(partsOf(value)[shape.by]))
      return struct === undefined ? {} : plainOf(struct, value)
    }
    case "struct": {
      const parts = partsOf(value)
      const keys = new Set([...shape.fields.keys(), ...Object.keys(parts)])
      const entries = [...keys].flatMap((key): ReadonlyArray<[string, unknown]> => {
        const inner = shape.fields.get(key)?.shape ?? shape.rest?.value
        const isKnown = inner !== undefined && Object.hasOwn(parts, key) && parts[key] !== undefined
        return isKnown ? [[key, plainOf(inner, parts[key])]] : []
      })
      return new Map(entries)
    }
  }
}

/** What a value holds under its keys; a typed value of a struct is an object. */
const partsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {}
