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
    const steps = [...message.matchAll(/\["?([^"\]]+)"?\]/gu)].map(([, step = ""]) => step)
    return { _tag: "DocumentFaulty", faults: [faultAt(steps, parsed)] }
  })
}

const strict = { onExcessProperty: "error" } as const

const faultAt = (steps: ReadonlyArray<string>, parsed: unknown) => {
  const found = shown(steps.reduce(within, parsed))
  return {
    code: "refused" as const,
    path: steps.map((step) => `/${step}`).join(""),
    line: 1,
    column: 1,
    found,
    allowed: [],
    message: text(`${found} 在此处不合格式`, `${found} does not fit here`),
    fix: text("按 /openapi.json 中的 Sheets 填写", "write it as Sheets in /openapi.json has it"),
  }
}

const within = (value: unknown, step: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined

/** Enough of a value to be known by. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? "").slice(0, 60)
