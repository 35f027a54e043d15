import type { Text } from "../../language/language.ts"

export const refusalWords = {
  label: { zh: "驳回意见", en: "Text of the refusal" },
  hint: {
    zh: "只发给本站自己的接口，按词典比对，不经模型，也不转给别处。",
    en: "Sent only to this site’s own API, which holds it against a dictionary; no model, nobody else.",
  },
  withDraft: (name: string): Text => ({
    zh: `连同打开着的资料“${name}”一起看，标出要看的地方`,
    en: `Look at the open filing “${name}” as well, and show the places in it`,
  }),
  unnamed: { zh: "未命名", en: "unnamed" },
  empty: { zh: "先贴进驳回意见的原文", en: "Paste the text of the refusal first" },
  read: { zh: "识别", en: "Read it" },
  found: (n: number): Text => ({
    zh: n === 0 ? "没有认出原因" : `认出 ${n} 条原因`,
    en: n === 0 ? "No reason was recognised" : `${n} ${n === 1 ? "reason" : "reasons"} recognised`,
  }),
  none: {
    zh: "没有一条已知原因与它相符。请贴全文，或照原文问接入商。",
    en: "No known reason fits it. Paste the whole text, or ask the provider what is meant.",
  },
  confidence: {
    high: { zh: "把握高", en: "high confidence" },
    medium: { zh: "把握中", en: "medium confidence" },
    low: { zh: "把握低", en: "low confidence" },
  },
  how: {
    title: { zh: "与标题相同：", en: "has the title of the reason: " },
    phrase: { zh: "用语相符：", en: "has a phrase of it: " },
    words: { zh: "关键词相符：", en: "has words of it: " },
  },
  check: { zh: "查什么", en: "What to check" },
  mend: { zh: "怎么改", en: "What to mend" },
  fields: { zh: "看哪几项", en: "Which facts" },
  inFiling: { zh: "资料里的这些地方", en: "These places of the filing" },
  unsaid: { zh: "未填", en: "not filled in" },
  go: { zh: "去修改", en: "Edit" },
  passed: (n: number): Text => ({
    zh: `${n} 条规则符合`,
    en: `${n} ${n === 1 ? "rule passes" : "rules pass"}`,
  }),
  listed: { zh: "各家怎么写", en: "What each provider’s papers say" },
  listedAs: (words: Text): Text => ({ zh: `列为“${words.zh}”`, en: `list it: ${words.en}` }),
  notListed: { zh: "没有列这一条", en: "do not list it" },
  undocumented: { zh: "文件没有列驳回原因", en: "list no reasons for refusals" },
  caught: (n: number): Text => ({
    zh: `提交前能查出它的规则：${n} 条`,
    en: `${n} ${n === 1 ? "rule finds" : "rules find"} it before it is handed in`,
  }),
  uncaught: { zh: "没有规则能提前查出", en: "No rule can find it beforehand" },
  beyond: { zh: "规则看不到的：", en: "What no rule sees: " },
  types: { zh: "这份资料该用的备案类型", en: "Which filing this one is" },
} satisfies Record<string, Text | ((...given: never) => Text) | Record<string, Text>>
