import type { Report } from "@openbeian/core/check"
import { createContext, useContext } from "solid-js"

/** Looks up a clause that the Report carries. */
export type ClauseOf = (id: string) => Report.ClauseView | undefined

/** The clauses of the Report on the page, for every chip in it. */
export const ClausesContext = createContext<ClauseOf>(() => undefined)
export const useClauses = (): ClauseOf => useContext(ClausesContext)
