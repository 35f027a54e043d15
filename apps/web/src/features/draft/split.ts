import type { Json } from "./json.ts"

/** The items of a list written on one line: 甲、乙 or a, b. */
export const split = (written: string): ReadonlyArray<string> =>
  written
    .split(/[、，,;；\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "")

/** A list of texts on one line. */
export const join = (value: Json | undefined): string => (Array.isArray(value) ? value.join("、") : "")
