import type { DraftStore } from "../draft/draft.ts"
import type { Route } from "./route.ts"

/** What every page is given (页面). */
export interface PageProps {
  readonly route: Route
  readonly draft: DraftStore
}
