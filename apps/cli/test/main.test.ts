import { spawn } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { blocked } from "./world.ts"

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const colour = "\u001B["

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openbeian-cli-"))
  await writeFile(join(folder, "blocked.yaml"), blocked)
})
afterAll(() => rm(folder, { recursive: true }))

interface Given {
  readonly stdin?: string | Buffer
  readonly environment?: Readonly<Record<string, string>>
  /** Closes standard output once so much of it was read. */
  readonly readsOnly?: number
}

/** Runs the program as a shell would, its streams being pipes. */
const run = (
  program: ReadonlyArray<string>,
  argv: ReadonlyArray<string>,
  { stdin = "", environment = {}, readsOnly }: Given = {},
) => {
  const { FORCE_COLOR: _, INIT_CWD: __, NO_COLOR: ___, OPENBEIAN_LANG: ____, ...inherited } = process.env
  const child = spawn(process.execPath, [...program, ...argv], {
    cwd: folder,
    env: { ...inherited, LC_ALL: "zh_CN.UTF-8", ...environment },
  })
  let out = ""
  let err = ""
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk
    if (readsOnly !== undefined && out.length >= readsOnly) child.stdout.destroy()
  })
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk
  })
  // A program that has read enough closes its end.
  child.stdin.on("error", () => undefined)
  child.stdin.end(stdin)
  return new Promise<{ readonly out: string; readonly err: string; readonly code: number | null }>(
    (resolve) => {
      child.on("close", (code) => resolve({ out, err, code }))
    },
  )
}

// The machine may be busy; nothing here measures time.
describe.each([
  { name: "openbeian", program: [fileAt("../src/main.ts")] },
  { name: "npm run openbeian", program: [fileAt("../../../scripts/run.mjs"), "openbeian"] },
])("$name", { timeout: 60_000 }, ({ program }) => {
  const start = (argv: ReadonlyArray<string>, given?: Given) => run(program, argv, given)

  // In a clone the first command after a change says that it bundles.
  beforeAll(() => start(["--version"]), 60_000)
  beforeEach(() => rm(join(folder, "new.yaml"), { force: true }))

  it("tells its version", async () => {
    const described = await readFile(new URL("../package.json", import.meta.url), "utf8")
    const { version } = JSON.parse(described)
    expect(await start(["--version"])).toEqual({ out: `${version}\n`, err: "", code: 0 })
  })

  it("checks a file, without colour where nobody looks", async () => {
    const { out, err, code } = await start(["check", "blocked.yaml"])
    expect({ err, code }).toEqual({ err: "", code: 1 })
    expect(out).toContain("✗ 必改")
    expect(out).not.toContain(colour)
  })

  it("colours where FORCE_COLOR asks for it, and speaks English where the system does", async () => {
    const environment = { FORCE_COLOR: "1", LC_ALL: "en_GB.UTF-8" }
    const { out } = await start(["check", "blocked.yaml"], { environment })
    expect(out).toContain(`${colour}31m✗ Must fix`)
  })

  it("reads standard input for -, and takes today's day in China", async () => {
    const { out, code } = await start(["check", "-", "--format", "json"], { stdin: "openbeian: 1\n" })
    expect(code).toBe(0)
    expect(JSON.parse(out).today).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  })

  it("names no file in SARIF for a document from standard input", async () => {
    const { out } = await start(["check", "-", "--format", "sarif"], { stdin: "openbeian: 1\n" })
    expect(out).toContain("logicalLocations")
    expect(out).not.toContain("physicalLocation")
  })

  it("refuses standard input without end, in JSON where JSON was asked for", async () => {
    const stdin = Buffer.alloc(8_000_000, "#")
    const { out, err, code } = await start(["check", "-", "--format", "json"], { stdin })
    expect({ err, code }).toEqual({ err: "", code: 2 })
    expect(JSON.parse(out).errors).toMatchObject([{ code: "TooLong", file: "<stdin>" }])
  })

  it("is silent when its reader stops early", async () => {
    expect(await start(["schema", "report"], { readsOnly: 1 })).toMatchObject({ err: "", code: 0 })
  })

  it("writes a new filing that can be checked", async () => {
    expect(await start(["init", "new.yaml"])).toMatchObject({ err: "", code: 0 })
    expect(await start(["check", "new.yaml"])).toMatchObject({ err: "", code: 0 })
  })

  it("reads a portfolio that is longer than any filing, and says what a filing may be", async () => {
    const remark = "长".repeat(1000)
    const services = Array.from({ length: 2000 }, (_, n) => ({ kind: "website", name: `站点${n}`, remark }))
    const filing = { openbeian: 1, services }
    const portfolio = { openbeian: 1, filings: [{ customer: "C1", services }] }
    await writeFile(join(folder, "filing.json"), JSON.stringify(filing))
    await writeFile(join(folder, "portfolio.json"), JSON.stringify(portfolio))
    const refused = await start(["check", "filing.json"])
    expect(refused.err).toContain("超过 5 MB")
    const { out, err } = await start(["portfolio", "check", "portfolio.json"])
    expect(err).not.toContain("MB")
    expect(out).toContain("2000")
  })

  it("suggests the command that was meant", async () => {
    const { err, code } = await start(["chekc", "new.yaml"])
    expect({ err, code }).toEqual({ err: "✗ 没有命令“chekc”\n  → 是不是 check？\n", code: 2 })
  })
})
