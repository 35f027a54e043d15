import { Fields, Filing } from "@openbeian/core/filing"
import type { Text } from "@openbeian/core/text"
import type { SchemaAST } from "effect"
import { type Language, wrap } from "./print/page.ts"

/** What a template may name beside the Schema. */
export interface Names {
  readonly language: Language
  /** Ids of the installed providers. */
  readonly providers: ReadonlyArray<string>
  /** Ids of the materials they ask for. */
  readonly materials: ReadonlyArray<string>
}

/**
 * A filing in which every key is there and nothing is known. It is made from the Schema, so no key can be missing.
 * What may occur several times stands behind `# `, which is taken away to fill it in; `##` are remarks.
 */
export const filingTemplate = (names: Names): string => {
  const intro = introduction[names.language].map((line) => `## ${line}`)
  const parts = propertiesOf(Filing.Filing.ast).flatMap((property) => ["", ...field(property, "", names)])
  return `${toldOnce([...intro, ...parts]).join("\n")}\n`
}

type Lines = ReadonlyArray<string>
type Property = SchemaAST.PropertySignature

const propertiesOf = (ast: SchemaAST.AST): ReadonlyArray<Property> =>
  ast._tag === "Objects" ? ast.propertySignatures : []

const fields = (properties: ReadonlyArray<Property>, pattern: string, names: Names): Lines =>
  properties.flatMap((property) => field(property, pattern, names))

const field = ({ name, type }: Property, above: string, names: Names): Lines => {
  const pattern = `${above}/${String(name)}`
  const key = `${String(name)}:`
  const label = labelOf(type, names)
  switch (type._tag) {
    case "Literal":
      return [`${key} ${String(type.literal)}${label}`]
    case "Objects":
      return type.indexSignatures.length === 0
        ? [`${key}${label}`, ...indented(fields(type.propertySignatures, pattern, names))]
        : [...remark(names.materials, names), `${key}${label}`, ...indented(entry(type, pattern, names))]
    case "Arrays": {
      const kinds = itemsOf(type).filter((item) => propertiesOf(item).length > 0)
      return kinds.length === 0
        ? leaf(key, label, pattern, names)
        : [`${key}${label}`, ...indented(items(kinds, `${pattern}/*`, names))]
    }
    default:
      return type.context?.isOptional === true
        ? leaf(key, label, pattern, names)
        : needed(key, label, pattern, names)
  }
}

/** One entry of a record whose keys are the ids of materials. */
const entry = ({ indexSignatures }: SchemaAST.Objects, pattern: string, names: Names): Lines =>
  indexSignatures.flatMap(({ type }) =>
    commented([
      `${names.materials[0] ?? "MATERIAL"}:`,
      ...indented(fields(propertiesOf(type), `${pattern}/*`, names)),
    ]),
  )

/** Each kind of thing that a list may hold; of a later kind the keys that an earlier one has are named only. */
const items = (kinds: ReadonlyArray<SchemaAST.AST>, pattern: string, names: Names): Lines =>
  kinds.flatMap((kind, index) => {
    const before = new Set(
      kinds
        .slice(0, index)
        .flatMap(propertiesOf)
        .map(({ type }) => type),
    )
    const own = propertiesOf(kind).filter(({ type }) => !before.has(type))
    const shared = propertiesOf(kind).filter(({ type }) => before.has(type))
    const also = shared.map((property) => String(property.name)).join(", ")
    const words = own.flatMap(({ type }) => (type._tag === "Literal" ? [String(type.literal)] : []))
    return commented([
      ...dashed(fields(own, pattern, names)),
      ...(also === ""
        ? []
        : indented(remark([`${words.join()} ${sharedKeys[names.language]}`, also], names))),
    ])
  })

const itemsOf = ({ rest: [item] }: SchemaAST.Arrays): ReadonlyArray<SchemaAST.AST> =>
  item === undefined ? [] : item._tag === "Union" ? item.types : [item]

/** A key without a value, and what may be written behind it. */
const leaf = (key: string, label: string, pattern: string, names: Names): Lines => {
  const answer = Fields.at(pattern)?.answer
  const hint = answer === undefined ? "" : hints[answer.type][names.language]
  const choices = answer?.choices?.map(({ value, label }) => `${value} ${label[names.language]}`) ?? []
  return [...remark(choices, names), `${key}${label}${hint === "" ? "" : ` (${hint})`}`]
}

/** The few keys that have to have a value, because they tell one thing from another. */
const needed = (key: string, label: string, pattern: string, names: Names): Lines => {
  const choices = Fields.at(pattern)?.answer.choices?.map(({ value }) => value) ?? names.providers
  return [...remark(choices, names), `${key} ${choices[0] ?? ""}${label}`]
}

const remark = (words: ReadonlyArray<string>, { language }: Names): Lines =>
  words.length < 2 ? [] : wrap({ ...page, language }, { first: ["## "], rest: "## " }, [words.join(" | ")])

const page = { columns: 96, isColoured: false }

/** A long list of choices belongs to several keys; it is told at the first of them. */
const toldOnce = (lines: Lines): Lines => {
  const told = new Set<string>()
  return blocks(lines).flatMap((block) => {
    const words = block.map((line) => remarkIn.exec(line)?.[1] ?? line).join("\n")
    if (isRemark(block[0]) && told.has(words)) return []
    told.add(words)
    return block
  })
}

/** Remarks on neighbouring lines are one block, every other line is one of its own. */
const blocks = (lines: Lines): ReadonlyArray<Lines> => {
  const found: Array<Array<string>> = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last !== undefined && isRemark(line) && isRemark(last[0])) last.push(line)
    else found.push([line])
  }
  return found
}

const remarkIn = /^[# ]*## (.*)$/u
const isRemark = (line: string | undefined): boolean => line !== undefined && remarkIn.test(line)

const labelOf = (ast: SchemaAST.AST, { language }: Names): string => {
  const label = ast.context?.annotations?.["label"]
  return isText(label) ? ` # ${label[language]}` : ""
}

/** Annotations are untyped on the syntax tree; core types them where they are written. */
const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value

const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`)

const commented = (lines: Lines): Lines => lines.map((line) => `# ${line}`)

/** The dash stands in front of the first key; remarks stand above it. */
const dashed = (lines: Lines): Lines => {
  const first = lines.findIndex((line) => !line.startsWith("##"))
  return lines.map((line, index) => (index === first ? `- ${line}` : `  ${line}`))
}

const sharedKeys = { zh: "也可以有，写法同上", en: "and as above" } as const satisfies Text

const hints = {
  text: { zh: "", en: "" },
  day: { zh: "日期，如 2026-11-20", en: "day, such as 2026-11-20" },
  boolean: { zh: "true 或 false", en: "true or false" },
  integer: { zh: "整数", en: "whole number" },
  choice: { zh: "选一项", en: "choose one" },
  list: { zh: "列表，如 [甲, 乙]；没有则写 []", en: "list, such as [a, b]; [] for none" },
} as const satisfies Record<Fields.Answer["type"], Text>

const introduction = {
  zh: [
    "备案资料。在冒号后填写；不知道的留空，不要猜：留空表示还不知道，不表示没有。",
    "可以有多份的（服务、域名、账号等）写在“# ”之后：去掉这两个字符即可填写，要几份就复制几份。",
    "列表确定为空时写 []。可选的词列在第一次用到它的地方。填好后：openbeian check 本文件",
  ],
  en: [
    "A filing. Write behind the colons; leave empty what is not known yet, which never means “no”.",
    "What may occur several times (services, domains, accounts) stands behind “# ”: take these two",
    "characters away to fill it in, and copy it as often as needed. A list known to be empty is [].",
    "Words to choose from are listed where they are used first. Then: openbeian check FILE",
  ],
} as const satisfies Record<Language, Lines>
