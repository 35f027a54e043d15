import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import type { Context, MiddlewareHandler } from "hono"

/**
 * How an answer leaves: with a tag where it may be kept, without its body where the asker has it already, packed where
 * that pays. Each packing has a tag of its own, so the tags are strong ones: equal tags, equal bytes.
 */
export const delivery = (): MiddlewareHandler => {
  const packed = shelf()
  return async (context, next) => {
    await next()
    const { body, headers, status } = context.res
    if (body === null || status === 206 || headers.has("Content-Encoding")) return
    if (headers.get("Cache-Control")?.includes("no-transform") === true) return
    const isPackable = packable.test(headers.get("Content-Type") ?? "")
    const accepted = isPackable ? encodingFor(context.req.header("Accept-Encoding") ?? "") : undefined
    if (accepted === undefined && !isKept(context)) return
    const bytes = new Uint8Array(await context.res.arrayBuffer())
    const pays = isPackable && bytes.length >= bytesMin
    const encoding = pays ? accepted : undefined
    const tag = isKept(context) ? tagOf(bytes, encoding) : undefined
    const told = new Headers(headers)
    if (pays) told.set("Vary", "Accept-Encoding")
    if (tag !== undefined) told.set("ETag", tag)
    if (tag !== undefined && has(context.req.header("If-None-Match") ?? "", tag)) {
      for (const name of ["Content-Type", "Content-Length"]) told.delete(name)
      return replace(context, new Response(null, { status: 304, headers: told }))
    }
    const content = encoding === undefined ? bytes : await packed(tag, encoding, bytes)
    if (encoding !== undefined) told.set("Content-Encoding", encoding)
    told.set("Content-Length", String(content.length))
    return replace(context, new Response(content, { status, headers: told }))
  }
}

/** Hono would carry the headers of the one over to the other, its length too. */
const replace = (context: Context, response: Response): void => {
  context.res = undefined
  context.res = response
}

/** Lets answers of these routes be kept, as long as each use is preceded by the question whether they still hold. */
export const kept: MiddlewareHandler = async (context, next) => {
  await next()
  if (context.res.status === 200) context.res.headers.set("Cache-Control", "no-cache")
}

/** Below this an answer fits into one packet of the network anyhow. */
const bytesMin = 1024

const packable = /^(?:text\/|application\/(?:json|yaml|javascript)|[^;]+\+(?:json|yaml|xml))/iu

/** What is asked for by reading alone, answered, and not forbidden to be kept. */
const isKept = ({ req, res }: Context): boolean =>
  (req.method === "GET" || req.method === "HEAD") &&
  res.status === 200 &&
  res.headers.get("Cache-Control") !== "no-store"

const tagOf = (bytes: Uint8Array, encoding: Encoding | undefined): string => {
  const digest = createHash("sha256").update(bytes).digest("base64url").slice(0, 22)
  return encoding === undefined ? `"${digest}"` : `"${digest}-${encoding}"`
}

/** Whether one of the tags that the asker has is this one; what it says of weakness makes no difference here. */
const has = (tags: string, tag: string): boolean =>
  tags.trim() === "*" || tags.match(/"[^"]*"/gu)?.some((each) => each === tag) === true

type Encoding = "br" | "gzip"

/** The best of what is accepted (RFC 9110, 12.5.3); the smaller one where both are welcome alike. */
const encodingFor = (accepted: string): Encoding | undefined => {
  const weights = new Map(accepted.toLowerCase().split(",").map(weighed))
  const weightOf = (encoding: string): number => weights.get(encoding) ?? weights.get("*") ?? 0
  const best = weightOf("gzip") > weightOf("br") ? "gzip" : "br"
  return weightOf(best) > 0 ? best : undefined
}

const weighed = (part: string): readonly [name: string, weight: number] => {
  const [name = "", ...parameters] = part.split(";").map((each) => each.trim())
  const weight = parameters.find((each) => each.startsWith("q="))?.slice(2)
  return [name, weight === undefined ? 1 : Number(weight)]
}

/** What is packed for one asker alone must not take long. */
const pack = async (encoding: Encoding, bytes: Uint8Array, isForMany: boolean): Promise<Packed> =>
  encoding === "br"
    ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: isForMany ? 9 : 4 } })
    : zip(bytes, { level: isForMany ? 9 : 5 })
type Packed = Uint8Array<ArrayBuffer>
const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Packs, and keeps what has a tag under it; what nobody asked for the longest goes first. */
const shelf = () => {
  const rows = new Map<string, Promise<Packed>>()
  return (tag: string | undefined, encoding: Encoding, bytes: Uint8Array): Promise<Packed> => {
    if (tag === undefined) return pack(encoding, bytes, false)
    const row = rows.get(tag) ?? pack(encoding, bytes, true)
    rows.delete(tag)
    rows.set(tag, row)
    const [oldest] = rows.keys()
    if (rows.size > rowsMax && oldest !== undefined) rows.delete(oldest)
    return row
  }
}

/** The largest answers take some 60 kB packed, so this is 30 MB at worst. */
const rowsMax = 500
