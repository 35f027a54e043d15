import { ok } from "node:assert/strict"
import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { dirname, join as joinUrl } from "node:path/posix"
import { gzipSync } from "node:zlib"
import type { Result } from "./Result.ts"

const dist = join(import.meta.dirname, "../../apps/web/dist")

/** What the page loads before anything is clicked, compressed as the server sends it. */
export const web = async (): Promise<Result> => {
  ok(existsSync(join(dist, "index.html")), "apps/web/dist is missing; `pnpm build` makes it")
  const page = readFileSync(join(dist, "index.html"), "utf8")
  const names = [...firstRoute(page)]
  const kibibytes = names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0) / 1024
  const all = globSync("**/*.js", { cwd: dist })
  const withEffect = all.filter((name) => marks.test(read(name)))
  return {
    title: "Web: the page as it was built",
    rows: [
      {
        name: `JavaScript of the first route, ${names.length} files, gzip`,
        figure: kibibytes,
        unit: "KiB",
        atMost: 40,
      },
      {
        name: `scripts with Effect in them, of ${all.length}`,
        figure: withEffect.length,
        unit: "",
        atMost: 0,
      },
    ],
  }
}

/** What Effect keeps in its modules when their names are shortened: the ids of its types. */
const marks = /~effect\/|["'](?:@effect|effect)\//u

const read = (name: string): string => readFileSync(join(dist, name), "utf8")

/** The scripts that the page names, and all that they import without being asked to. */
const firstRoute = (page: string): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const [, path = ""] of read(name).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)) {
      visit(joinUrl(dirname(name), path))
    }
  }
  for (const [, path = ""] of page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/gu))
    visit(path)
  ok(seen.size > 0, "the page names no script")
  return seen
}
