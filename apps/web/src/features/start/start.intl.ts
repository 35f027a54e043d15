import type { Text } from "../../language/language.ts"

export const startWords = {
  title: { zh: "备案之前，先知道结果", en: "Know the answer before you file" },
  lead: {
    zh: "一份资料，同时按各家云服务商、国家与本省的文件检查：属于哪一类备案，哪里会被驳回，要交什么材料，大约哪天办完。每一条结论都注明出处。",
    en: "One set of facts, held against the papers of every provider, the country and the province: which filing it is, what would be refused, which papers to bring and when it could be done. Every line names its source.",
  },
  worked: { zh: "同一件事，各家答案不同", en: "One fact, different answers" },
  workedFact: (domain: string, days: number): Text => ({
    zh: `示例：域名 ${domain}，剩余 ${days}\u00a0天`,
    en: `Example: the domain ${domain} with ${days}\u00a0days left`,
  }),
  workedWhole: { zh: "看这份示例的完整结果", en: "See the whole result of this example" },
  undocumented: { zh: "未载明", en: "Not stated" },
  silent: { zh: "文件没有写", en: "Its papers do not say" },
  askThem: { zh: "须向服务商核实", en: "Ask the provider" },
  noFigures: { zh: "连不上服务器，示例读不到。", en: "The server cannot be reached; no example now." },
  before: { zh: "开始之前", en: "Before you start" },
  who: { zh: "谁能用", en: "Who can use it" },
  whoText: {
    zh: "企业、个体工商户、机关、事业单位、社会组织、律所和个人，网站与 APP 都可以。哪家不受理谁，检查时先说。",
    en: "Companies, sole traders, public bodies, social organisations, law firms and individuals, for websites and apps. If a provider does not take you, the check says so first.",
  },
  prepare: { zh: "准备什么", en: "What to prepare" },
  prepareText: {
    zh: "主体证件、负责人的证件与手机号、域名实名信息、大陆节点的服务器。不齐也能先查，缺什么会列出来。",
    en: "The subject’s certificate, the responsible persons’ papers and mobile numbers, the domain’s real-name record, a server on the mainland. Begin without: what is missing is listed.",
  },
  how: { zh: "要多久", en: "How long it takes" },
  howText: {
    zh: "全国的时限如下；各家初审的天数在检查结果里。",
    en: "The times that hold everywhere; each provider’s own review is in the result.",
  },
  after: { zh: "之后呢", en: "Afterwards" },
  afterText: {
    zh: "批下来之后还要办这些，到期之前要办完。",
    en: "Once it is approved there is more to do, and some of it has an end.",
  },
  figures: { zh: "收录了多少", en: "How much is known" },
  counted: {
    clauses: { zh: "条条款，逐条注明文件与章节", en: "clauses, each with its paper and section" },
    conflicts: { zh: "处文件矛盾，已标明取舍与理由", en: "contradictions, with what is followed and why" },
    provinces: { zh: "个省级管局的口径，附来源与日期", en: "provinces, with sources and dates" },
    providers: { zh: "家服务商，可用插件扩充", en: "providers, and plugins for more" },
  },
  window: { zh: "OpenBeian 开放备案", en: "OpenBeian" },
  windowFaulty: { zh: "有错：OpenBeian 开放备案", en: "Faults: OpenBeian" },
  resume: { zh: "接着填", en: "Carry on" },
  unnamed: { zh: "未命名的资料", en: "Unnamed filing" },
  savedAt: (when: string): Text => ({ zh: `${when} 存`, en: `kept ${when}` }),
  examples: { zh: "或试一个示例", en: "Or try an example" },
  all: (n: number): Text => ({ zh: `看全部 ${n} 个示例`, en: `All ${n} examples` }),
  fewer: { zh: "收起其他示例", en: "Fewer examples" },
  others: { zh: "其他示例", en: "Other examples" },
  again: { zh: "重试", en: "Try again" },
  noExamples: { zh: "示例暂时读不到。", en: "The examples cannot be read now." },
  faulty: (name: string, n: number): Text => ({
    zh: `${name} 有 ${n} 处要改`,
    en: `${n} ${n === 1 ? "fault" : "faults"} in ${name}`,
  }),
  line: (n: number): Text => ({ zh: `第 ${n} 行`, en: `Line ${n}` }),
  unreachable: {
    zh: "连不上服务器，文件还没有检查。",
    en: "The server cannot be reached; the file is not checked yet.",
  },
}
