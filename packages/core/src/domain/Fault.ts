import { type Text, text } from "../text/Text.ts"

/** One thing that keeps a text from being a domain name (域名错误). */
export interface Fault {
  readonly _tag: Kind
  /** The first character concerned, counted from 1 in the host. */
  readonly at: number
  readonly found: string
  readonly says: Text
  readonly fix: Text
}

type Kind =
  | "Empty"
  | "EmptyLabel"
  | "LabelTooLong"
  | "NameTooLong"
  | "BadCharacter"
  | "BadHyphen"
  | "BadPunycode"
  | "BadAddress"
  | "BareSuffix"
  | "UnknownSuffix"

export const empty: Fault = {
  _tag: "Empty",
  at: 1,
  found: "",
  says: text("没有填写域名", "There is no name"),
  fix: text("填写域名，如 example.cn", "Enter a name such as example.cn"),
}

export const emptyLabel = (at: number): Fault => ({
  _tag: "EmptyLabel",
  at,
  found: "",
  says: text(
    `第 ${at} 个字符处两点之间没有内容`,
    `Nothing stands before or between the dots at character ${at}`,
  ),
  fix: text("删去多余的点，或补上漏掉的一级", "Remove the dot that is too much, or put in what is missing"),
})

export const labelTooLong = (at: number, label: string, length: number): Fault => ({
  _tag: "LabelTooLong",
  at,
  found: label,
  says: text(
    `“${shown(label)}”长 ${length} 个字符，每级至多 63 个（中文按 Punycode 计）`,
    `“${shown(label)}” has ${length} characters; a label has at most 63, in Punycode`,
  ),
  fix: text(
    "核对是否漏了点，或把别的文字粘贴了进来",
    "See whether a dot is missing or other text was pasted with it",
  ),
})

export const nameTooLong = (length: number): Fault => ({
  _tag: "NameTooLong",
  at: 254,
  found: "",
  says: text(`域名长 ${length} 个字符，至多 253 个`, `The name has ${length} characters; 253 are the most`),
  fix: text(
    "核对是否粘贴了多个域名，每处只填一个",
    "See whether several names were pasted; enter one in each place",
  ),
})

export const badCharacter = (at: number, found: string): Fault => ({
  _tag: "BadCharacter",
  at,
  found,
  says: text(
    `第 ${at} 个字符“${found}”不能用在域名里`,
    `Character ${at}, “${found}”, cannot stand in a name`,
  ),
  fix:
    fixes[found] ??
    text(
      "只用字母、数字、连字符和汉字，各级之间用点",
      "Use letters, digits, hyphens and Han characters, with dots between labels",
    ),
})

export const badHyphen = (at: number, label: string): Fault => ({
  _tag: "BadHyphen",
  at,
  found: label,
  says: text(`“${shown(label)}”以连字符开头或结尾`, `“${shown(label)}” begins or ends with a hyphen`),
  fix: text("删去开头或结尾的连字符", "Remove the hyphen at the beginning or end"),
})

export const badPunycode = (at: number, label: string): Fault => ({
  _tag: "BadPunycode",
  at,
  found: label,
  says: text(
    `“${shown(label)}”以 xn-- 开头，却不是有效的 Punycode`,
    `“${shown(label)}” begins with xn-- but is not valid Punycode`,
  ),
  fix: text(
    "改填中文域名本身，或从注册商处复制 Punycode",
    "Enter the name in its own script, or copy the Punycode from the registrar",
  ),
})

export const badAddress = (host: string): Fault => ({
  _tag: "BadAddress",
  at: 1,
  found: host,
  says: text(
    "像 IP 地址，但不是有效的地址，也不是域名",
    "Looks like an IP address but is not a valid one, nor a name",
  ),
  fix: text("填写域名；IP 地址填在服务器处", "Enter a name; addresses belong to the server"),
})

export const bareSuffix = (at: number, suffix: string): Fault => ({
  _tag: "BareSuffix",
  at,
  found: suffix,
  says: text(
    `“${shown(suffix)}”只是域名后缀，前面没有注册的名称`,
    `“${shown(suffix)}” is a suffix only, with no registered name before it`,
  ),
  fix: text(
    `填写完整域名，如 example.${shown(suffix)}`,
    `Enter the whole name, such as example.${shown(suffix)}`,
  ),
})

export const unknownSuffix = (at: number, suffix: string): Fault => ({
  _tag: "UnknownSuffix",
  at,
  found: suffix,
  says: text(`“${shown(suffix)}”不是公共域名后缀`, `“${shown(suffix)}” is no public suffix`),
  fix: text(
    "核对最后一级的拼写，如 .cn、.com、.中国",
    "Check the spelling of the last label, such as .cn, .com or .中国",
  ),
})

/** What people most often paste along with a name, or put in its place. */
const fixes: Readonly<Record<string, Text>> = {
  "*": text(
    "不能填泛域名，请逐个填写实际使用的域名",
    "A wildcard cannot be filed: enter the names in use one by one",
  ),
  "@": text(
    "这像电子邮箱；只填 @ 后面的域名",
    "This looks like an e-mail address: enter what comes after the @",
  ),
  _: text(
    "下划线可用于解析记录，不能用于网站域名",
    "An underscore may stand in a DNS record, not in the name of a site",
  ),
  ",": text("每处只填一个域名", "Enter one name in each place"),
  ";": text("每处只填一个域名", "Enter one name in each place"),
  "、": text("每处只填一个域名", "Enter one name in each place"),
  " ": text("每处只填一个域名，中间不留空格", "Enter one name in each place, without spaces"),
}

/** A message stays short, whatever was pasted. */
const shown = (label: string): string => (label.length > 63 ? `${label.slice(0, 60).toWellFormed()}…` : label)
