import type { ProviderView } from "@openbeian/core/check"
import { get, send } from "../api/client.ts"
import { Problem } from "../api/problem.ts"
import type { Draft, Json } from "../draft/json.ts"
import type { Division } from "./places.ts"
import { type Understood, understoodOf } from "./understood.ts"

/** What the server makes of a draft, text by text. */
export const understand = async (draft: Draft, signal: AbortSignal): Promise<Understood> => {
  const found = understoodOf(draft, asJson(await send("/api/documents", draft, { signal })))
  if (found === undefined) throw new Problem(undefined)
  return found
}

/** What a provider wants of each paper, in figures. */
export const materialsOf = async (provider: string) =>
  asProvider(await get(`/api/providers/${encodeURIComponent(provider)}`)).materials

/** What lies in a division of the country, by its code: 330000 has its cities. */
export const divisions = async (under: string) =>
  asDivisions(await get(`/api/divisions?${new URLSearchParams({ under })}`)).items

/** What a JSON parser gives is JSON. */
const asJson = (parsed: unknown) => parsed as Json

/** The API's own answer: its type is promised by its schema. */
const asDivisions = (body: unknown) => body as { readonly items: ReadonlyArray<Division> }
const asProvider = (body: unknown) => body as ProviderView.Whole
