import { type Imported, isArchive, type Refused, read, readArchive } from "@openbeian/portfolio"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Source } from "./Command.ts"
import type { Problem } from "./Problem.ts"

/** What a workbook or an archive of tables says; or why it cannot be read at all. */
export const workbookIn = async ({
  name,
  bytes,
}: Source): Promise<Result.Result<Imported, ReadonlyArray<Problem>>> =>
  Result.mapError(
    await Effect.runPromise(Effect.result(isArchive(bytes) ? readArchive(bytes) : read(bytes, { name }))),
    (refused) => [{ ...refusal(refused), file: name }],
  )

/** Why a workbook cannot be read or written, as a problem. */
export const refusal = ({ reason, says, fix }: Refused): Problem => ({ code: reason, message: says, fix })
