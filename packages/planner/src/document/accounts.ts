import type { Plugin } from "@openbeian/core/provider"
import { fill, listed, type Text, text } from "@openbeian/core/text"
import type { Assumption, NewAccount, Unknown } from "../Plan.ts"
import { isNamed } from "../portfolio/facts.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

/**
 * Accounts that are opened since none is listed there, which is not to say that there is none (未列出的账号). An empty list
 * says so; what is asked for is told there.
 */
export const accountlessOf = (
  accounts: ReadonlyArray<NewAccount>,
  customers: ReadonlyArray<Weighed>,
  unknowns: ReadonlyArray<Unknown>,
  installed: ReadonlyArray<Plugin.Plugin>,
): ReadonlyArray<Assumption> => {
  const asked = new Set(unknowns.flatMap(({ asks, customer }) => (asks === "/accounts" ? [customer] : [])))
  const factsOf = new Map(customers.map(({ customer, facts }) => [customer, facts]))
  const taken = accounts.flatMap(({ customer, provider, instead }) => {
    const { accounts: own } = factsOf.get(customer) ?? {}
    if (instead !== undefined || own?.length === 0 || asked.has(customer)) return []
    const names = (own ?? []).map(({ provider }) => nameIn(installed, provider))
    return [{ customer, provider, names: [...new Map(names.map((name) => [name.zh, name])).values()] }]
  })
  const keyOf = ({ provider, names }: (typeof taken)[number]) =>
    JSON.stringify([provider, names.map(({ zh }) => zh).toSorted()])
  return [...Map.groupBy(taken, keyOf).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const at = nameIn(installed, first.provider)
    const others = listed(first.names)
    const [zh, en] =
      first.names.length === 0
        ? ["没有列出账号的客户", "Customers whose accounts are not listed"]
        : [`只列出${others.zh}账号的客户`, `Customers that list accounts at ${others.en} alone`]
    return [
      {
        kind: "unlisted" as const,
        provider: first.provider,
        customers: same.map(({ customer }) => customer),
        text: text(
          `${zh}，按在${at.zh}没有账号计，在那里开新账号；有账号的请补上。`,
          `${en} are taken to have none at ${at.en}, and one is opened there; add the account where there is one.`,
        ),
        clauses: [],
      },
    ]
  })
}

const nameIn = (installed: ReadonlyArray<Plugin.Plugin>, written: string): Text =>
  installed.find((plugin) => isNamed(plugin, written))?.name ?? text(written, written)

/** Customers that list several accounts at one provider under different names of it: the first one files (重复的账号). */
export const twinAccountsOf = (
  customers: ReadonlyArray<Weighed>,
  { plugins }: Setting,
): ReadonlyArray<Assumption> =>
  customers.flatMap(({ customer, facts: { accounts = [] } }) =>
    plugins.flatMap((plugin): ReadonlyArray<Assumption> => {
      const twins = accounts.filter(({ provider }) => isNamed(plugin, provider))
      if (twins.length < 2) return []
      const names = listed(twins.map(({ id, provider }) => id ?? provider))
      return [
        {
          kind: "unused",
          provider: plugin.id,
          customers: [customer],
          text: fill(several, { customer, at: plugin.name, names }),
          clauses: [],
        },
      ]
    }),
  )

const several = text(
  "{customer} 在{at}列出了几个账号（{names}）：备案从一个账号提交，只用第一个，其余的没有计入；别的账号的授权码写在第一个的 codes 下，origin 写 anotherAccount。",
  "{customer} lists several accounts at {at} ({names}): a filing is made from one, so the first is used and the others are not counted; codes of another account go under the codes of the first, with origin anotherAccount.",
)
