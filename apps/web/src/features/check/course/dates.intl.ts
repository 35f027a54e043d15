import type { Text } from "../../../language/language.ts"

export const datesWords = {
  title: { zh: "等到哪天，到哪天为止", en: "From when, and until when" },
  hint: {
    zh: "资料不变时，结论会在这些天变。",
    en: "With the facts as they are, conclusions change on these days.",
  },
  heals: { zh: "等一等就好的", en: "What waiting mends" },
  ends: { zh: "现在符合、有期限的", en: "What passes now and ends" },
  from: (day: Text): Text => ({ zh: `${day.zh}起`, en: `from ${day.en}` }),
  until: (day: Text): Text => ({ zh: `至${day.zh}`, en: `until ${day.en}` }),
  more: (n: number): Text => ({ zh: `另有 ${n} 条`, en: `${n} more` }),
}
