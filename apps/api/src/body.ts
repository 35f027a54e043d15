import { Document } from "@openbeian/core/document"
import { Result, type Schema } from "effect"
import type { MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import { slipIn } from "./json.ts"
import * as Problem from "./problem.ts"

/**
 * Takes the body as a document of a Schema. It is read as text and typed by the Schema, not by a JSON parser, so
 * that digits stay as they were written and every fault has its line and its JSON Pointer. The reader takes JSON as
 * the YAML that it is; what is sent as JSON has to be JSON all the same, or another reader would take it otherwise.
 */
export const document =
  <S extends Schema.Constraint>(schema: S): Taking<S> =>
  async (context, next) => {
    const encoding = context.req.header("Content-Encoding") ?? ""
    if (!isPlain(encoding)) return Problem.answer(context, { _tag: "EncodingUnknown", found: encoding })
    const found = context.req.header("Content-Type") ?? ""
    if (!isTaken(found))
      return Problem.answer(context, { _tag: "MediaTypeUnknown", found, allowed: mediaTypes })
    const bytes = await context.req.arrayBuffer().catch(() => undefined)
    if (bytes === undefined) return Problem.answer(context, { _tag: "BodyIncomplete" })
    const read = Document.read(schema, new Uint8Array(bytes))
    const refusal = Result.isFailure(read) ? Problem.ofFaults(read.failure) : undefined
    if (refusal?._tag !== "DocumentUnreadable" && isJson.test(found)) {
      const slip = slipIn(new TextDecoder().decode(bytes))
      if (slip !== undefined) return Problem.answer(context, { _tag: "JsonMalformed", slip })
    }
    if (Result.isFailure(read)) return Problem.answer(context, Problem.ofFaults(read.failure))
    context.req.addValidatedData("json", { value: read.success.value })
    return next()
  }

/** Refuses what is larger before it is read, or as it arrives where it does not say how large it is. */
export const atMost = (bytesMax: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytesMax,
    onError: (context) => Problem.answer(context, { _tag: "BodyTooLarge", bytesMax }),
  })

/** As large as core reads a filing document. */
export const documentBytesMax = 5_000_000

export const mediaTypes = ["application/json", "application/yaml"] as const

/** What the route's handler finds as `json`, and what a typed client has to send. */
type Taking<S extends Schema.Constraint> = MiddlewareHandler<
  object,
  string,
  { in: { json: S["Encoded"] }; out: { json: { readonly value: S["Type"] } } },
  ReturnType<typeof Problem.answer>
>

/** With the names that YAML had before it was registered. */
const taken = /^(application\/(json|yaml|x-yaml)|text\/(yaml|x-yaml))$/u

const isTaken = (contentType: string): boolean => {
  const [mediaType = "", ...parameters] = contentType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim())
  return taken.test(mediaType) && parameters.every((part) => !part.startsWith("charset=") || utf8.test(part))
}

const isJson = /^\s*application\/json\b/iu

/** Nothing is unpacked here: what is packed could be small on the way and huge in memory. */
const isPlain = (encoding: string): boolean =>
  encoding.split(",").every((each) => /^\s*(identity)?\s*$/iu.test(each))

const utf8 = /^charset="?utf-?8"?$/u
