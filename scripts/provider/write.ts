import { cp, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { type Answers, constantOf, Refusal } from "./answers.ts"

/** Writes the plugin and names it where providers are listed. Nothing that is there is written over. */
export const write = async (
  root: string,
  answers: Answers,
  today: string,
): Promise<ReadonlyArray<string>> => {
  const { folder, changeset } = placesOf(answers.id)
  // Everything is worked out before the first file is touched.
  const listed = await Promise.all(
    Object.entries(lists(answers)).map(async ([path, edit]) => {
      const before = await readFile(join(root, path), "utf8")
      return { path, text: edit(before) }
    }),
  )
  const skeleton = join(root, "packages/skeleton")
  await mkdir(join(root, "plugins"), { recursive: true })
  await cp(skeleton, join(root, folder), {
    recursive: true,
    errorOnExist: true,
    force: false,
    filter: (path) => !/(^|[/\\])(node_modules|dist|\.turbo)$/u.test(path),
  })
  for (const file of await filesBelow(join(root, folder)))
    await writeFile(file, renamed(await readFile(file, "utf8"), answers, today))
  for (const { path, text } of listed) await writeFile(join(root, path), text)
  await writeFile(join(root, changeset), changesetOf(answers), { flag: "wx" })
  return [folder, changeset, ...listed.map(({ path }) => path)]
}

/** Ends where something of that id is there already. */
export const refuseExisting = async (root: string, id: string): Promise<void> => {
  for (const path of Object.values(placesOf(id))) {
    const isThere = await stat(join(root, path)).then(
      () => true,
      () => false,
    )
    if (isThere)
      throw new Refusal(
        `${path} 已经存在，没有改动任何文件；换一个编号，或先移走它`,
        `${path} exists; nothing was changed. Take another id, or move it away first`,
      )
  }
}

const placesOf = (id: string) => ({
  folder: join("plugins", id),
  changeset: join(".changeset", `provider-${id}.md`),
})

const filesBelow = async (folder: string): Promise<ReadonlyArray<string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
}

/** A file of the skeleton as it is for this provider. */
const renamed = (text: string, answers: Answers, today: string): string => {
  const { id, name, nameEn, portal, title, titleEn, edition, editionEn } = answers
  const [monogram = ""] = name
  const words: ReadonlyArray<readonly [string, string]> = [
    ['  "private": true,\n', ""],
    ["skeletonProvider", constantOf(id)],
    ["骨架备案系统", portal],
    ["骨架备案指南", title],
    ["Skeleton filing guide", titleEn],
    ["骨架版", edition],
    ["Skeleton edition", editionEn],
    ["骨架云", name],
    ["Skeleton Cloud", nameEn],
    ['"骨"', `"${monogram}"`],
    ["2026-11-22", today],
    ["skeleton", id],
  ]
  // In one go, so that nothing which was put in is replaced again.
  const all = new Map(words)
  const pattern = new RegExp(words.map(([word]) => word).join("|"), "gu")
  return text.replace(pattern, (word) => all.get(word) ?? word)
}

/** The files that name every provider, and how one more comes in. */
const lists = ({ id }: Answers): Readonly<Record<string, (text: string) => string>> => ({
  "packages/providers/package.json": (text) => {
    const manifest = JSON.parse(text)
    const dependencies = { ...manifest.dependencies, [packageOf(id)]: "workspace:^" }
    return asJson({ ...manifest, dependencies: Object.fromEntries(Object.entries(dependencies).sort()) })
  },
  "packages/providers/tsconfig.json": (text) => {
    const config = JSON.parse(text)
    return asJson({ ...config, references: [...config.references, { path: `../../plugins/${id}` }] })
  },
  "packages/providers/src/installed.ts": (text) => {
    const line = `import { ${constantOf(id)} } from "${packageOf(id)}"\n`
    const listed = text
      .replace(/^(import .*?\n)\n/su, `$1${line}\n`)
      .replace(/\]\n$/u, `, ${constantOf(id)}]\n`)
    if (!listed.includes(line) || !listed.endsWith(`, ${constantOf(id)}]\n`))
      throw new Refusal(
        "packages/providers/src/installed.ts 的写法变了，请手工加一行，并修改 scripts/provider/write.ts",
        "packages/providers/src/installed.ts looks otherwise than it did: add the line by hand, and mend scripts/provider/write.ts",
      )
    return listed
  },
})

const packageOf = (id: string): string => `@openbeian/plugin-${id}`
const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const changesetOf = ({ id, name, nameEn, title }: Answers): string => `---
"@openbeian/providers": minor
"${packageOf(id)}": minor
---

The plugin of ${nameEn} (${name}) is begun from ${title}: a draft, in which what has not been read is undocumented.
`
