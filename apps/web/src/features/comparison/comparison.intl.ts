import type { Text } from "../../language/language.ts"

export const comparisonWords = {
  title: { zh: "各家对照", en: "Providers compared" },
  lead: {
    zh: "每家文件怎么写，逐项并列。没写的就是没写，不等于不能。",
    en: "What each provider’s papers say, row by row. Not written means just that; it does not mean no.",
  },
  matrix: { zh: "逐项对照", en: "Row by row" },
  row: { zh: "项目", en: "Row" },
  kinds: {
    practice: { zh: "做法", en: "How it is done" },
    capability: { zh: "能不能", en: "What can be done" },
    limit: { zh: "限额", en: "Limits" },
  },
  onlyDiffering: (n: number): Text => ({
    zh: `只看各家不同的 ${n} 项`,
    en: `Only the ${n} on which they differ`,
  }),
  differs: { zh: "各家不同", en: "They differ" },
  undocumented: { zh: "文件未写", en: "not in its papers" },
  since: (day: Text): Text => ({ zh: `${day.zh}起`, en: `since ${day.en}` }),
  conflicts: { zh: "文件自相矛盾之处", en: "Where papers contradict themselves" },
  conflictsHint: {
    zh: "同一家的两条说法不一：两条都列出，采用哪条、为什么。",
    en: "Two clauses of one owner that do not agree: both, which one we follow, and why.",
  },
  whose: { zh: "看谁的", en: "Whose" },
  all: { zh: "全部", en: "All" },
  regulations: { zh: "国家与各省", en: "Country and provinces" },
  counted: (n: number): Text => ({ zh: `${n} 处`, en: `${n} in all` }),
  followed: { zh: "采用", en: "Followed" },
  review: { zh: "尚无定论，须向其核实", en: "Undecided: ask them" },
  why: { zh: "为什么：", en: "Why: " },
} satisfies Record<string, Text | ((...given: never) => Text) | Record<string, Text>>
