import { describe, expect, it } from "vitest"
import { Document } from "../../src/document/index.ts"
import { faultsOf, placesOf } from "./sample.ts"

const head = "openbeian: 1\n"

describe("the text as a whole", () => {
  const cases: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
    ["nothing", "", ["1:1 empty"]],
    ["only comments", "# 备案\n\n", ["1:1 empty"]],
    ["only a null", "null\n", ["1:1 empty"]],
    ["only a document start", "---\n", ["1:1 empty"]],
    ["a list", "- a\n", ["1:1 notMapping"]],
    ["a text", "备案\n", ["1:1 notMapping"]],
    ["a second document", `${head}---\nopenbeian: 1\n`, ["2:1 documents"]],
    ["text after the end", `${head}...\nopenbeian: 1\n`, ["3:1 documents"]],
    ["a directive", `%YAML 1.2\n---\n${head}`, ["1:1 directive"]],
    ["a control character", `${head}subject:\n  name: a\u0000b\n`, ["3:10 character"]],
    [
      "an escaped control character",
      `${head}subject:\n  name: "a\\u0000b"\n`,
      ["3:9 character /subject/name"],
    ],
    ["half of a surrogate pair", `${head}subject:\n  name: \ud83d\n`, ["3:9 character"]],
    ["an escaped half of a pair", `${head}subject:\n  name: "\\ud83d"\n`, ["3:9 character /subject/name"]],
    [
      "a lone carriage return",
      "openbeian: 1\rsubject:\n",
      ["1:13 character", "1:21 colonInValue /openbeian"],
    ],
  ]
  it.each(cases)("%s", (_, source, places) => expect(placesOf(source)).toEqual(places))

  it("refuses one byte more than the limit, and counts bytes", () => {
    const source = `${head}# 备案\n`
    expect(placesOf(source, { maxBytes: 22 })).toEqual([])
    expect(placesOf(source, { maxBytes: 21 })).toEqual(["1:1 size"])
    expect(faultsOf(source, { maxBytes: 21 })[0]?.message).toEqual({
      zh: "文件过大：22 字节，最多 21 字节",
      en: "the file is too large: 22 bytes, at most 21",
    })
  })
  it("is told from a workbook by its first bytes, as text and as bytes, and one that only begins alike is not", () => {
    const workbook = "PK\u0003\u0004\u0014\u0000[Content_Types].xml"
    expect(placesOf(workbook)).toEqual(["1:1 workbook"])
    expect(placesOf(new TextEncoder().encode(workbook))).toEqual(["1:1 workbook"])
    expect(placesOf("PK: 1")).not.toContain("1:1 workbook")
  })

  it("refuses 5 000 001 bytes and takes 5 000 000", () => {
    const filled = (bytes: number) => `${head}#${"x".repeat(bytes - head.length - 1)}`
    expect(placesOf(filled(5_000_000))).toEqual([])
    expect(placesOf(filled(5_000_001))).toEqual(["1:1 size"])
  })
  it("takes a million tokens and refuses one more", () => {
    const source = "openbeian: 1\n"
    const tokens = ["", "\u001f", "openbeian", ":", " ", "\u001f", "1", "\n"].length
    expect(placesOf(source, { maxTokens: tokens })).toEqual([])
    expect(placesOf(source, { maxTokens: tokens - 1 })).toEqual(["2:1 tokens"])
    expect(faultsOf(source, { maxTokens: 3 })[0]?.message.en).toBe(
      "the file holds too much: more than 3 words and marks",
    )
  })
  it("names the first byte that is not UTF-8", () => {
    const gbk = Uint8Array.from([...new TextEncoder().encode(`${head}subject:\n  name: `), 0xd5, 0xc5, 0x0a])
    expect(placesOf(gbk)).toEqual(["3:9 encoding"])
    expect(faultsOf(gbk)[0]?.found).toBe("0xd5")
  })
  it.each([
    ["a half surrogate", [0xed, 0xa0, 0x80]],
    ["an over-long form", [0xc0, 0x80]],
    ["a character cut short", [0xe5, 0xa4]],
    ["a point above U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
  ])("takes %s for no UTF-8", (_, bytes) => {
    expect(placesOf(Uint8Array.from([0x61, ...bytes]))).toEqual(["1:2 encoding"])
  })
  it("takes 64 levels and refuses 65, in brackets and in lines", () => {
    const flow = (levels: number) => `{"a": ${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`
    const block = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:\n`).join("")
    const codes = (source: string) => [...new Set(faultsOf(source).map(({ code }) => code))]
    expect(codes(flow(64))).not.toContain("depth")
    expect(codes(flow(65))).toContain("depth")
    expect(codes(block(64))).not.toContain("depth")
    expect(placesOf(block(65))).toEqual(["65:65 depth"])
  })
})

describe("the grammar", () => {
  const cases: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
    ["a tab in the indentation, once", `${head}subject:\n\tname: a\n\tkind: individual\n`, ["3:1 tab"]],
    [
      "a key further in than the one above",
      "openbeian: 1\n  subject:\n    name: a\nfiles: {}\n",
      ["2:3 indentation /openbeian"],
    ],
    ["a key less far in than the one above", "  openbeian: 1\nsubject: {}\n", ["2:1 indentation"]],
    ["a list item among keys", `${head}- a\n`, ["2:1 indentation"]],
    [
      "an open quotation mark",
      `${head}subject:\n  name: "甲\n  kind: individual\n`,
      ["3:9 quote /subject/name"],
    ],
    ["an open single quotation mark", `${head}subject:\n  name: 'it''s\n`, ["3:9 quote /subject/name"]],
    ["an escape that means nothing", `${head}subject:\n  name: "C:\\data"\n`, ["3:12 escape /subject/name"]],
    ["an open bracket", `${head}services: [\n`, ["2:11 bracket /services"]],
    ["a wrong bracket", `${head}services: [}\n`, ["2:12 closer /services"]],
    ["a comma after nothing", `${head}services: [,]\n`, ["2:12 comma /services"]],
    [
      "a missing comma in JSON",
      '{"openbeian": 1,\n "subject": {"name": "a" "kind": "individual"}}',
      ["2:26 separator /subject/name"],
    ],
    ["a wrong bracket in JSON", '{"openbeian": 1,\n "subject": {"name": "a" ]', ["2:26 closer /subject"]],
    ["JSON cut short", '{"openbeian": 1,\n "subject": {"name": "a"', ["2:13 bracket /subject"]],
    ["a line without a key", `${head}subject\n`, ["2:1 noKey"]],
    ["a colon on the line below its key", `${head}subject\n  : {}\n`, ["2:1 noKey"]],
    ["the same behind a tab", `${head}subject\n  \t: {}\n`, ["2:1 noKey"]],
    ["the same below a quoted key", `${head}"subject"\n  : {}\n`, ["2:1 noKey"]],
    ["a colon without a space", `${head}subject:{}\n`, ["2:1 tightColon"]],
    ["a quoted key, a colon without a space", '"openbeian":1\n', ["1:12 tightColon"]],
    ["a full-width colon", `${head}subject：\n`, ["2:1 wideColon"]],
    ["a colon in a value", `${head}subject:\n  name: 甲: 乙\n`, ["3:10 colonInValue /subject/name"]],
    ["a list on the line of its key", `${head}services: - kind: app\n`, ["2:11 inlineList /services"]],
    ["a key that is no simple text", `${head}? a\n: b\n`, ["2:1 complexKey"]],
    ["a bracket as a key", "{[a]: 1}", ["1:2 complexKey"]],
    ["a reserved mark", `${head}subject:\n  name: @甲\n`, ["3:9 syntax /subject/name"]],
    ["text after a quoted value", `${head}subject:\n  name: "甲" 乙\n`, ["3:13 syntax /subject/name"]],
    ["text after JSON", "{openbeian: 1} x", ["1:16 syntax"]],
    ["a key that is there twice", `${head}files: {}\nopenbeian: 1\n`, ["3:1 duplicateKey /openbeian"]],
    [
      "a key that is there twice in JSON",
      '{"openbeian": 1,\n"openbeian": 1}',
      ["2:1 duplicateKey /openbeian"],
    ],
    ["an anchor", `${head}subject: &a\n  name: x\n`, ["2:10 anchor /subject"]],
    ["an alias", `${head}subject: *a\n`, ["2:10 alias /subject"]],
    ["a tag", `${head}subject:\n  name: !!str x\n`, ["3:9 tag /subject/name"]],
    ["a merge key", `${head}subject:\n  <<: {name: x}\n`, ["3:3 mergeKey /subject/<<"]],
    [
      "a bad header of a text in lines",
      `${head}subject:\n  name: |x\n    y\n`,
      ["3:10 syntax /subject/name"],
    ],
  ]
  it.each(cases)("%s", (_, source, places) => {
    const own = placesOf(source).filter((place) => !/ (missingKey|unknownKey)( |$)/u.test(place))
    expect(own).toEqual(places)
  })
  it("names the line in which a key stood first", () => {
    expect(faultsOf(`${head}files: {}\nopenbeian: 1\n`)[0]?.message.zh).toBe(
      "键“openbeian”重复了，第 1 行已经写过",
    )
  })
  it("goes on after a fault and finds the next one", () => {
    const rest = "  kind: firm\nservices:\n  - kind: site\n"
    const next = ["4:9 notListed /subject/kind", "6:11 notListed /services/0/kind"]
    for (const [name, fault] of [
      ["甲: 乙", "3:10 colonInValue /subject/name"],
      ["- 甲", "3:9 inlineList /subject/name"],
      ["[甲", "3:9 bracket /subject/name"],
      ['"\\z"', "3:10 escape /subject/name"],
      ["@甲", "3:9 syntax /subject/name"],
    ]) {
      expect(placesOf(`${head}subject:\n  name: ${name}\n${rest}`)).toEqual([fault, ...next])
    }
    expect(placesOf(`${head}subject:\n  name: "甲\n${rest}    name: "site"\n`)).toEqual([
      "3:9 quote /subject/name",
      ...next,
    ])
  })
  it("names every line whose colon is missing or a full-width one", () => {
    expect(placesOf(`${head}subject：\n  name：甲\nservices\nfiles: []\n`)).toEqual([
      "2:1 wideColon",
      "3:3 wideColon",
      "4:1 noKey",
      "5:8 wrongForm /files",
    ])
  })
  it("names every part of a list in brackets that is not separated", () => {
    expect(placesOf(`${head}services: ["a" "b", 'c' d, [x] y]\n`)).toEqual([
      "2:16 separator /services/0",
      "2:25 separator /services/1",
      "2:32 separator /services/2",
    ])
  })
})

describe("the meaning", () => {
  const cases: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
    ["an unknown key", `${head}subject:\n  nmae: a\n`, ["3:3 unknownKey /subject/nmae"]],
    [
      "keys of the prototype",
      `${head}__proto__: 1\nconstructor: 1\n`,
      ["2:1 unknownKey /__proto__", "3:1 unknownKey /constructor"],
    ],
    [
      "__proto__ in a record",
      `${head}files:\n  __proto__: {bytes: 1}\n`,
      ["3:3 unknownKey /files/__proto__"],
    ],
    ["a missing key", "subject:\n  name: a\n", ["1:1 missingKey /openbeian"]],
    ["a key that must be known and is not", "files: {}\nopenbeian:\n", ["2:1 missingKey /openbeian"]],
    ["a missing discriminator", `${head}services:\n  - name: a\n`, ["3:5 missingKey /services/0/kind"]],
    [
      "a wrong discriminator",
      `${head}services:\n  - kind: web\n    zzz: 1\n`,
      ["3:11 notListed /services/0/kind"],
    ],
    [
      "a discriminator that is a list",
      `${head}services:\n  - kind: [app]\n`,
      ["3:11 wrongForm /services/0/kind"],
    ],
    ["a text for a list", `${head}services: app\n`, ["2:11 wrongForm /services"]],
    ["a mapping for a list", `${head}services: {kind: app}\n`, ["2:11 wrongForm /services"]],
    ["a list for a mapping", `${head}subject: [a]\n`, ["2:10 wrongForm /subject"]],
    ["a list for a text", `${head}subject:\n  name: [a]\n`, ["3:9 wrongForm /subject/name"]],
    ["a word that is not listed", `${head}subject:\n  kind: firm\n`, ["3:9 notListed /subject/kind"]],
    ["another version", "openbeian: 2\n", ["1:12 notListed /openbeian"]],
    ["no boolean", `${head}subject:\n  isForeign: 也许\n`, ["3:14 notBoolean /subject/isForeign"]],
    ["no integer", `${head}subject:\n  staff: 1e3\n`, ["3:10 notInteger /subject/staff"]],
    ["a quoted nothing for an integer", `${head}subject:\n  staff: ""\n`, ["3:10 notInteger /subject/staff"]],
    [
      "an integer that a number cannot hold",
      `${head}subject:\n  staff: 9007199254740993\n`,
      ["3:10 notInteger /subject/staff"],
    ],
    ["no number", `${head}subject:\n  price: 1,5\n`, ["3:10 notNumber /subject/price"]],
    ["no integer and no word", `${head}subject:\n  quota: some\n`, ["3:10 refused /subject/quota"]],
    [
      "a failed check",
      `${head}subject:\n  principal: {mobile: 123}\n`,
      ["3:23 refused /subject/principal/mobile"],
    ],
    [
      "a failed check of a list",
      `${head}services:\n  - kind: website\n    domains: [a, b, c, d]\n`,
      ["4:14 refused /services/0/domains"],
    ],
    ["too few items", `${head}subject:\n  twoNames: []\n`, ["3:13 refused /subject/twoNames"]],
    ["an empty item", `${head}services:\n  -\n  - kind: app\n`, ["3:3 emptyItem /services/0"]],
    [
      "a null among numbers",
      `${head}services:\n  - kind: app\n    sizes: [1, ~, null, 2]\n`,
      ["4:16 emptyItem /services/0/sizes/1", "4:19 emptyItem /services/0/sizes/2"],
    ],
    ["a leaf that refuses", `${head}subject:\n  province: 火星\n`, ["3:13 refused /subject/province"]],
    ["a leaf in its own words", `${head}subject:\n  foundedOn: 明天\n`, ["3:14 refused /subject/foundedOn"]],
    ["a key with a slash and a tilde", `${head}a/b~c: 1\n`, ["2:1 unknownKey /a~1b~0c"]],
  ]
  it.each(cases)("%s", (_, source, places) => expect(placesOf(source)).toEqual(places))

  it("says what was found, what is allowed and what was probably meant", () => {
    const [fault] = faultsOf(`${head}subject:\n  nmae: a\n`)
    expect(fault?.found).toBe("nmae")
    expect(fault?.allowed).toContain("province")
    expect(fault?.fix.zh).toMatch(/^是不是想写“name”？可用的键：kind、name、province/u)
    expect(fault?.fix.en).toMatch(/^did you mean "name"\? the keys are: kind, name, province/u)
  })
  it("guesses a word by the name it has in either language, and by letters", () => {
    const guessed = (word: string) => faultsOf(`${head}subject:\n  kind: ${word}\n`)[0]?.fix.zh ?? ""
    expect(guessed("企业")).toMatch(/^是不是想写“enterprise”？/u)
    expect(guessed("Enterprize")).toMatch(/^是不是想写“enterprise”？/u)
    expect(guessed("火星")).toMatch(/^改为其中之一/u)
    expect(faultsOf(`${head}subject:\n  kind: firm\n`)[0]?.message.zh).toBe(
      "不认识“firm”，可用的是：individual（个人）、enterprise（企业）",
    )
  })
  it("guesses the only word that what was written is half of or more", () => {
    const kinds = ["营业执照", "居民身份证", "护照", "港澳居民居住证"]
    expect(Document.meant("执照", kinds)).toBe("营业执照")
    expect(Document.meant("身份证", kinds)).toBe("居民身份证")
    expect(Document.meant("户照", kinds)).toBe("护照")
    expect(Document.meant("照", kinds)).toBe("护照")
    expect(Document.meant("居民", kinds)).toBeUndefined()
    expect(Document.meant("居住证", ["台湾居住证", "香港居住证"])).toBeUndefined()
    expect(Document.meant("PASSPORT", ["passport", "passports"])).toBe("passport")
  })
  it("shows what a check and a leaf want, in the words of the schema", () => {
    const mobile = faultsOf(`${head}subject:\n  principal: {mobile: 123}\n`)[0]
    expect(mobile?.message).toEqual({
      zh: "“123”不合要求，应为：11 位手机号码",
      en: '"123" will not do; wanted: a mobile number of 11 digits',
    })
    const province = faultsOf(`${head}subject:\n  province: 火星\n`)[0]
    expect(province?.allowed).toEqual(["北京", "西藏"])
    expect(province?.message.en).toBe('"火星" will not do; wanted: name or code of a province')
    const day = faultsOf(`${head}subject:\n  foundedOn: 明天\n`)[0]
    expect(day?.message.zh).toBe("“明天”不是日期")
    expect(day?.fix.en).toBe("write 2026-11-20")
  })
  it("says one thing of a value that may be a word or a number", () => {
    expect(faultsOf(`${head}subject:\n  quota: some\n`)[0]?.message.zh).toBe(
      "“some”不合要求，应为：unlimited，或整数",
    )
  })
  it("finds all faults, in the order of the text", () => {
    const source = "subject:\n  kind: x\n  staff: y\n  isForeign: z\nservices: 1\nfoo: 1\n"
    expect(placesOf(source).map((place) => place.split(" ")[1])).toEqual([
      "missingKey",
      "notListed",
      "notInteger",
      "notBoolean",
      "wrongForm",
      "unknownKey",
    ])
  })
  it("shortens what was found and spells out what cannot be seen", () => {
    const long = faultsOf(`${head}${"长".repeat(100)}: 1\n`)[0]
    expect(long?.found).toBe(`${"长".repeat(60)}…`)
    const hidden = faultsOf(`${head}"\u202ea\\tb\\x85\\e[31m": 1\n`)
    expect(hidden.at(-1)?.found).toBe("\\u{202e}a\\tb\\u{0085}\\u{001b}[31m")
    const said = faultsOf(`${head}subject:\n  foundedOn: "\u202e"\n`)[0]
    expect(said?.message.en).toBe('"\\u{202e}" is no day')
  })
  it("lists 200 faults and counts the rest", () => {
    const source = (keys: number) => head + Array.from({ length: keys }, (_, key) => `k${key}: 1\n`).join("")
    expect(faultsOf(source(200)).length).toBe(200)
    const many = faultsOf(source(1000))
    expect(many.length).toBe(201)
    expect(many.at(-1)?.code).toBe("more")
    expect(many.at(-1)?.message.zh).toBe("另有 800 处错误没有列出")
  })
})
