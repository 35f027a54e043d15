import type { Text } from "../../language/language.ts"
import type { Listed } from "./regulations.ts"

/** Provinces that lie together (大区). */
export interface Area {
  readonly name: Text
  readonly provinces: ReadonlyArray<Listed>
}

/** By the first digit of the code, which GB/T 2260 gives to the six areas of the country. */
export const areasOf = (provinces: ReadonlyArray<Listed>): ReadonlyArray<Area> =>
  Object.entries(names).flatMap(([digit, name]) => {
    const within = provinces.filter(({ code }) => code.startsWith(digit))
    return within.length === 0 ? [] : [{ name, provinces: within }]
  })

const names: Readonly<Record<string, Text>> = {
  1: { zh: "华北", en: "North" },
  2: { zh: "东北", en: "Northeast" },
  3: { zh: "华东", en: "East" },
  4: { zh: "中南", en: "Centre and south" },
  5: { zh: "西南", en: "Southwest" },
  6: { zh: "西北", en: "Northwest" },
}
