import { execFile } from "node:child_process"
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { createInterface } from "node:readline/promises"
import { PassThrough } from "node:stream"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { complete, idOf } from "../provider/answers.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const run = promisify(execFile)
let copy = ""

/** What the scaffolder reads and writes, copied; everything else is that of this repository. */
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "openbeian-new-"))
  for (const file of ["package.json", "tsconfig.base.json", "tsconfig.package.json", "vitest.config.ts"])
    await cp(join(root, file), join(copy, file))
  for (const folder of ["packages/providers", "packages/skeleton"])
    await cp(join(root, folder), join(copy, folder), { recursive: true, filter: isSource })
  await mkdir(join(copy, ".changeset"))
  for (const name of ["vitest", "@types"]) await link(`node_modules/${name}`)
  for (const name of ["core", "testkit"]) await link(`packages/${name}`)
  for (const name of ["core", "testkit"]) await link(`packages/${name}`, `node_modules/@openbeian/${name}`)
  for (const name of await readdir(join(root, "plugins")))
    await link(`plugins/${name}`, `node_modules/@openbeian/plugin-${name}`)
  await symlink(join(copy, "plugins/tea-cloud"), join(copy, "node_modules/@openbeian/plugin-tea-cloud"))
  const include = ["plugins/tea-cloud", "packages/providers/src"]
  const config = { extends: "./tsconfig.base.json", compilerOptions: { types: ["node"] }, include }
  await writeFile(join(copy, "tsconfig.json"), JSON.stringify(config))
})

afterAll(() => rm(copy, { recursive: true, force: true }))

describe("pnpm new:provider", () => {
  it("makes a provider that compiles, keeps the laws and is listed, without another word", async () => {
    const { stdout } = await begin("tea-cloud", ...flags)
    expect(stdout).toContain("+ plugins/tea-cloud")
    const compiler = join(root, "node_modules/typescript/bin/tsc")
    expect(await node([compiler, "-p", copy])).toMatchObject({ code: 0, stdout: "" })
    const suite = await node([join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", copy, "plugins"])
    expect(suite.stdout).toContain("the provider tea-cloud")
    expect(suite.code, suite.stdout).toBe(0)
    const installed = await read("packages/providers/src/installed.ts")
    expect(installed).toContain('import { teaCloud } from "@openbeian/plugin-tea-cloud"')
    expect(installed).toMatch(/, teaCloud\]\n$/u)
    expect(await read("packages/providers/package.json")).toContain(
      '"@openbeian/plugin-tea-cloud": "workspace:^"',
    )
    expect(await read("packages/providers/tsconfig.json")).toContain('"../../plugins/tea-cloud"')
    expect(await read(".changeset/provider-tea-cloud.md")).toContain('"@openbeian/plugin-tea-cloud": minor')
  }, 60_000)

  it("leaves no word of the skeleton, and says what it was told", async () => {
    await begin("rice", ...flags)
    const folder = join(copy, "plugins/rice")
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")))
    expect(texts.join("\n")).not.toMatch(/skeleton|骨架/iu)
    const clauses = await read("plugins/rice/src/clauses.ts")
    for (const word of ["溪桥云", "Xiqiao Cloud filing guide", "2026 年第 1 版", "https://beian.example.com"])
      expect(clauses).toContain(word)
    expect(await read("plugins/rice/src/index.ts")).toContain('checkedOn: "2026-11-22"')
    expect(await read("plugins/rice/package.json")).not.toContain("private")
  })

  it("writes nothing over, and says so in both languages", async () => {
    const before = await read("packages/providers/src/installed.ts")
    await mkdir(join(copy, "plugins/mine"), { recursive: true })
    const { code, stderr } = await begin("mine", ...flags)
    expect(code).toBe(2)
    expect(stderr).toMatch(/plugins.mine 已经存在，没有改动任何文件/u)
    expect(stderr).toMatch(/plugins.mine exists; nothing was changed/u)
    expect(await readdir(join(copy, "plugins/mine"))).toEqual([])
    expect(await read("packages/providers/src/installed.ts")).toBe(before)
  })

  it("names the flags that are missing where nobody is there to ask", async () => {
    const { code, stderr } = await begin("sorghum", "--name", "高粱云")
    expect(code).toBe(2)
    expect(stderr).toContain("give --name-en, --portal, --title, --edition\n")
  })

  it.each([
    ["--name", '云"'],
    ["--title", "一\n二"],
    ["--portal", " "],
  ])("refuses %s %j, which would not stand in a file", async (flag, value) => {
    const { code, stderr } = await begin("millet", ...flags, flag, value)
    expect(code).toBe(2)
    expect(stderr).toContain(flag)
  })
})

describe("the id", () => {
  it.each(["tencent", "huawei-cloud", "qing4", "ucloud-global-and-morex4"])("may be %s", (id) =>
    expect(idOf(id)).toBe(id),
  )
  it.each([
    undefined,
    "Tencent",
    "腾讯",
    "a--b",
    "-a",
    "a-",
    "4a",
    "a-4",
    "../a",
    "acme",
    "class",
    "installed",
    "all",
    "mix",
    "con",
    "lpt1",
    "a",
    "ucloud-global-and-morexx5",
  ])("may not be %s", (id) => expect(() => idOf(id)).toThrow(/\n/u))
})

it("asks at a terminal for what it was not told, and takes what is usual on Enter", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const terminal = createInterface({ input, output, terminal: false })
  // The first question is answered with nothing, and asked again.
  const typed = ["", "Xiqiao Cloud", "溪桥控制台", "备案指南", "", "未注明", "none stated"]
  output.on("data", (asked: Buffer) => {
    if (String(asked).endsWith(": ")) input.write(`${typed.shift()}\n`)
  })
  const answers = await complete({ id: "tea", name: "溪桥云" }, terminal)
  terminal.close()
  expect(answers).toEqual({
    id: "tea",
    name: "溪桥云",
    nameEn: "Xiqiao Cloud",
    portal: "溪桥控制台",
    title: "备案指南",
    titleEn: "Xiqiao Cloud filing guide",
    edition: "未注明",
    editionEn: "none stated",
  })
})

const flags = [
  ...["--name", "溪桥云", "--name-en", "Xiqiao Cloud", "--portal", "https://beian.example.com"],
  ...["--title", "溪桥云备案指南", "--edition", "2026 年第 1 版", "--edition-en", "first edition of 2026"],
]

function begin(id: string, ...words: ReadonlyArray<string>) {
  const where = ["--no-install", "--root", copy, "--today", "2026-11-22"]
  return node([join(root, "scripts/newProvider.ts"), id, ...words, ...where])
}

async function node(words: ReadonlyArray<string>) {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, VITEST: undefined }
  try {
    return { code: 0, ...(await run(process.execPath, words, { env })) }
  } catch (error) {
    return Object.assign({ code: -1, stdout: "", stderr: "" }, error)
  }
}

function read(path: string): Promise<string> {
  return readFile(join(copy, path), "utf8")
}

async function link(from: string, to: string = from): Promise<void> {
  await mkdir(dirname(join(copy, to)), { recursive: true })
  await symlink(join(root, from), join(copy, to))
}

function isSource(path: string): boolean {
  return !/[/\\](node_modules|dist|\.turbo)$/u.test(path)
}
