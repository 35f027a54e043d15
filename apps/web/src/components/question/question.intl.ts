import type { Text } from "../../language/language.ts"

export const questionWords = {
  title: (n: number): Text =>
    n === 0
      ? { zh: "能答的都答了", en: "Nothing left that you can answer" }
      : {
          zh: `再答 ${n} 问，结论就全了`,
          en: `${n} ${n === 1 ? "question" : "questions"} left for a full answer`,
        },
  hint: {
    zh: "最要紧的在前；答完即时更新。",
    en: "What matters most comes first; the result follows at once.",
  },
  settles: (n: number, waiting: ReadonlyArray<{ name: Text; settles: number }>): Text => {
    const [only, ...others] = waiting
    const each = (language: "zh" | "en", comma: string) =>
      waiting.map(({ name, settles }) => `${name[language]} ${settles}`).join(comma)
    return {
      zh: `可定 ${n} 条结论（${others.length === 0 ? only?.name.zh : each("zh", "，")}）`,
      en: `settles ${n} ${n === 1 ? "conclusion" : "conclusions"} (${others.length === 0 ? only?.name.en : each("en", ", ")})`,
    }
  },
  fill: { zh: "填上", en: "Fill in" },
  none: { zh: "没有", en: "None" },
  open: { zh: "有，逐项填写", en: "Yes, fill in" },
  more: (n: number): Text => ({ zh: `还有 ${n} 问`, en: `${n} more ${n === 1 ? "question" : "questions"}` }),
  aside: (n: number): Text => ({
    zh: `另有 ${n} 问您答了“不清楚”`,
    en: `${n} ${n === 1 ? "question" : "questions"} you were not sure about`,
  }),
}
