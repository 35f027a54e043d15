import type { Text } from "../../language/language.ts"

/** A count of things in English. */
export const some = (n: number, one: string, many = `${one}s`): string => `${n}\u00a0${n === 1 ? one : many}`

/** An amount of money, its thousands apart. */
export const yuan = (amount: number): Text => {
  const figure = amount.toLocaleString("en", { maximumFractionDigits: 2 })
  return { zh: `${figure}\u00a0元`, en: `CNY\u00a0${figure}` }
}

/** No plan is rounded to a better one. */
const rounded = (percent: number | undefined): number => Math.ceil((percent ?? 0) * 100 - 1e-6) / 100

/** What the pages of plan and comparison say alike. */
export const planWords = {
  title: { zh: "备案计划", en: "Filing plan" },
  titleAt: (at: Text): Text => ({ zh: `备案计划 · ${at.zh}`, en: `Filing plan · ${at.en}` }),
  noSuch: { zh: "没有这家服务商", en: "No such provider" },
  short: { zh: "计划", en: "Plan" },
  portfolio: { zh: "客户组合", en: "Portfolio" },
  compare: { zh: "对比", en: "Compare" },
  mix: { zh: "搭配", en: "Mix" },
  lead: (customers: number, services: number): Text => ({
    zh: `${customers} 位客户，${services} 项服务。同样的输入总得同样的计划。`,
    en: `${some(customers, "customer")}, ${some(services, "service")}. The same input has the same plan.`,
  }),
  of: (file: string): Text => ({ zh: `组合：${file}`, en: `Portfolio: ${file}` }),
  at: { zh: "交给谁", en: "Filed at" },
  endsBy: { zh: "预计不晚于（办完）", en: "Likely to have ended by" },
  noDay: { zh: "不限日期", en: "Any day" },
  carryOn: { zh: "接着先前的计划 …", en: "Carry on an earlier plan …" },
  carries: (file: string): Text => ({
    zh: `接着 ${file} 做：在哪家、先求什么、何时办完都照它`,
    en: `The rest of ${file}: where, what comes first and by when are as it has them`,
  }),
  notKept: (file: string): Text => ({ zh: `请再选一次 ${file}`, en: `Choose ${file} again` }),
  anew: { zh: "重新作计划", en: "Plan anew" },
  rest: { zh: "余下的部分", en: "The rest" },
  first: { zh: "被拒最少之后", en: "After the fewest refused" },
  aims: {
    cost: { zh: "先求省钱", en: "Least cost" },
    finish: { zh: "先求早办完", en: "Earliest finish" },
  },
  export: { zh: "导出", en: "Export" },
  forms: {
    pdf: { zh: "PDF", en: "PDF" },
    xlsx: { zh: "Excel", en: "Excel" },
    ics: { zh: "日历", en: "Calendar" },
    md: { zh: "Markdown", en: "Markdown" },
    json: { zh: "JSON", en: "JSON" },
  },
  fileName: { zh: "备案计划", en: "filing-plan" },
  making: { zh: "正在生成文件 …", en: "The file is being made …" },
  notMade: { zh: "文件没有生成，计划还在。", en: "The file could not be made; the plan is as it was." },
  print: { zh: "打印", en: "Print" },
  waiting: { zh: "正在计算", en: "Reckoning" },
  cancel: { zh: "取消", en: "Cancel" },
  stopped: { zh: "已停下，没有结果。", en: "Stopped, without a result." },
  offline: {
    zh: "连不上服务器。组合还存在本机。",
    en: "The server cannot be reached. The portfolio is kept on this machine.",
  },
  line: (line: number, field: string): Text => ({
    zh: `第 ${line} 行 ${field}：`,
    en: `Line ${line} ${field}: `,
  }),
  again: { zh: "重试", en: "Try again" },
  empty: { zh: "还没有客户组合", en: "No portfolio yet" },
  emptyHint: {
    zh: "先在客户组合里打开一份工作簿，计划与对比都从那里来。",
    en: "Open a workbook under Portfolio first; plan and comparison are made of it.",
  },
  toPortfolio: { zh: "打开客户组合", en: "Open a portfolio" },
  toCheck: { zh: "只查一份备案", en: "Check a single filing" },
  nothing: {
    zh: "没有要办的事：都已备案、还不能备或待答。",
    en: "There is nothing to do: all is filed, cannot be yet, or is not known.",
  },
  more: (n: number): Text => ({ zh: `再列 ${n} 项`, en: `Show ${n} more` }),
  left: (n: number): Text => ({ zh: `还有 ${n} 项`, en: `${n} left` }),

  figures: { zh: "计划概要", en: "The plan in figures" },
  planned: (orders: number): Text => ({
    zh: `项可备，分 ${orders} 单`,
    en: `can be filed, in ${some(orders, "order")}`,
  }),
  finish: (latest: Text): Text => ({
    zh: `大致办完，最晚 ${latest.zh}`,
    en: `likely end, latest ${latest.en}`,
  }),
  finishEarliest: (latest: Text): Text => ({
    zh: `最早办完，最晚 ${latest.zh}；没有“大致”的来源`,
    en: `earliest end, latest ${latest.en}; no source of a likely one`,
  }),
  noFinish: { zh: "没有要等的日期", en: "no date to wait for" },
  servers: (n: number): Text => ({ zh: `${n}\u00a0台`, en: `${n}` }),
  serversHint: (cost: Text | undefined, moves = 0): Text => ({
    zh: `服务器要买${cost === undefined ? "，未填价格" : `，共 ${cost.zh}`}${moves > 0 ? `；${moves} 项要迁移` : ""}`,
    en: `servers to buy, ${cost === undefined ? "no prices given" : `${cost.en} in all`}${moves > 0 ? `; ${moves} to move` : ""}`,
  }),
  accounts: (n: number): Text => ({ zh: `${n}\u00a0个`, en: `${n}` }),
  accountsHint: { zh: "要开的账号", en: "accounts to open" },
  blocked: (n: number): Text => ({ zh: `${n}\u00a0项`, en: `${n}` }),
  blockedHint: (open: number): Text => ({
    zh: `暂不能备${open === 0 ? "" : `；另 ${open} 项待答或存疑`}`,
    en: `cannot be filed${open === 0 ? "" : `; ${open} more not known or unclear`}`,
  }),

  verdicts: {
    optimal: { zh: "最优，已证明", en: "Best possible, proved" },
    optimalByMilp: { zh: "最优（整数规划）", en: "Best possible (integer program)" },
    nothingToOrder: { zh: "无须提交订单", en: "Nothing to order" },
    within: (percent: number | undefined): Text => ({
      zh: `差距不超过 ${rounded(percent)}%`,
      en: `Within ${rounded(percent)} % of the best`,
    }),
  },
  proof: { zh: "有多好", en: "How good it is" },
  bounds: (n: number): Text => ({ zh: `看全部 ${n} 条下界`, en: `All ${some(n, "bound")}` }),
  boundsTable: { zh: "下界与本计划", en: "Bounds and this plan" },
  what: { zh: "什么", en: "What" },
  bound: { zh: "至少", en: "At least" },
  reached: { zh: "本计划", en: "This plan" },

  timeline: { zh: "时间图", en: "Timeline" },
  timelineHint: (day: Text): Text => ({
    zh: `从${day.zh}算起。实色到大致日期，斜线到最晚；阴影为周末与节假日。`,
    en: `From ${day.en}. Solid up to the likely day, hatched up to the latest; weekends and holidays are shaded.`,
  }),
  by: { zh: "按什么排", en: "Arranged by" },
  bys: { customer: { zh: "按客户", en: "By customer" }, provider: { zh: "按服务商", en: "By provider" } },
  zoom: { zh: "放大", en: "Zoom" },
  zooms: { month: { zh: "月", en: "Month" }, week: { zh: "周", en: "Week" }, day: { zh: "日", en: "Day" } },
  scrolls: { zh: "时间图，可左右滚动", en: "Timeline, scrolls sideways" },
  keys: {
    zh: "用 Tab 进入，方向键在订单之间移动，Enter 看这一单。",
    en: "Tab enters, arrow keys go between orders, Enter shows one.",
  },
  today: { zh: "今天", en: "Today" },
  place: (province: Text | undefined, services: number): Text => ({
    zh: `${province === undefined ? "" : `${province.zh} · `}${services} 项`,
    en: `${province === undefined ? "" : `${province.en} · `}${some(services, "service")}`,
  }),
  wave: (wave: number, n: number): Text => ({
    zh: `第 ${wave} 批 · ${n} 项`,
    // In a short bar the last word falls on a line that is not seen.
    en: `Wave ${wave} · ${some(n, "service").replace("\u00a0", " ")}`,
  }),
  bar: (name: string, words: Text, wave: number, n: number, range: Text): Text => ({
    zh: `${name}，${words.zh}，第 ${wave} 批，${n} 项，${range.zh}`,
    en: `${name}, ${words.en}, wave ${wave}, ${some(n, "service")}, ${range.en}`,
  }),
  range: (earliest: Text, likely: Text | undefined, latest: Text): Text => ({
    zh: `最早 ${earliest.zh}${likely === undefined ? "" : `，大致 ${likely.zh}`}，最晚 ${latest.zh}`,
    en: `earliest ${earliest.en}${likely === undefined ? "" : `, likely ${likely.en}`}, latest ${latest.en}`,
  }),
  key: {
    prepare: { zh: "备料、购买、开户", en: "Gather, buy, open" },
    provider: { zh: "服务商初审", en: "Provider" },
    sms: { zh: "短信核验", en: "SMS" },
    administration: { zh: "管局审核", en: "Administration" },
    tail: { zh: "最晚", en: "Latest" },
    off: { zh: "周末与节假日", en: "Weekends, holidays" },
    madeUp: { zh: "调休上班", en: "Worked weekends" },
  },
  named: (words: Text, wave: Text): Text => ({
    zh: `${words.zh}（${wave.zh}）`,
    en: `${words.en} (${wave.en})`,
  }),
  asTable: { zh: "用文字看时间图", en: "The timeline in words" },
  order: { zh: "订单", en: "Order" },
  stage: { zh: "阶段", en: "Stage" },
  begins: { zh: "提交", en: "Filed on" },
  filed: (range: Text, hasToWait: boolean, ends: Text): Text => ({
    zh: `提交：${range.zh}${hasToWait ? "（此前不能提交）" : ""}；办完：${ends.zh}`,
    en: `Filed on: ${range.en}${hasToWait ? " (it has to wait until then)" : ""}; ended: ${ends.en}`,
  }),
  endsEarliest: { zh: "最早办完", en: "Earliest end" },
  earliest: { zh: "最早", en: "Earliest" },
  likely: { zh: "大致", en: "Likely" },
  latestHead: { zh: "最晚", en: "Latest" },
  waitsForOrder: (orders: Text): Text => ({
    zh: `等 ${orders.zh} 办完才能提交`,
    en: `Handed in after ${orders.en}`,
  }),
  leavesOut: (stages: Text): Text => ({
    zh: `未计入文件未载明时长的：${stages.zh}`,
    en: `Without the stages whose length the papers do not state: ${stages.en}`,
  }),
  close: { zh: "关闭", en: "Close" },
  ceiling: (provider: Text, n: number): Text => ({
    zh: `${provider.zh}一个账号按最长用时一年至多办 ${n} 项新增`,
    en: `at the longest durations one account at ${provider.en} gets ${n} new services through a year`,
  }),

  steps: { zh: "步骤", en: "Steps" },
  stepsCount: (shown: number, all: number): Text => ({
    zh: shown === all ? `共 ${all} 步` : `${shown} 步，共 ${all} 步`,
    en: shown === all ? some(all, "step") : `${shown} of ${some(all, "step")}`,
  }),
  filter: { zh: "筛选步骤", en: "Filter the steps" },
  allCustomers: { zh: "所有客户", en: "All customers" },
  allProviders: { zh: "所有服务商", en: "All providers" },
  allOwners: { zh: "谁做都列", en: "Whoever does it" },
  customer: { zh: "客户", en: "Customer" },
  provider: { zh: "服务商", en: "Provider" },
  owner: { zh: "谁做", en: "Who" },
  owners: {
    broker: { zh: "经办", en: "Broker" },
    customer: { zh: "客户", en: "Customer" },
    provider: { zh: "服务商", en: "Provider" },
    administration: { zh: "管局", en: "Administration" },
  },
  when: { zh: "何时", en: "When" },
  doing: { zh: "做什么", en: "What" },
  source: { zh: "出处", en: "Source" },
  state: { zh: "状态", en: "State" },
  number: { zh: "序号", en: "Number" },
  ready: { zh: "可开始", en: "Can begin" },
  waits: (numbers: string): Text => ({ zh: `等第 ${numbers} 步`, en: `After ${numbers}` }),
  later: { zh: "未到日期", en: "Not yet" },
  theirs: { zh: "等对方", en: "With them" },
  inputs: (n: number): Text => ({ zh: `要备 ${n} 项`, en: `${some(n, "thing")} for it` }),
  afterwards: (what: Text): Text => ({
    zh: `批准后才知道：${what.zh}`,
    en: `Known after approval: ${what.en}`,
  }),
  noSteps: { zh: "没有这样的步骤。", en: "There is no such step." },

  blockedTitle: { zh: "暂不能备", en: "Cannot be filed yet" },
  blockedCount: (n: number): Text => ({
    zh: `${n} 项，附最小改动`,
    en: `${some(n, "service")}, each with the smallest change`,
  }),
  noBlocked: { zh: "没有被拒的服务。", en: "No service is refused." },
  mustFix: { zh: "必改", en: "Must fix" },
  mend: { zh: "算进计划", en: "Reckon it in" },
  toMix: { zh: "看搭配的计划", en: "See the mixed plan" },
  otherProviders: { zh: "各家的原因", en: "Why at each provider" },
  ifSo: { zh: "假如改成这样：", en: "What if it were so:" },
  ifSoHint: {
    zh: "只改计划，不改客户组合。证件与事实须真的如此才能提交。",
    en: "It changes the plan, not the portfolio. Papers and facts have to be so before anything is handed in.",
  },
  take: { zh: "按此重算", en: "Reckon with it" },
  leave: { zh: "不改", en: "Leave it" },

  changed: { zh: "算进计划的改动", en: "Reckoned with" },
  changedHint: {
    zh: "客户组合没有改。关掉这个标签页，改动就不在了。",
    en: "The portfolio is as it was. The changes go with this tab.",
  },
  changedTo: (label: Text, value: Text): Text => ({
    zh: `${label.zh}：${value.zh}`,
    en: `${label.en}: ${value.en}`,
  }),
  takenAway: { zh: "去掉", en: "taken away" },
  known: { zh: "是", en: "yes" },
  notSo: { zh: "否", en: "no" },
  takeBack: { zh: "撤回", en: "Take back" },
  takeAllBack: { zh: "全部撤回", en: "Take all back" },
  difference: { zh: "与改动之前相比", en: "Against the plan before" },
  noDifference: { zh: "计划没有变。", en: "The plan is the same." },
  service: { zh: "服务", en: "Service" },
  before: { zh: "之前", en: "Before" },
  after: { zh: "之后", en: "After" },
  outcomes: {
    planned: { zh: "可备", en: "in an order" },
    nothing: { zh: "已备案", en: "filed already" },
    blocked: { zh: "不能备", en: "cannot be filed" },
    review: { zh: "存疑", en: "unclear" },
    undecided: { zh: "待答", en: "not known" },
  },
  save: { zh: "保存改后的组合", en: "Save the changed portfolio" },

  notComplete: { zh: "不完整", en: "Not complete" },
  unread: (n: number): Text => ({
    zh: `工作簿有 ${n} 处没有读入，没有算进它们。`,
    en: `${some(n, "cell")} of the workbook could not be read; all below is reckoned without ${n === 1 ? "it" : "them"}.`,
  }),
  unlisted: (n: number): Text => ({
    zh: `另有 ${n} 处错误没有逐一列出，其中的内容也可能没有读入。`,
    en: `${n} more ${n === 1 ? "fault is" : "faults are"} not listed one by one; what they are about may be left out too.`,
  }),
  unreadTitle: { zh: "未读入的单元格", en: "Cells that were not read" },
  unreadWhich: { zh: "列出", en: "Which" },
  toMend: { zh: "去改正", en: "Mend them" },
  cell: { zh: "单元格", en: "Cell" },
  found: { zh: "所填", en: "Found" },
  why: { zh: "原因", en: "Why" },
  lost: {
    cell: { zh: "没有算进这一格", en: "left out: the cell" },
    row: { zh: "没有算进这一行", en: "left out: the row" },
    column: { zh: "没有算进这一列", en: "left out: the column" },
    sheet: { zh: "没有算进这张表", en: "left out: the sheet" },
  },
  unknowns: { zh: "待答", en: "Not known" },
  unknownsCount: (n: number): Text => ({
    zh: `${n} 项，答了就算进计划`,
    en: `${some(n, "question")}; each answer is reckoned with`,
  }),
  noneOf: { zh: "一个也没有", en: "There is none" },
  toList: { zh: "去客户组合里填", en: "List them in the portfolio" },
  blocks: (n: number): Text => ({
    zh: `有 ${n} 条必改规则要看它`,
    en: `${some(n, "blocking rule")} ${n === 1 ? "waits" : "wait"} for it`,
  }),

  assumptions: { zh: "假设", en: "Assumptions" },
  materials: { zh: "材料包", en: "What to bring" },
  materialsHint: { zh: "一位客户一份，可单独打印。", en: "One for each customer, printed by itself." },
  printPack: { zh: "打印这一份", en: "Print this one" },
  material: { zh: "材料", en: "Material" },
  wants: { zh: "要求", en: "Wanted" },
  wanted: {
    required: { zh: "必交", en: "Required" },
    onRequest: { zh: "按要求", en: "On request" },
    undocumented: { zh: "未载明", en: "Not stated" },
    unknown: { zh: "待答", en: "Not known" },
  },
  materialsUnlisted: (at: Text): Text => ({
    zh: `${at.zh}的文件没有列出要交的材料。`,
    en: `The papers of ${at.en} do not list what to bring.`,
  }),
  noMaterials: { zh: "这位客户没有要交的材料。", en: "Nothing is wanted of this customer." },
  purchases: { zh: "采购与开户", en: "Purchases and accounts" },
  product: { zh: "产品", en: "Product" },
  count: { zh: "数量", en: "Count" },
  codes: { zh: "授权码", en: "Codes" },
  months: { zh: "至少几个月", en: "Months, at least" },
  cost: { zh: "费用", en: "Cost" },
  costs: { zh: "费用明细", en: "What it costs" },
  each: { zh: "单价", en: "Each" },
  for: { zh: "给谁", en: "For" },
  shared: { zh: "各客户共用", en: "all customers" },
  notStated: { zh: "未载明", en: "not stated" },
  noPrice: { zh: "未填价格", en: "no price" },
  noPurchases: { zh: "不用买服务器。", en: "No server has to be bought." },
  account: { zh: "账号实名", en: "Account in the name of" },
  opening: (n: number): Text => ({ zh: `${n} 步开户`, en: some(n, "step") }),
  insteadOf: (id: string): Text => ({ zh: `代替 ${id}`, en: `instead of ${id}` }),
  noAccounts: { zh: "不用开账号。", en: "No account has to be opened." },
}
