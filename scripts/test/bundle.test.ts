import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, dirname, join, relative } from "node:path"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath, pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))
const run = promisify(execFile)
const telling = "Bundling the command line"

let home = ""
/** A clone of what the command line is made of, with the packages of this one. */
let clone = ""

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "openbeian-bundle-"))
  clone = join(home, "clone")
  await mkdir(join(clone, "node_modules"), { recursive: true })
  await mkdir(join(clone, "scripts"))
  for (const name of await readdir(join(root, "node_modules")))
    if (name !== ".cache") await symlink(join(root, "node_modules", name), join(clone, "node_modules", name))
  for (const file of [
    "package.json",
    "pnpm-lock.yaml",
    "scripts/run.mjs",
    "scripts/bundle.mjs",
    "scripts/bundled.cjs",
  ])
    await cp(join(root, file), join(clone, file))
  for (const folder of ["packages", "plugins", "apps/cli", "examples"])
    await cp(join(root, folder), join(clone, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\/(test|dist|\.turbo)$/u.test(relative(root, path)),
    })
  expect((await start("--version")).err).toContain(telling)
}, 180_000)

afterAll(() => rm(home, { recursive: true, force: true }))

interface Ended {
  readonly out: string
  readonly err: string
  readonly code: number
}

/** As `npm run openbeian` does. */
const start = (...argv: ReadonlyArray<string>): Promise<Ended> =>
  node([join(clone, "scripts/run.mjs"), "openbeian", ...argv])

const fromModules = (...argv: ReadonlyArray<string>): Promise<Ended> =>
  node([join(clone, "apps/cli/src/main.ts"), ...argv])

const node = (args: ReadonlyArray<string>, added: Readonly<Record<string, string>> = {}): Promise<Ended> => {
  const { INIT_CWD: _, NODE_COMPILE_CACHE: __, ...inherited } = process.env
  const env = { ...inherited, LC_ALL: "en_GB.UTF-8", NO_COLOR: "1", ...added }
  return run(process.execPath, args, { cwd: home, env, maxBuffer: 50_000_000 }).then(
    ({ stdout, stderr }) => ({ out: stdout, err: stderr, code: 0 }),
    ({ stdout, stderr, code }) => ({ out: stdout, err: stderr, code }),
  )
}

/** Tells at the end which files a process loaded, and of which of a bundle it found nothing compiled. */
const hook = `--import=data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module"
  import { pathToFileURL } from "node:url"
  import vm from "node:vm"
  const loaded = []
  registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
  vm.Script = class extends vm.Script {
    constructor(code, options) {
      super(code, options)
      const { href } = pathToFileURL(options.filename)
      loaded.push(href, ...(this.cachedDataRejected === false ? [] : ["compiled " + href]))
    }
  }
  process.on("exit", () => process.stderr.write(loaded.join("\\n")))
`)}`

const told = async (...argv: ReadonlyArray<string>): Promise<ReadonlyArray<string>> => {
  const { err } = await node([join(clone, "scripts/run.mjs"), "openbeian", ...argv], { NODE_OPTIONS: hook })
  return err.split("\n")
}

const loadedBy = async (...argv: ReadonlyArray<string>): Promise<ReadonlyArray<string>> =>
  (await told(...argv)).filter((url) => url.startsWith("file:") && !url.includes("/scripts/"))

const compiledBy = async (...argv: ReadonlyArray<string>): Promise<ReadonlyArray<string>> =>
  (await told(...argv)).filter((line) => line.startsWith("compiled "))

/** The folder of the bundle that starts now. */
const keptIn = async (): Promise<string> => {
  const note = await readFile(join(clone, "node_modules/.cache/openbeian/bundle.json"), "utf8")
  return dirname(JSON.parse(note).program)
}

const example = (name: string): string => join(clone, "examples", name)

describe("the bundled command line", { timeout: 180_000 }, () => {
  it("is what starts, in a few files and without a word once it is there", async () => {
    const loaded = await loadedBy("plan", example("portfolio.xlsx"), "--mix")
    expect(loaded.length).toBeLessThan(60)
    expect(loaded.filter((url) => !url.includes("/node_modules/.cache/openbeian/"))).toEqual([])
    expect(await start("--version")).toMatchObject({ err: "", code: 0 })
  })

  it("parses little to tell its version", async () => {
    const sizes = await Promise.all((await loadedBy("--version")).map((url) => stat(fileURLToPath(url))))
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0)
    expect(bytes).toBeGreaterThan(1000)
    expect(bytes).toBeLessThan(300_000)
  })

  it.each([
    ["--help"],
    ["check", "first-filing.yaml"],
    ["check", "access.yaml", "--format", "sarif"],
    ["compare", "portfolio.xlsx"],
    ["plan", "portfolio.xlsx", "--mix", "--format", "json"],
    ["providers"],
    ["schema", "report"],
    ["chekc"],
  ])("answers %s %s as the modules do", async (...argv) => {
    const given = argv.map((word) => (/\.(yaml|xlsx)$/u.test(word) ? example(word) : word))
    const [bundled, modules] = [await start(...given), await fromModules(...given)]
    expect(bundled).toEqual(modules)
    expect(await start(...given), "from what is kept compiled").toEqual(modules)
    expect(bundled.out + bundled.err).not.toBe("")
  })

  it("compiles nothing that the same command has called before", async () => {
    const argv = ["record", "京ICP备04000001号-1"]
    expect((await compiledBy(...argv)).length).toBeGreaterThan(2)
    expect(await compiledBy(...argv)).toEqual([])
  })

  it("compiles anew what is kept torn or of something else", async () => {
    const { out } = await start("schema", "report")
    const folder = join(await keptIn(), "compiled/schema")
    for (const [n, name] of (await readdir(folder)).entries()) {
      const file = join(folder, name)
      const content = await readFile(file)
      await writeFile(file, n % 2 === 0 ? content.subarray(0, 99 + n) : "of something else")
    }
    expect(await start("schema", "report")).toMatchObject({ out, err: "", code: 0 })
    expect(await compiledBy("schema", "report")).toEqual([])
  })

  it("finds the fonts, the templates and the native parts that stay where they are", async () => {
    const [pdf, xlsx, template] = [join(home, "plan.pdf"), join(home, "plan.xlsx"), join(home, "new.xlsx")]
    const portfolio = example("portfolio.xlsx")
    for (const file of [pdf, xlsx])
      expect(await start("plan", portfolio, "--mix", "--out", file)).toMatchObject({ err: "", code: 0 })
    expect(await start("portfolio", "template", "--out", template)).toMatchObject({ err: "", code: 0 })
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe("%PDF-")
    for (const file of [xlsx, template]) expect((await readFile(file)).subarray(0, 2).toString()).toBe("PK")
  })
})

describe("a plugin in a folder", { timeout: 180_000 }, () => {
  it.each([
    { name: "borrows the core of the modules where it has none", hasCore: false },
    { name: "shares the core of the modules where it is linked to it", hasCore: true },
  ])("$name", async ({ hasCore }) => {
    const folder = join(home, hasCore ? "linked" : "alone")
    for (const part of ["src", "package.json"])
      await cp(join(clone, "plugins/kingsoft", part), join(folder, part), { recursive: true })
    if (hasCore) {
      await mkdir(join(folder, "node_modules/@openbeian"), { recursive: true })
      await symlink(join(clone, "packages/core"), join(folder, "node_modules/@openbeian/core"))
    }
    const loaded = await loadedBy("providers", "test", folder)
    expect(loaded.filter((url) => url.includes("/.cache/openbeian/"))).toEqual([])
    expect(loaded.filter((url) => url.endsWith("/core/src/provider/index.ts"))).toHaveLength(1)
    expect(await start("providers", "test", folder)).toMatchObject({ err: "", code: 0 })
  })
})

describe("a plugin in a folder, asked for in other ways", { timeout: 180_000 }, () => {
  it.each([
    { words: ["providers", "--lang", "en", "test"] },
    { words: ["--lang=en", "providers", "--format", "json", "test"] },
    { words: ["providers test"] },
  ])("is loaded by the modules: $words", async ({ words }) => {
    expect(await loadedBy(...words, "./missing")).toContain(
      pathToFileURL(join(clone, "apps/cli/src/main.ts")).href,
    )
  })
})

describe("a bundle that is older than its sources", { timeout: 180_000 }, () => {
  const help = () => join(clone, "apps/cli/src/help.ts")
  let written = ""

  beforeEach(async () => {
    written = await readFile(help(), "utf8")
    return () => writeFile(help(), written)
  })

  it("is made anew, also where the new source is as long and says that it is as old", async () => {
    const then = new Date("2026-01-01")
    await utimes(help(), then, then)
    expect((await start("--help")).out).toContain("\nUsage\n")
    await writeFile(help(), written.replace('"Usage"', '"Write"'))
    await utimes(help(), then, then)
    expect(await start("--help")).toMatchObject({
      out: expect.stringContaining("\nWrite\n"),
      err: expect.stringContaining(telling),
    })
    expect((await start("--help")).err).toBe("")
  })

  it("does not answer for a source that is gone", async () => {
    await rm(help())
    const { err, code } = await start("--help")
    expect(code).toBe(1)
    expect(err).toMatch(/^✗ apps\/cli\/src\/\w+\.ts:\d+:\d+ Could not resolve '\.\/help\.ts'/mu)
  })

  it("says in a line which source is broken, where and by what, and nothing is started", async () => {
    const line = written.split("\n").length
    await writeFile(help(), `${written}export const broken = (\n`)
    const { out, err, code } = await start("--version")
    expect({ out, code }).toEqual({ out: "", code: 1 })
    const [bundling, broken, mend, ...more] = err.trimEnd().split("\n")
    expect(bundling).toContain(telling)
    expect(broken).toBe(`✗ apps/cli/src/help.ts:${line}:25 Expected \`)\` but found \`EOF\``)
    expect(mend).toContain("Mend it")
    expect(more).toEqual([])
  })

  it("is made anew where a package says otherwise which file is meant", async () => {
    const file = join(clone, "packages/providers/package.json")
    const described = await readFile(file, "utf8")
    await cp(
      join(clone, "packages/providers/src/installed.ts"),
      join(clone, "packages/providers/src/other.ts"),
    )
    await writeFile(file, described.replace('".": "./src/installed.ts"', '".": "./src/other.ts"'))
    const loaded = await start("providers", "--lang", "en")
    await writeFile(file, described)
    expect(loaded.err).toContain(telling)
  })

  it.each([
    {
      name: "is not used in a clone that was moved",
      change: (note: string) => note.replace(JSON.stringify(`${clone}/`), '"/elsewhere/"'),
    },
    { name: "is made anew where what is said of it is torn", change: (note: string) => note.slice(0, 99) },
    { name: "is made anew where nothing is said of it", change: () => "null" },
  ])("$name", async ({ change }) => {
    const { out } = await start("--help")
    const note = join(clone, "node_modules/.cache/openbeian/bundle.json")
    await writeFile(note, change(await readFile(note, "utf8")))
    expect(await start("--help")).toMatchObject({ out, err: expect.stringContaining(telling) })
    expect((await start("--help")).err).toBe("")
  })

  it.each([
    { name: "has lost a part", harm: (file: string) => rm(file) },
    { name: "has an empty part", harm: (file: string) => writeFile(file, "") },
  ])("is made anew where it $name, whichever that is", async ({ harm }) => {
    const note = join(clone, "node_modules/.cache/openbeian/bundle.json")
    for (const part of [/^main\.cjs$/u, /^plan-/u]) {
      expect((await start("--help")).code).toBe(0)
      const folder = dirname(JSON.parse(await readFile(note, "utf8")).program)
      const found = (await readdir(folder)).filter((name) => part.test(name))
      expect(found).not.toEqual([])
      for (const name of found) await harm(join(folder, name))
      expect(await start("--help")).toMatchObject({
        out: expect.stringContaining("\nUsage\n"),
        err: expect.stringContaining(telling),
        code: 0,
      })
    }
    expect((await start("--help")).err).toBe("")
  })

  it("stays for an hour after it was replaced, as a command may still run from it", async () => {
    const folder = join(clone, "node_modules/.cache/openbeian")
    const folders = async () =>
      (await readdir(folder, { withFileTypes: true })).flatMap((entry) =>
        entry.isDirectory() ? [entry.name] : [],
      )
    const before = basename(await keptIn())
    const longAgo = new Date("2020-01-01")
    await mkdir(join(folder, "forgotten"))
    for (const name of await folders()) await utimes(join(folder, name), longAgo, longAgo)
    await writeFile(help(), written)
    expect((await start("--version")).err).toContain(telling)
    const after = basename(await keptIn())
    expect((await folders()).toSorted()).toEqual([before, after].toSorted())
  })

  it("is made by two commands at once without harm to either", async () => {
    await rm(join(clone, "node_modules/.cache"), { recursive: true, force: true })
    const answers = await Promise.all([1, 2].map(() => start("check", example("first-filing.yaml"))))
    const [first, second] = answers.map(({ out, code }) => ({ out, code }))
    expect(first).toEqual(second)
    expect(first?.code).toBe(0)
    expect((await start("--version")).err).toBe("")
  })

  it.runIf(process.platform !== "win32").each([
    { signal: "SIGINT", to: "all that was started", code: 130 },
    { signal: "SIGTERM", to: "all that was started", code: 143 },
    { signal: "SIGTERM", to: "the first process alone", code: 143 },
  ] as const)("ends with $code on $signal to $to while it is made, and writes nothing", async (stop) => {
    await writeFile(help(), written)
    const file = join(home, "stopped.md")
    const argv = ["openbeian", "plan", example("portfolio.xlsx"), "--mix", "--out", file]
    const started = spawn(process.execPath, [join(clone, "scripts/run.mjs"), ...argv], {
      cwd: home,
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    })
    const ended = once(started, "exit")
    const [said] = await once(started.stderr, "data")
    expect(String(said)).toContain(telling)
    // Bundling takes a second. Who is stopped before it has begun to hand signals on ends of the signal itself.
    await setTimeout(200)
    // Only a group has a number below zero.
    const whom = (started.pid ?? 0) * (stop.to === "all that was started" ? -1 : 1)
    expect(whom).not.toBe(0)
    process.kill(whom, stop.signal)
    const [code, signal] = await ended
    expect(code ?? (signal === stop.signal ? stop.code : signal)).toBe(stop.code)
    expect(await readdir(home)).not.toContain(basename(file))
  })

  it("is not missed where nothing can be written", async () => {
    const cache = join(clone, "node_modules/.cache")
    await rm(cache, { recursive: true, force: true })
    // No folder can be made below a file, whoever asks: the user root may write into what is read only.
    await writeFile(cache, "")
    expect(await start("check", example("first-filing.yaml"))).toEqual(
      await fromModules("check", example("first-filing.yaml")),
    )
    await rm(cache)
  })
})
