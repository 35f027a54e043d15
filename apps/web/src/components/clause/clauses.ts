import type { Report } from "@openbeian/core/check"
import { createContext, useContext } from "solid-js"
import { say } from "../../language/language.ts"

/** Looks up a clause that the Report carries. */
export type ClauseOf = (id: string) => Report.ClauseView | undefined

/** The clauses of the Report on the page, for every chip in it. */
export const ClausesContext = createContext<ClauseOf>(() => undefined)
export const useClauses = (): ClauseOf => useContext(ClausesContext)

/** Clauses of one section. */
export type Section = readonly [Report.ClauseView, ...ReadonlyArray<Report.ClauseView>]

/** How a clause is called: its document in short, and where it stands in it. */
export const titleOf = ({ source, section }: Pick<Report.ClauseView, "source" | "section">): string =>
  `${say(source.short)} ${section}`

/** Where a clause stands in the library. */
export const libraryOf = (id: string): string => `/clauses/${encodeURIComponent(id)}`
