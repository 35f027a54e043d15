import { Capability, type Plugin } from "@openbeian/core/provider"
import { listed, type Text, text } from "@openbeian/core/text"
import type { Assumption } from "../Plan.ts"
import { accountAt } from "../portfolio/facts.ts"
import { codesUnusedAt } from "../portfolio/lending.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"
import type { Standing } from "../portfolio/Standing.ts"
import type { Term } from "../portfolio/seats.ts"
import type { Shared } from "../portfolio/shared.ts"
import { reasonOf } from "./blocked.ts"

/** What is there already at the providers of a plan and no room for its services, each reason once with all it holds for. */
export const unusedOf = (setting: Setting, customers: ReadonlyArray<Weighed>): ReadonlyArray<Assumption> =>
  setting.plugins.flatMap((plugin) => {
    const broker = setting.shared.filter((each) => each.plugin === plugin).flatMap(whyUnused)
    const here = customers.flatMap(({ standings }) =>
      standings.filter((standing) => standing.plugin === plugin),
    )
    const ended = here.flatMap(({ seats }) =>
      seats.flatMap(({ id, isExpired, term }) => (isExpired ? [{ id, why: overBy(term), clauses: [] }] : [])),
    )
    const own = [...ended, ...here.flatMap((standing) => unusedCodes(standing, setting))]
    return [...grouped(broker, plugin, ofTheBroker), ...grouped(own, plugin, ofACustomer)]
  })

interface Why {
  readonly id: string
  readonly why: Text
  readonly clauses: ReadonlyArray<string>
}

/** Codes that could be used where the papers knew codes, with the clause of what carries a filing there. */
const unusedCodes = ({ plugin, facts }: Standing, setting: Setting): ReadonlyArray<Why> => {
  const reason = codesUnusedAt(plugin, setting)
  if (reason === undefined) return []
  const { codes = [] } = accountAt(facts, plugin) ?? {}
  const clauses = plugin.servers === "undocumented" ? [] : plugin.servers.cites
  return codes.flatMap(({ id, isSpent }) =>
    id === undefined || isSpent === true ? [] : [{ id, why: carryingNone[reason], clauses }],
  )
}

const carryingNone = {
  unknownCodes: text(
    "文件没有提到授权码，能否凭它备案没有载明，所以不当作服务器",
    "the papers do not speak of codes, so whether one carries a filing is not stated, and it is taken for no server",
  ),
  uncountedServers: text(
    "那里一台服务器可承载的服务按不限计，授权码只用一次，所以不当作服务器",
    "a server is taken to carry any number of services there and a code is used once, so it is taken for no server",
  ),
} as const

const whyUnused = ({ id, plugin, unused, term }: Shared): ReadonlyArray<Why> => {
  switch (unused?.by) {
    case undefined:
      return []
    case "blocked": {
      const reasons = unused.blocks.flatMap(reasonOf)
      const why = {
        zh: reasons.map(({ message, fix }) => `${message.zh}（${fix.zh}）`).join("；"),
        en: reasons.map(({ message, fix }) => `${message.en} (${fix.en})`).join("; "),
      }
      return [{ id, why, clauses: [...new Set(reasons.flatMap(({ clauses }) => clauses))] }]
    }
    case "expired":
      return [{ id, why: overBy(term), clauses: [] }]
    case "sameId":
      return [{ id, why: twin, clauses: [] }]
    case "unstatedRoom":
      return [{ id, why: unstated, clauses: [] }]
    case "unstatedCodes":
      return [{ id, why: noCodes, clauses: [] }]
    case "codesOfOthers":
      return [{ id, ...codesOfOthers(plugin) }]
    case "codesDoNotCross":
      return [{ id, ...notTaken(plugin) }]
  }
}

const overBy = (term: Term | undefined): Text => (term?.isCounted === true ? overAsCounted : over)

const over = text("到期日已过", "its term is over")
const overAsCounted = text(
  "按购买日和已购月数计，到期日已过",
  "its term is over, by the day of purchase and the months bought",
)
const twin = text(
  "另一个账号里有同一个编号的，只计第一个；请改用不同的编号",
  "another account there has one of the same id, and the first alone is counted; give them different ids",
)
const unstated = text(
  "文件没有载明它能承载几个服务，您可以自填",
  "the papers do not state how many services it carries, and you may give your own figure",
)

const noCodes = text(
  "文件没有载明它能创建几个授权码",
  "the papers do not state how many codes are made from it",
)
const codesOfOthers = ({ limits: { codesPerServer: limit } }: Plugin.Plugin): Omit<Why, "id"> => ({
  why: text(
    "文件只载明了别的云产品能创建几个授权码",
    "the papers state only of other products how many codes are made from them",
  ),
  clauses: limit === "undocumented" ? [] : [...new Set(limit.flatMap(({ cites }) => cites))],
})

const notTaken = ({ capabilities: { codeOfAnotherAccount: support } }: Plugin.Plugin): Omit<Why, "id"> => {
  const { zh, en } = Capability.capabilities.codeOfAnotherAccount
  return support === "undocumented"
    ? { why: text(`文件没有载明能否${zh}`, `the papers do not say whether ${en} are taken`), clauses: [] }
    : { why: text(`不能${zh}`, `${en} are not taken`), clauses: support.cites }
}

const ofTheBroker = text("代理自有的", "Of the broker's own")
const ofACustomer = text("客户的", "Of the customers' own")

const grouped = (all: ReadonlyArray<Why>, plugin: Plugin.Plugin, whose: Text): ReadonlyArray<Assumption> =>
  [...Map.groupBy(all, ({ why }) => why.zh).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const names = listed([...new Set(same.map(({ id }) => id))])
    const { why, clauses } = first
    return [
      {
        kind: "unused" as const,
        provider: plugin.id,
        text: text(
          `${whose.zh} ${names.zh} 在${plugin.name.zh}没有计入：${why.zh}。`,
          `${whose.en}, ${names.en} at ${plugin.name.en} is not counted: ${why.en}.`,
        ),
        clauses,
      },
    ]
  })
