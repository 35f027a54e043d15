import type { FooterView } from "@openbeian/core/footer"
import type { Text } from "@openbeian/core/text"
import { languages } from "./language.ts"
import type { Language } from "./print/page.ts"

/** What may be asked in front of, between and behind the words. */
export interface Options {
  readonly provider: ReadonlyArray<string>
  readonly today?: string
  readonly lang?: Language
  readonly format: Format
  readonly strict: boolean
  readonly organisation?: string
  readonly province?: string
  readonly kind?: FooterView.Kind
  readonly subject?: string
  readonly police?: string
  readonly year?: string
  readonly html: boolean
  readonly filing?: string
  readonly mix: boolean
  readonly objective?: string
  readonly "finish-by"?: string
  readonly "carry-on"?: string
  readonly prices?: string
  readonly customer?: string
  readonly out?: string
  readonly set: ReadonlyArray<string>
  readonly answers?: string
  readonly all: boolean
  readonly help: boolean
  readonly version: boolean
}
export type OptionName = keyof Options

export const kinds = ["website", "app"] as const satisfies ReadonlyArray<FooterView.Kind>
export const objectives = ["cost", "finish", "blocked,cost,finish", "blocked,finish,cost"] as const
export const formats = ["text", "json", "sarif", "markdown", "ics"] as const
export type Format = (typeof formats)[number]

/** One option as it is written and explained. */
export interface Option {
  readonly says: Text
  readonly short?: string
  /** How its value is called. Absent: it takes none. */
  readonly value?: string
  readonly choices?: ReadonlyArray<string>
  /** Several values are wanted. Absent: a second one is refused. */
  readonly isRepeated?: true
  /** The last value counts, so that it can be added to a line that has one already. */
  readonly isOverridden?: true
}

export const options: Readonly<Record<OptionName, Option>> = {
  provider: {
    value: "ID",
    isRepeated: true,
    says: {
      zh: "只问这一家云服务商；可写多次，不写则问全部",
      en: "ask this provider only; may be repeated, without it all are asked",
    },
  },
  today: {
    value: "DATE",
    says: {
      zh: "按这一天检查，如 2026-11-20；默认是中国时间的今天",
      en: "check as of this day, such as 2026-11-20; by default today in China",
    },
  },
  lang: {
    value: "zh|en",
    isOverridden: true,
    choices: languages,
    says: {
      zh: "输出语言；默认看环境变量 OPENBEIAN_LANG、LC_ALL、LANG",
      en: "language; by default from OPENBEIAN_LANG, LC_ALL, LANG",
    },
  },
  format: {
    value: "FORMAT",
    isOverridden: true,
    choices: formats,
    says: {
      zh: "text 给人看（默认），json 一份 JSON；check 另有 sarif、markdown、ics（日历）",
      en: "text for people (the default), json for one JSON document; of check also sarif, markdown and ics (calendar)",
    },
  },
  strict: {
    says: { zh: "还有未答的问题也算不通过", en: "count what is not known yet as a block" },
  },
  organisation: {
    value: "NAME",
    says: {
      zh: "版权所有者，即备案的主体名称",
      en: "who holds the copyright: the subject's name as it is filed",
    },
  },
  province: {
    value: "PROVINCE",
    says: {
      zh: "备案所在省份，如 粤、广东、44；不写则看备案号",
      en: "where it is filed, such as 粤, 广东, 44; by default as the number says",
    },
  },
  kind: {
    value: "website|app",
    choices: kinds,
    says: {
      zh: "标示在网站上还是 APP 里；不写则看备案号",
      en: "shown on a website or in an app; by default as the number says",
    },
  },
  subject: {
    value: "NUMBER",
    says: {
      zh: "主体备案号，不能由所给的号得出时写",
      en: "the number of the subject, where it does not follow from the other",
    },
  },
  police: { value: "NUMBER", says: { zh: "公安备案号", en: "the public-security number" } },
  year: {
    value: "YEAR",
    says: {
      zh: "版权所有一行的年份，如 2026、2021-2026",
      en: "for the copyright line, such as 2026 or 2021-2026",
    },
  },
  html: {
    says: {
      zh: "只打印 HTML，可直接贴到页面；问题写到标准错误",
      en: "print the HTML alone, to be pasted; what was found goes to standard error",
    },
  },
  filing: {
    value: "FILE",
    says: {
      zh: "所涉的备案资料，YAML 或 JSON；写了才能指出具体位置",
      en: "the filing that it is about, YAML or JSON; with it the places are shown",
    },
  },
  mix: {
    says: { zh: "每个服务各在最合适的一家（默认）", en: "each service where it is best (the default)" },
  },
  objective: {
    value: "AIMS",
    choices: objectives,
    says: {
      zh: "先求什么：cost 成本（默认），finish 办完日；不能备的总是最少，可写明为 blocked,cost,finish",
      en: "what comes first: cost (the default) or finish; the blocked are always fewest, and may be named: blocked,cost,finish",
    },
  },
  "finish-by": {
    value: "DATE",
    says: {
      zh: "预计不晚于这一天办完的计划里最省的，如 2027-01-31；办不到时说明最早哪天",
      en: "the cheapest plan that is likely to have ended by this day, such as 2027-01-31; where there is none, the earliest day is told",
    },
  },
  "carry-on": {
    value: "PLAN",
    says: {
      zh: "接着做这份办了一部分的计划（先前 --out 写出的 .json）：接入商、先求什么和办完日照它的",
      en: "go on with this plan, of which a part is done (a .json of --out): where, what comes first and by when are taken from it",
    },
  },
  prices: {
    value: "FILE",
    says: {
      zh: "您的价格、手续成本、自定限额与用时估计，YAML 或 JSON",
      en: "your prices, efforts, own limits and estimates, YAML or JSON",
    },
  },
  customer: {
    value: "ID",
    says: {
      zh: "只要这位客户的部分，其他客户的一概不写；写客户编号",
      en: "the part of this customer alone, with nothing of the others; by its id",
    },
  },
  out: {
    value: "FILE",
    says: {
      zh: "写入新文件，格式看扩展名：.json、.xlsx、.pdf、.md、.ics",
      en: "a new file to write, its form by its ending: .json, .xlsx, .pdf, .md, .ics",
    },
  },
  set: {
    value: "CUSTOMER/POINTER=VALUE",
    isRepeated: true,
    says: {
      zh: "假如改这一项，计划有何不同；可写多次",
      en: "what would be different if this fact were so; may be repeated",
    },
  },
  answers: {
    value: "LIST",
    says: {
      zh: "按这些答案走，如 1,2；不提问",
      en: "walk by these answers, such as 1,2, without asking",
    },
  },
  all: { says: { zh: "打印整棵树，不提问", en: "print the whole tree without asking" } },
  help: { short: "h", says: { zh: "显示帮助", en: "show help" } },
  version: { short: "v", says: { zh: "显示版本", en: "show the version" } },
}

/** An option as a command takes it. */
export const optionOf = (
  name: OptionName,
  command: { readonly own?: Readonly<Partial<Record<OptionName, Option>>> } | undefined,
): Option => command?.own?.[name] ?? options[name]

/** Every command takes these. */
export const everywhere: ReadonlyArray<OptionName> = ["lang", "help"]

export const isOptionName = (word: string): word is OptionName => Object.hasOwn(options, word)
