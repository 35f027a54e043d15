import { readFile, stat } from "node:fs/promises"
import { registerHooks } from "node:module"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Plugin } from "@openbeian/core/provider"
import { type Problem, problem } from "./Problem.ts"

/** The provider that a folder anywhere exports, or why there is none. */
export const pluginIn = async (name: string): Promise<Plugin.Plugin | Problem> => {
  const folder = resolve(name)
  if (!(await isFolder(folder))) return { ...noFolder, file: name }
  borrowCore()
  try {
    const entry = join(folder, await entryOf(folder))
    const exported: ReadonlyArray<unknown> = Object.values(await import(pathToFileURL(entry).href))
    const found = exported.find(looksLikePlugin)
    return found === undefined ? { ...noPlugin, file: entry } : asPlugin(found)
  } catch (cause) {
    return { ...unreadable(cause), file: name }
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** What its package exports; without a package the file that a plugin begins with. */
const entryOf = async (folder: string): Promise<string> => {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}")
  const { exports } = JSON.parse(text)
  const main: unknown = exports?.["."] ?? exports
  return typeof main === "string" ? main : "src/index.ts"
}

/** A folder that has not installed core is given ours. */
const borrowCore = (): void => {
  registerHooks({
    resolve: (specifier, context, next) => {
      try {
        return next(specifier, context)
      } catch (cause) {
        if (!/^@openbeian\/core(\/|$)/u.test(specifier)) throw cause
        return next(specifier, { ...context, parentURL: import.meta.url })
      }
    },
  })
}

/** By what tells a provider from anything else; the laws look at the rest. */
const looksLikePlugin = (value: unknown): value is object =>
  typeof value === "object" && value !== null && "contract" in value && "book" in value && "rules" in value

/** The cast of this file: what was loaded was never seen by the compiler here; the laws find what it lacks. */
const asPlugin = (value: object): Plugin.Plugin => value as Plugin.Plugin

const noFolder = problem(
  "FolderMissing",
  "没有这个文件夹，也没有这个编号的云服务商",
  "there is no such folder, and no provider of that id",
  {
    zh: "openbeian providers 列出云服务商；文件夹写成 ./名称",
    en: "openbeian providers lists the providers; a folder is written ./name",
  },
)

const noPlugin = problem("PluginMissing", "没有导出云服务商", "it exports no provider", {
  zh: "导出 Plugin.define({ … }) 的值",
  en: "export what Plugin.define({ … }) gives",
})

const unreadable = (cause: unknown): Problem => {
  const [said = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n")
  return problem("PluginUnreadable", `加载失败：${said}`, `it cannot be loaded: ${said}`, {
    zh: "先让它通过编译（tsc），并装好它的依赖",
    en: "let it compile first (tsc), with its dependencies installed",
  })
}
