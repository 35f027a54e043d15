import type { Names } from "../names.ts"

/** §3, §5–9: as short as it can be said, for some steps stand on dozens. */
export const cited = (ids: ReadonlyArray<string>, { clause }: Names): string => {
  const numbers = [...new Set(ids.map(clause))].sort((one, other) => one - other)
  const runs: Array<[first: number, last: number]> = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) =>
      first === last ? `§${first}` : last === first + 1 ? `§${first} §${last}` : `§${first}–${last}`,
    )
    .join(" ")
}
