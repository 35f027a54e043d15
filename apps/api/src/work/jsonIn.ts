import { text } from "@openbeian/core/text"
import { Result, Schema } from "effect"
import { slipIn } from "../json.ts"
import type { Refusal } from "../problems.ts"

/**
 * Reads JSON whose values keep their types: a number stays a number. The reader of documents takes scalars as they are
 * written, and a cell has to be known for what it was.
 */
export const jsonIn = <A>(schema: Schema.Codec<A, unknown>, bytes: Uint8Array): Result.Result<A, Refusal> => {
  const source = new TextDecoder().decode(bytes)
  const slip = slipIn(source)
  if (slip !== undefined) return Result.fail({ _tag: "JsonMalformed", slip })
  const parsed: unknown = JSON.parse(source)
  return Result.mapError(Schema.decodeUnknownResult(schema, strict)(parsed), ({ message }): Refusal => {
    const pointer = [...message.matchAll(/\["?([^"\]]+)"?\]/gu)].map(([, step = ""]) => `/${step}`).join("")
    return { _tag: "DocumentFaulty", faults: [faultAt(pointer, message)] }
  })
}

const strict = { onExcessProperty: "error" } as const

const faultAt = (path: string, message: string) => ({
  code: "refused" as const,
  path,
  line: 1,
  column: 1,
  found: "",
  allowed: [],
  message: text("此处不合格式", `this does not fit: ${message.split("\n")[0] ?? ""}`),
  fix: text("按 /openapi.json 中的 Sheets 填写", "write it as Sheets in /openapi.json has it"),
})
