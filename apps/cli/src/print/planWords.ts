import type { Text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"

/** What the print of a plan says between its figures. */
export const inAYear = (services: number): Text => ({
  zh: `按最长用时，一个账号一年最多办完 ${services} 项`,
  en: `at the longest durations one account gets ${counted(services, "service")} through in a year`,
})

export const titles = {
  mix: { zh: "备案计划 · 搭配", en: "Plan · mix" },
  one: { zh: "备案计划 · 一家", en: "Plan · one provider" },
  accounts: { zh: "要开的账号", en: "Accounts to open" },
  purchases: { zh: "要买的", en: "To buy" },
  moves: { zh: "要迁移的", en: "To move" },
  blocked: { zh: "暂不能备", en: "Cannot be filed yet" },
  open: { zh: "待定", en: "Open" },
  unread: { zh: "没有读入的单元格", en: "Cells that were not read" },
  assumptions: { zh: "假设", en: "Assumptions" },
} as const satisfies Record<string, Text>

export const aims = {
  cost: { zh: "先求成本最低，再求最早办完", en: "the least cost first, then the earliest end" },
  finish: { zh: "先求最早办完，再求成本最低", en: "the earliest end first, then the least cost" },
} as const satisfies Record<Plan.Objective, Text>

export const bounded = (bound: number | string, reached: number | string): Text => ({
  zh: `下界 ${bound}，本计划 ${reached}`,
  en: `at least ${bound}, here ${reached}`,
})
export const verifiedAs = (realName: string | undefined): Text =>
  realName === undefined
    ? { zh: "以主体名义实名，名称待补", en: "verified as the subject, whose name is not known" }
    : { zh: `实名为 ${realName}`, en: `verified as ${realName}` }
export const insteadOf = (account: string): Text => ({
  zh: `（账号 ${account} 用不上）`,
  en: ` (the account ${account} cannot be used)`,
})
export const giving = (codes: number): Text => ({ zh: `${codes} 个授权码`, en: counted(codes, "code") })
export const costing = (yuan: number): Text => ({ zh: `${yuan} 元`, en: `${yuan} yuan` })
export const forAll: Text = { zh: "各客户共用", en: "for all customers" }
export const waveTitle = (wave: number, orders: number): Text => ({
  zh: `第 ${wave} 批 · ${orders} 个订单`,
  en: `Wave ${wave} · ${counted(orders, "order")}`,
})
export const more = (left: number): Text => ({
  zh: `另有 ${left} 项；--out plan.xlsx 写出全部`,
  en: `${left} more; --out plan.xlsx has all of them`,
})
export const spanning = (begins: string, ends: string): Text => ({
  zh: `提交 ${begins}；办完 ${ends}`,
  en: `handed in ${begins}; ends ${ends}`,
})
export const waiting = (orders: ReadonlyArray<string>): Text => ({
  zh: `（等 ${orders.join("、")}）`,
  en: ` (after ${orders.join(", ")})`,
})
export const deciding = (blocks: number): Text => ({
  zh: `（有 ${blocks} 条必改规则要看它）`,
  en: ` (${blocks} blocking ${blocks === 1 ? "rule depends" : "rules depend"} on it)`,
})

/** 1 order, 2 orders. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`
