import type { Text } from "../../language/language.ts"

const days = (from: number, to: number): string => (from === to ? `${to}` : `${from}–${to}`)

export const provinceWords = {
  title: { zh: "各省要求", en: "Provinces" },
  lead: {
    zh: "每个省的通信管理局对备案另有要求，多由服务商转述。这里逐条列出各家说法、出处与日期；说法不一的并列，不替您选。",
    en: "Each province’s administration asks for things of its own, mostly told by providers. Here is what each source says, with its date; where they differ all stand side by side and none is chosen for you.",
  },
  pageTitle: (name: Text): Text => ({
    zh: `${name.zh} · 各省要求`,
    en: `${name.en} · Provinces`,
  }),
  mapLegend: {
    zh: "每格：收录几项要求，其中几项各家说法不一，审核往年用几天。",
    en: "On each tile: how many topics are known, how many of them are disputed, how many days a review was seen to take.",
  },
  statements: (n: number): Text => ({ zh: `${n} 项`, en: `${n} ${n === 1 ? "topic" : "topics"}` }),
  differing: (n: number): Text => ({ zh: `${n} 项说法不一`, en: `${n} disputed` }),
  seen: (from: number, to: number): Text => ({
    zh: `审核往年 ${days(from, to)}\u00a0天`,
    en: `review:\u00a0${days(from, to)}\u00a0days`,
  }),
  checkedOn: (day: Text): Text => ({ zh: `${day.zh}核对`, en: `held against the sources on ${day.en}` }),
  prefixes: (prefixes: ReadonlyArray<string>): Text => ({
    zh: `备案号以“${prefixes.join("”或“")}”开头`,
    en: `numbers begin with ${prefixes.join(" or ")}`,
  }),
  print: { zh: "打印", en: "Print" },
  figures: { zh: "要点", en: "In short" },
  review: { zh: "管局审核", en: "Review by the administration" },
  perOrder: { zh: "每单新增", en: "New in one order" },
  unlimited: { zh: "不限", en: "no limit" },
  atMost: (n: number): Text => ({ zh: `至多 ${n} 个`, en: `at most ${n}` }),
  services: {
    website: { zh: "网站", en: "websites" },
    app: { zh: "APP", en: "apps" },
    miniProgram: { zh: "小程序", en: "mini programs" },
    quickApp: { zh: "快应用", en: "quick apps" },
  },
  kinds: { individual: { zh: "个人", en: "individuals" }, unit: { zh: "单位", en: "units" } },
  filingTypes: { newSubject: { zh: "首次备案", en: "first filing:" } },
  footerNumber: { zh: "页脚放哪个号", en: "Number at the foot" },
  footer: {
    service: { zh: "网站备案号（带“-1”等序号）", en: "the service’s number, with its serial such as -1" },
    subject: { zh: "主体备案号（不带序号）", en: "the subject’s number, without a serial" },
  },
  copyrightLine: { zh: "页脚版权所有行", en: "Copyright line at the foot" },
  copyright: {
    required: { zh: "必须有", en: "required" },
    advised: { zh: "建议有", en: "advised" },
  },
  undocumented: { zh: "来源未载明", en: "No source says" },
  differs: { zh: "说法不一", en: "Sources differ" },
  differsBelow: { zh: "说法不一，见下", en: "Sources differ, see below" },
  note: { zh: "提示", en: "note" },
  groups: { zh: "本页各组", en: "Groups on this page" },
  legend: {
    zh: "备案资料填了本省，检查时逐条比对；说法不一的只标存疑。标“提示”的不比对，供参考。",
    en: "A filing in this province is held against these; where sources differ it is marked unclear. Notes are for reading only.",
  },
  otherwise: (face: Text): Text => ({ zh: `不符则${face.zh}`, en: `Otherwise ${face.en.toLowerCase()}` }),
  perOrderBelow: { zh: "只有提示，见下", en: "Notes only, below" },
  paper: { zh: "材料", en: "Paper" },
  forms: {
    image: { zh: "图片", en: "image" },
    video: { zh: "视频", en: "video" },
    paper: { zh: "纸质", en: "paper" },
  },
  sources: { zh: "出处", en: "Sources" },
  toAll: { zh: "看各省一览", en: "To the list of provinces" },
}
