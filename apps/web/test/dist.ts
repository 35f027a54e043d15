import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** Where the build puts the page. */
const dist = fileURLToPath(new URL("../dist/", import.meta.url))

/** The built page; tests never look at what is not there. */
export const builtPage = (): string => {
  const page = `${dist}index.html`
  if (!existsSync(page)) {
    throw new Error("apps/web is not built: run `pnpm --filter @openbeian/web build` first; `npm test` does.")
  }
  return readFileSync(page, "utf8")
}

/** Every script of the build, by its path under dist. */
export const scripts = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dist, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".js"))
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(`${dist}${name}`, "utf8")]),
  )
