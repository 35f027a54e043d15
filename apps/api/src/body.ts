import { Result, type Schema } from "effect"
import type { Context, MiddlewareHandler } from "hono"
import { bodyLimit } from "hono/body-limit"
import * as Problem from "./problem.ts"
import { readDocument } from "./reading.ts"
import type { Sent } from "./work/Order.ts"

/**
 * Takes the body as a document of a Schema. It is read as text and typed by the Schema, not by a JSON parser, so
 * that digits stay as they were written and every fault has its line and its JSON Pointer.
 */
export const document =
  <S extends Schema.Constraint>(schema: S): Taking<S> =>
  async (context, next) => {
    const sent = await arrived(context, { mediaTypes, isTaken })
    if ("_tag" in sent) return Problem.answer(context, sent)
    const read = readDocument(schema, sent.bytes, sent.mediaType)
    if (Result.isFailure(read)) return Problem.answer(context, read.failure)
    context.req.addValidatedData("json", { value: read.success.value })
    return next()
  }

/** The same where a request may come without a body. */
export const documentOrNone = <S extends Schema.Constraint>(schema: S, none: S["Type"]): TakingOrNone<S> => {
  const take = document(schema)
  return async (context, next) => {
    const bytes = await context.req.arrayBuffer().catch(() => undefined)
    if (bytes?.byteLength !== 0) return take(context, next)
    context.req.addValidatedData("json", { value: none })
    return next()
  }
}

/** Takes the body as bytes that a worker will read. A typed client sends what the Schema says. */
export const sending =
  <S extends Schema.Constraint>(_: S, taking: MediaTypes = { mediaTypes, isTaken }): Sending<S> =>
  async (context, next) => {
    const sent = await arrived(context, taking)
    if ("_tag" in sent) return Problem.answer(context, sent)
    context.req.addValidatedData("json", sent)
    return next()
  }

/** What a route takes, and how it is said where it is not. */
interface MediaTypes {
  readonly mediaTypes: ReadonlyArray<string>
  readonly isTaken: (contentType: string) => boolean
}

const arrived = async (
  context: Context,
  { mediaTypes, isTaken }: MediaTypes,
): Promise<Sent | Problem.Refusal> => {
  const encoding = context.req.header("Content-Encoding") ?? ""
  if (!isPlain(encoding)) return { _tag: "EncodingUnknown", found: encoding }
  const found = context.req.header("Content-Type") ?? ""
  if (!isTaken(found)) return { _tag: "MediaTypeUnknown", found, allowed: mediaTypes }
  const bytes = await context.req.arrayBuffer().catch(() => undefined)
  return bytes === undefined ? { _tag: "BodyIncomplete" } : { bytes: new Uint8Array(bytes), mediaType: found }
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

type TakingOrNone<S extends Schema.Constraint> = MiddlewareHandler<
  object,
  string,
  { in: { json?: S["Encoded"] }; out: { json: { readonly value: S["Type"] } } },
  ReturnType<typeof Problem.answer>
>

type Sending<S extends Schema.Constraint> = MiddlewareHandler<
  object,
  string,
  { in: { json: S["Encoded"] }; out: { json: Sent } },
  ReturnType<typeof Problem.answer>
>

/** With the names that YAML had before it was registered. */
const taken = /^(application\/(json|yaml|x-yaml)|text\/(yaml|x-yaml))$/u

export const isTaken = (contentType: string): boolean => {
  const [mediaType = "", ...parameters] = contentType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim())
  return taken.test(mediaType) && parameters.every((part) => !part.startsWith("charset=") || utf8.test(part))
}

/** Nothing is unpacked here: what is packed could be small on the way and huge in memory. */
const isPlain = (encoding: string): boolean =>
  encoding.split(",").every((each) => /^\s*(identity)?\s*$/iu.test(each))

const utf8 = /^charset="?utf-?8"?$/u
