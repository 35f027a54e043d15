import type { Aside } from "./answer.ts"
import { type Draft, isList, isObject, type Json } from "./json.ts"

/** A document on this machine and when it was put there. */
export interface Kept {
  readonly draft: Draft
  readonly savedAt: Date
  readonly aside: Aside
}
export type Place = "current" | "previous"

/** When it was kept; undefined where storage is forbidden or full. */
export const save = (place: Place, draft: Draft, aside: Aside = []): Date | undefined => {
  const savedAt = new Date()
  try {
    localStorage.setItem(keyOf(place), JSON.stringify({ savedAt: savedAt.toISOString(), draft, aside }))
    return savedAt
  } catch {
    return undefined
  }
}

/** Undefined where nothing was kept, or nothing that can be read. */
export const load = (place: Place): Kept | undefined => {
  try {
    const kept: Json = JSON.parse(localStorage.getItem(keyOf(place)) ?? "null")
    if (!isObject(kept) || !isObject(kept["draft"]) || typeof kept["savedAt"] !== "string") return undefined
    const aside = isList(kept["aside"]) ? kept["aside"].map(String) : []
    return { draft: kept["draft"], savedAt: new Date(kept["savedAt"]), aside }
  } catch {
    return undefined
  }
}

/** Hears what another tab of the same browser keeps. */
export const follow = (place: Place, hear: (kept: Kept) => void): void =>
  addEventListener("storage", ({ key }) => {
    const kept = key === keyOf(place) ? load(place) : undefined
    if (kept !== undefined) hear(kept)
  })

const keyOf = (place: Place): string => `openbeian.${place}`
