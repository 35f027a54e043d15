import type {
  Comparison as ComparisonView,
  Conflicts as ConflictsView,
  ProviderView,
} from "@openbeian/core/check"
import { get } from "../api/client.ts"

/** A provider in a list (接入商). */
export type Listed = typeof ProviderView.Summary.Type
/** Providers side by side (各家对照). */
export type Comparison = ComparisonView.Comparison
export type Row = Comparison["rows"][number]
export type Cell = Row["cells"][number]
/** Where the papers of one owner contradict themselves (文件自相矛盾之处). */
export type Conflicts = ConflictsView.Conflicts
export type Conflict = Conflicts["conflicts"][number]
/** One provider whole (一家接入商). */
export type Provider = ProviderView.Whole

/** How many papers a provider has in the library, and how many clauses. */
export type Papers = ReadonlyMap<string, { readonly papers: number; readonly clauses: number }>

export const listed = async (): Promise<ReadonlyArray<Listed>> => asListed(await get("/api/providers")).items

/** Those asked for, side by side; all that are installed where none is named. */
export const compared = async (ids: ReadonlyArray<string>): Promise<Comparison> => {
  const query = new URLSearchParams(ids.map((id) => ["provider", id]))
  return asComparison(await get(ids.length === 0 ? "/api/comparison" : `/api/comparison?${query}`))
}

export const conflicts = async (): Promise<Conflicts> => asConflicts(await get("/api/conflicts"))

export const papers = async (): Promise<Papers> => {
  const { documents, providers } = asFilters(await get("/api/clause-filters"))
  return new Map(
    providers.map(({ id, clauses }) => [
      id,
      { clauses, papers: documents.filter(({ provider }) => provider === id).length },
    ]),
  )
}

export const whole = async (id: string): Promise<Provider> =>
  asProvider(await get(`/api/providers/${encodeURIComponent(id)}`))

/** The API's own answers: their types are promised by its schemas. */
const asListed = (body: unknown) => body as { readonly items: ReadonlyArray<Listed> }
const asComparison = (body: unknown) => body as Comparison
const asConflicts = (body: unknown) => body as Conflicts
const asProvider = (body: unknown) => body as Provider
const asFilters = (body: unknown) =>
  body as {
    readonly providers: ReadonlyArray<{ readonly id: string; readonly clauses: number }>
    readonly documents: ReadonlyArray<{ readonly provider: string }>
  }
