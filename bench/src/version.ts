import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The version of a package that stands beside ours here. */
export const versionOf = (name: string): string => {
  const path = join(import.meta.dirname, "../node_modules", name, "package.json")
  const { version }: { readonly version: string } = JSON.parse(readFileSync(path, "utf8"))
  return version
}
