import { Document } from "@openbeian/core/document"
import { Result, type Schema } from "effect"
import { slipIn } from "./json.ts"
import * as Problem from "./problem.ts"
import type { Refusal } from "./problems.ts"

/**
 * Reads a body as a document of a Schema. The reader takes JSON as the YAML that it is; what is sent as JSON has to be
 * JSON all the same, or another reader would take it otherwise.
 */
export const readDocument = <S extends Schema.Constraint>(
  schema: S,
  bytes: Uint8Array,
  mediaType: string,
  limits: Document.Limits = {},
): Result.Result<Document.Document<S["Type"]>, Refusal> => {
  const read = Document.read(schema, bytes, limits)
  const refusal = Result.isFailure(read) ? Problem.ofFaults(read.failure) : undefined
  if (refusal?._tag !== "DocumentUnreadable" && isJson.test(mediaType)) {
    const slip = slipIn(new TextDecoder().decode(bytes))
    if (slip !== undefined) return Result.fail({ _tag: "JsonMalformed", slip })
  }
  return Result.isFailure(read) ? Result.fail(Problem.ofFaults(read.failure)) : Result.succeed(read.success)
}

const isJson = /^\s*application\/json\b/iu
