/** One element of DER (X.690): its tag and where its content lies. */
export interface Element {
  readonly tag: number
  readonly start: number
  readonly end: number
}

export const SEQUENCE = 0x30
export const INTEGER = 0x02
export const BIT_STRING = 0x03
export const OBJECT_IDENTIFIER = 0x06

/** The element that begins at a place, if it lies wholly within the bytes. */
export const elementAt = (bytes: Uint8Array, at: number, limit = bytes.length): Element | undefined => {
  const [tag, first] = [bytes[at], bytes[at + 1]]
  if (tag === undefined || first === undefined) return undefined
  const lengthBytes = first < 0x80 ? 0 : first - 0x80
  if (lengthBytes > 3 || (first >= 0x80 && lengthBytes === 0)) return undefined
  const start = at + 2 + lengthBytes
  const length =
    first < 0x80 ? first : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0)
  return start + length <= limit ? { tag, start, end: start + length } : undefined
}

/** The elements inside another one, as far as they can be read. */
export const childrenOf = (bytes: Uint8Array, parent: Element): ReadonlyArray<Element> => {
  const children: Array<Element> = []
  for (let at = parent.start; at < parent.end; ) {
    const child = elementAt(bytes, at, parent.end)
    if (child === undefined) break
    children.push(child)
    at = child.end
  }
  return children
}

export const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: Math.floor(hex.length / 2) }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  )

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

/** Bytes of Base64 without line breaks; nothing when it is not Base64. */
export const fromBase64 = (base64: string): Uint8Array | undefined => {
  const body = base64.replace(/={1,2}$/u, "")
  if (!/^[A-Za-z\d+/]+$/u.test(body) || body.length % 4 === 1) return undefined
  const sextets = [...body].map((character) => alphabet.indexOf(character))
  return Uint8Array.from({ length: Math.floor((body.length * 3) / 4) }, (_, index) => {
    const at = Math.floor((index * 4) / 3)
    const [high, low] = [sextets[at] ?? 0, sextets[at + 1] ?? 0]
    const shift = (index % 3) * 2
    return ((high << (2 + shift)) | (low >> (4 - shift))) & 0xff
  })
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
