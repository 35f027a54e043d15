import { readFileSync, writeFileSync } from "node:fs"
import { basename } from "node:path"
import { brotliCompressSync, constants } from "node:zlib"

/**
 * Packs font files into `fonts/`: `node scripts/packFonts.ts FILE.ttf …`, the bytes of each unchanged under Brotli. The
 * files and where they are from are listed in fonts/README.md.
 */
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file)
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
  writeFileSync(new URL(`../fonts/${basename(file)}.br`, import.meta.url), packed)
}
