import type { Text } from "../../../language/language.ts"

export const courseWords = {
  title: { zh: "怎么提交，走哪几步", en: "How to hand in, and the stages" },
  hint: {
    zh: "阶段用服务商自己的说法；时长按文件，未载明的照写。",
    en: "Stages in the provider’s own words; lengths as its papers state them, or that they do not.",
  },
  at: (name: Text): Text => ({ zh: `在${name.zh}怎么提交`, en: `Handing in at ${name.en}` }),
  nothing: { zh: "没有要提交的单。", en: "There is no order to hand in." },
  more: (n: number): Text => ({ zh: `另有 ${n} 项`, en: `${n} more` }),
}
