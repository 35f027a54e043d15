import type { Text } from "../../language/language.ts"

export const oneWords = {
  compare: { zh: "与别家对照", en: "Compare" },
  checkedOn: (day: Text): Text => ({ zh: `${day.zh}核对`, en: `held against its papers on ${day.en}` }),
  coverage: (inForce: number, waived: number): Text =>
    waived === 0
      ? { zh: `现行 ${inForce} 条全部用到`, en: `all ${inForce} clauses in force are used` }
      : {
          zh: `现行 ${inForce} 条，用到 ${inForce - waived} 条，其余 ${waived} 条写明为何不用`,
          en: `${inForce} clauses in force: ${inForce - waived} used, ${waived} left out with a reason`,
        },
  contents: { zh: "本页各节", en: "On this page" },
  contacts: { zh: "入口与联系方式", en: "Portal and contacts" },
  papers: { zh: "文件与版本", en: "Papers and editions" },
  papersHint: {
    zh: "条款用我们自己的话复述；点文件看其全部条款。",
    en: "Clauses are in our own words; a paper leads to all of its clauses.",
  },
  clausesOf: (n: number): Text => ({ zh: `${n} 条条款`, en: `${n} ${n === 1 ? "clause" : "clauses"}` }),
  routes: { zh: "核验方式与流程", en: "Ways of verification" },
  routesHint: {
    zh: "每一步由谁办、文件写的多久；横条从最早到最晚。",
    en: "Who acts at each stage and how long the papers say; a bar goes from the earliest to the latest.",
  },
  noLength: { zh: "时长未载明", en: "length not stated" },
  noRoutes: { zh: "文件没有逐步写明流程。", en: "The papers do not tell the way step by step." },
  steps: (n: number): Text => ({ zh: `${n} 步`, en: `${n} ${n === 1 ? "step" : "steps"}` }),
  ends: { zh: "怎样结束", en: "How it ends" },
  actors: {
    applicant: { zh: "您来办", en: "You" },
    provider: { zh: "服务商", en: "Provider" },
    administration: { zh: "管局", en: "Administration" },
  },
  open: { zh: "至最晚", en: "up to the latest" },
  axis: { zh: "横轴：自提交起的天数", en: "across: days from handing in" },
  silent: (names: Text): Text => ({
    zh: `文件未载明时长，图上只作一点：${names.zh}`,
    en: `The papers do not state how long these take; each is a point: ${names.en}`,
  }),
  capabilities: { zh: "能不能", en: "What it can do" },
  can: { zh: "能", en: "Yes" },
  cannot: { zh: "不能", en: "No" },
  limits: { zh: "限额", en: "Limits" },
  unlimited: { zh: "不限", en: "Unlimited" },
  products: { zh: "可备案的云服务", en: "Products that carry a filing" },
  monthsMin: (n: number): Text => ({
    zh: `至少购买 ${n} 个月`,
    en: `bought for ${n} ${n === 1 ? "month" : "months"} at least`,
  }),
  otherProducts: { zh: "其他产品", en: "other products" },
  noTerm: { zh: "最短购买时长未载明", en: "least term not stated" },
  types: { zh: "备案类型与入口", en: "Filing types and their entries" },
  materials: { zh: "材料与格式", en: "Materials and their formats" },
  forms: {
    image: { zh: "图片", en: "image" },
    video: { zh: "视频", en: "video" },
    paper: { zh: "纸质", en: "paper" },
  },
  format: { zh: "格式", en: "Format" },
  also: { zh: "部分情形另须", en: "In some cases also" },
  practices: { zh: "做法", en: "How it is done" },
  duties: { zh: "办理前后的义务", en: "Duties before and after" },
  before: { zh: "之前", en: "before" },
  after: { zh: "之后", en: "after" },
  signup: { zh: "开户", en: "Sign-up" },
  guides: { zh: "指引", en: "Guides" },
  refusals: { zh: "驳回原因", en: "Reasons of refusal" },
  refusalsHint: {
    zh: "文件列出的常见原因；收到驳回文字可用工具识别。",
    en: "The common reasons of its papers; a tool reads the text of a refusal.",
  },
  rules: { zh: "检查用的规则", en: "Rules of the check" },
  rulesHint: (n: number): Text => ({ zh: `共 ${n} 条`, en: `${n} in all` }),
  showRules: { zh: "列出规则", en: "List the rules" },
  severities: {
    block: { zh: "不符则必改", en: "must be fixed" },
    warn: { zh: "不符则提醒", en: "warning" },
    advice: { zh: "建议", en: "advice" },
  },
  conflicts: { zh: "文件自相矛盾之处", en: "Where its papers contradict themselves" },
  noConflicts: { zh: "没有发现。", en: "None was found." },
} satisfies Record<string, Text | ((...given: never) => Text) | Record<string, Text>>
