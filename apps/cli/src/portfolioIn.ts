import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import type { Plan } from "@openbeian/planner"
import * as Result from "effect/Result"
import type { Source } from "./Command.ts"
import { located } from "./consult.ts"
import type { Problem } from "./Problem.ts"

/** The customers that a file holds, and which of its cells could not be taken (读入的客户组合). */
export interface Handed {
  readonly portfolio: Portfolio.Portfolio
  readonly unread: ReadonlyArray<Plan.UnreadCell>
}

/** A portfolio in any of its forms. The bytes tell which, whatever the name; a table of texts is told by its name. */
export const portfolioIn = async (source: Source): Promise<Result.Result<Handed, ReadonlyArray<Problem>>> => {
  if (isTables(source)) {
    const [{ workbookIn }, { unreadOf }] = await Promise.all([
      import("./workbookIn.ts"),
      import("@openbeian/portfolio"),
    ])
    return Result.map(await workbookIn(source), (imported) => ({
      portfolio: imported.portfolio,
      unread: unreadOf(imported),
    }))
  }
  return Result.map(documentIn(source), (portfolio) => ({ portfolio, unread: [] }))
}

/** A portfolio as YAML or JSON. It is taken as a whole or not at all. */
export const documentIn = (source: Source): Result.Result<Portfolio.Portfolio, ReadonlyArray<Problem>> =>
  Result.map(placedIn(source), ({ value }) => value)

/** The same with the lines that its facts stand on. */
export const placedIn = (source: Source) =>
  Result.mapError(Document.read(Portfolio.Portfolio, source.bytes, Portfolio.limits), (faults) =>
    faults.map((fault) => located(source, fault)),
  )

/**
 * Whether a file is read as tables. A workbook and an archive are ZIP files; an old or encrypted workbook is refused there
 * with a sentence of its own.
 */
export const isTables = ({ bytes, name }: Source): boolean =>
  starts.some((start) => start.every((byte, index) => bytes[index] === byte)) || /\.(?:csv|tsv)$/iu.test(name)
const starts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]
