import type { Comparison as ComparisonView, Conflicts as ConflictsView } from "@openbeian/core/check"
import { get } from "../api/client.ts"

/** Providers side by side (各家对照). */
export type Comparison = ComparisonView.Comparison
export type Row = Comparison["rows"][number]
export type Cell = Row["cells"][number]
/** Where the papers of one owner contradict themselves (文件自相矛盾之处). */
export type Conflicts = ConflictsView.Conflicts
export type Conflict = Conflicts["conflicts"][number]

export const comparison = async (): Promise<Comparison> => asComparison(await get("/api/comparison"))

export const conflicts = async (): Promise<Conflicts> => asConflicts(await get("/api/conflicts"))

/** The API's own answers: their types are promised by its schemas. */
const asComparison = (body: unknown) => body as Comparison
const asConflicts = (body: unknown) => body as Conflicts
