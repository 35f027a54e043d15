import type { Text } from "../../language/language.ts"

export const checkWords = {
  result: { zh: "检查结果", en: "Result" },
  type: { zh: "备案类型", en: "Filing type" },
  entry: { zh: "入口：", en: "Where: " },
  nothing: { zh: "不用备案", en: "Nothing to file" },
  review: { zh: "文件没有写明，须向服务商核实", en: "The papers leave it open: ask the provider" },
  undecided: { zh: "还不能定", en: "Not known yet" },
  fill: { zh: "去填写", en: "Fill in" },
  providers: { zh: "各家结果", en: "Results by provider" },
  sideBySide: (n: number): Text => ({ zh: `并排看哪几家，至多 ${n} 家`, en: `Side by side, at most ${n}` }),
  restPlaces: (n: number): Text => ({ zh: `另有 ${n} 处`, en: `${n} more places` }),
  morePlaces: (n: number): Text => ({ zh: `再看 ${n} 处`, en: `Show ${n} more` }),
  andMore: (names: Text, n: number): Text => ({
    zh: `${names.zh}等 ${n} 项`,
    en: `${names.en}, ${n} in all`,
  }),
  outside: (faces: ReadonlyArray<{ words: Text; n: number }>): Text => ({
    zh: `其中${faces.map(({ words, n }) => `${words.zh} ${n}`).join("、")} 出自国家或本省`,
    en: `From the country or the province: ${faces.map(({ words, n }) => `${words.en} ${n}`).join(", ")}`,
  }),
  yields: { zh: "也有规定", en: "has a rule too" },
  holdsUntil: (day: Text): Text => ({
    zh: `现在符合的各项至${day.zh}有效`,
    en: `What passes now holds until ${day.en}`,
  }),
  healsOn: (day: Text): Text => ({
    zh: `不改则等到${day.zh}，必改项自行消除`,
    en: `Left as it is, what must be fixed clears itself on ${day.en}`,
  }),
  changed: { zh: "刚刚变化", en: "Just changed" },
  turned: (before: Text, after: Text): Text => ({
    zh: `“${before.zh}”变为“${after.zh}”：`,
    en: `${before.en} is now ${after.en}: `,
  }),
  more: (n: number): Text => ({ zh: `另有 ${n} 条也变了`, en: `and ${n} more` }),
  announced: (provider: Text, faces: ReadonlyArray<{ words: Text; by: number }>): Text => ({
    zh: `${provider.zh}：${faces.map(({ words, by }) => `${words.zh}${by > 0 ? "增加" : "减少"} ${Math.abs(by)} 条`).join("，")}`,
    en: `${provider.en}: ${faces.map(({ words, by }) => `${words.en} ${by > 0 ? "up" : "down"} by ${Math.abs(by)}`).join(", ")}`,
  }),
  services: {
    website: { zh: "网站", en: "Website" },
    app: { zh: "APP", en: "App" },
    miniProgram: { zh: "小程序", en: "Mini program" },
    quickApp: { zh: "快应用", en: "Quick app" },
  },
  subject: { zh: "主体与负责人", en: "Subject and persons" },
  domain: { zh: "域名", en: "Domain" },
  accounts: { zh: "服务器与账号", en: "Servers and account" },
  register: { zh: "已有备案", en: "What is filed already" },
  changes: { zh: "变更与注销", en: "Changes" },
  order: { zh: "整单", en: "The order as a whole" },
  unreadable: {
    zh: "有几处读不懂，结果停在上一次。",
    en: "Some facts cannot be read; the result stays where it was.",
  },
  offline: {
    zh: "连不上服务器。资料已存在本机，不会丢。",
    en: "The server cannot be reached. Your facts are kept on this machine.",
  },
  again: { zh: "重试", en: "Try again" },
  waiting: { zh: "正在检查", en: "Checking" },
  mend: { zh: "去改资料", en: "Mend the facts" },
}
