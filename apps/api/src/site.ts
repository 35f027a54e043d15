import { existsSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { serveStatic } from "@hono/node-server/serve-static"
import { Hono, type MiddlewareHandler } from "hono"

/** Where the build of apps/web puts the page. */
export const webFolder = fileURLToPath(new URL("../../web/dist", import.meta.url))

/**
 * Serves the built page from a folder. The page finds its way by its path, so what looks like the path of a page is
 * answered with it. Anything else that the folder does not have is left to the next route.
 */
export const site = (folder: string) => {
  if (!existsSync(join(folder, "index.html")))
    return new Hono().get("/", (context) => context.text(notBuilt, 503))
  const files = serving(serveStatic({ root: folder }))
  const page = serving(serveStatic({ root: folder, path: "index.html" }))
  return new Hono().use(files, (context, next) => (isPage(context.req.path) ? page(context, next) : next()))
}

/** What the next route answers is no file, whatever its type says. */
const serving =
  (files: MiddlewareHandler): MiddlewareHandler =>
  async (context, next) => {
    const file = await files(context, next)
    if (!(file instanceof Response)) return
    file.headers.set("Cache-Control", isHashed(context.req.path) ? forAYear : "no-cache")
    return file
  }

/** Names with a hash in them never change what they hold. */
const isHashed = (path: string): boolean => path.startsWith("/assets/")
const forAYear = "public, max-age=31536000, immutable"

/** Plain words between slashes, of which the last has no dot as files have, and nothing that a program asks for. */
const isPage = (path: string): boolean =>
  /^(?:\/(?:[\p{L}\p{N}_~-]|%[\da-f]{2})+)+\/?$/iu.test(path) && !ofPrograms.has(path.split("/")[1] ?? "")
const ofPrograms: ReadonlySet<string> = new Set(["api", "assets", "docs", "livez", "problems", "readyz"])

const notBuilt = `页面尚未构建。在仓库根目录运行 npm start，或先运行 pnpm --filter @openbeian/web build 再重新启动。
The page is not built. Run npm start at the root of the repository, or pnpm --filter @openbeian/web build and start again.
`
