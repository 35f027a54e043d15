import type { Text } from "../../language/language.ts"

export const footerWords = {
  number: { zh: "备案号", en: "Record number" },
  numberHint: {
    zh: "服务的号（带“-1”）或主体的号都可以。",
    en: "The service’s own, with its -1, or the subject’s.",
  },
  numberMissing: {
    zh: "先填备案号，如 浙ICP备05000012号-1",
    en: "Enter the record number, such as 浙ICP备05000012号-1",
  },
  kind: { zh: "放在哪里", en: "Shown on" },
  kinds: {
    "": { zh: "按号码判断", en: "as the number says" },
    website: { zh: "网站", en: "a website" },
    app: { zh: "APP", en: "an app" },
  },
  provider: { zh: "在哪家备案", en: "Filed at" },
  anyProvider: { zh: "不限，只看国家与本省", en: "anyone: country and province alone" },
  province: { zh: "备案省份", en: "Filed in" },
  anyProvince: { zh: "按号码的省份", en: "as the number says" },
  organisation: { zh: "主体名称", en: "Subject’s name" },
  organisationHint: { zh: "写在版权行里；没有就空着。", en: "For the copyright line; may stay empty." },
  year: { zh: "版权年份", en: "Years of copyright" },
  yearHint: { zh: "如 2026 或 2021-2026", en: "such as 2026 or 2021-2026" },
  publicSecurityNumber: { zh: "公安备案号", en: "Public-security number" },
  publicSecurityHint: { zh: "办好之后才有。", en: "There is one once that is done." },
  make: { zh: "生成", en: "Make it" },
  ready: { zh: "可以这样放", en: "Put this" },
  blocked: { zh: "有要改的，先改再放", en: "Mend this first" },
  text: { zh: "文字", en: "Text" },
  link: { zh: "链接", en: "Link" },
  html: { zh: "HTML", en: "HTML" },
  why: { zh: "各部分的依据", en: "What each part rests on" },
  checks: { zh: "检查", en: "Checks" },
  fine: { zh: "没有要改的地方", en: "There is nothing to mend" },
} satisfies Record<string, Text | Record<string, Text>>
