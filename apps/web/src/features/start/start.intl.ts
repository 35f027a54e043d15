import type { Text } from "../../language/language.ts"

export const startWords = {
  title: { zh: "备案之前，先知道结果", en: "Know the answer before you file" },
  lead: {
    zh: "填一份资料，按云服务商自己的文件检查：属于哪一类备案，哪里会被驳回，还缺什么信息，要交什么材料，大约哪天办完。每一条结论都注明出处。",
    en: "Fill in the facts once and check them against the provider’s own papers: which filing it is, what would be refused, what is still missing, which papers to bring and when it could be done. Every line names its source.",
  },
  who: { zh: "谁能用", en: "Who can use it" },
  whoText: {
    zh: "企业、个体工商户、机关、事业单位、社会组织、律所和个人，网站与 APP 都可以。",
    en: "Companies, sole traders, public bodies, social organisations, law firms and individuals, for websites and apps.",
  },
  prepare: { zh: "准备什么", en: "What to prepare" },
  prepareText: {
    zh: "主体证件、负责人的证件、域名实名信息、大陆节点的服务器。不齐也能先查。",
    en: "The subject’s certificate, the responsible persons’ papers, the domain’s real-name record, a server on the mainland. Not all of it is needed to begin.",
  },
  how: { zh: "怎么查", en: "How it is checked" },
  howText: {
    zh: "不知道的空着就好：它会说哪几项最值得先问清楚。",
    en: "Leave open what you do not know: it says which facts are worth asking for first.",
  },
  after: { zh: "之后呢", en: "Afterwards" },
  afterText: {
    zh: "资料只存在这台电脑的浏览器里，可导出为 YAML 或 JSON。它不替您提交备案。",
    en: "Your facts stay in this browser and can be exported as YAML or JSON. Nothing is submitted for you.",
  },
  window: { zh: "OpenBeian 开放备案", en: "OpenBeian" },
  windowFaulty: { zh: "有错：OpenBeian 开放备案", en: "Faults: OpenBeian" },
  resume: { zh: "接着填", en: "Carry on" },
  unnamed: { zh: "未命名的资料", en: "Unnamed filing" },
  savedAt: (when: string): Text => ({ zh: `${when} 存`, en: `kept ${when}` }),
  examples: { zh: "或试一个示例", en: "Or try an example" },
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
