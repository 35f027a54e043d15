import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const example = fileURLToPath(new URL("../../../examples/first-filing.yaml", import.meta.url))

const workbook = fileURLToPath(new URL("../../../examples/portfolio.xlsx", import.meta.url))

/** Tells at the end which files were loaded. */
const hook = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module"
  const loaded = []
  registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
  process.on("exit", () => process.stderr.write(loaded.join("\\n")))
`)}`

const loadedBy = async (...argv: ReadonlyArray<string>): Promise<string> => {
  const child = spawn(process.execPath, ["--import", hook, main, ...argv])
  let err = ""
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk
  })
  child.stdout.resume()
  await once(child, "close")
  return err
}

const heavy = /packages\/(planner|portfolio|documents)\/|\/(hucre|highs|typst-ts|ical-generator)|fonts?\//u

describe("what a command loads", { timeout: 60_000 }, () => {
  it.each([
    ["--version"],
    ["--help"],
    ["record", "京ICP备04000001号-1"],
    ["check", example],
    ["compare"],
    ["schema"],
  ])("%s loads no planner, no workbooks and no fonts", async (...argv) => {
    const loaded = await loadedBy(...argv)
    expect(loaded).toContain("apps/cli/src/run.ts")
    expect(loaded.split("\n").filter((url) => heavy.test(url))).toEqual([])
  })

  it("loads the planner to plan, but no fonts without a document to write", async () => {
    const portfolio = fileURLToPath(new URL("../../../examples/portfolios/portfolio.yaml", import.meta.url))
    const loaded = await loadedBy("plan", portfolio)
    expect(loaded).toContain("packages/planner/")
    expect(loaded).not.toMatch(/packages\/(documents|portfolio)\/|\/hucre|typst-ts/u)
  })

  it.each([
    { name: "--version", argv: [], most: 60 },
    { name: "check", argv: [example], most: 700 },
    { name: "plan", argv: [workbook, "--mix"], most: 920 },
  ])(
    "$name loads at most $most modules, as each takes its part of a second",
    async ({ name, argv, most }) => {
      const loaded = (await loadedBy(name, ...argv)).split("\n").filter((url) => url.startsWith("file:"))
      expect(loaded.length).toBeGreaterThan(20)
      expect(loaded.length).toBeLessThanOrEqual(most)
    },
  )
})
