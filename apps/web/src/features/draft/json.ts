/** Any JSON value. */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** The filing document while it is being filled in (备案资料草稿): plain JSON, an absent key is unknown. */
export type Draft = JsonObject

/** A new one each time: a store writes into what it is given. */
export const emptyDraft = (): Draft => ({ openbeian: 1 })

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !isList(value)

// Array.isArray does not narrow a read-only array.
export const isList = (value: Json | undefined): value is ReadonlyArray<Json> => Array.isArray(value)
