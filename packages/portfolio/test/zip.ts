import { crc32, deflateRawSync } from "node:zlib"

/** One file of a package, and what its directory says of its size. */
export interface Part {
  readonly name: string
  readonly text: string | Uint8Array
  /** Absent: the truth. */
  readonly declared?: number
  /** What the directory says beside its name; absent: nothing. */
  readonly extra?: Uint8Array
  readonly comment?: string
}

/** How the package is made. */
export interface Packing {
  /** As writers do that do not know the size beforehand. */
  readonly isStreamed?: boolean
}

/** A package with exactly these parts (APPNOTE 4.3). */
export const zipOf = (parts: ReadonlyArray<Part>, { isStreamed = false }: Packing = {}): Uint8Array => {
  const chunks: Array<Uint8Array> = []
  const directory: Array<Uint8Array> = []
  let offset = 0
  const push = (list: Array<Uint8Array>, chunk: Uint8Array): void => {
    list.push(chunk)
    if (list === chunks) offset += chunk.length
  }
  for (const { name, text, declared, extra = new Uint8Array(), comment = "" } of parts) {
    const content = typeof text === "string" ? new TextEncoder().encode(text) : text
    const packed = deflateRawSync(content)
    const sizes = [crc32(content), packed.length, declared ?? content.length]
    const label = new TextEncoder().encode(name)
    const remark = new TextEncoder().encode(comment)
    const start = offset
    push(
      chunks,
      fields(
        [0x04034b50, 4],
        [20, 2],
        [isStreamed ? 8 : 0, 2],
        [8, 2],
        [0, 4],
        ...(isStreamed ? [0, 0, 0] : sizes).map(wide),
        [label.length, 2],
        [0, 2],
      ),
    )
    push(chunks, label)
    push(chunks, packed)
    if (isStreamed) push(chunks, fields([0x08074b50, 4], ...sizes.map(wide)))
    push(
      directory,
      fields(
        [0x02014b50, 4],
        [20, 2],
        [20, 2],
        [isStreamed ? 8 : 0, 2],
        [8, 2],
        [0, 4],
        ...sizes.map(wide),
        [label.length, 2],
        [extra.length, 2],
        [remark.length, 2],
        [0, 4],
        [0, 4],
        [start, 4],
      ),
    )
    for (const told of [label, extra, remark]) push(directory, told)
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = fields(
    [0x06054b50, 4],
    [0, 4],
    [parts.length, 2],
    [parts.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  )
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end]))
}

type Field = readonly [number, 2 | 4]

const wide = (value: number): Field => [value, 4]

const fields = (...all: ReadonlyArray<Field>): Uint8Array => {
  const bytes = new Uint8Array(all.reduce((sum, [, size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, size] of all) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}
