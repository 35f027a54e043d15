import { type Text, text } from "@openbeian/core/text"

/** Where a text stops being JSON, what stands there, and how to mend it. */
export interface Slip {
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units as editors do. */
  readonly column: number
  readonly found: string
  readonly message: Text
  readonly fix: Text
}

/** The first slip of a text that is not JSON (RFC 8259). The engine's own parser does not always say where it is. */
export const slipIn = (source: string): Slip | undefined => {
  try {
    JSON.parse(source)
    return undefined
  } catch {
    return slipAt(source)
  }
}

const slipAt = (source: string): Slip => {
  const open: Array<"{" | "["> = []
  let wanted: Wanted = "value"
  let at = 0
  for (;;) {
    at += lengthOf(blank, source, at)
    const token = source.slice(at, at + lengthOf(tokenOf, source, at))
    const next = after(wanted, token, open)
    if (token === "" || next === undefined) return described(source, at, wanted)
    wanted = next
    at += token.length
  }
}

type Wanted = "value" | "first value" | "key" | "first key" | "colon" | "comma" | "nothing"

/** What may follow a token, or nothing where the token may not stand. Keeps the brackets that are open. */
const after = (wanted: Wanted, token: string, open: Array<"{" | "[">): Wanted | undefined => {
  const isClosing = wanted === "comma" || wanted === (token === "}" ? "first key" : "first value")
  if (token === "}" || token === "]") {
    if (!isClosing || open.pop() !== (token === "}" ? "{" : "[")) return undefined
    return open.length === 0 ? "nothing" : "comma"
  }
  switch (wanted) {
    case "value":
    case "first value":
      if (token === ":" || token === ",") return undefined
      if (token !== "{" && token !== "[") return open.length === 0 ? "nothing" : "comma"
      open.push(token)
      return token === "{" ? "first key" : "first value"
    case "key":
    case "first key":
      return token.startsWith('"') ? "colon" : undefined
    case "colon":
      return token === ":" ? "value" : undefined
    case "comma":
      if (token !== ",") return undefined
      return open.at(-1) === "{" ? "key" : "value"
    case "nothing":
      return undefined
  }
}

const blank = /[ \t\n\r]*/uy
const tokenOf =
  /[{}[\]:,]|"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/uy

const lengthOf = (pattern: RegExp, source: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0].length ?? 0
}

const described = (source: string, at: number, wanted: Wanted): Slip => {
  const lines = source.slice(0, at).split(/\r\n|\r|\n/u)
  const isSpareComma = /^[}\]]/u.test(source.slice(at)) && /,[ \t\n\r]*$/u.test(source.slice(0, at))
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    found: /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{0,60}/u.exec(source.slice(at, at + 120))?.[0] ?? "",
    message: text(`按 JSON 语法，这里应为${words[wanted].zh}`, `JSON wants ${words[wanted].en} here`),
    fix: isSpareComma ? spareComma : asJson,
  }
}

const words: Readonly<Record<Wanted, Text>> = {
  value: text("一个值", "a value"),
  "first value": text("一个值或 ]", "a value or ]"),
  key: text("双引号括起的键", "a key in double quotes"),
  "first key": text("双引号括起的键或 }", "a key in double quotes or }"),
  colon: text("冒号", "a colon"),
  comma: text("逗号或收尾的括号", "a comma or the closing bracket"),
  nothing: text("正文结束", "the end of the body"),
}
const spareComma = text("删去前面多余的逗号", "delete the comma before it")
const asJson = text(
  "键和文字用双引号括起，不写注释；若是 YAML，请以 application/yaml 发送",
  "put keys and texts in double quotes and leave comments out; if it is YAML, send it as application/yaml",
)
