import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AppIdentity, PackageName } from "../../src/service/index.ts"

const segment = fc
  .tuple(
    fc.constantFrom(..."abcXYZ"),
    fc.string({ unit: fc.constantFrom(..."abcXYZ0123456789"), maxLength: 8 }),
  )
  .map((parts) => parts.join(""))
const reversed = fc.array(segment, { minLength: 3, maxLength: 6 }).map((segments) => segments.join("."))

const grammars = fc.constantFrom<PackageName.Grammar>("android", "apple", "harmony", "free")

describe("PackageName", () => {
  it("takes a reversed domain of three segments on every system", () => {
    fc.assert(
      fc.property(
        reversed.filter((name) => name.length >= 7),
        grammars,
        (name, grammar) => {
          expect(PackageName.inspect(grammar, name)).toEqual({ _tag: "Valid", name })
        },
      ),
    )
  })

  it("keeps capitals and drops spaces around and full width", () => {
    expect(PackageName.inspect("android", " ｃｏｍ．example.App\u200b\n")).toEqual({
      _tag: "Valid",
      name: "com.example.App",
    })
  })

  it.each([
    ["android", "com.example", "Valid"],
    ["android", "com.example.my_app2", "Valid"],
    ["android", "example", "Broken"],
    ["android", "com.2048.game", "Broken"],
    ["android", "com._a.game", "Broken"],
    ["android", "com.my-app", "Broken"],
    ["android", "com..app", "Broken"],
    ["android", "com.app.", "Broken"],
    ["android", ".com.app", "Broken"],
    ["android", "com.例子.app", "Broken"],
    ["android", "com.a b", "Broken"],
    ["ios", "com.my-company.2048", "Valid"],
    ["ios", "com.example", "Valid"],
    ["ios", "example", "Unusual"],
    ["ios", "com..example", "Unusual"],
    ["ios", "com.my_app", "Broken"],
    ["ios", "com.example.*", "Broken"],
    ["macos", "com.my-company.2048", "Valid"],
    ["harmony", "com.example.app", "Valid"],
    ["harmony", "com.atomicservice.5765880207853624761", "Valid"],
    ["harmony", "a.b.c.d", "Valid"],
    ["harmony", "a.b.cd", "Broken"],
    ["harmony", "com.example", "Unusual"],
    ["harmony", "com.example.app_", "Unusual"],
    ["harmony", "com._example.app", "Unusual"],
    ["harmony", "com.my_example.app", "Valid"],
    ["harmony", "com.my-example.app", "Broken"],
    ["harmony", "1com.example.app", "Broken"],
    ["harmony", "com..example.app", "Broken"],
    ["windows", "Example App", "Valid"],
    ["other", "", "Broken"],
    ["ios", " ", "Broken"],
  ] as const)("on %s finds %j %s", (system, name, tag) => {
    expect(AppIdentity.inspectPackageName(system, name)._tag).toBe(tag)
  })

  it("takes a HarmonyOS name of 128 characters and not one of 129", () => {
    const long = (length: number) => `com.example.${"a".repeat(length - 12)}`
    expect(PackageName.inspect("harmony", long(128))._tag).toBe("Valid")
    expect(PackageName.inspect("harmony", long(129))).toMatchObject({
      _tag: "Broken",
      says: { zh: "应为 7 至 128 个字符，实为 129 个" },
    })
  })

  it("says where a name breaks and which system it may belong to", () => {
    expect(PackageName.inspect("android", "com.my-app.x")).toMatchObject({
      at: 7,
      found: "-",
      fix: { zh: expect.stringContaining("Bundle ID") },
    })
    expect(PackageName.inspect("apple", "com.my_app.x")).toMatchObject({
      at: 7,
      found: "_",
      fix: { en: expect.stringContaining("Android") },
    })
    expect(PackageName.inspect("android", "com.2048.x")).toMatchObject({ at: 5, found: "2" })
    expect(PackageName.inspect("android", "com..x")).toMatchObject({ at: 4, found: "." })
    expect(PackageName.inspect("apple", "com.example.*")).toMatchObject({ at: 13, found: "*" })
  })

  it("changes nothing when it normalises what is normalised, and answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), grammars, (text, grammar) => {
        expect(PackageName.normalise(PackageName.normalise(text))).toBe(PackageName.normalise(text))
        expect(PackageName.inspect(grammar, text)).toHaveProperty("name")
      }),
    )
  })
})
