import * as Effect from "effect/Effect"
import { Refused } from "./Refused.ts"

/** What a file may be at most. 10 000 rows of 30 columns unpack to 11 MB. */
export const limits = {
  bytes: 30_000_000,
  entries: 2_000,
  inflatedBytes: 120_000_000,
  ratio: 200,
} as const

/** 10 000 rows are the size we promise; a sheet of a hundred thousand is a mistake. */
export const rowsMax = 100_000
/** Of all tables together. */
export const rowsInAllMax = 300_000
export const columnsMax = 500
/** Of a table of texts, where empty cells cost a byte only. */
export const separatorsMax = 5_000_000

/** Below this an entry may shrink as much as it likes: a sheet of blanks does. */
const ratioFromBytes = 1_000_000

/** A file of a package, and what the package says of its size. */
export interface Entry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
}

/**
 * Looks at the directory of the package before anything is unpacked. The library unpacks no entry beyond the size that
 * is declared here, so a false size only breaks the file.
 */
export const guard = (bytes: Uint8Array): Effect.Effect<void, Refused> => {
  const refused = refusalOf(bytes)
  return refused === undefined ? Effect.void : Effect.fail(refused)
}

const refusalOf = (bytes: Uint8Array): Refused | undefined => {
  if (bytes.length === 0) return Refused.of("empty")
  if (bytes.length > limits.bytes) return Refused.of("tooLarge", { found: bytes.length, limit: limits.bytes })
  if (startsWith(bytes, compound)) return Refused.of("encrypted")
  const entries = startsWith(bytes, zip) ? entriesOf(bytes) : undefined
  if (entries === undefined) return Refused.of("notAWorkbook")
  return tooMuch(entries) ?? otherFormat(entries)
}

/** Why a package would unpack to too much; nothing where it would not. */
export const tooMuch = (entries: ReadonlyArray<Entry>): Refused | undefined => {
  if (entries.length > limits.entries)
    return Refused.of("entries", { found: entries.length, limit: limits.entries })
  const found = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (found > limits.inflatedBytes) return Refused.of("inflated", { found, limit: limits.inflatedBytes })
  const bomb = entries.find(
    ({ packed, unpacked }) => unpacked > ratioFromBytes && unpacked > packed * limits.ratio,
  )
  if (bomb !== undefined)
    return Refused.of("ratio", {
      entry: bomb.name,
      found: Math.round(bomb.unpacked / Math.max(bomb.packed, 1)),
      limit: limits.ratio,
    })
  // A size that is not declared would not be kept to.
  return entries.some(({ packed, unpacked }) => packed > 0 && unpacked === 0 && packed > emptyDeflated)
    ? Refused.of("broken")
    : undefined
}

/** Nothing at all takes two bytes when it is packed. */
const emptyDeflated = 2

const otherFormat = (entries: ReadonlyArray<Entry>): Refused | undefined => {
  const names = new Set(entries.map(({ name }) => name))
  if (names.has("xl/workbook.bin")) return Refused.of("binary")
  if (names.has("mimetype") && names.has("content.xml")) return Refused.of("ods")
  return names.has("[Content_Types].xml") ? undefined : Refused.of("notAWorkbook")
}

const compound = [0xd0, 0xcf, 0x11, 0xe0]
const zip = [0x50, 0x4b]
const startsWith = (bytes: Uint8Array, signature: ReadonlyArray<number>): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** The central directory (APPNOTE 4.3.12). ZIP64 is for files that are larger than we take. */
const entriesOf = (bytes: Uint8Array): ReadonlyArray<Entry> | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Array<Entry> = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    if (name === undefined || extra === undefined || comment === undefined) return undefined
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

/** A comment of up to 65 535 bytes may follow the record. */
const endOf = (view: DataView): number | undefined => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}
