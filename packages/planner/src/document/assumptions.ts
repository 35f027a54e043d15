import { WorkingDays } from "@openbeian/core/calendar"
import { Province } from "@openbeian/core/place"
import type { Plugin } from "@openbeian/core/provider"
import { listed, type Text, text } from "@openbeian/core/text"
import { carriedOf } from "../carryOn.ts"
import type { Solution } from "../model/index.ts"
import type { Assumption, PlannedOrder, PlannedService, Purchase } from "../Plan.ts"
import { isNamed } from "../portfolio/facts.ts"
import type { Estimate } from "../portfolio/legs.ts"
import type { Numbers, Setting, Weighed } from "../portfolio/numbers.ts"
import { strayPrices, unpricedIn } from "../portfolio/offers.ts"
import { daysOffAt } from "./daysOff.ts"
import { limitsOf } from "./limits.ts"
import { notTakenOf } from "./notTaken.ts"
import { returnsOf } from "./returns.ts"
import { inProvince, scoped } from "./scope.ts"
import { unusedOf } from "./unused.ts"
import { followsOf, underWayOf } from "./waits.ts"

/** What the plan takes for granted because no paper says it, as far as it bears on what is planned. */
export const assumptionsOf = (planned: {
  readonly setting: Setting
  readonly numbers: Numbers
  readonly solution: Solution
  readonly customers: ReadonlyArray<Weighed>
  /** Of each customer, in the same order. */
  readonly services: ReadonlyArray<ReadonlyArray<PlannedService>>
  readonly orders: ReadonlyArray<PlannedOrder>
  readonly purchases: ReadonlyArray<Purchase>
  readonly estimates: ReadonlyMap<string, Estimate>
  readonly latest: string | undefined
  readonly installed: ReadonlyArray<Plugin.Plugin>
}): ReadonlyArray<Assumption> => {
  const { setting, numbers, orders, latest, customers, installed } = planned
  const used = setting.plugins.filter(({ id }) => orders.some(({ provider }) => provider === id))
  const all: ReadonlyArray<Assumption> = [
    ...carriedOf(planned),
    ...used.flatMap((plugin) => limitsOf(plugin, planned)),
    ...estimatesOf(planned),
    ...(numbers.isPriced
      ? [
          {
            kind: "price" as const,
            text: text("价格取自您的输入。", "Prices are the ones you gave."),
            clauses: [],
          },
        ]
      : [{ kind: "noPrice" as const, text: unpriced(setting), clauses: [] }]),
    ...effortsOf(planned),
    ...strayPrices(setting).map((name) => ({
      kind: "notTaken" as const,
      text: text(
        `没有叫“${name}”的产品，它的价格没有用上；请按接入商资料里的产品名改正。`,
        `There is no product ${name}, so its price is not used; write the product as the provider's page names it.`,
      ),
      clauses: [],
    })),
    ...unusedOf(setting, planned.customers),
    ...returnsOf(planned),
    ...followsOf(customers, planned.services),
    ...underWayOf(customers, orders, setting),
    ...(latest !== undefined && latest > WorkingDays.lastAnnounced ? [unannounced(latest)] : []),
    ...used.flatMap((plugin) => daysOffAt(plugin, orders)),
    ...notTakenOf({ setting, installed, customers }),
  ]
  return all.map((assumption) => scoped(assumption, orders))
}

type Planned = Parameters<typeof assumptionsOf>[0]

/** What the decree fixes is counted. A notice gives more days off, among them those for festivals at a weekend. */
const unannounced = (latest: string): Assumption => {
  const { lastAnnounced, lastStatutory, statutoryClauses } = WorkingDays
  const counted = text(
    `${lastAnnounced} 之后的放假安排尚未公布：周末之外只计法定节假日；年度通知可能另加休息日（含周末节日的补假）和周末上班。`,
    `No notice on holidays is out for the days after ${lastAnnounced}: beside weekends only the statutory days are counted; the yearly notice may add days off, also for festivals at a weekend, and working weekends.`,
  )
  return {
    kind: "calendar",
    text:
      latest <= lastStatutory
        ? counted
        : text(
            `${counted.zh}${lastStatutory} 之后只计周末。`,
            `${counted.en} After ${lastStatutory} weekends alone are counted.`,
          ),
    clauses: statutoryClauses,
  }
}

const unpriced = (setting: Setting): Text => {
  if ((setting.assumptions.prices ?? []).length === 0)
    return text(
      "没有给出价格：以购买的服务器最少为准。",
      "No prices were given: the fewest servers are bought.",
    )
  const names = listed(unpricedIn(setting).map(({ name }) => name))
  return text(
    `${names.zh}没有价格，无从比较成本：以购买的服务器最少为准。`,
    `There is no price for ${names.en}, so costs cannot be compared: the fewest servers are bought.`,
  )
}

/** Efforts are yuan: they add up with prices, and with nothing else. */
const effortsOf = ({ setting, numbers }: Planned): ReadonlyArray<Assumption> => {
  const { efforts = [] } = setting.assumptions
  if (!setting.plugins.some((plugin) => efforts.some(({ provider }) => isNamed(plugin, provider)))) return []
  return [
    {
      kind: "effort",
      text: numbers.isPriced
        ? text("手续成本取自您的输入。", "Efforts are the ones you gave.")
        : text(
            "没有各家的价格，您填的手续成本没有用上；给出每家接入商的价格就会用上。",
            "Prices are missing, so the efforts you gave are not used; give a price for every provider and they are.",
          ),
      clauses: [],
    },
  ]
}

const estimatesOf = ({ estimates, customers, orders }: Planned): ReadonlyArray<Assumption> =>
  [...estimates].map(([code, estimate]) => ({
    ...estimated(code, estimate),
    ...inProvince(code, customers, orders),
  }))

const estimated = (code: string, estimate: Estimate): Assumption => {
  const name =
    code === "" ? text("省份未知的客户", "customers of an unknown province") : Province.nameOf(code)
  if (estimate === undefined)
    return {
      kind: "noEstimate",
      text: text(
        `${name.zh}：没有管局用时的来源，只给最早与最晚。`,
        `${name.en}: no source tells how long the administration takes; earliest and latest alone are given.`,
      ),
      clauses: [],
    }
  return estimate.by === "user"
    ? {
        kind: "estimate",
        text: text(
          `${name.zh}：管局用时按您填的 ${estimate.workingDays} 个工作日计，不超出文件所写的期限。`,
          `${name.en}: the administration is counted with your ${estimate.workingDays} working days, within the window of the papers.`,
        ),
        clauses: [],
      }
    : {
        kind: "estimate",
        text: text(
          `${name.zh}：管局用时按所见最长的 ${estimate.workingDays} 天计，算作工作日，不超出文件所写的期限；是经验，不是规定。`,
          `${name.en}: the administration is counted with the longest that was seen, ${estimate.workingDays} days, as working days and within the window of the papers; experience, no rule.`,
        ),
        clauses: estimate.cites,
      }
}
