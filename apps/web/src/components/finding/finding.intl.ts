import type { Text } from "../../language/language.ts"

export const findingWords = {
  others: (n: number): Text => ({ zh: `另有 ${n} 条符合`, en: `${n} more ${n === 1 ? "passes" : "pass"}` }),
  all: (n: number): Text => ({ zh: `${n} 条符合`, en: `${n} ${n === 1 ? "passes" : "pass"}` }),
  undecided: (n: number): Text => ({ zh: `另有 ${n} 条待答`, en: `${n} more not known` }),
  na: (n: number): Text => ({ zh: `${n} 条不适用`, en: `${n} not applicable` }),
  beside: (n: number): Text => ({
    zh: `${n} 条另有更近的规定`,
    en: `${n} where something nearer decides`,
  }),
  reasons: (n: number): Text => ({ zh: `还有 ${n} 条也要它`, en: `${n} more want it` }),
  part: (part: Text): Text => ({ zh: `${part.zh} `, en: `${part.en}: ` }),
  edit: { zh: "去修改", en: "Edit" },
  fill: { zh: "去填写", en: "Fill in" },
  from: (day: Text): Text => ({ zh: `等到${day.zh}即符合`, en: `waiting until ${day.en} mends it` }),
  until: (day: Text): Text => ({ zh: `${day.zh}以前符合`, en: `holds until ${day.en}` }),
}
