import type { Text } from "./language/language.ts"

export const appWords = {
  skip: { zh: "跳到正文", en: "Skip to content" },
  start: { zh: "开始", en: "Start" },
  check: { zh: "检查", en: "Check" },
  where: { zh: "所在位置", en: "Where you are" },
  unnamed: { zh: "新的备案资料", en: "New filing" },
  titleStart: { zh: "OpenBeian 开放备案", en: "OpenBeian" },
  titleCheck: (name: string): Text => ({
    zh: `${name} · 检查 · OpenBeian`,
    en: `${name} · Check · OpenBeian`,
  }),
  titleFaulty: { zh: "有错：OpenBeian 开放备案", en: "Faults: OpenBeian" },
  savedAt: (time: string): Text => ({ zh: `${time} 已保存在本机`, en: `Kept on this machine at ${time}` }),
  lost: { zh: "没有保存成功，请导出资料", en: "Could not be kept: please export" },
  export: { zh: "导出资料", en: "Export" },
  print: { zh: "打印", en: "Print" },
  other: { zh: "换一份", en: "Another filing" },
  filed: { zh: "主体已备案", en: "Subject filed" },
  toResult: { zh: "看结果", en: "To the result" },
  toFacts: { zh: "改资料", en: "To the facts" },
  bar: { zh: "结果摘要", en: "Summary of the result" },
  foot: {
    zh: "OpenBeian 只做检查、计划与记录，不替任何云服务商提交备案。",
    en: "OpenBeian checks, plans and keeps the record. It does not submit to any cloud for you.",
  },
  licence: { zh: "开放源代码 · Apache-2.0", en: "Open source · Apache-2.0" },
}
