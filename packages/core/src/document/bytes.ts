/** The platform's own decoder; core compiles without the types of a platform. */
declare const TextDecoder: new (label: "utf-8") => { readonly decode: (bytes: Uint8Array) => string }

/** Decodes UTF-8; a byte order mark is dropped. */
export const decode = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes)

/** How many bytes a text takes in UTF-8. */
export const byteLength = (text: string): number => {
  let length = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Each half of a surrogate pair counts two.
    if (code > 0x7f) length += code > 0x7_ff && (code < 0xd8_00 || code > 0xdf_ff) ? 2 : 1
  }
  return length
}

/** The first byte that is not UTF-8 (RFC 3629), or -1. */
export const invalidAt = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

/** The length of the character at a byte; 0 if there is none. Over-long forms and surrogates are none. */
const sequenceAt = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
