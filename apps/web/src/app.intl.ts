import type { Text } from "./language/language.ts"

export const appWords = {
  skip: { zh: "跳到正文", en: "Skip to content" },
  check: { zh: "填写资料", en: "Facts" },
  result: { zh: "检查结果", en: "Result" },
  missing: { zh: "没有这一页", en: "There is no such page" },
  missingLead: {
    zh: "地址可能抄漏了，或页面已经改名。已填的资料仍在本机。",
    en: "The address may be incomplete, or the page has another name now. What you filled in is still on this machine.",
  },
  toStart: { zh: "回到开始", en: "To the start" },
  unnamed: { zh: "新的备案资料", en: "New filing" },
  savedAt: (time: string): Text => ({ zh: `${time} 已保存在本机`, en: `Kept on this machine at ${time}` }),
  lost: { zh: "没有保存成功，请导出资料", en: "Could not be kept: please export" },
  export: { zh: "导出资料", en: "Export" },
  edit: { zh: "修改资料", en: "Change the facts" },
  whole: { zh: "查看完整结果", en: "See the whole result" },
  print: { zh: "打印", en: "Print" },
  filed: { zh: "主体已备案", en: "Subject filed" },
  toResult: { zh: "看结果", en: "To the result" },
  toFacts: { zh: "改资料", en: "To the facts" },
  bar: { zh: "结果摘要", en: "Summary of the result" },
  foot: {
    zh: "OpenBeian 只做检查、计划与记录，不替任何云服务商提交备案。",
    en: "OpenBeian checks, plans and keeps the record. It does not submit to any cloud for you.",
  },
  rests: (day: Text, { clauses, conflicts }: { clauses: number; conflicts: number }): Text => ({
    zh: `条款截至 ${day.zh} · 共 ${clauses} 条 · 已标明 ${conflicts} 处矛盾`,
    en: `Clauses as of ${day.en} · ${clauses} in all · ${conflicts} contradictions marked`,
  }),
  licence: { zh: "开放源代码 · Apache-2.0", en: "Open source · Apache-2.0" },
}
