import type { Report } from "@openbeian/core/check"
import type { Library } from "@openbeian/core/library"
import type { Text } from "../../language/language.ts"
import { get } from "../api/client.ts"
import { type Asked, queryOf } from "./asked.ts"

/** A clause in the list (条款), and how many places cite it. */
export type Listed = Report.ClauseView & { readonly uses: number }
/** A clause with all that hangs on it (条款详情). */
export type Whole = Library.WholeClause
export type Place = Library.PlaceView

/** A part of the list, what it answers to, and where the next one begins. */
export interface Page {
  readonly asked: Asked
  readonly items: ReadonlyArray<Listed>
  readonly total: number
  readonly next?: string
}

/** Something to filter by, and how many clauses stand behind it (筛选项). */
export interface Filter {
  readonly id: string
  readonly title: Text
  readonly clauses: number
}
export interface Filters {
  readonly total: number
  readonly providers: ReadonlyArray<Filter>
  readonly documents: ReadonlyArray<Filter & { readonly provider: string; readonly edition: Text }>
  readonly kinds: ReadonlyArray<Filter>
  readonly statuses: ReadonlyArray<Filter>
  readonly usedBy: ReadonlyArray<Filter>
  readonly contradicted: number
}

/** As many as a reader takes in before asking for more, and a page draws at once. */
export const pageLength = 50

export const page = async (asked: Asked, after: string): Promise<Page> => ({
  ...asPage(await get(`/api/clauses?${queryOf(asked, { limit: String(pageLength), after })}`)),
  asked,
})

/** All that fits, however many pages that is. */
export const every = async (asked: Asked): Promise<ReadonlyArray<Listed>> => {
  const found: Array<Listed> = []
  for (let after: string | undefined = ""; after !== undefined; ) {
    const part: Omit<Page, "asked"> = asPage(
      await get(`/api/clauses?${queryOf(asked, { limit: "500", after })}`),
    )
    found.push(...part.items)
    after = part.next
  }
  return found
}

/** How many stand behind each filter, within what is asked. */
export const filters = async (asked: Asked = {}): Promise<Filters> => {
  const query = queryOf(asked)
  const found = asFilters(await get(`/api/clause-filters${query === "" ? "" : `?${query}`}`))
  // What core itself rests on stands between the providers, and is asked for least.
  const isCore = ({ id }: Filter) => id === "core"
  const providers = [...found.providers.filter((each) => !isCore(each)), ...found.providers.filter(isCore)]
  return { ...found, providers }
}

export const one = async (id: string): Promise<Whole> =>
  asWhole(await get(`/api/clauses/${encodeURIComponent(id)}`))

/** The API's own answers: their types are promised by its schemas. */
const asPage = (body: unknown) => body as Omit<Page, "asked">
const asFilters = (body: unknown) => body as Filters
const asWhole = (body: unknown) => body as Whole
