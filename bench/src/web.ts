import { ok } from "node:assert/strict"
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import type { Result, Row } from "./Result.ts"

const folder = join(import.meta.dirname, "../../apps/web")
const dist = join(folder, "dist")

/** What is loaded of the page and when, compressed as the server sends it. */
export const web = async (): Promise<Result> => {
  ok(existsSync(join(dist, "index.html")), "apps/web/dist is missing; `pnpm build` makes it")
  const chunks: Chunks = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"))
  const shell = reach(chunks, ["index.html"])
  const pages = pagesOf(readFileSync(join(folder, "src/app.tsx"), "utf8"))
  const result = pages.filter(({ name }) => name === "result").flatMap(({ from }) => from)
  const scripts = globSync("**/*.js", { cwd: dist })
  const withEffect = scripts.filter((name) => marks.test(read(name)))
  return {
    title: "Web: the page as it was built",
    rows: [
      size("shell and result, gzip", reach(chunks, ["index.html", ...result]), 40),
      ...pages.map(({ name, from }) => {
        const files = [...reach(chunks, from)].filter((file) => !shell.has(file))
        return size(`${name} beyond the shell, gzip`, files, 70)
      }),
      size("all scripts, the broker's pages with them, gzip", scripts, 276),
      {
        name: `scripts with Effect in them, of ${scripts.length}`,
        figure: withEffect.length,
        unit: "",
        atMost: 0,
      },
    ],
  }
}

/** What vite says of a chunk. */
interface Chunk {
  readonly file: string
  readonly imports?: ReadonlyArray<string>
}
type Chunks = Readonly<Record<string, Chunk>>

/** The pages as app.tsx loads them, each with the modules that it asks for. */
const pagesOf = (app: string) =>
  [...app.matchAll(/(\w+)(?: =|:) (asking|later)\(\(\) => import\("\.\/([^"]+)"\)/gu)].map(
    ([, name = "", how, path = ""]) => ({
      name,
      from: [`src/${path}`, ...(how === "asking" ? ["src/features/api/queries.tsx"] : [])],
    }),
  )

/** The files that some chunks bring along before anything is used. */
const reach = (chunks: Chunks, from: ReadonlyArray<string>): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (key: string): void => {
    const chunk = chunks[key]
    ok(chunk !== undefined, `${key} is no chunk of the build`)
    if (seen.has(chunk.file)) return
    seen.add(chunk.file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const key of from) visit(key)
  return seen
}

const size = (name: string, files: Iterable<string>, kibibytesMax: number): Row => ({
  name,
  figure: [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1024,
  unit: "KiB",
  atMost: kibibytesMax,
})

/** What Effect keeps in its modules when their names are shortened: the ids of its types. */
const marks = /~effect\/|["'](?:@effect|effect)\//u

const read = (name: string): string => readFileSync(join(dist, name), "utf8")
