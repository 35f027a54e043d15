/** What of the library is looked for; the address holds it (查什么). */
const names = ["q", "provider", "document", "status", "contradicted", "usedBy", "kind", "province"] as const
type Name = (typeof names)[number]
export type Asked = Readonly<Partial<Record<Name, string>>>

/** What an address asks for; what it does not name is left out. */
export const askedIn = (asked: (name: string) => string | undefined): Asked =>
  Object.fromEntries(
    names.flatMap((name) => {
      const word = asked(name)
      return word === undefined ? [] : [[name, word]]
    }),
  )

/** The same as a query, with what else it is to hold. */
export const queryOf = (asked: Asked, more: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams(
    Object.entries({ ...asked, ...more }).flatMap(([name, word]) =>
      word === undefined || word === "" ? [] : [[name, word]],
    ),
  ).toString()

/** The address of the list, or of one clause of it, with all that is asked. */
export const addressOf = (asked: Asked, id = ""): string => {
  const query = queryOf(asked)
  const path = id === "" ? "/clauses" : `/clauses/${encodeURIComponent(id)}`
  return query === "" ? path : `${path}?${query}`
}

/** A change of one filter. A paper belongs to whom it is from: with another owner it is let go. */
export const changed = (asked: Asked, name: Name, word: string): Asked => {
  const gone: ReadonlySet<string> = new Set(name === "provider" ? [name, "document"] : [name])
  const rest: Asked = Object.fromEntries(Object.entries(asked).filter(([each]) => !gone.has(each)))
  return word === "" ? rest : { ...rest, [name]: word }
}

/** How many filters narrow the list, the words apart. */
export const narrowing = ({ q: _, ...filters }: Asked): number => Object.keys(filters).length
