import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { create, open } from "../src/files.ts"

let folder = ""
const within = (name: string): string => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openbeian-files-"))
  await writeFile(within("full"), Buffer.alloc(5_000_000, "#"))
})
afterAll(() => rm(folder, { recursive: true }))

describe("open", () => {
  it("reads up to 5 MB and not a byte more", async () => {
    await writeFile(within("over"), Buffer.alloc(5_000_001, "#"))
    const full = await open(within("full"))
    expect("bytes" in full && full.bytes.length).toBe(5_000_000)
    expect(await open(within("over"))).toMatchObject({ code: "TooLong", file: within("over") })
  })

  it.each([
    ["missing", "ENOENT", "没有这个文件"],
    [".", "IsFolder", "文件夹"],
    ["full/below", "ENOTDIR", "不是文件夹"],
  ])("says what is wrong with %s", async (name, code, words) => {
    const found = await open(`${folder}/${name}`)
    expect(found).toMatchObject({ code, message: { zh: expect.stringContaining(words) } })
  })
})

describe("create", () => {
  it("makes a new file and leaves one that exists alone", async () => {
    expect(await create(within("new"), "first")).toBeUndefined()
    expect(await create(within("new"), "second")).toMatchObject({ code: "EEXIST", file: within("new") })
    expect(await readFile(within("new"), "utf8")).toBe("first")
  })

  it("says so where the folder is missing", async () => {
    expect(await create(within("none/new"), "")).toMatchObject({
      code: "ENOENT",
      message: { en: `there is no folder ${within("none")}` },
      fix: { en: "make the folder first, or write elsewhere" },
    })
  })
})
