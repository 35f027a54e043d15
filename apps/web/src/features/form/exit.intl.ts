import type { Text } from "../../language/language.ts"
import { formWords } from "./form.intl.ts"

export const exitWords = {
  title: { zh: "照现在所填，没有一家能办", en: "As it is filled in, no provider can take this" },
  lead: {
    zh: "这是各家文件的规定，不是填错。改掉一家的各条，就可以在那一家办。要改得最少的排在前面。",
    en: "These are rules of the papers, no mistakes in the form. Change what one provider refuses, and it can be filed there. The one with the least to change comes first.",
  },
  at: (name: Text, n: number): Text => ({
    zh: `${name.zh}：${n} 条`,
    en: `${name.en}: ${n === 1 ? "1 reason" : `${n} reasons`}`,
  }),
  mend: (fact: Text): Text => ({ zh: `去改${fact.zh}`, en: `change ${fact.en}` }),
  back: { zh: "改这一页的答案", en: "Change the answer" },
  asIs: formWords.asIs,
  result: { zh: "看各家结果", en: "See the results" },
}
