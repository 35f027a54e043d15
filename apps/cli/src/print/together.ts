import type { Report } from "@openbeian/core/check"
import { listed, type Sheet } from "./sheet.ts"
import { nameOf } from "./types.ts"

/** Something said of one or more services. */
export interface Shared<A> {
  readonly said: A
  /** Of whom, as words to put in front. Empty: of all. */
  readonly of: string
}

type Thing = Report.ServiceView | Report.ChangeView

/** What is said of several services alike is said once, and of whom where it is not of all. */
export const together = <A extends object, T extends Thing>(
  sheet: Sheet,
  things: ReadonlyArray<T>,
  pick: (thing: T) => ReadonlyArray<A>,
): ReadonlyArray<Shared<A>> => {
  const all = things.flatMap((thing) => pick(thing).map((said) => ({ said, thing })))
  const groups = Map.groupBy(all, ({ said }) => JSON.stringify(ofAny(said)))
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const names = [first, ...others].map(({ thing }) => nameOf(sheet, thing))
    const said = others.length === 0 ? first.said : ofAny(first.said)
    return [{ said, of: names.length === things.length ? "" : `[${listed(sheet, names)}] ` }]
  })
}

/** A question about one service as a question about any. */
const ofAny = <A extends object>(said: A): A =>
  "asks" in said && typeof said.asks === "string" ? { ...said, asks: patternOf(said.asks) } : said

/** A pointer with `*` for every index. */
export const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/gu, "/*")
