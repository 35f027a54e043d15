import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { Check } from "@openbeian/core/check"
import { Coverage, type Plugin } from "@openbeian/core/provider"
import { Regulations } from "@openbeian/core/regulation"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { installed } from "../src/installed.ts"

const require = createRequire(import.meta.url)
const material = dirname(require.resolve("@openbeian/testkit/acme"))
const core = dirname(dirname(require.resolve("@openbeian/core")))

let folder = ""
let list: ReadonlyArray<Plugin.Plugin> = []

/** As somebody would add a provider: a folder of its own, core installed beside it, and one line in a list. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openbeian-"))
  await cp(material, join(folder, "acme"), { recursive: true })
  await mkdir(join(folder, "node_modules/@openbeian"), { recursive: true })
  await symlink(core, join(folder, "node_modules/@openbeian/core"))
  await writeFile(join(folder, "list.ts"), 'export { acme } from "./acme/index.ts"\n')
  const { acme } = await import(/* @vite-ignore */ pathToFileURL(join(folder, "list.ts")).href)
  list = [...installed, acme]
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe("a provider outside the tree", () => {
  it("answers beside those that are installed", () => {
    const { providers, clauses } = Check.check(facts, list, Regulations.none, "2026-11-20")
    expect(providers.map(({ provider }) => provider)).toEqual([...installed.map(({ id }) => id), "acme"])
    const report = providers.at(-1)
    expect(report?.services[0]?.types).toMatchObject({
      outcome: "decided",
      types: [{ words: { zh: "首次备案" } }],
    })
    expect(report?.findings.filter(({ verdict }) => verdict === "Fail").map(({ rule }) => rule)).toEqual([
      "acme/account-is-verified",
    ])
    expect(clauses).toHaveProperty(["ac-account-verified", "owner"], "acme")
  })

  it("changes nothing in the answers of the others", () => {
    const alone = Check.check(facts, installed, Regulations.none, "2026-11-20").providers
    expect(Check.check(facts, list, Regulations.none, "2026-11-20").providers.slice(0, -1)).toEqual(alone)
  })

  it("is covered like any other", () => {
    const acme = list.at(-1)
    if (acme === undefined) throw new Error("the list has it")
    expect(installed).not.toContain(acme)
    expect(Coverage.coverage(acme).filter(({ status }) => status === "orphan")).toEqual([])
  })
})

const facts = {
  services: [{ kind: "website", domains: [{ name: "example.cn" }] }],
  register: { subject: { isFiled: false }, services: [] },
  accounts: [{ provider: "acme", isVerified: false }],
} as const
