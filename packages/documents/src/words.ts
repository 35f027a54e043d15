import type { FilingType } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"

/** Heads of the parts of a document, in their order. */
export const heads = {
  summary: text("概要", "Summary"),
  customers: text("客户与服务", "Customers and services"),
  materials: text("要准备的材料", "What you must bring"),
  timeline: text("时间图", "Timeline"),
  orders: text("订单", "Orders"),
  purchases: text("要购买的", "To buy"),
  accounts: text("要开的账号", "Accounts to open"),
  steps: text("步骤", "Steps"),
  blocked: text("暂不能备的", "What cannot be filed yet"),
  unknowns: text("还要回答的", "Still to be answered"),
  unread: text("未读入的单元格", "Cells that were not read"),
  assumptions: text("假设", "Assumptions"),
  proof: text("下界与最优性", "Bounds and proof"),
  clauses: text("所引条款", "Clauses cited"),
} as const satisfies Record<string, Text>

/** Heads of columns and names of facts. */
export const labels = {
  plan: text("备案计划", "Filing plan"),
  customer: text("客户", "Customer"),
  customerId: text("客户编号", "Customer id"),
  province: text("省份", "Province"),
  service: text("服务", "Service"),
  services: text("服务", "Services"),
  kind: text("种类", "Kind"),
  outcome: text("结论", "Outcome"),
  provider: text("接入商", "Provider"),
  providers: text("接入商", "Providers"),
  order: text("订单", "Order"),
  orders: text("订单", "Orders"),
  because: text("为何", "Why"),
  clauses: text("条款", "Clauses"),
  clause: text("条款", "Clause"),
  sentence: text("内容", "Sentence"),
  document: text("文件", "Document"),
  edition: text("版本", "Edition"),
  publisher: text("发布者", "Publisher"),
  section: text("位置", "Section"),
  standing: text("效力", "Standing"),
  when: text("何时", "When"),
  who: text("谁办", "By"),
  what: text("做什么", "What"),
  detail: text("说明", "Detail"),
  inputs: text("要用到", "Wanted for it"),
  after: text("在此之后", "After"),
  afterApproval: text("通过后才知道", "Known after approval only"),
  earliestBegin: text("最早开始", "Earliest begin"),
  likelyBegin: text("预计开始", "Likely begin"),
  latestBegin: text("最晚开始", "Latest begin"),
  earliestEnd: text("最早办完", "Earliest end"),
  likelyEnd: text("预计办完", "Likely end"),
  latestEnd: text("最晚办完", "Latest end"),
  finish: text("办完", "Finish"),
  type: text("类型", "Type"),
  wave: text("批次", "Wave"),
  leavesOut: text("未计入", "Not counted"),
  ceiling: text("年度上限", "Yearly ceiling"),
  product: text("云产品", "Product"),
  count: text("数量", "Count"),
  codes: text("授权码", "Codes"),
  months: text("至少几个月", "Months at least"),
  yuan: text("元", "Yuan"),
  realName: text("实名", "Verified as"),
  instead: text("代替", "Instead of"),
  how: text("怎么做", "How"),
  material: text("材料", "Paper"),
  wanted: text("要求", "Wanted"),
  form: text("形式", "Form"),
  format: text("格式", "Format"),
  forWhich: text("用于", "For"),
  reason: text("原因", "Reason"),
  mend: text("改法", "Mend"),
  change: text("最小改动", "Smallest change"),
  question: text("问题", "Question"),
  blocks: text("要看它的必改规则", "Rules that depend on it"),
  assumption: text("假设", "Assumption"),
  cell: text("单元格", "Cell"),
  column: text("列", "Column"),
  found: text("所填", "Found"),
  lost: text("没有算进", "Left out"),
  of: text("所计", "Of"),
  bound: text("下界", "Bound"),
  reached: text("本计划", "This plan"),
  verdict: text("最优性", "Optimality"),
  date: text("计划日期", "Date of the plan"),
  aims: text("目标次序", "Aims in order"),
  figure: text("项目", "Figure"),
  value: text("数值", "Value"),
  runsOn: text("备案所用", "Filed on"),
  movesFrom: text("迁自", "Moves from"),
  moves: text("要迁移的服务", "Services that move"),
  place: text("位置", "Place"),
  estimated: text("估计", "Estimated"),
  contents: text("目录", "Contents"),
} as const satisfies Record<string, Text>

export const outcomes: Readonly<Record<Plan.PlannedService["outcome"], Text>> = {
  planned: text("可备", "Planned"),
  nothing: text("已备", "Filed already"),
  blocked: text("暂不能备", "Cannot be filed yet"),
  review: text("存疑", "Unclear"),
  undecided: text("待答", "Not known"),
}

export const owners: Readonly<Record<Plan.Step["owner"], Text>> = {
  broker: text("经办", "Broker"),
  customer: text("客户", "Customer"),
  provider: text("接入商", "Provider"),
  administration: text("管局", "Administration"),
}

export const wanted: Readonly<Record<Plan.PlannedMaterial["wanted"], Text>> = {
  required: text("必交", "Required"),
  onRequest: text("按需", "On request"),
  undocumented: text("未载明", "Not documented"),
  unknown: text("待答", "Not known"),
}

export const forms: Readonly<Record<Plan.PlannedMaterial["form"], Text>> = {
  image: text("图片", "image"),
  video: text("视频", "video"),
  paper: text("纸质", "paper"),
}

export const verdicts: Readonly<Record<Plan.Proof["verdict"], Text>> = {
  optimal: text("最优，已证明", "Optimal, proven"),
  optimalByMilp: text("最优（整数规划）", "Optimal, by integer programming"),
  within: text("差距有界", "Gap is bounded"),
  nothingToOrder: text("无须提交订单", "Nothing to order"),
}

const objectives: Readonly<Record<Plan.Objective, Text>> = {
  cost: text("成本最少", "least cost"),
  finish: text("最早办完", "earliest finish"),
}

/** For how long a product is bought, in a sentence. */
export const monthsAtLeast = (months: number): Text =>
  text(`至少 ${months} 个月`, `${months} ${months === 1 ? "month" : "months"} at least`)

/** What a plan aims at, in the order of its aims, and the day by which it was to end. */
export const aimsOf = ({ at, objective, finishBy }: Plan.Plan): ReadonlyArray<Text> => [
  at === "mix" ? notes.mix : notes.one,
  ...(finishBy === undefined
    ? []
    : [text(`预计不晚于 ${finishBy} 办完`, `likely to have ended by ${finishBy}`)]),
  ...objective.map((aim) => objectives[aim]),
]

export const bounds: Readonly<Record<Plan.Bound["of"], Text>> = {
  codes: text("授权码", "Codes"),
  purchases: text("采购", "Purchases"),
  cost: text("成本", "Cost"),
  orders: text("订单", "Orders"),
  finish: text("办完", "Finish"),
}

export const unblocking: Readonly<Record<Plan.Blocked["unblock"]["kind"], Text>> = {
  anotherProvider: text("换接入商", "Another provider"),
  mend: text("改资料", "Change the facts"),
  none: text("改不了", "No change helps"),
}

export const types: Readonly<Record<FilingType.FilingType, Text>> = {
  newSubject: text("首次备案", "First filing"),
  newService: text("新增服务", "New service"),
  newAccess: text("新增接入", "New access"),
  changeSubject: text("变更主体", "Change of the subject"),
  changeService: text("变更服务", "Change of a service"),
  changeIp: text("变更 IP", "Change of IP"),
  cancelSubject: text("注销主体", "Cancellation of the subject"),
  cancelService: text("注销服务", "Cancellation of a service"),
  cancelAccess: text("取消接入", "Cancellation of access"),
}

export const standings = {
  inForce: text("现行", "in force"),
  superseded: text("已被取代", "superseded"),
  waived: text("未计入检查", "not part of the check"),
  ambiguous: text("含义不明", "ambiguous"),
} as const satisfies Record<string, Text>

export const lost: Readonly<Record<Plan.UnreadCell["lost"], Text>> = {
  cell: text("这一格", "this cell"),
  row: text("这一行", "this row"),
  column: text("这一列", "this column"),
  sheet: text("这张表", "this sheet"),
}

export const notes = {
  mix: text("每项服务到最合适的接入商", "each service at the provider where it is best"),
  one: text("全部在一家接入商", "all at one provider"),
  likelyLess: text("没有可据的估计", "no source for an estimate"),
  estimated: text("含尚未公布假期的日子", "beyond the announced holidays"),
  nothing: text("没有要办的。", "There is nothing to do."),
  blocked: text(
    "没有可以提交的订单：没有备案的暂都不能备，见阻断处。",
    "There is no order to hand in: what is not filed is blocked, see there.",
  ),
  complete: text("所有服务都有结论。", "Every service has its answer."),
  open: text(
    "有的服务还没有结论：见还要回答的问题与存疑处。",
    "Some services are open: see the questions and what is unclear.",
  ),
  asked: text(
    "还有要回答的问题：答案会影响材料、日期或能否受理，见那里。",
    "Some questions are to be answered: the answers bear on papers, days or on what is taken, see there.",
  ),
  brokers: text("代理的服务器", "a server of your agent"),
  forAll: text("各客户共用", "for all customers"),
  latest: text("最晚", "latest"),
  likely: text("预计", "likely"),
  earliest: text("最早", "earliest"),
  none: text("没有。", "None."),
  today: text("今天", "today"),
} as const satisfies Record<string, Text>
