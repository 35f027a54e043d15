import { fill, listed, text } from "@openbeian/core/text"
import type { Assumption } from "../Plan.ts"
import { isNamed } from "../portfolio/facts.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

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
          text: fill(said, { customer, at: plugin.name, names }),
          clauses: [],
        },
      ]
    }),
  )

const said = text(
  "{customer} 在{at}列出了几个账号（{names}）：备案从一个账号提交，只用第一个，其余的没有计入；别的账号的授权码写在第一个的 codes 下，origin 写 anotherAccount。",
  "{customer} lists several accounts at {at} ({names}): a filing is made from one, so the first is used and the others are not counted; codes of another account go under the codes of the first, with origin anotherAccount.",
)
