import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { reports } from "./report.ts"

const folder = mkdtempSync(join(tmpdir(), "openbeian-report-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = {
  "index.d.ts": 'export * as Tea from "./Tea.ts";\nexport { type Cup, brew } from "./pot.ts";\nexport {};\n',
  "Tea.d.ts": `import { Schema } from "effect";
import type { Water } from "./water.ts";
export declare const Leaf: Schema.Struct<{
    readonly name: Schema.String;
    readonly grade: Schema.Literals<readonly ["first", "second; { third }"]>;
}>;
export type Leaf = typeof Leaf.Type;
export declare const Blend: Schema.Struct<{
    readonly of: Schema.$Array<Schema.Struct<{
        readonly name: Schema.String;
        readonly grade: Schema.Literals<readonly ["first", "second; { third }"]>;
    }>>;
}>;
export declare const words: {
    readonly tea: {
        readonly zh: "茶";
        readonly en: "tea, \\"cha\\"";
    };
};
interface Hidden {
    readonly water: Water;
}
export declare const pour: (hidden: Hidden) => void;
//# sourceMappingURL=Tea.d.ts.map`,
  "pot.d.ts":
    "export interface Cup {\n    readonly size: 1;\n}\nexport interface Lid {\n}\nexport declare const brew: () => Cup;\n",
  "water.d.ts": "export interface Water {\n    readonly celsius: number;\n}\nexport interface Ice {\n}\n",
}

const made = (changed: Partial<typeof files> = {}) => {
  for (const [name, text] of Object.entries({ ...files, ...changed })) writeFileSync(join(folder, name), text)
  return reports(folder, { tea: "index.d.ts" })
}

describe("the report of an API", () => {
  it("has a namespace for each module, and what is exported from a module by name", () => {
    const { tea } = made()
    expect(tea).toContain("export namespace Tea {\nexport declare const Leaf")
    expect(tea).toContain("export interface Cup { readonly size: 1; }\nexport declare const brew: () => Cup;")
    expect(tea).not.toContain("Lid")
  })

  it("calls a type by the constant that has it, and a text in two languages Text", () => {
    const { tea } = made()
    expect(tea).toContain(
      "export declare const Blend: Schema.Struct<{ readonly of: Schema.$Array<typeof Leaf>; }>;",
    )
    expect(tea).toContain("export declare const words: { readonly tea: Text; };")
    expect(tea).toContain('readonly ["first", "second; { third }"]')
  })

  it("shows what an exported type names, whether its module exports it or no entry does", () => {
    const { tea, internal } = made()
    expect(tea).toContain("\ninterface Hidden { readonly water: Water; }")
    expect(internal).toBe("// water.d.ts\nexport interface Water { readonly celsius: number; }")
  })

  it.each<[string, Partial<typeof files>]>([
    ["a member", { "pot.d.ts": files["pot.d.ts"].replace("size: 1", "size: 2") }],
    [
      "a name",
      {
        "pot.d.ts": files["pot.d.ts"].replace("brew", "steep"),
        "index.d.ts": files["index.d.ts"].replace("brew", "steep"),
      },
    ],
    ["a type that only another names", { "water.d.ts": files["water.d.ts"].replace("number", "string") }],
    ["a Schema", { "Tea.d.ts": files["Tea.d.ts"].replaceAll('"first"', '"best"') }],
  ])("changes with %s", (_, changed) => expect(made(changed)).not.toEqual(made()))

  it.each<[string, Partial<typeof files>]>([
    ["a word of a text", { "Tea.d.ts": files["Tea.d.ts"].replace('"茶"', '"茶叶"') }],
    [
      "how the compiler breaks its lines",
      { "pot.d.ts": files["pot.d.ts"].replace("\n    readonly", " readonly") },
    ],
  ])("does not change with %s", (_, changed) => expect(made(changed)).toEqual(made()))
})
