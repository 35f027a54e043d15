import type { Report } from "@openbeian/core/check"
import { type Answer, read } from "./client.ts"

export const examples = async () => (await read("/api/examples")).items

/** How much is known, and one fact that the providers answer differently; asked once for start and foot. */
export const overview = (): Promise<Overview> => {
  seen ??= read("/api/overview")
    .then(asOverview)
    .catch((cause: unknown) => {
      seen = undefined
      throw cause
    })
  return seen
}
let seen: Promise<Overview> | undefined
export type Overview = ReturnType<typeof asOverview>

/** Clauses are told as everywhere: absent is absent. */
const asOverview = (body: Answer<"/api/overview">) =>
  body as Omit<typeof body, "clauses"> & Pick<Report.Report, "clauses">
