// Root commands: start, test, bench, prove, openbeian, new:provider. The machine's own Node (18 or newer) runs only this
// file: it installs with the pinned pnpm where needed, then hands over to the pinned Node. Nothing here writes to
// standard output, which belongs to the command. The script "start" begins with exec, because the shell in between
// keeps signals to itself; what follows || is for Windows, which has no exec.
import { spawn, spawnSync } from "node:child_process"
import {
  constants as access,
  accessSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs"
import { constants } from "node:os"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"
import { bundleFolder, keptBundle } from "./bundle.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const [task = "start", ...rest] = process.argv.slice(2)

const programs = {
  start: "apps/api/src/main.ts",
  test: "scripts/test.ts",
  bench: "bench/src/main.ts",
  prove: "packages/planner/test/oracles/prove.ts",
  openbeian: "apps/cli/src/main.ts",
  "new:provider": "scripts/newProvider.ts",
}
/** The signal that was last handed on to what was started here. */
let handedOn
if (!Object.hasOwn(programs, task)) fail(`unknown command / 未知命令: ${task}`)

if (!isInstalled()) await install()
const kept = task === "openbeian" ? keptBundle() : undefined
const node = pinnedNode() ?? ownNode()
const environment = {
  TURBO_TELEMETRY_DISABLED: "1",
  ...process.env,
  PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
}
// vitest colours its output even for a file.
if (task === "test" && !process.stdout.isTTY && environment.FORCE_COLOR === undefined)
  environment.NO_COLOR = "1"
if (task === "start" && !isBuilt()) await build()
// The command line takes its file names as the caller sees them; npm changes the folder and keeps it here.
const folder = task === "openbeian" ? (process.env.INIT_CWD ?? process.cwd()) : root
const bundle = await bundled()
const program =
  bundle === undefined ? [join(root, programs[task])] : [join(root, "scripts/bundled.cjs"), bundle]
process.exitCode = await run(node, [...flagsFor(task), ...program, ...rest], {
  cwd: folder,
  env: { NODE_COMPILE_CACHE: join(root, "node_modules/.cache/node"), ...environment },
  stdio: "inherit",
})

/**
 * A command ends before its garbage matters: the space for new objects begins as large as a plan of a portfolio wants it
 * (in MB), instead of growing to it and copying all that lives each time. Other tasks live longer and grow as they need.
 */
function flagsFor(task) {
  return task === "openbeian" ? ["--min-semi-space-size=16", "--max-semi-space-size=16"] : []
}

/** pnpm keeps a copy of the lockfile it last installed in full. */
function isInstalled() {
  const [wanted, installed] = ["pnpm-lock.yaml", "node_modules/.pnpm/lock.yaml"].map((file) =>
    join(root, file),
  )
  return existsSync(installed) && readFileSync(wanted).equals(readFileSync(installed))
}

async function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  console.error(`Installing with ${packageManager} / 正在安装依赖 …`)
  const code = await run("npx", ["-y", packageManager, "install", "--frozen-lockfile"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  })
  if (code !== 0) fail("The installation failed, see above. / 安装失败，原因见上。", code)
}

/**
 * A package of the lockfile, for Linux only. It does not start everywhere: not with musl, for instance. Where it made the
 * bundle, it does.
 */
function pinnedNode() {
  const path = join(root, `node_modules/node-linux-${process.arch}/bin/node`)
  if (!existsSync(path)) return undefined
  return kept?.node === realpathSync(path) || spawnSync(path, ["--version"]).status === 0 ? path : undefined
}

function ownNode() {
  const [major, minor] = process.versions.node.split(".").map(Number)
  if (major > 22 || (major === 22 && minor >= 19)) return process.execPath
  return fail(
    `This machine needs Node 22.19 or newer, better 24; found ${process.versions.node}. ` +
      `/ 本机需要 Node 22.19 或更高版本（建议 24），当前为 ${process.versions.node}。`,
  )
}

/** The command line in a few files, made anew where a source has changed. Without it the modules are loaded. */
async function bundled() {
  if (task !== "openbeian" || loadsPlugins()) return undefined
  if (kept !== undefined) return kept.program
  if (!canBundle()) return undefined
  console.error("Bundling the command line / 正在打包命令行 …")
  const code = await run(node, [join(root, "scripts/bundle.mjs")], { cwd: root, stdio: ["ignore", 2, 2] })
  // Whoever stops it while it bundles wants the command no more, however the bundling took it.
  if (handedOn !== undefined) process.exit(128 + constants.signals[handedOn])
  return code === 0 ? keptBundle()?.program : undefined
}

/** A plugin in a folder and the program have to share one core, and a plugin imports that of the modules. */
function loadsPlugins() {
  return /\bproviders\b.*\btest\b/su.test(rest.join(" "))
}

/** A clone may be there to be read only. */
function canBundle() {
  try {
    mkdirSync(bundleFolder, { recursive: true })
    accessSync(bundleFolder, access.W_OK)
    return true
  } catch {
    return false
  }
}

/** As make would: the page is older than none of its sources. */
function isBuilt() {
  const page = join(root, "apps/web/dist/index.html")
  if (!existsSync(page)) return false
  const sources = [...filesBelow(join(root, "apps/web")), join(root, "pnpm-lock.yaml")]
  const builtAt = statSync(page).mtimeMs
  return sources.every((file) => statSync(file).mtimeMs <= builtAt)
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", "dist", "test", ".turbo"].includes(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? [path, ...filesBelow(path)] : [path]
  })
}

async function build() {
  const code = await run(node, [join(root, "apps/web/node_modules/vite/bin/vite.js"), "build"], {
    cwd: join(root, "apps/web"),
    env: environment,
    stdio: ["ignore", 2, 2],
  })
  if (code !== 0) fail("The page could not be built, see above. / 页面构建失败，原因见上。", code)
}

/** Ends as the program ends. A signal to this process alone is handed on; Ctrl-C reaches both anyway. */
function run(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, options)
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"]
    const handOn = (signal) => {
      handedOn = signal
      child.kill(signal)
    }
    for (const signal of signals) process.on(signal, handOn)
    const end = (code) => {
      for (const signal of signals) process.off(signal, handOn)
      resolve(code)
    }
    child.on("error", (error) => {
      console.error(error.message)
      end(127)
    })
    child.on("exit", (code, signal) => end(code ?? 128 + constants.signals[signal]))
  })
}

function fail(message, code = 1) {
  console.error(message)
  process.exit(code)
}
