import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { serveStatic } from "@hono/node-server/serve-static"
import { Hono } from "hono"

/** Where the build of apps/web puts the page. */
export const webFolder = fileURLToPath(new URL("../../web/dist", import.meta.url))

/** Serves the built page from a folder. What it does not have is left to the next route. */
export const site = (folder: string) => {
  if (!existsSync(join(folder, "index.html")))
    return new Hono().get("/", (context) => context.text(notBuilt, 503))
  const files = serveStatic({ root: folder })
  return new Hono()
    .use(async (context, next) => {
      const file = await files(context, next)
      // What the next route answers is none, whatever its type says.
      if (!(file instanceof Response)) return
      file.headers.set("Cache-Control", isHashed(context.req.path) ? forAYear : "no-cache")
      return file
    })
    .get("*", async (context, next) => {
      if (!isPage(context.req.path)) return next()
      context.header("Cache-Control", "no-cache")
      return context.html(await readFile(join(folder, "index.html"), "utf8"))
    })
}

/** An address of the page itself, such as `/provinces/440000`: no file, and nothing that a program calls. */
const isPage = (path: string): boolean =>
  !/\.[a-z0-9]+$/u.test(path) && !/^\/(?:api|assets|docs)(?:\/|$)/u.test(path)

/** Names with a hash in them never change what they hold. */
const isHashed = (path: string): boolean => path.startsWith("/assets/")
const forAYear = "public, max-age=31536000, immutable"

const notBuilt = `页面尚未构建。在仓库根目录运行 npm start，或先运行 pnpm --filter @openbeian/web build 再重新启动。
The page is not built. Run npm start at the root of the repository, or pnpm --filter @openbeian/web build and start again.
`
