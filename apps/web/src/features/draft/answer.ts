import type { Draft, Json } from "./json.ts"
import { read, write } from "./pointer.ts"

/** The draft with a question answered. A new account names its provider from the start: the one that asked. */
export const answer = (draft: Draft, pointer: string, value: Json, provider: string): Draft => {
  const account = /^\/accounts\/\d+/u.exec(pointer)?.[0]
  const isNew = account !== undefined && read(draft, account) === undefined
  return write(isNew ? write(draft, account, { provider }) : draft, pointer, value)
}
