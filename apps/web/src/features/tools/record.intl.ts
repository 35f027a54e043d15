import type { Text } from "../../language/language.ts"

export const recordWords = {
  label: { zh: "编号，一行一个", en: "Numbers, one on a line" },
  hint: {
    zh: "空格、全角、小写、漏写“号”都能认。",
    en: "Spaces, full-width forms, small letters and a missing 号 are taken.",
  },
  read: { zh: "识读", en: "Read them" },
  empty: { zh: "先填一个编号，如 浙ICP备05000012号-1", en: "Enter a number, such as 浙ICP备05000012号-1" },
  tooMany: (most: number): Text => ({
    zh: `一次至多 ${most} 个，请分几次`,
    en: `At most ${most} at a time: take several turns`,
  }),
  found: (good: number, bad: number): Text => ({
    zh: bad === 0 ? `认出 ${good} 个` : `认出 ${good} 个，${bad} 个认不出`,
    en: bad === 0 ? `${good} understood` : `${good} understood, ${bad} not`,
  }),
  kind: { zh: "类别", en: "Kind" },
  kinds: {
    subject: { zh: "主体备案号", en: "subject’s record number" },
    website: { zh: "网站备案号", en: "website’s record number" },
    app: { zh: "APP 备案号", en: "app’s record number" },
    miniProgram: { zh: "小程序备案号", en: "mini program’s record number" },
    quickApp: { zh: "快应用备案号", en: "quick app’s record number" },
    licence: { zh: "经营许可证号", en: "licence number" },
    publicSecurity: { zh: "公安备案号", en: "public-security number" },
    irregular: { zh: "不合规则，按原文保留", en: "irregular, kept as it is" },
  },
  province: { zh: "省份", en: "Province" },
  subject: { zh: "主体部分", en: "Subject’s part" },
  service: { zh: "服务序号", en: "Service" },
  serial: (n: number): Text => ({ zh: `第 ${n} 个服务`, en: `service no. ${n}` }),
  noService: { zh: "没有序号，是主体的号", en: "no serial: it is the subject’s own" },
  series: (n: number): Text => ({
    zh: `与这里另 ${n} 个同属一个主体`,
    en: `the same subject as ${n} other${n === 1 ? "" : "s"} here`,
  }),
  sameSubject: { zh: "同一主体", en: "Series" },
  toFooter: { zh: "为它生成页脚", en: "Make a footer of it" },
} satisfies Record<string, Text | ((...given: never) => Text) | Record<string, Text>>
