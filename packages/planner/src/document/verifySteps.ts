import { Check } from "@openbeian/core/check"
import type { Plugin } from "@openbeian/core/provider"
import { type Text, text } from "@openbeian/core/text"
import type { PlannedOrder, Step } from "../Plan.ts"
import { accountAt, isNamed } from "../portfolio/facts.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

/** An account that is there and has to be real-name verified before it can hand in (账号实名认证). */
export interface ToVerify {
  readonly id: string
  readonly customer: string
  readonly provider: string
  readonly step: Pick<Step, "text" | "inputs" | "clauses">
}

/** The accounts of a customer that orders of the plan use and that are not verified yet. */
export const accountsToVerify = (
  { customer, facts, standings }: Weighed,
  orders: ReadonlyArray<Pick<PlannedOrder, "provider">>,
  setting: Setting,
): ReadonlyArray<ToVerify> =>
  standings.flatMap(({ plugin, account }) => {
    if (account !== "verify" || !orders.some(({ provider }) => provider === plugin.id)) return []
    const name = facts.subject?.name ?? customer
    const id = accountAt(facts, plugin)?.id
    const clauses = clausesOn({ customer, facts, standings }, plugin, setting)
    return [
      {
        id: `verify/${customer}/${plugin.id}`,
        customer,
        provider: plugin.id,
        step: { text: words(plugin.name, name, id), inputs: inputsOf(plugin, clauses), clauses },
      },
    ]
  })

const words = (at: Text, name: string, id: string | undefined): Text =>
  text(
    `${at.zh}的账号${id === undefined ? "" : ` ${id} `}以${name}的名义完成实名认证`,
    `verify the account ${id === undefined ? "" : `${id} `}at ${at.en} in the name of ${name}`,
  )

/** What the papers say of whom an account is verified for: what it breaks if it is another's, too. */
const clausesOn = (
  { facts }: Weighed,
  plugin: Plugin.Plugin,
  { regulations, today }: Setting,
): ReadonlyArray<string> => {
  const accounts = facts.accounts ?? []
  const own = accountAt(facts, plugin)
  const name = `${facts.subject?.name ?? ""}?`
  const changed = accounts.map((each) => (each === own ? { ...each, realName: name } : each))
  const at = accounts.findIndex(({ provider }) => isNamed(plugin, provider))
  const about = [`/accounts/${at}/isVerified`, `/accounts/${at}/realName`]
  const { counting } = Check.judge({ ...facts, accounts: changed }, plugin, regulations, today)
  return [
    ...new Set(
      counting.flatMap(({ rule, facts: decidedBy = [] }) =>
        decidedBy.some((fact) => about.includes(fact)) ? rule.cites : [],
      ),
    ),
  ]
}

/** The steps of signing up that stand on those clauses. */
const inputsOf = ({ signup }: Plugin.Plugin, clauses: ReadonlyArray<string>): ReadonlyArray<Text> =>
  signup.steps.flatMap(({ zh, en, cites }) =>
    cites.some((clause) => clauses.includes(clause)) ? [text(zh, en)] : [],
  )
