import { halfWidth, trimmed } from "../text/plain.ts"
import { type Text, text } from "../text/Text.ts"

/** What the name of a package turned out to be (包名, Bundle ID, HarmonyOS 的 bundleName). */
export type Inspection = Valid | Unusual | Broken

/** A name that fits the grammar of its system; capitals count and are kept. */
export interface Valid {
  readonly _tag: "Valid"
  readonly name: string
}

/** A name that one published description allows and another does not; a warning at most. */
export interface Unusual {
  readonly _tag: "Unusual"
  readonly name: string
  readonly says: Text
  readonly fix: Text
}

/** A name that no package of the system can bear. */
export interface Broken {
  readonly _tag: "Broken"
  readonly name: string
  /** The first character concerned, counted from 1. */
  readonly at: number
  readonly found: string
  readonly says: Text
  readonly fix: Text
}

/** Whose naming rules apply; `free` where none are published. */
export type Grammar = "android" | "apple" | "harmony" | "free"

export const inspect = (grammar: Grammar, given: string): Inspection => {
  const name = normalise(given)
  if (name === "") return { _tag: "Broken", name, at: 1, found: "", says: emptyName, fix: copyIt }
  const fault = grammars[grammar](name)
  return fault === undefined ? { _tag: "Valid", name } : { name, ...fault }
}

/** Half-width and without spaces around. */
export const normalise = (given: string): string => trimmed(halfWidth(given))

type Fault = Omit<Broken, "name"> | Omit<Unusual, "name">

/** Two segments or more of letters, digits and underscores, each beginning with a letter. */
const android = (name: string): Fault | undefined => {
  const stray = strayIn(name, /[^\w.]/u) ?? emptySegmentIn(name)
  if (stray !== undefined) return stray
  const start = /(?<=^|\.)[^a-z]/iu.exec(name)
  if (start !== null) return brokenAt(start.index, start[0], segmentStart, startWithLetter)
  return name.includes(".") ? undefined : brokenAt(name.length, "", oneSegment, copyIt)
}

/** Letters, digits, hyphens and full stops; the reversed-domain form is advice, so its lack is only unusual. */
const apple = (name: string): Fault | undefined => {
  const stray = strayIn(name, /[^a-z\d.-]/iu)
  if (stray !== undefined) return stray
  if (emptySegmentIn(name) !== undefined) return unusual(emptySegment, copyIt)
  return name.includes(".") ? undefined : unusual(oneSegment, copyIt)
}

/**
 * 7 to 128 letters, digits, underscores and full stops, a letter first. Since OpenHarmony 5.0.0.55 also three segments
 * or more, each beginning and ending with a letter or digit; names of older apps need not keep to that.
 */
const harmony = (name: string): Fault | undefined => {
  const stray = strayIn(name, /[^\w.]/u) ?? emptySegmentIn(name)
  if (stray !== undefined) return stray
  if (!/^[a-z]/iu.test(name)) return brokenAt(0, name.charAt(0), segmentStart, startWithLetter)
  if (name.length < 7 || name.length > 128)
    return brokenAt(Math.min(name.length, 128), "", lengthOf(name), copyIt)
  if (name.split(".").length < 3) return unusual(fewSegments, copyIt)
  return /(?:^|\.)_|_(?:\.|$)/u.test(name) ? unusual(underscoreAtEdge, copyIt) : undefined
}

const grammars: Readonly<Record<Grammar, (name: string) => Fault | undefined>> = {
  android,
  apple,
  harmony,
  free: () => undefined,
}

const strayIn = (name: string, outside: RegExp): Fault | undefined => {
  const index = [...name].findIndex((character) => outside.test(character))
  const found = [...name][index]
  if (found === undefined) return undefined
  const says = text(
    `第 ${index + 1} 个字符“${found}”不能用在包名里`,
    `Character ${index + 1}, “${found}”, cannot stand in the name`,
  )
  return brokenAt(index, found, says, fixes[found] ?? copyIt)
}

const emptySegmentIn = (name: string): Fault | undefined => {
  const index = /^\.|\.(?=\.|$)/u.exec(name)?.index
  return index === undefined ? undefined : brokenAt(index, ".", emptySegment, copyIt)
}

const brokenAt = (index: number, found: string, says: Text, fix: Text): Fault => ({
  _tag: "Broken",
  at: index + 1,
  found,
  says,
  fix,
})

const unusual = (says: Text, fix: Text): Fault => ({ _tag: "Unusual", says, fix })

const emptyName = text("没有填写包名", "There is no name")
const oneSegment = text("只有一段，中间没有点", "There is only one segment, without a dot")
const emptySegment = text("开头、结尾或两点之间没有内容", "Nothing stands before, after or between dots")
const segmentStart = text("每段须以字母开头", "A segment begins with something else than a letter")
const fewSegments = text(
  "少于三段，新版鸿蒙工具要求至少三段",
  "Fewer than three segments, which newer HarmonyOS tools refuse",
)
const underscoreAtEdge = text(
  "某段以下划线开头或结尾，新版鸿蒙工具不接受",
  "A segment begins or ends with an underscore, which newer HarmonyOS tools refuse",
)
const lengthOf = (name: string): Text =>
  text(
    `应为 7 至 128 个字符，实为 ${name.length} 个`,
    `Has ${name.length} characters where 7 to 128 are wanted`,
  )

const startWithLetter = text(
  "从安装包里复制包名，不要填应用名称或版本号",
  "Copy the name from the package, not the app's title or version",
)
const copyIt = text(
  "从应用的工程或安装包里原样复制包名",
  "Copy the name as it stands in the project or the package",
)

const fixes: Readonly<Record<string, Text>> = {
  "*": text(
    "通配 App ID 不能备案，请填写具体的 Bundle ID",
    "A wildcard App ID cannot be filed: enter the explicit Bundle ID",
  ),
  _: text(
    "Bundle ID 不含下划线，核对是否填成了安卓包名",
    "A Bundle ID has no underscore: see whether this is the Android name",
  ),
  "-": text(
    "包名不含连字符，核对是否填成了 Bundle ID",
    "A package name has no hyphen: see whether this is the Bundle ID",
  ),
}
