import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

/** One row of the table of sizes: bytes of script, compressed as the server sends them. */
export interface Row {
  readonly name: string
  readonly bytes: number
  readonly bytesMax: number
}

const kibibyte = 1024

/**
 * What a first visit loads that goes on to the result; what each other page loads beyond the shell before anything in it
 * is used; and all there is.
 */
export const bundleTable = (): ReadonlyArray<Row> => {
  const chunks = manifest()
  const shell = reach(chunks, ["index.html"], "static")
  const pages = pagesOf(readFileSync(`${root}src/app.tsx`, "utf8"))
  const beyond = (page: Page) =>
    reach(chunks, [page.source, ...(page.asks ? [queries] : [])], "static", shell)
  const result = pages.filter(({ name }) => name === "result")
  return [
    {
      name: "shell and result",
      bytes: sizeOf([...shell, ...result.flatMap((page) => [...beyond(page)])]),
      bytesMax: 40 * kibibyte,
    },
    ...pages.map((page) => ({
      name: page.name,
      bytes: sizeOf([...beyond(page)]),
      bytesMax: 70 * kibibyte,
    })),
    {
      name: "all",
      bytes: sizeOf([...reach(chunks, ["index.html"], "all")]),
      bytesMax: 220 * kibibyte,
    },
  ]
}

const root = fileURLToPath(new URL("../", import.meta.url))
const queries = "src/features/api/queries.tsx"

/** A page as app.tsx loads it, and whether it asks the API by queries. */
interface Page {
  readonly name: string
  readonly source: string
  readonly asks: boolean
}

export const pagesOf = (app: string): ReadonlyArray<Page> =>
  [...app.matchAll(/(\w+)(?: =|:) (asking|later)\(\(\) => import\("\.\/([^"]+)"\)/gu)].map(
    ([, name = "", how, path = ""]) => ({ name, source: `src/${path}`, asks: how === "asking" }),
  )

/** What vite says of a chunk. */
interface Chunk {
  readonly file: string
  readonly imports?: ReadonlyArray<string>
  readonly dynamicImports?: ReadonlyArray<string>
}
type How = "static" | "all"

const manifest = (): Readonly<Record<string, Chunk>> =>
  JSON.parse(readFileSync(`${root}dist/.vite/manifest.json`, "utf8"))

/** The files that some chunks bring along, without those that are there. */
const reach = (
  chunks: Readonly<Record<string, Chunk>>,
  from: ReadonlyArray<string>,
  how: How,
  there: ReadonlySet<string> = new Set(),
): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    const chunk = chunks[key]
    if (chunk === undefined) throw new Error(`${key} is no chunk of the build`)
    if (seen.has(chunk.file) || there.has(chunk.file)) return
    seen.add(chunk.file)
    for (const next of [...(chunk.imports ?? []), ...(how === "all" ? (chunk.dynamicImports ?? []) : [])])
      visit(next)
  }
  for (const key of from) visit(key)
  return seen
}

const sizeOf = (files: ReadonlyArray<string>): number =>
  [...new Set(files)]
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${root}dist/${file}`)).length, 0)
