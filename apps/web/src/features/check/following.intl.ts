import type { Text } from "../../language/language.ts"
import { listText } from "../../language/phrase.ts"

export const followingWords = {
  title: { zh: "结果随填随变", en: "The result follows" },
  asOf: (n: number, day: Text): Text => ({
    zh: `${n} 家 · 截至${day.zh}`,
    en: `${n} ${n === 1 ? "provider" : "providers"} · as of ${day.en}`,
  }),
  filled: (n: number): Text => ({ zh: `已填 ${n} 项`, en: `${n} ${n === 1 ? "fact" : "facts"} filled in` }),
  whole: { zh: "完整结果", en: "The whole result" },
  first: (n: number): Text => ({
    zh: n === 1 ? "最后一问" : `最值得先答的一问（还有 ${n} 问）`,
    en: n === 1 ? "The last question" : `The question to answer first (of ${n})`,
  }),
  others: (all: ReadonlyArray<Text>): Text => ({
    zh: `在${listText(all).zh}，这一点目前不是必改。`,
    en: `At ${listText(all).en} nothing has to be fixed here so far.`,
  }),
  moreObstacles: (n: number): Text => ({
    zh: `另有 ${n} 条只在这家`,
    en: `and ${n} more at this provider only`,
  }),
  impossible: (all: ReadonlyArray<Text>, message: Text): Text => ({
    zh: `${listText(all).zh}不受理：${message.zh}。`,
    en: `Not at ${listText(all).en}: ${message.en}.`,
  }),
  emptyTitle: { zh: "填几项就有结果", en: "A few facts are enough for a first answer" },
  empty: {
    zh: "填了主体是谁、要备案什么，这里就开始有结论。",
    en: "Conclusions appear here as soon as it is known who files and what.",
  },
  show: { zh: "看摘要", en: "In short" },
  hide: { zh: "收起", en: "Fold" },
}
