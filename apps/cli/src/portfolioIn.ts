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

/** A portfolio in any of its forms; the bytes tell which, whatever the name. */
export const portfolioIn = async (source: Source): Promise<Result.Result<Handed, ReadonlyArray<Problem>>> => {
  if (isPacked(source)) {
    const [{ workbookIn }, { unreadOf }] = await Promise.all([
      import("./workbookIn.ts"),
      import("@openbeian/portfolio"),
    ])
    return Result.map(await workbookIn(source), ({ portfolio, faults }) => ({
      portfolio,
      unread: unreadOf(faults),
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

/** A workbook and an archive of tables are ZIP files; both begin with the same four bytes. */
export const isPacked = ({ bytes }: Source): boolean => zip.every((byte, index) => bytes[index] === byte)
const zip = [0x50, 0x4b, 0x03, 0x04]
