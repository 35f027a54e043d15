import type { Plugin } from "@openbeian/core/provider"
import { listed, type Text, text } from "@openbeian/core/text"
import type { Solution } from "../model/index.ts"
import type { Assumption, PlannedOrder, PlannedService, Purchase } from "../Plan.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import { ownAnswer, returnsAt } from "../portfolio/returns.ts"

interface Planned {
  readonly setting: Setting
  readonly solution: Solution
  readonly customers: ReadonlyArray<Weighed>
  readonly services: ReadonlyArray<ReadonlyArray<PlannedService>>
  readonly orders: ReadonlyArray<PlannedOrder>
  readonly purchases: ReadonlyArray<Purchase>
}

/**
 * What cancellations give back (注销后归还的配额), told where the plan uses it or buys beside it: by the papers or by the
 * user it is there once the cancellation is approved, and what uses it waits for that.
 */
export const returnsOf = (planned: Planned): ReadonlyArray<Assumption> =>
  planned.setting.plugins.flatMap((plugin, p): ReadonlyArray<Assumption> => {
    const { setting, customers, orders, purchases } = planned
    const cancelling = customers.flatMap((weighed, c) => {
      const held = orders
        .filter(({ provider, customer }) => provider === plugin.id && customer === weighed.customer)
        .flatMap(({ holds }) => holds.filter((at) => isCancellation(weighed.facts.changes, at)))
      return held.length === 0 ? [] : [{ weighed, held, used: usedBy(planned.solution, c, p), c }]
    })
    const used = cancelling.reduce((sum, each) => sum + each.used, 0)
    if (cancelling.length === 0 || (used === 0 && !purchases.some(({ provider }) => provider === plugin.id)))
      return []
    const support = plugin.capabilities.quotaReturnsOnCancel
    const own = support === "undocumented" ? ownAnswer(plugin, setting) : undefined
    const clauses = support === "undocumented" ? [] : support.cites
    const counted = support === "undocumented" ? own === true : support.can
    const told = {
      kind: own === undefined ? ("quota" as const) : ("ownLimit" as const),
      provider: plugin.id,
      clauses,
    }
    return [
      {
        ...told,
        customers: cancelling.map(({ weighed }) => weighed.customer),
        text: joined(silenceOf(plugin, own), ...(counted ? [used > 0 ? isUsed : isUnused] : [])),
      },
      ...cancelling.flatMap(({ weighed, held, c }) => {
        const names = held.flatMap((at) => {
          const service = planned.services[c]?.find(({ path }) => path === at)
          return service === undefined || service.givesBack !== undefined ? [] : [service.name]
        })
        return counted && names.length > 0
          ? [{ ...told, customers: [weighed.customer], text: unknownOf(names) }]
          : []
      }),
    ]
  })

/** What the approval of a change gives back at the provider that has its order. */
export const givenBackBy = (
  facts: Weighed["facts"],
  at: string,
  provider: string | undefined,
  setting: Setting,
): Pick<PlannedService, "givesBack"> => {
  const plugin = setting.plugins.find(({ id }) => id === provider)
  if (plugin === undefined || !at.startsWith("/changes/")) return {}
  const back = returnsAt(facts, plugin, setting).flatMap((each) => (each.at === at ? [each.on] : []))
  return back.length === 0 ? {} : { givesBack: back }
}

const isCancellation = (changes: Weighed["facts"]["changes"] = [], at: string): boolean =>
  at.startsWith("/changes/") &&
  changes[Number(at.slice("/changes/".length))]?.kind.startsWith("cancel") === true

/** How many filings of a customer use a code that came back. */
const usedBy = ({ subjects }: Solution, c: number, p: number): number =>
  (subjects[c]?.placements ?? []).reduce(
    (sum, placement) =>
      placement?.provider === p
        ? sum + placement.seats.filter(({ returnedBy }) => returnedBy !== undefined).length
        : sum,
    0,
  )

const joined = (...parts: ReadonlyArray<Text>): Text =>
  text(parts.map(({ zh }) => zh).join(""), parts.map(({ en }) => en).join(" "))

const silenceOf = ({ name: { zh, en }, capabilities }: Plugin.Plugin, own: boolean | undefined): Text => {
  const support = capabilities.quotaReturnsOnCancel
  if (support !== "undocumented")
    return support.can
      ? text(
          `${zh}在注销或取消接入办结后归还配额。`,
          `${en} gives quota back when a cancellation is approved.`,
        )
      : text(`${zh}在注销或取消接入后不归还配额。`, `${en} gives no quota back after a cancellation.`)
  const [silence, said] = [
    text(
      `${zh}的文件没有写注销或取消接入后是否归还配额`,
      `The papers of ${en} do not state whether a cancellation gives quota back`,
    ),
    own === undefined
      ? text("按不归还计，您可以自填", "none is counted, and you may give your own answer")
      : own
        ? text("按您填的，办结后归还", "by your answer it comes back with the approval")
        : text("按您填的，不归还", "by your answer none comes back"),
  ]
  return text(`${silence.zh}：${said.zh}。`, `${silence.en}: ${said.en}.`)
}

const isUnused = text("本计划没有用归还的配额。", "This plan uses none of it.")
const isUsed = text(
  "本计划用了归还的配额，用它的订单等注销办结后提交。",
  "This plan uses some of it; the orders that do wait for the end of the cancellation.",
)

const unknownOf = (names: ReadonlyArray<string>): Text => {
  const all = listed(names.map((name) => text(name, name)))
  return text(
    `没有写明在哪台服务器上的不计：${all.zh}；在服务里列出它并写明运行在哪里，就会计入。`,
    `What is not known to run on a server there is not counted: ${all.en}; list it among the services with what it runs on, and it is.`,
  )
}
