import type { Text } from "../../language/language.ts"

export const editionWords = {
  title: { zh: "依据", en: "What this rests on" },
  regulations: (province: Text | undefined): Text => ({
    zh: province === undefined ? "国家" : `国家与${province.zh}`,
    en: province === undefined ? "The country" : `The country and ${province.en}`,
  }),
  hint: (n: number, day: Text): Text => ({
    zh: `${n} 份文件，${day.zh}核对。`,
    en: `${n} ${n === 1 ? "document" : "documents"}, held against the papers on ${day.en}.`,
  }),
}
