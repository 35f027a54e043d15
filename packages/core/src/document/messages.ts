import { fill, type Text, text } from "../text/Text.ts"
import type { Code, Detail } from "./faults.ts"

interface Words {
  readonly message: Text
  readonly fix: Text
}

/** What a fault says and how it is mended, in both languages. */
export const say = (code: Code, detail: Detail): Words => {
  const { message, fix } = words[code]
  const data = {
    found: detail.found ?? "",
    key: detail.key ?? "",
    count: detail.count ?? 0,
    expects: detail.expects ?? listed(detail),
    allowed: listed(detail),
    guess: detail.guess === undefined ? nothing : fill(guess, { guess: detail.guess }),
  }
  return { message: detail.says ?? fill(message, data), fix: detail.fix ?? fill(fix, data) }
}

const nothing = text("", "")
const guess = text("是不是想写“{guess}”？", 'did you mean "{guess}"? ')
const listedMax = 40

const listed = ({ allowed = [], names }: Detail): Text => {
  const shown = allowed.slice(0, listedMax)
  const more = allowed.length > shown.length ? ["…"] : []
  const name = (word: string, language: keyof Text) => {
    const own = names !== undefined && Object.hasOwn(names, word) ? names[word]?.[language] : undefined
    return own === undefined ? word : language === "zh" ? `${word}（${own}）` : `${word} (${own})`
  }
  return {
    zh: [...shown.map((word) => name(word, "zh")), ...more].join("、"),
    en: [...shown.map((word) => name(word, "en")), ...more].join(", "),
  }
}

const words: Readonly<Record<Code, Words>> = {
  size: {
    message: text(
      "文件过大：{found} 字节，最多 {count} 字节",
      "the file is too large: {found} bytes, at most {count}",
    ),
    fix: text("把内容分成几个文件", "divide it into several files"),
  },
  workbook: {
    message: text(
      "这是 ZIP 压缩包，多半是工作簿，不是 YAML 或 JSON",
      "this is a ZIP archive, most likely a workbook, and neither YAML nor JSON",
    ),
    fix: text(
      "工作簿在网页的“客户组合”打开；或用 openbeian portfolio convert 转成 YAML",
      "open a workbook on the page Portfolio, or make YAML of it with openbeian portfolio convert",
    ),
  },
  encoding: {
    message: text("这里的字节 {found} 不是 UTF-8 文字", "the byte {found} here is not UTF-8 text"),
    fix: text("把文件另存为 UTF-8（原文件可能是 GBK 编码）", "save the file as UTF-8 (it may be in GBK)"),
  },
  character: {
    message: text("有看不见的控制字符：“{found}”", 'there is an invisible control character: "{found}"'),
    fix: text("删掉它", "remove it"),
  },
  empty: {
    message: text("文件是空的", "there is nothing in the file"),
    fix: text(
      "从范例文件开始填写；可以写的有：{allowed}",
      "start from an example; what can be written: {allowed}",
    ),
  },
  depth: {
    message: text("嵌套超过 {count} 层", "nested deeper than {count} levels"),
    fix: text("检查是否多写了括号或缩进", "look for brackets or indentation too many"),
  },
  tokens: {
    message: text(
      "内容过多：超过 {count} 个词和符号",
      "the file holds too much: more than {count} words and marks",
    ),
    fix: text("把内容分成几个文件", "divide it into several files"),
  },
  documents: {
    message: text(
      "一个文件里有不止一份文档：“{found}”",
      'there is more than one document in the file: "{found}"',
    ),
    fix: text("每份资料用一个文件", "give each filing its own file"),
  },
  directive: {
    message: text("不支持以 % 开头的指令：“{found}”", 'directives that start with % are not read: "{found}"'),
    fix: text("删掉这一行", "remove the line"),
  },
  tab: {
    message: text(
      "缩进用了制表符（Tab），YAML 只认空格",
      "the indentation has a tab; YAML takes spaces only",
    ),
    fix: text("把各行缩进里的制表符都换成空格", "turn every tab in the indentation into spaces"),
  },
  indentation: {
    message: text(
      "这一行的缩进对不上：“{found}”",
      'the indentation of this line fits nothing above it: "{found}"',
    ),
    fix: text("让同一级的各行从同一列开始", "let the lines of one level start in the same column"),
  },
  quote: {
    message: text("引号没有闭合：{found}", "the quotation mark is never closed: {found}"),
    fix: text(
      "在末尾补上同样的引号；多行文字的后续各行要缩进",
      "close it with the same mark; indent the further lines of a longer text",
    ),
  },
  escape: {
    message: text("双引号里没有“{found}”这种转义", 'within double quotes "{found}" means nothing'),
    fix: text("要写反斜杠本身，请写 \\\\，或改用单引号", "for a backslash write \\\\, or use single quotes"),
  },
  bracket: {
    message: text("括号 {found} 没有闭合", "the bracket {found} is never closed"),
    fix: text(
      "补上对应的右括号，并检查逗号和引号",
      "close it, and look at the commas and quotation marks within",
    ),
  },
  closer: {
    message: text("多余或不配对的 {found}", "{found} closes nothing or the wrong bracket"),
    fix: text("检查括号是否成对", "look whether the brackets come in pairs"),
  },
  comma: {
    message: text("逗号前面没有内容", "there is nothing before the comma"),
    fix: text("删掉多余的逗号", "remove the comma"),
  },
  separator: {
    message: text("“{found}”之前缺少逗号或冒号", 'a comma or a colon is missing before "{found}"'),
    fix: text(
      "各项之间用逗号分开，键与值之间用冒号分开",
      "put a comma between items, a colon between a key and its value",
    ),
  },
  noKey: {
    message: text("这一行不是“键: 值”：“{found}”", 'this line is not "key: value": "{found}"'),
    fix: text(
      "写成“键: 值”；若是上一行的延续，请缩进",
      'write "key: value"; indent the line if it goes on from the one above',
    ),
  },
  tightColon: {
    message: text("冒号后面缺少空格：“{found}”", 'there is no space after the colon: "{found}"'),
    fix: text("在冒号后面加一个空格", "put a space after the colon"),
  },
  wideColon: {
    message: text("用了全角冒号：“{found}”", 'the colon is a full-width one: "{found}"'),
    fix: text("改用半角冒号加一个空格", "use an ASCII colon and a space"),
  },
  colonInValue: {
    message: text("值里出现了冒号加空格：“{found}”", 'there is a colon within the value: "{found}"'),
    fix: text("给整个值加上引号，或把它另起一行缩进", "put the value in quotes, or on its own indented line"),
  },
  inlineList: {
    message: text(
      "列表不能与键写在同一行：“{found}”",
      'a list cannot start on the line of its key: "{found}"',
    ),
    fix: text("另起一行，每项一行，以“- ”开头", 'start on the next line, with "- " before each item'),
  },
  complexKey: {
    message: text("键必须是一段简单的文字", "a key must be a simple text"),
    fix: text("写成“键: 值”", 'write "key: value"'),
  },
  syntax: {
    message: text("看不懂这里：“{found}”", 'this cannot be read: "{found}"'),
    fix: text("若它是值的一部分，请给整个值加上引号", "if it belongs to a value, put the value in quotes"),
  },
  duplicateKey: {
    message: text(
      "键“{found}”重复了，第 {count} 行已经写过",
      'the key "{found}" is here already, in line {count}',
    ),
    fix: text("只保留一处", "keep one of them"),
  },
  anchor: {
    message: text("不支持锚点“{found}”", 'anchors are not read: "{found}"'),
    fix: text("删掉锚点；以 & 开头的文字请加引号", "remove it; put a text that starts with & in quotes"),
  },
  alias: {
    message: text("不支持引用“{found}”", 'aliases are not read: "{found}"'),
    fix: text(
      "把内容在这里再写一遍；以 * 开头的文字请加引号",
      "write the content out here; put a text that starts with * in quotes",
    ),
  },
  tag: {
    message: text("不支持标签“{found}”", 'tags are not read: "{found}"'),
    fix: text("删掉标签；以 ! 开头的文字请加引号", "remove it; put a text that starts with ! in quotes"),
  },
  mergeKey: {
    message: text("不支持合并键 <<", "the merge key << is not read"),
    fix: text("把要合并的各个键写出来", "write out the keys that it would bring"),
  },
  notMapping: {
    message: text(
      "文件应是一组“键: 值”，而这里是 {found}",
      'the file should be a set of "key: value", here is {found}',
    ),
    fix: text("最外层可用的键：{allowed}", "the keys of the outermost level are: {allowed}"),
  },
  wrongForm: {
    message: text(
      "形式不对：写的是 {found}，应为 {allowed}",
      "the form is wrong: found {found}, wanted {allowed}",
    ),
    fix: text(
      "{…} 是一组“键: 值”，[…] 是列表（每项一行，以“- ”开头），“…”是一个值",
      '{…} is a set of "key: value", […] a list ("- " before each item), "…" a single value',
    ),
  },
  unknownKey: {
    message: text("这里没有“{found}”这个键", 'there is no key "{found}" here'),
    fix: text("{guess}可用的键：{allowed}", "{guess}the keys are: {allowed}"),
  },
  missingKey: {
    message: text("缺少必填的键“{key}”", 'the key "{key}" is missing'),
    fix: text("补上它，值为：{expects}", "add it; its value is: {expects}"),
  },
  notListed: {
    message: text("不认识“{found}”，可用的是：{allowed}", '"{found}" is not one of: {allowed}'),
    fix: text(
      "{guess}改为其中之一，或删去这个键表示还不知道",
      "{guess}take one of them, or leave the key out as not known yet",
    ),
  },
  notBoolean: {
    message: text("“{found}”不是“是”或“否”，应为 true 或 false", '"{found}" is neither true nor false'),
    fix: text(
      "写 true 或 false（也可写 yes、no、是、否）；不知道就删去这个键",
      "write true or false (or yes, no, 是, 否); leave the key out while it is not known",
    ),
  },
  notInteger: {
    message: text("“{found}”不是整数", '"{found}" is not a whole number'),
    fix: text("只写数字，不带单位、小数点或逗号", "write digits only, without unit, point or commas"),
  },
  notNumber: {
    message: text("“{found}”不是数字", '"{found}" is not a number'),
    fix: text("只写数字，不带单位或逗号", "write digits only, without unit or commas"),
  },
  refused: {
    message: text("“{found}”不合要求，应为：{expects}", '"{found}" will not do; wanted: {expects}'),
    fix: text("改正这个值，或删去这个键表示还不知道", "correct it, or leave the key out as not known yet"),
  },
  emptyItem: {
    message: text("列表里有一项是空的", "an item of the list is empty"),
    fix: text("填上这一项，或删掉它", "fill it in or remove it"),
  },
  more: {
    message: text("另有 {count} 处错误没有列出", "{count} more faults are not listed"),
    fix: text("先改正以上各处，再检查一次", "mend those above and check again"),
  },
}
