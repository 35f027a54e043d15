import type { Text } from "./language/language.ts"

export const appWords = {
  skip: { zh: "跳到正文", en: "Skip to content" },
  check: { zh: "填写资料", en: "Facts" },
  result: { zh: "检查结果", en: "Result" },
  unnamed: { zh: "新的备案资料", en: "New filing" },
  savedAt: (time: string): Text => ({ zh: `${time} 已存在本机`, en: `Kept on this machine at ${time}` }),
  lost: { zh: "没有保存成功，请导出资料", en: "Could not be kept: please export" },
  lostWhy: {
    zh: "这台机器的浏览器不让保存（空间已满，或在无痕模式）。关掉页面前请导出资料，否则会丢。",
    en: "This browser does not let the page keep anything (it is full, or private). Export the facts before you close the page, or they are gone.",
  },
  error: { zh: "有错：", en: "Error: " },
  export: { zh: "导出资料", en: "Export" },
  edit: { zh: "修改资料", en: "Change the facts" },
  whole: { zh: "查看完整结果", en: "See the whole result" },
  print: { zh: "打印", en: "Print" },
  filed: { zh: "主体已备案", en: "Subject filed" },
  toResult: { zh: "看结果", en: "To the result" },
  toFacts: { zh: "改资料", en: "To the facts" },
  bar: { zh: "结果摘要", en: "Summary of the result" },
}
