import { AssertionError } from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { cpus } from "node:os"
import { calendar } from "./calendar.ts"
import { engines } from "./engines.ts"
import { planner } from "./planner.ts"
import { portfolio } from "./portfolio.ts"
import { isKept, table } from "./Result.ts"
import { rules } from "./rules.ts"
import { web } from "./web.ts"

const benches = { rules, engines, calendar, planner, portfolio, web }
const isBench = (name: string): name is keyof typeof benches => Object.hasOwn(benches, name)

const [name] = process.argv.slice(2)
if (name === undefined) runAll()
else await run(name)

/** Each bench in a process of its own, so that none finds the machine's compiler as another one left it. */
function runAll(): void {
  const models = new Set(cpus().map(({ model }) => model))
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${[...models].join(", ")}\n`)
  const failed = Object.keys(benches).filter(
    (name) => spawnSync(process.execPath, [import.meta.filename, name], { stdio: "inherit" }).status !== 0,
  )
  if (failed.length > 0) console.log(`✗ ${failed.join(", ")}`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

async function run(name: string): Promise<void> {
  if (!isBench(name)) throw new Error(`no such bench: ${name}; there are ${Object.keys(benches).join(", ")}`)
  try {
    const result = await benches[name]()
    console.log(table(result))
    if (!isKept(result)) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error
    console.log(`${name}: ${error.message}\n`)
    process.exitCode = 1
  }
}
