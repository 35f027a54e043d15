import type { Text } from "../../language/language.ts"

export const providerWords = {
  title: { zh: "云服务商对照", en: "Providers compared" },
  short: { zh: "云服务商", en: "Providers" },
  lead: {
    zh: "能力、限额与做法逐项并列，每格注明出处。“未载明”指文件没有写，不是没有限制，也不是不能。",
    en: "Abilities, limits and practices side by side, each cell with its source. “Not stated” means that the papers do not say; it means neither no limit nor no.",
  },
  matrix: { zh: "逐项对照", en: "Row by row" },
  scrolls: { zh: "对照表，可左右滚动", en: "The table, which scrolls sideways" },
  row: { zh: "项目", en: "Row" },
  group: { zh: "分组", en: "Group" },
  saveTable: { zh: "导出表格", en: "Export the table" },
  filter: { zh: "看哪些项目", en: "Which rows" },
  shows: {
    all: (n: number): Text => ({ zh: `全部 ${n} 项`, en: `All ${n} rows` }),
    differing: (n: number): Text => ({ zh: `只看不同 ${n}`, en: `Only where they differ: ${n}` }),
    limits: (n: number): Text => ({ zh: `只看限额 ${n}`, en: `Only limits: ${n}` }),
  },
  shown: (n: number): Text => ({ zh: `列出 ${n} 项`, en: `${n} rows are shown` }),
  nothing: { zh: "没有这样的项目。", en: "There is no such row." },
  choose: { zh: "对照哪几家", en: "Which providers" },
  differs: { zh: "各家不同", en: "They differ" },
  undocumented: { zh: "未载明", en: "Not stated" },
  papers: (papers: number, clauses: number): Text => ({
    zh: `${papers} 份文件 · ${clauses} 条`,
    en: `${papers} ${papers === 1 ? "paper" : "papers"} · ${clauses} clauses`,
  }),
  levels: {
    draft: { zh: "草稿，文件尚未读完", en: "Draft: its papers are not read to the end" },
    community: { zh: "社区维护", en: "Kept by the community" },
  },
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
  toAll: { zh: "看全部云服务商", en: "See all providers" },
  print: { zh: "打印", en: "Print" },
} satisfies Record<string, Text | ((...given: never) => Text) | Record<string, Text | ((n: number) => Text)>>
