// `pnpm new:provider ID` begins a plugin: a copy of packages/skeleton under the provider's name, its line in the list of
// installed providers, a changeset. Then it installs, formats, writes what is generated, and holds it against the laws.
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline/promises"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { type Answers, complete, type Given, idOf, questions, Refusal } from "./provider/answers.ts"
import { refuseExisting, write } from "./provider/write.ts"

const text = { type: "string" } as const
const options = {
  name: text,
  "name-en": text,
  portal: text,
  title: text,
  "title-en": text,
  edition: text,
  "edition-en": text,
  today: text,
  root: text,
  "no-install": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 2
}

async function main(args: ReadonlyArray<string>): Promise<number> {
  const { values, positionals } = read(args)
  if (values.help) return help()
  const [written, ...surplus] = positionals
  if (surplus.length > 0)
    throw new Refusal(`多出了“${surplus.join(" ")}”`, `“${surplus.join(" ")}” is too much`)
  const root =
    values.root === undefined ? fileURLToPath(new URL("..", import.meta.url)) : resolve(values.root)
  const id = idOf(written)
  await refuseExisting(root, id)
  const answers = await answered({
    id,
    name: values.name,
    nameEn: values["name-en"],
    portal: values.portal,
    title: values.title,
    titleEn: values["title-en"],
    edition: values.edition,
    editionEn: values["edition-en"],
  })
  const files = await write(root, answers, values.today ?? chinaToday())
  for (const file of files) console.log(`+ ${file}`)
  const commands = steps(root, answers.id)
  if (values["no-install"]) {
    tell("还要运行", "still to be run", commands)
    return 0
  }
  for (const command of commands) {
    console.log(`$ ${command}`)
    const { status } = spawnSync(command, { cwd: root, shell: true, stdio: "inherit" })
    if (status === 0) continue
    tell(
      "上一步没有成功；文件已写好，改好后接着运行",
      "that failed; the files stand, mend it and go on with",
      commands.slice(commands.indexOf(command)),
    )
    return 1
  }
  tell("接着读 docs/write-a-provider.md，然后写", "read docs/write-a-provider.md, then write", [
    `plugins/${answers.id}/src/clauses.ts`,
  ])
  return 0
}

/** What a plugin needs besides its files. */
function steps(root: string, id: string): ReadonlyArray<string> {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  return [
    `npx -y ${packageManager} install --prefer-offline --no-frozen-lockfile`,
    `npx biome check --write plugins/${id} packages/providers`,
    `npx vitest run plugins/${id} packages/providers/test/generated.test.ts -u`,
    `npm run -s openbeian -- providers test ${id}`,
  ]
}

async function answered(given: Given & { readonly id: string }): Promise<Answers> {
  if (!process.stdin.isTTY) return complete(given)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  terminal.once("SIGINT", () => process.exit(130))
  try {
    return await complete(given, terminal)
  } finally {
    terminal.close()
  }
}

function read(args: ReadonlyArray<string>) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new Refusal(
      `看不懂命令行：${error instanceof Error ? error.message : error}`,
      "pnpm new:provider --help lists the options",
    )
  }
}

function help(): number {
  tell("用法", "usage", ["pnpm new:provider ID [options]", "npm run new:provider -- ID [options]"])
  tell(
    "选项；没有写的会问",
    "options; what is not given is asked",
    Object.values(questions).map(({ flag, asks }) => `${flag.padEnd(14)}${asks}`),
  )
  tell("只写文件，不安装也不运行", "write the files alone, install and run nothing", ["--no-install"])
  return 0
}

function tell(zh: string, en: string, lines: ReadonlyArray<string>): void {
  console.log(`${zh} / ${en}:\n${lines.map((line) => `  ${line}\n`).join("")}`)
}

/** The day in China, as the command line counts it. */
function chinaToday(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}
