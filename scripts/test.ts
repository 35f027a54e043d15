// Everything that `npm test` checks. The quick checks run side by side and speak only when they find something;
// the tests come last, because the browser journey needs the page built before.
import { execFileSync, spawn } from "node:child_process"
import { availableParallelism } from "node:os"
import { parseCLI, startVitest } from "vitest/node"

interface Check {
  readonly name: string
  readonly command: readonly [program: string, ...args: ReadonlyArray<string>]
  readonly folder?: string
}

const compiler = execFileSync("effect-tsgo", ["get-exe-path"], { encoding: "utf8" }).trim()

const checks: ReadonlyArray<Check> = [
  { name: "types and Effect diagnostics", command: [compiler, "--project", "tsconfig.json"] },
  { name: "types of the page", command: [compiler, "--project", "apps/web/tsconfig.json"] },
  {
    name: "build of the page",
    command: ["node", "node_modules/vite/bin/vite.js", "build"],
    folder: "apps/web",
  },
  { name: "format and lint", command: ["biome", "ci", "--error-on-warnings", "--colors=off"] },
  { name: "package boundaries", command: ["turbo", "boundaries"] },
  { name: "unused code and dependencies", command: ["knip"] },
]

const failedChecks = await failing(checks)
const tests = await runTests()

const failed = failedChecks.length + tests.failed
for (const check of failedChecks) console.log(`✗ ${check.name}`)
console.log(`${checks.length - failedChecks.length + tests.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** As many at once as the machine has processors. */
async function failing(all: ReadonlyArray<Check>): Promise<ReadonlyArray<Check>> {
  const waiting = all.values()
  const failed: Array<Check> = []
  const work = async () => {
    for (const check of waiting) if (!(await holds(check))) failed.push(check)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return failed
}

function holds({ name, command: [program, ...args], folder = "." }: Check): Promise<boolean> {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    const add = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on("data", add)
    child.stderr.on("data", add)
    child.on("error", (error) => add(Buffer.from(error.message)))
    child.on("close", (code) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      console.log(`${code === 0 ? "✓" : `${output.trimEnd()}\n✗`} ${name} (${seconds} s)`)
      resolve(code === 0)
    })
  })
}

/** A file that cannot be loaded, an error outside a test and a skipped test count as failures too. */
async function runTests(): Promise<{ readonly passed: number; readonly failed: number }> {
  const { filter, options } = parseCLI(["vitest", "run", ...process.argv.slice(2)])
  const vitest = await startVitest("test", filter, options)
  const modules = vitest.state.getTestModules()
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const passed = tests.filter((test) => test.result().state === "passed").length
  const broken = modules.filter((module) => module.errors().length > 0).length
  const stray = vitest.state.getUnhandledErrors().length
  await vitest.close()
  return { passed, failed: tests.length - passed + broken + stray + (tests.length === 0 ? 1 : 0) }
}
