import type { Text } from "../../language/language.ts"
import { listText, same } from "../../language/phrase.ts"
import type { Comparison } from "../plan/planning.ts"
import { compareWords as words } from "./compare.intl.ts"

type Moved = Comparison["tradeoffs"][number]["moved"]

/** Which services are elsewhere than in the cheapest mix. */
export const movedUpTo = ({ tradeoffs }: Comparison, chosen: number): Moved => {
  const found = new Map<string, Moved[number]>()
  for (const move of tradeoffs.slice(0, chosen + 1).flatMap(({ moved }) => moved)) {
    const key = `${move.customer}\n${move.path}`
    found.set(key, { ...move, from: found.get(key)?.from ?? move.from })
  }
  return [...found.values()].filter(({ from, to }) => from !== to)
}

/** How many services are elsewhere, by where from and to. */
export const movedText = ({ columns }: Comparison, moved: Moved): Text => {
  const nameOf = (id: string): Text => columns.find((column) => column.id === id)?.name ?? same(id)
  const ways = [...Map.groupBy(moved, ({ from, to }) => `${from}\n${to}`).values()]
  if (ways.length === 0) return same("—")
  return listText(
    ways.map((all) => words.moved(all.length, nameOf(all[0]?.from ?? ""), nameOf(all[0]?.to ?? ""))),
  )
}
