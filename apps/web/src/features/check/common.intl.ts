import type { Text } from "../../language/language.ts"

export const commonWords = {
  title: { zh: "国家与本省的要求", en: "The country and the province" },
  hint: {
    zh: "不论在哪家备案都要过。另有更近的规定时以它为准，这里并列。",
    en: "They hold whoever gives access. Where something nearer decides, this one stands beside it.",
  },
  unknown: {
    zh: "还没填备案省份，本省的要求没有算进来。",
    en: "The province of the filing is not known yet, so its requirements are not among these.",
  },
  cleanAll: (n: number): Text => ({
    zh: `${n} 处都没有要改要答的`,
    en: `Nothing open at any of the ${n} places`,
  }),
  cleanRest: (n: number): Text => ({
    zh: `其余 ${n} 处没有要改要答的`,
    en: `Nothing open at the other ${n} places`,
  }),
  morePlaces: (n: number): Text => ({ zh: `另有 ${n} 处`, en: `${n} more places` }),
  notes: (n: number): Text => ({ zh: `本省另有 ${n} 条说明`, en: `${n} more remarks on the province` }),
  notesHint: {
    zh: "供参考，不影响上面的结论；各资料说法不一的并列。",
    en: "For the reader: no conclusion above rests on them. Where sources differ both stand here.",
  },
  differs: { zh: "说法不一", en: "Sources differ" },
  fill: { zh: "去填写", en: "Fill in" },
  none: (name: Text): Text => ({
    zh: `${name.zh}没有受理备案的通信管理局，只列国家的要求。`,
    en: `No administration in ${name.en} takes filings: only the country’s requirements are here.`,
  }),
  all: (name: Text): Text => ({
    zh: `${name.zh}的全部要求与出处`,
    en: `All that ${name.en} asks, with sources`,
  }),
  only: (names: Text): Text => ({ zh: `只在${names.zh}：`, en: `only at ${names.en}:` }),
  provider: (names: Text): Text => ({
    zh: `在${names.zh}以其自己的条款为准`,
    en: `At ${names.en} its own clause decides`,
  }),
  province: (name: Text | undefined): Text => ({
    zh: `以${name?.zh ?? "本省"}的规定为准`,
    en: `${name?.en ?? "The province"} decides`,
  }),
}
