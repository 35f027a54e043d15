import { readFile } from "node:fs/promises"
import { promisify } from "node:util"
import { brotliDecompress } from "node:zlib"
import { type Covers, coverageOf } from "./coverage.ts"

/** The fonts that a page is set in (字体), and the characters that they have between them. */
export interface Fonts {
  readonly files: ReadonlyArray<Buffer>
  readonly covers: Covers
}

/** Reads the fonts that come with this package. */
export const readFonts = async (): Promise<Fonts> => {
  const files = await Promise.all(names.map(readFont))
  const coverages = files.map(coverageOf)
  return {
    files,
    covers: (codePoint) => embedded.has(codePoint) || coverages.some((covers) => covers(codePoint)),
  }
}

export const readFont = async (name: string): Promise<Buffer> =>
  unpacked(await readFile(new URL(`../../fonts/${name}.ttf.br`, import.meta.url)))

/** Chinese and Latin in two weights; Tibetan, Uyghur, Mongolian and Yi in one, for names. */
export const names = [
  "NotoSansSC-Regular",
  "NotoSansSC-Bold",
  "NotoSerifTibetan-Regular",
  "NotoNaskhArabic-Regular",
  "NotoSansMongolian-Regular",
  "NotoSansYi-Regular",
] as const

const unpacked = promisify(brotliDecompress)

/** ⌈ ⌉ ⌊ ⌋, which bounds are written with: from the mathematical font that the typesetter has in itself. */
const embedded: ReadonlySet<number> = new Set([0x2308, 0x2309, 0x230a, 0x230b])
