import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { Result } from "effect"
import type { Source } from "./Command.ts"
import { located } from "./consult.ts"
import type { Problem } from "./Problem.ts"

/** The customers that a file holds, and how many of its cells could not be taken (读入的客户组合). */
export interface Handed {
  readonly portfolio: Portfolio.Portfolio
  readonly faults: number
}

/** A portfolio in any of its forms; the bytes tell which, whatever the name. */
export const portfolioIn = async (source: Source): Promise<Result.Result<Handed, ReadonlyArray<Problem>>> => {
  if (isPacked(source)) {
    const { workbookIn } = await import("./workbookIn.ts")
    return Result.map(await workbookIn(source), ({ portfolio, faults }) => ({
      portfolio,
      faults: faults.length,
    }))
  }
  return Result.map(documentIn(source), (portfolio) => ({ portfolio, faults: 0 }))
}

/** A portfolio as YAML or JSON. It is taken as a whole or not at all. */
export const documentIn = (source: Source): Result.Result<Portfolio.Portfolio, ReadonlyArray<Problem>> =>
  Result.mapBoth(Document.read(Portfolio.Portfolio, source.bytes, Portfolio.limits), {
    onSuccess: ({ value }) => value,
    onFailure: (faults) => faults.map((fault) => located(source, fault)),
  })

/** A workbook and an archive of tables are ZIP files; both begin with the same four bytes. */
export const isPacked = ({ bytes }: Source): boolean => zip.every((byte, index) => bytes[index] === byte)
const zip = [0x50, 0x4b, 0x03, 0x04]
