import type { Draft, Json } from "./json.ts"
import { read, write } from "./pointer.ts"

/** Which facts one is not sure of, of accounts that the document does not have (不清楚): there they have no place. */
export type Aside = ReadonlyArray<string>

/** The draft with a question answered. A new account names its provider from the start: the one that asked. */
export const answer = (draft: Draft, pointer: string, value: Json, provider: string): Draft => {
  const account = newAccount(draft, pointer)
  return write(account === undefined ? draft : write(draft, account, { provider }), pointer, value)
}

/** The draft, or what stands beside it, once somebody has said that a fact is not known. */
export const unsure = (draft: Draft, aside: Aside, pointer: string, provider: string) =>
  newAccount(draft, pointer) === undefined
    ? { draft: write(draft, pointer, null), aside }
    : { draft, aside: [...aside, asideOf(pointer, provider)] }

/** Whether somebody has said of a fact that it is not known. */
export const isUnsure = (draft: Draft, aside: Aside, pointer: string, provider: string): boolean =>
  read(draft, pointer) === null ||
  (newAccount(draft, pointer) !== undefined && aside.includes(asideOf(pointer, provider)))

/** The account that a place lies in, where the document has none there: even an unknown fact of it would claim it. */
const newAccount = (draft: Draft, pointer: string): string | undefined => {
  const account = accountIn.exec(pointer)?.[0]
  return account === undefined || read(draft, account) !== undefined ? undefined : account
}

/** The place of a new account is no name: it is another one once there is one more account. */
const asideOf = (pointer: string, provider: string): string => provider + pointer.replace(accountIn, "")

const accountIn = /^\/accounts\/\d+/u
