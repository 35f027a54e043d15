// The command line as a few files instead of some 900 modules, which load in a third of the time. run.mjs starts what
// keptBundle finds, and runs this file to write a new one where that is older than a source; why it is as it is says
// docs/decisions/2026-11-22-how-a-command-starts.md. What run.mjs imports has to run in Node 18.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import process, { argv, execPath, pid } from "node:process"
import { fileURLToPath, pathToFileURL } from "node:url"
import { stripVTControlCharacters } from "node:util"

const root = fileURLToPath(new URL("..", import.meta.url))
export const bundleFolder = join(root, "node_modules/.cache/openbeian")
const noteFile = join(bundleFolder, "bundle.json")
const keptFor = 3_600_000

/** The file to start and the Node that made it, or nothing where any of its sources or files is not what it was. */
export function keptBundle() {
  const { home, node, program, looks } = noted()
  const isKept = home === root && Object.entries(looks ?? {}).every(([file, look]) => lookOf(file) === look)
  return isKept && existsSync(program) && existsSync(node) ? { node, program } : undefined
}

function noted() {
  try {
    return JSON.parse(readFileSync(noteFile, "utf8")) ?? {}
  } catch {
    return {}
  }
}

/** The time of change (ctime) nobody sets back, whatever a checkout or a copy does to the time of writing. */
function lookOf(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  return found === undefined ? "gone" : `${found.ctimeMs} ${found.size}`
}

/**
 * Each bundle has a folder of its own, and the note names it at the very end: two commands at once do not tear each
 * other's files, and a command that runs still finds what it has yet to load.
 */
async function makeBundle() {
  const startedAt = Date.now()
  const { rolldown } = await import("rolldown")
  const folder = join(bundleFolder, `${startedAt}-${pid}`)
  const bundle = await rolldown({
    input: join(root, "apps/cli/src/main.ts"),
    platform: "node",
    tsconfig: false,
    plugins: [whereItWas, withoutFetch],
  })
  const { output } = await bundle.generate({
    format: "cjs",
    dynamicImportInCjs: false,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name]-[hash].cjs",
    comments: false,
  })
  mkdirSync(folder)
  for (const { fileName, code } of output) writeFileSync(join(folder, fileName), asFunction(code))
  const sources = [...(await bundle.watchFiles).filter(isOurs), ...othersThatCount()]
  await bundle.close()
  forget()
  // A file that is lost or empty later, as after a loss of power, would fail for as long as no source changes.
  const made = output.map(({ fileName }) => join(folder, fileName))
  for (const file of made) settle(file)
  const looks = Object.fromEntries([...sources, ...made].map((file) => [file, lookOf(file)]))
  // A source that was written meanwhile may be in it or not: no note, and the next command asks again.
  if (sources.some((file) => statSync(file).ctimeMs >= startedAt)) return
  const note = { home: root, node: execPath, program: join(folder, "main.cjs"), looks }
  writeFileSync(`${folder}.json`, JSON.stringify(note), { flush: true })
  renameSync(`${folder}.json`, noteFile)
}

/** What was written is on the disk before anything says that it is there. */
function settle(file) {
  const opened = openSync(file, "r+")
  fsyncSync(opened)
  closeSync(opened)
}

/** Files next to a module, native ones too, stay where they are: what is written here knows their place. */
const whereItWas = {
  name: "where-it-was",
  async resolveId(source, importer) {
    if (!/^(highs|@myriaddreamin\/)/u.test(source)) return
    const found = await this.resolve(source, importer, { skipSelf: true })
    return { id: found.id, external: true }
  },
  transform: {
    filter: { code: "import.meta.url" },
    handler: (code, id) => code.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(id).href)),
  },
}

/** To ask whether there is a Response loads the whole of fetch (25 ms), and in Node there is one. */
const withoutFetch = {
  name: "without-fetch",
  transform: {
    filter: { id: /\/hucre\//u, code: "typeof Response" },
    handler: (code) => code.replaceAll("typeof Response", "typeof ReadableStream"),
  },
}

/** What bundled.cjs loads: each file is one function, without the line that a shell reads. */
const asFunction = (code) =>
  `(function (exports, require, module) {"use strict";\n${code.replace(/^#!.*/u, "")}\n})`

const isOurs = (file) => !relative(root, file).includes("node_modules")

/** What decides on which file an import means. Installed packages are what the lockfile says. */
function othersThatCount() {
  const packages = ["packages", "plugins", "apps"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name, "package.json")),
  )
  const shared = ["pnpm-lock.yaml", "scripts/bundle.mjs", "scripts/bundled.cjs"].map((file) =>
    join(root, file),
  )
  return [...packages.filter((file) => existsSync(file)), ...shared]
}

/** A command may run from the bundle that is replaced now and have a part yet to load. */
function forget() {
  const now = new Date()
  const { program } = noted()
  if (program !== undefined && existsSync(program)) utimesSync(dirname(program), now, now)
  for (const name of readdirSync(bundleFolder)) {
    const path = join(bundleFolder, name)
    const usedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime()
    if (path !== noteFile && now.getTime() - usedAt > keptFor) rmSync(path, { recursive: true, force: true })
  }
}

/** How this file ends where a source of ours cannot be read as a program. */
export const sourceIsBroken = 65

/** What is wrong with sources of ours, one line each; nothing where it is something else that went wrong. */
function brokenIn({ errors = [] }) {
  return errors.flatMap(({ id, message }) => {
    const file = id === undefined ? undefined : relative(root, resolve(root, id))
    if (file === undefined || file.startsWith("..") || !isOurs(join(root, file))) return []
    const [first, ...frame] = stripVTControlCharacters(message).split("\n")
    const [, place] = /\[ (?:.*):(\d+:\d+) \]/u.exec(frame[0] ?? "") ?? []
    return [`✗ ${place === undefined ? file : `${file}:${place}`} ${first.replace(/^\[\w+\] /u, "")}`]
  })
}

if (argv[1] === fileURLToPath(import.meta.url))
  await makeBundle().catch((cause) => {
    const broken = brokenIn(cause)
    if (broken.length === 0) throw cause
    console.error([...broken, "Mend it, and the command starts. / 改正以后命令才能启动。"].join("\n"))
    process.exitCode = sourceIsBroken
  })
