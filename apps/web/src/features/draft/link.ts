import { type Draft, isObject, type Json } from "./json.ts"

/** Why a link carries no filing (链接打不开的原因). */
type Broken = "cut" | "other" | "newer"

export type Carried = { readonly draft: Draft } | { readonly broken: Broken }

/** What a link may be long: beyond it programs that pass links on cut it, or refuse it. */
export const charactersMax = 32_000

/** Longer links are cut by some messengers and mail programs. */
export const charactersSafe = 2_000

/** A filing is read up to this size, as the server reads it; a short link can unfold to much more. */
const bytesMax = 5_000_000

/** The filing as the fragment of an address, which a browser keeps to itself: packed, then in letters. */
export const fragmentOf = async (draft: Draft): Promise<string> =>
  `${name}=${form}.${letters(await pack(new TextEncoder().encode(JSON.stringify(draft))))}`

/** The filing of a fragment; undefined where it carries none. */
export const carriedBy = async (fragment: string): Promise<Carried | undefined> => {
  const written = fragment.replace(/^#/u, "")
  if (!written.startsWith(`${name}=`)) return undefined
  const [version, ...rest] = written.slice(name.length + 1).split(".")
  if (version !== form) return { broken: /^\d+$/u.test(version ?? "") ? "newer" : "cut" }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await unpack(bytesOf(rest.join("."))))
    const found: Json = JSON.parse(text)
    return isObject(found) && found["openbeian"] === 1 ? { draft: found } : { broken: "other" }
  } catch {
    return { broken: "cut" }
  }
}

const name = "filing"

/** The way of packing; another one gets another number. */
const form = "1"

const pack = (bytes: Uint8Array<ArrayBuffer>) => through(bytes, new CompressionStream("deflate"))

const unpack = (bytes: Uint8Array<ArrayBuffer>) => through(bytes, new DecompressionStream("deflate"))

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Array<Uint8Array<ArrayBuffer>> = []
  let size = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length
    if (size > bytesMax) {
      await reader.cancel()
      throw new RangeError("more than a filing is")
    }
    chunks.push(next.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** base64url without padding (RFC 4648): every character may stand in a fragment. */
const letters = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "")

const bytesOf = (written: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(written.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0))
