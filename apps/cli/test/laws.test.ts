import { execFile } from "node:child_process"
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { acme, laws } from "@openbeian/testkit"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask } from "./world.ts"

const test = (plugin: typeof acme, ...words: ReadonlyArray<string>) =>
  ask(["providers", "test", "acme", ...words], "", { installed: async () => [plugin] })

describe("providers test, of an installed provider", { timeout: 60_000 }, () => {
  it("names every law in the language asked for, and what the papers do not say", async () => {
    const [zh, en] = await Promise.all([test(acme), test(acme, "--lang", "en")])
    for (const law of laws) {
      expect(zh.out.replaceAll("\n  ", "")).toContain(`✓ ${law.zh}`)
      expect(en.out.replaceAll("\n  ", " ")).toContain(`✓ ${law.name}`)
    }
    expect(zh).toMatchObject({ code: 0, err: "" })
    expect(en.out).toContain(`all ${laws.length} laws are kept`)
    expect(en.out).toContain("Of which the papers do not speak")
    expect(en.out).toContain("? form  what the form asks for")
  })

  it("ends with 1 where a law is broken, and shows by what", async () => {
    const { out, code } = await test({ ...acme, monogram: "示例" }, "--lang", "en")
    expect(code).toBe(1)
    expect(out).toContain("✗ has a monogram of one character\n  • 示例\n")
    expect(out).toContain(`${laws.length} laws, 1 broken`)
  })

  it("shows the least filing in which a fact that is missing makes a verdict", async () => {
    const rules = acme.rules.map((rule) =>
      rule.id === "acme/person-can-be-reached" ? { ...rule, decide: guessing } : rule,
    )
    const { out } = await test(Object.assign({}, acme, { rules }), "--format", "json")
    const { laws: held } = JSON.parse(out)
    const { faults } = held.find(
      ({ law }: Told) => law.en === "never makes a verdict of a fact that an example lacks",
    )
    expect(faults[0]).toBe(
      'Fail of acme/person-can-be-reached at /subject/principal for want of /subject/principal/isReachable: {"subject":{"principal":{"isReachable":true}}}',
    )
  })

  it("says of a value that is no plugin at all what the laws stumble over", async () => {
    const { code, out } = await test(Object.assign({}, acme, { rules: "none", guides: undefined }))
    expect(code).toBe(1)
    expect(out).toContain("✗")
  })

  it("does not take a second word for a provider that is to be shown", async () => {
    expect(await ask(["providers", "acme", "xyzzy"])).toMatchObject({ code: 2 })
    expect(await ask(["providers", "test"])).toMatchObject({ code: 2 })
  })
})

describe("providers test, of a folder anywhere", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url))
  let folder = ""
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "openbeian-laws-"))
    const material = dirname(createRequire(import.meta.url).resolve("@openbeian/testkit/acme"))
    await cp(material, join(folder, "good/src"), { recursive: true })
    await mkdir(join(folder, "empty/src"), { recursive: true })
    await writeFile(join(folder, "empty/src/index.ts"), "export const one = 1\n")
    await mkdir(join(folder, "broken"))
    await writeFile(
      join(folder, "broken/package.json"),
      '{ "type": "module", "exports": { ".": "./main.js" } }',
    )
    await writeFile(join(folder, "broken/main.js"), 'throw new Error("out of tea")\n')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.concurrent.each([
    ["good", 0, /all \d+ laws are kept/u],
    ["empty", 2, /index\.ts it exports no provider/u],
    ["broken", 2, /broken it cannot be loaded: out of tea/u],
    ["nowhere", 2, /there is no such folder/u],
  ])(
    "%s: ends with %d and says so",
    async (name, code, says) => {
      const ended = await main("providers", "test", join(folder, name), "--lang", "en")
      expect(ended.said).toMatch(says)
      expect(ended.code).toBe(code)
    },
    60_000,
  )

  async function main(...words: ReadonlyArray<string>) {
    const { promise, resolve } = Promise.withResolvers<{
      readonly code: number | null
      readonly said: string
    }>()
    const program = [join(root, "apps/cli/src/main.ts"), ...words]
    const env = { ...process.env, NO_COLOR: "1", COLUMNS: "120" }
    const child = execFile(process.execPath, program, { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, said: stdout + stderr }),
    )
    return promise
  }
})

describe("the level of a provider", () => {
  const installed = async () => [{ ...acme, level: "community" } as const]

  it("stands beside its name, except where the maintainers keep it", async () => {
    const { out } = await ask(["check", "-", "--lang", "en"], "openbeian: 1\nservices: []\n", { installed })
    expect(out).toContain("Acme Cloud  kept by the community")
    const kept = await ask(["check", "-", "--lang", "en"], "openbeian: 1\nservices: []\n", {
      installed: async () => [acme],
    })
    expect(kept.out).not.toContain("kept by")
    expect((await ask(["providers"], "", { installed })).out).toContain("社区维护")
    expect((await ask(["providers", "acme"], "", { installed })).out).toContain("社区维护")
    const markdown = await ask(["check", "-", "--format", "markdown"], "openbeian: 1\nservices: []\n", {
      installed,
    })
    expect(markdown.out).toContain("_社区维护_")
  })
})

interface Told {
  readonly law: { readonly en: string }
}

/** Answers although it could not read. */
function guessing(place: { readonly person: { readonly isReachable: boolean } }) {
  try {
    return place.person.isReachable ? ({ _tag: "Pass" } as const) : ({ _tag: "Fail", data: {} } as const)
  } catch {
    return { _tag: "Fail", data: {} } as const
  }
}
