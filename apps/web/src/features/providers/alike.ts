import type { Text } from "../../language/language.ts"

interface ForCase {
  readonly for?: Text | undefined
  readonly clauses: ReadonlyArray<string>
}

/** Lines that say the same for several cases, as one: its first, all the cases, all the clauses. */
export const groupsAlike = <A extends ForCase>(lines: ReadonlyArray<A>, sayingOf: (line: A) => string) =>
  [...Map.groupBy(lines, sayingOf).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    return [
      {
        first,
        cases: same.flatMap((each) => (each.for === undefined ? [] : [each.for])),
        clauses: [...new Set(same.flatMap(({ clauses }) => clauses))],
      },
    ]
  })
