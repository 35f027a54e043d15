import type { Text } from "../../language/language.ts"

export const guideWords = {
  title: { zh: "办事指引", en: "Guides" },
  lead: {
    zh: "一次答一个问题，走到该怎么做。每一步依各家自己的文件，点 § 看原条。",
    en: "One question at a time, to what to do. Each step rests on the provider’s own papers: § shows the clause.",
  },
  pageTitle: (topic: Text, name: Text): Text => ({
    zh: `${topic.zh} · ${name.zh}`,
    en: `${topic.en} · ${name.en}`,
  }),
  undocumented: { zh: "文件未写", en: "not in its papers" },
  silent: (name: Text): Text => ({
    zh: `${name.zh}的文件没有写这件事，我们不替它编。`,
    en: `The papers of ${name.en} do not speak of this, and we make nothing up.`,
  }),
  elsewhere: { zh: "写了这件事的接入商：", en: "Providers whose papers do:" },
  path: { zh: "已答", en: "Answered so far" },
  change: { zh: "改答", en: "Change" },
  next: { zh: "下一步", en: "Next" },
  back: { zh: "上一步", en: "Back" },
  again: { zh: "从头开始", en: "Start over" },
  act: { zh: "该怎么做", en: "What to do" },
  onward: { zh: "接下来", en: "From here" },
  entry: (title: Text): Text => ({ zh: `办“${title.zh}”，入口：`, en: `File “${title.en}”; where: ` }),
  others: { zh: "这件事在别家", en: "The same elsewhere" },
  share: { zh: "复制到这一步的链接", en: "Copy the link to this step" },
  toAll: { zh: "看全部指引", en: "To all guides" },
}
