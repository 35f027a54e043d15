import { execFile } from "node:child_process"
import { accessSync, constants, existsSync } from "node:fs"
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { type Browser, chromium, type LaunchOptions } from "playwright-core"

/** A browser that Playwright can start: its program and what it needs in its environment. */
interface FoundBrowser {
  readonly executablePath: string
  readonly from: "CHROMIUM_PATH" | "machine" | "registry"
  /** Folder with the libraries and fonts that came with it. */
  readonly home?: string
}

/**
 * CHROMIUM_PATH, else the pinned one from the registry, which has no window and is a third faster, else a Chrome or
 * Chromium of this machine. Never none.
 */
async function findBrowser(): Promise<FoundBrowser> {
  const asked = process.env["CHROMIUM_PATH"]
  if (asked !== undefined && asked !== "") {
    if (isProgram(asked)) return { executablePath: asked, from: "CHROMIUM_PATH" }
    throw new Error(`CHROMIUM_PATH is not a program that can be started: ${asked}`)
  }
  if (process.platform === "linux" && process.arch === "x64") return fromRegistry()
  const installed = places().find(isProgram)
  if (installed !== undefined) return { executablePath: installed, from: "machine" }
  throw new Error("No Chrome or Chromium was found. Install one, or name it in CHROMIUM_PATH.")
}

export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const found = await findBrowser()
  try {
    return await chromium.launch({ ...options, ...startedAs(found, options) })
  } catch (cause) {
    throw new Error(
      `The browser for the journey does not start: ${found.executablePath} (${found.from}). ` +
        "Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.",
      { cause },
    )
  }
}

function startedAs(found: FoundBrowser, options: LaunchOptions): LaunchOptions {
  // Without a language of the machine a saved file could not have a Chinese name.
  const own = { LANG: "C.UTF-8", ...process.env, ...options.env }
  const env = found.home === undefined ? own : { ...own, ...carried(found.home, own) }
  return { executablePath: found.executablePath, env }
}

/** The package carries NSS, and fonts for machines that have none. */
function carried(home: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const libraries = [join(home, "al2023/lib"), env["LD_LIBRARY_PATH"]].filter(Boolean).join(delimiter)
  const fonts = existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(home, "fonts") }
  return { LD_LIBRARY_PATH: libraries, ...fonts }
}

function places(): ReadonlyArray<string> {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean)
  return [
    ...onPath.flatMap((folder) => names.map((name) => join(folder, name))),
    "/opt/google/chrome/chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ]
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The browser of a package: unpacked once beside it, complete or not at all. */
async function fromRegistry(): Promise<FoundBrowser> {
  const entry = import.meta.resolve("@sparticuz/chromium")
  const home = fileURLToPath(new URL("../unpacked", entry))
  if (!isProgram(join(home, "chromium"))) {
    const half = await mkdtemp(`${home}-half-`)
    await unpack(entry, half)
    // Its own fonts.conf looks in fixed folders of another kind of machine.
    await writeFile(
      join(half, "fonts/fonts.conf"),
      '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="relative">cache</cachedir></fontconfig>',
    )
    await rename(half, home).catch(() => rm(half, { recursive: true }))
  }
  return { executablePath: join(home, "chromium"), from: "registry", home }
}

/** In a process of its own, because the package unpacks to the folder for temporary files, by the environment. */
async function unpack(entry: string, folder: string): Promise<void> {
  const script = `const chromium = await import(${JSON.stringify(entry)}); await chromium.default.executablePath()`
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    // Only there does it also unpack the libraries that a bare machine lacks.
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
  })
}
