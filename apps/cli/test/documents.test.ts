import { execFile } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { Check, Clauses } from "@openbeian/core/check"
import { installed } from "@openbeian/providers"
import { regulations } from "@openbeian/regulations"
import { describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../../..", import.meta.url))
/** Where a page of docs/ runs its code: it is of no package, and testkit knows core and the example provider. */
const workshop = join(root, "packages/testkit")
const leftOut: ReadonlySet<string> = new Set(["node_modules", "dist", "data", ".git", ".turbo"])

describe("the documents", () => {
  const pages = markdownBelow(root).map((path) => ({
    name: relative(root, path),
    path,
    text: readFileSync(path, "utf8"),
  }))
  const blocks = pages.flatMap(({ name, path, text }) =>
    blocksOf(text).map((block) => ({
      ...block,
      name,
      folder: name.startsWith("docs") ? workshop : dirname(path),
    })),
  )

  it.each(pages)("have links that lead somewhere: $name", ({ path, text }) => {
    expect(linksOf(text).filter((link) => !leads(path, link))).toEqual([])
  })

  it.each(pages)("name clauses and rules that exist: $name", ({ text }) => {
    const named = [...text.matchAll(/`([a-z]+[-/])([a-z\d-]+)`/gu)]
    const ids = named.flatMap(([, owner = "", rest = ""]) => (owners.has(owner) ? [owner + rest] : []))
    expect(ids.filter((id) => !known.has(id))).toEqual([])
  })

  it.each(blocks.filter(({ info }) => info.startsWith("ts ") && info !== "ts run"))(
    "quote code as it stands in its file: $name, line $line",
    ({ info, code }) => {
      expect(readFileSync(join(root, info.slice("ts ".length)), "utf8")).toContain(code)
    },
  )

  it.concurrent.each(blocks.filter(({ info }) => info === "ts run"))(
    "show code that prints what it says: $name, line $line",
    async ({ code, folder }) => {
      const printed = await node(["--input-type=module-typescript", "--eval", code], folder)
      expect(printed).toEqual([...code.matchAll(/\/\/ → (.*)/gu)].map(([, line]) => line))
    },
    60_000,
  )

  it.concurrent.each(blocks.filter(({ info, code }) => info === "console" && code.startsWith(command)))(
    "show what the command prints: $name, line $line",
    async ({ code }) => {
      const [first = "", ...shown] = code.split("\n")
      const printed = await node(["apps/cli/src/main.ts", ...first.slice(command.length).split(" ")], root)
      expect(missing(shown, printed)).toEqual([])
    },
    60_000,
  )
})

const command = "$ npm run -s openbeian -- "

const known: ReadonlySet<string> = new Set([
  ...Clauses.all([...new Set(installed.flatMap(Check.booksOf)), regulations.book]).map(({ id }) => id),
  ...installed.flatMap((plugin) => Check.rulesOf(plugin).all.map(({ id }) => id)),
  ...[regulations.national, ...Object.values(regulations.administrations)].flatMap(({ rules }) =>
    rules.map(({ id }) => id),
  ),
])

/** What those ids begin with; a word with another beginning is none of ours to check. */
const owners: ReadonlySet<string> = new Set([...known].flatMap((id) => /^[a-z]+[-/]/u.exec(id) ?? []))

function markdownBelow(folder: string): ReadonlyArray<string> {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return markdownBelow(path)
    return entry.name.endsWith(".md") ? [path] : []
  })
}

interface Block {
  /** What stands behind the fence: a language, and for TypeScript `run` or the file it is quoted from. */
  readonly info: string
  readonly code: string
  readonly line: number
}

function blocksOf(text: string): ReadonlyArray<Block> {
  return [...text.matchAll(fenced)].map(({ index, groups }) => ({
    info: groups?.["info"] ?? "",
    code: groups?.["code"] ?? "",
    line: text.slice(0, index).split("\n").length,
  }))
}

const fenced = /^```(?<info>[^\n]*)\n(?<code>.*?)\n```$/gmsu

/** Inline links, pictures and the targets of named links, outside code. */
function linksOf(text: string): ReadonlyArray<string> {
  const prose = text.replace(fenced, "").replace(/`[^`\n]*`/gu, "")
  return [...prose.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gmu)]
    .map(([, inline, named]) => inline ?? named ?? "")
    .filter((link) => !/^[a-z]+:/u.test(link))
}

function leads(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#")
  const target = path === "" ? page : join(dirname(page), path)
  if (!existsSync(target)) return false
  return heading === undefined || headingsOf(readFileSync(target, "utf8")).includes(heading)
}

/** As GitHub makes them: small letters, no punctuation, a hyphen for each space. */
function headingsOf(text: string): ReadonlyArray<string> {
  return [...text.replace(fenced, "").matchAll(/^#+ (.*)$/gmu)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replace(/ /gu, "-"),
  )
}

/**
 * The lines a program prints; its language, width and colours do not depend on who runs the test. A check that ends
 * with 1 has answered: something must be fixed.
 */
async function node(words: ReadonlyArray<string>, folder: string): Promise<ReadonlyArray<string>> {
  const { FORCE_COLOR: _, ...environment } = process.env
  const env = { ...environment, COLUMNS: "100", NO_COLOR: "1" }
  const { promise, resolve } = Promise.withResolvers<Ended>()
  const child = execFile(process.execPath, words, { cwd: folder, env }, (_, stdout, stderr) =>
    resolve({ code: child.exitCode, stdout, stderr }),
  )
  const { code, stdout, stderr } = await promise
  expect([0, 1], stderr).toContain(code)
  expect(stdout, stderr).not.toBe("")
  return stdout.trimEnd().split("\n")
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Lines that are shown and not printed, in the order shown; "…" stands for any number of lines. */
function missing(shown: ReadonlyArray<string>, printed: ReadonlyArray<string>): ReadonlyArray<string> {
  let from = 0
  return shown.filter((line) => {
    if (line === "…") return false
    const at = printed.indexOf(line, from)
    if (at >= 0) from = at + 1
    return at < 0
  })
}
