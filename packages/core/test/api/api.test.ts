import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { reports } from "./report.ts"

const core = fileURLToPath(new URL("../..", import.meta.url))
const root = join(core, "../..")
const kept = join(core, "api")
const folder = mkdtempSync(join(tmpdir(), "openbeian-api-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const made = emitted()

describe("the API of core", () => {
  it.each(Object.keys(made))(
    "%s is as packages/core/api says; after a change meant, `npx vitest run packages/core/test/api -u` and a changeset",
    async (name) => {
      await expect(made[name]).toMatchFileSnapshot(join(kept, `${name}.txt`))
    },
  )

  it("has a report for each entry of the package, and no other", () => {
    expect(readdirSync(kept).sort()).toEqual(
      Object.keys(made)
        .map((name) => `${name}.txt`)
        .sort(),
    )
  })
})

/** Declared by the compiler of this repository, laid out by its formatter. */
function emitted(): Readonly<Record<string, string>> {
  const declarations = join(folder, "declarations")
  const where = ["--outDir", declarations, "--tsBuildInfoFile", join(folder, "build")]
  node(
    "typescript/bin/tsc",
    "-p",
    core,
    "--emitDeclarationOnly",
    "--declarationMap",
    "false",
    "--removeComments",
    ...where,
  )
  const { exports } = JSON.parse(readFileSync(join(core, "package.json"), "utf8"))
  // The entry "." passes on all the others.
  const entries = Object.entries<string>(exports).filter(([entry]) => entry !== ".")
  const texts = reports(
    declarations,
    Object.fromEntries(
      entries.map(([entry, file]) => [entry.slice(2), file.replace("./src/", "").replace(/\.ts$/u, ".d.ts")]),
    ),
  )
  const laidOut = join(folder, "laid-out")
  mkdirSync(laidOut)
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(laidOut, `${name}.d.ts`), text)
  const settings = ["--config-path", join(root, "biome.json"), "--vcs-enabled=false"]
  node("@biomejs/biome/bin/biome", "format", "--write", ...settings, laidOut)
  return Object.fromEntries(
    Object.keys(texts).map((name) => [name, readFileSync(join(laidOut, `${name}.d.ts`), "utf8")]),
  )
}

function node(program: string, ...words: ReadonlyArray<string>): void {
  execFileSync(process.execPath, [join(root, "node_modules", program), ...words], { stdio: "pipe" })
}
