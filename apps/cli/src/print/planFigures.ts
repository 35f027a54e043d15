import type { Text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"
import { type Span, styled } from "./page.ts"
import { counted } from "./planWords.ts"
import { row, type Sheet, say } from "./sheet.ts"
import { badge } from "./verdicts.ts"

/** How many services go where, what it takes, and when all of it has ended. */
export const printFigures = (sheet: Sheet, figures: Plan.Figures): ReadonlyArray<string> => [
  ...row(sheet, say(sheet, labels.services), [say(sheet, services(figures))]),
  ...row(sheet, say(sheet, labels.needs), [say(sheet, needs(figures))]),
  ...(figures.finish === undefined
    ? []
    : row(sheet, say(sheet, labels.finish), [
        printRange(sheet, figures.finish),
        ...(figures.finish.isEstimated ? [say(sheet, estimated)] : []),
      ])),
]

/** The earliest day, the likely one where it is known, and the latest. */
export const printRange = (sheet: Sheet, { earliest, likely, latest }: Plan.Range): string =>
  earliest === latest
    ? earliest
    : `${earliest} – ${latest}${likely === undefined ? "" : say(sheet, likelyOn(likely))}`

/** The word for how good a plan is shown to be. */
export const proofWords = (sheet: Sheet, { verdict }: Plan.Proof): Span =>
  styled(verdict === "within" ? "yellow" : "green", say(sheet, verdicts[verdict]))

/** That a plan is for less than the workbook was meant to say. */
export const cellsLeftOut = (sheet: Sheet, faults: number): ReadonlyArray<string> =>
  faults === 0 ? [] : row(sheet, badge(sheet, "warn"), [say(sheet, leftOut(faults))])

const labels = {
  services: { zh: "服务", en: "Services" },
  needs: { zh: "需要", en: "Needed" },
  finish: { zh: "办完", en: "Ends" },
} as const satisfies Record<string, Text>

const services = (figures: Plan.Figures): Text => ({
  zh: `${figures.customers} 个客户 ${figures.services} 个服务：可备 ${figures.planned}，已备 ${figures.nothing}，暂不能备 ${figures.blocked}，待定 ${figures.open}`,
  en: `${figures.services} of ${counted(figures.customers, "customer")}: ${figures.planned} planned, ${figures.nothing} filed already, ${figures.blocked} blocked, ${figures.open} open`,
})

const needs = ({ orders, accounts, servers, moves = 0, yuan, costs }: Plan.Figures): Text => ({
  zh: `${orders} 个订单，开 ${accounts} 个账号，买 ${servers} 台服务器${moves === 0 ? "" : `，迁 ${moves} 项服务`}${yuan === undefined ? "" : `，共 ${yuan} 元${moved(costs).zh}`}`,
  en: `${counted(orders, "order")}, ${counted(accounts, "account")} to open, ${counted(servers, "server")} to buy${moves === 0 ? "" : `, ${counted(moves, "service")} to move`}${yuan === undefined ? "" : `, ${yuan} yuan${moved(costs).en}`}`,
})

/** Of the cost, what moving takes. */
const moved = (costs: Plan.Figures["costs"]): Text =>
  costs === undefined || costs.moves === 0
    ? { zh: "", en: "" }
    : { zh: `（其中迁移 ${costs.moves} 元）`, en: ` (moving is ${costs.moves} of it)` }

const likelyOn = (day: string): Text => ({ zh: `，预计 ${day}`, en: `, likely ${day}` })
const estimated: Text = {
  zh: "（超出已公布的放假安排，只计周末和法定节假日）",
  en: " (beyond the announced holidays, by weekends and statutory days)",
}

const verdicts = {
  optimal: { zh: "最优", en: "Optimal" },
  optimalByMilp: { zh: "最优", en: "Optimal" },
  within: { zh: "近优", en: "Near" },
  nothingToOrder: { zh: "无订单", en: "No orders" },
} as const satisfies Record<Plan.Proof["verdict"], Text>

const leftOut = (faults: number): Text => ({
  zh: `工作簿有 ${faults} 处要改，计划按读入的内容作出；openbeian portfolio check 逐格列出`,
  en: `${counted(faults, "cell")} of the workbook ${faults === 1 ? "needs" : "need"} mending, and the plan is for what could be read; openbeian portfolio check lists them`,
})
