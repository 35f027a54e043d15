import { Day } from "@openbeian/core/calendar"
import { listed, type Text, text } from "@openbeian/core/text"
import type { Argument, Proof as Shown, Solution } from "../model/index.ts"
import type { Bound, Proof } from "../Plan.ts"
import type { Numbers, Setting } from "../portfolio/numbers.ts"

/** How good the plan is, in words; with a day, among those that are likely to have ended by it. */
export const proofOf = ({ proof, providers }: Solution, finishBy?: string): Proof => {
  if (providers.every(({ orders }) => orders === 0)) return { verdict: "nothingToOrder", text: noOrders }
  const by = reasons(proof.by)
  const among = amongPlans(finishBy)
  switch (proof.word) {
    case "optimal":
      return {
        verdict: "optimal",
        text: text(
          `在所列限额与假设下，${among.zh}没有更好的计划。${by.zh}`,
          `Under the limits and assumptions stated no plan ${among.en}is better.${by.en}`,
        ),
      }
    case "optimal by MILP":
      return {
        verdict: "optimalByMilp",
        text: text(
          `在所列限额与假设下，整数规划求解器证明${among.zh}没有更好的计划。${by.zh}`,
          `Under the limits and assumptions stated a solver of integer programs has shown that no plan ${among.en}is better.${by.en}`,
        ),
      }
    case "within":
      return {
        verdict: "within",
        ...(Number.isFinite(proof.costPercent) ? { percent: proof.costPercent } : {}),
        text: gapOf(proof, by, among),
      }
  }
}

/** Of which plans it is the best. */
const amongPlans = (finishBy: string | undefined): Text =>
  finishBy === undefined
    ? text("", "")
    : text(`在预计不晚于 ${finishBy} 办完的计划里，`, `that is likely to have ended by ${finishBy} `)

const noOrders = text(
  "没有要提交的订单：各项服务或已备案，或暂不能备，或待定。",
  "There is no order to hand in: every service is filed already, blocked or open.",
)

const reasons = (all: ReadonlyArray<Argument>): Text => {
  const { zh, en } = listed(all.map((argument) => argued[argument]))
  return text(`依据：${zh}。`, ` By: ${en}.`)
}

const gapOf = (
  { costPercent, finishDays }: Extract<Shown, { readonly word: "within" }>,
  by: Text,
  among: Text,
): Text =>
  text(
    `${among.zh}成本最多比下界高 ${rounded(costPercent)}%，预计办完日最多晚 ${finishDays} 天。${by.zh}`,
    `The cost is at most ${rounded(costPercent)} % above its bound and the likely end at most ${finishDays} ${finishDays === 1 ? "day" : "days"} after its own${among.en === "" ? "" : `, of every plan ${among.en.trim()}`}.${by.en}`,
  )

/** A bound of nothing has no percentage. */
const rounded = (percent: number): string =>
  Number.isFinite(percent) ? String(Math.ceil(percent * 100) / 100) : "∞ "

const argued: Readonly<Record<Argument, Text>> = {
  cover: text("购买组合的覆盖表", "the covering table of purchases"),
  matching: text("现有授权码的最大匹配", "the largest matching into codes that are there"),
  batches: text("每单容量", "the places of an order"),
  longestFirst: text("最长者先并成满单", "full orders, the longest together"),
  shortFirst: text("首单取小、其余满单", "the first order short, the others full"),
  enumeration: text("穷举全部次序", "all sequences tried"),
  states: text("单个主体的全部分配状态", "all ways of dividing one subject's services"),
  residues: text("共用授权码的余数表", "the table of remainders of shared codes"),
  counts: text("共用授权码的用量表", "the table of shared codes by their number"),
  relaxation: text("授权码的最低单价", "codes at their least price each"),
  capacity: text("期限内的单位数", "the places that end in time"),
  milp: text("整数规划", "integer programming"),
  forced: text(
    "只有一家接入商，每个客户只有一单，在最早能提交的那天提交",
    "one provider and one order for each customer, handed in on the first day on which it can be",
  ),
}

/** What no plan goes below, beside what this one reaches. */
export const boundsOf = (
  { bounds, cost, finish, providers }: Solution,
  { isPriced }: Numbers,
  { plugins }: Setting,
  { finishBy, isLikelyKnown }: { readonly finishBy?: string | undefined; readonly isLikelyKnown: boolean },
): ReadonlyArray<Bound> =>
  finish === undefined
    ? []
    : [
        {
          of: isPriced ? "cost" : "purchases",
          bound: isPriced ? bounds.cost.value / 100 : bounds.cost.value,
          reached: isPriced ? cost.total / 100 : cost.total,
          text: inTime(
            isPriced
              ? text("总成本（元）", "total cost in yuan")
              : text(
                  "要购买的服务器（台），没有价格时按台计",
                  "servers to buy; without prices each counts as one",
                ),
            finishBy,
          ),
        },
        ...(bounds.finish === undefined
          ? []
          : [
              {
                of: "finish" as const,
                bound: Day.fromNumber(bounds.finish.value),
                reached: Day.fromNumber(finish.likely),
                text: text(
                  `${isLikelyKnown ? "全部办完的预计日期" : "全部办完的日期，没有用时估计的省份按最晚计"}：${argued[bounds.finish.by].zh}`,
                  `${isLikelyKnown ? "likely end of all orders" : "end of all orders, the likely one, or the latest where nobody knows how long the administration takes"}: ${argued[bounds.finish.by].en}`,
                ),
              },
            ]),
        ...plugins.flatMap(({ id, name }, p): ReadonlyArray<Bound> => {
          const here = providers[p]
          const [codes, orders] = [bounds.codes[p], bounds.orders[p]]
          if (here === undefined || here.items === 0) return []
          return [
            ...(codes === undefined || here.newCodes === 0
              ? []
              : [
                  {
                    of: "codes" as const,
                    provider: id,
                    bound: codes.value,
                    reached: here.newCodes,
                    text: text(
                      `在${name.zh}还缺的授权码：${argued[codes.by].zh}`,
                      `codes wanting at ${name.en}: ${argued[codes.by].en}`,
                    ),
                  },
                ]),
            ...(orders === undefined
              ? []
              : [
                  {
                    of: "orders" as const,
                    provider: id,
                    bound: orders.value,
                    reached: here.orders,
                    text: text(
                      `在${name.zh}的订单：${argued[orders.by].zh}`,
                      `orders at ${name.en}: ${argued[orders.by].en}`,
                    ),
                  },
                ]),
          ]
        }),
      ]

/** What is bounded, and by when. */
const inTime = (what: Text, finishBy: string | undefined): Text =>
  finishBy === undefined
    ? what
    : text(`${what.zh}，预计不晚于 ${finishBy} 办完`, `${what.en}, likely to have ended by ${finishBy}`)
