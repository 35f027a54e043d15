import { Document } from "@openbeian/core/document"
import { Fields, Filing } from "@openbeian/core/filing"
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { filingTemplate } from "../src/filingTemplate.ts"
import type { Language } from "../src/print/page.ts"
import { ask } from "./world.ts"

const names = { providers: ["acme", "other"], materials: ["licence", "photo"] }
const languages: ReadonlyArray<Language> = ["zh", "en"]

/** All that is left of a value when what is empty is taken away. */
const known = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  const parts = Object.entries(value).map(([key, part]) => [key, known(part)] as const)
  const left = parts.filter(([, part]) => part !== undefined)
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

/** The document with one layer of `# ` taken away. */
const uncommented = (text: string): string => text.replaceAll(/^(\s*)# /gmu, "$1")

describe.each(languages)("the filing that init prints in %s", (language) => {
  const text = filingTemplate({ language, ...names })

  it("reads without faults, and every key is unknown", () => {
    const read = Document.read(Filing.Filing, text)
    expect(Result.map(read, ({ value }) => known(value))).toEqual(Result.succeed({ openbeian: 1 }))
  })

  it("reads without faults when what it keeps behind # is taken out, layer by layer", () => {
    const once = uncommented(text)
    const twice = uncommented(once)
    const read = Document.read(Filing.Filing, twice)
    expect(Document.read(Filing.Filing, once)).toMatchObject({ _tag: "Success" })
    expect(Result.map(read, ({ value }) => value.services?.map(({ kind }) => kind))).toEqual(
      Result.succeed(["website", "app", "miniProgram", "quickApp"]),
    )
    expect(uncommented(twice)).toBe(twice)
  })

  it("has every field of the Schema with its name, and every choice", () => {
    const fields = Fields.all()
    expect(fields.length).toBeGreaterThan(50)
    for (const { pattern, label, answer } of fields) {
      const key = pattern.split("/").findLast((step) => step !== "*")
      expect(text).toContain(`${key}:`)
      if (!pattern.endsWith("*") && key !== "kind") expect(text).toContain(label[language])
      for (const { value } of answer.choices ?? []) expect(text).toContain(value)
    }
  })
})

describe("init", () => {
  it("prints, or hands a new file to the machine", async () => {
    const printed = await ask(["init"])
    const written: Array<readonly [string, string | Uint8Array]> = []
    const create = async (name: string, text: string | Uint8Array) => {
      written.push([name, text])
      return undefined
    }
    const said = await ask(["init", "new.yaml"], "", { create })
    expect(written).toEqual([["new.yaml", printed.out]])
    expect(said).toEqual({ code: 0, out: "已写入 new.yaml\n", err: "" })
  })
})
