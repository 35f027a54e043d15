import type { Facts } from "../filing/Filing.ts"
import type { FromAccount, Wish } from "../rule/Scopes.ts"

/** What a document wishes for at a provider. A service that is filed and accessed there already is no addition. */
export const wishesOf = (
  { services, changes = [] }: Facts,
  planned: FromAccount["planned"],
): ReadonlyArray<Wish> => {
  const isAdding = services === undefined || planned.some(({ filing }) => filing.isAdded)
  return [...(isAdding ? ["add" as const] : []), ...changes.map(({ kind }) => kind)]
}

/** Whether the data of the subject go in: with an addition, or to be changed. */
export const isSubjectWritten = (wishes: ReadonlyArray<Wish>): boolean =>
  wishes.includes("add") || wishes.includes("changeSubject")
