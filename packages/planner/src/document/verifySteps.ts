import { Check } from "@openbeian/core/check"
import { Limit, type Plugin } from "@openbeian/core/provider"
import { View } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import type { PlannedOrder, Step } from "../Plan.ts"
import { accountAt, isNamed } from "../portfolio/facts.ts"
import type { Setting, Weighed } from "../portfolio/numbers.ts"

/** An account that is there and has to be real-name verified before it can hand in (账号实名认证). */
export interface ToVerify {
  readonly id: string
  readonly customer: string
  readonly provider: string
  readonly step: Pick<Step, "text" | "detail" | "inputs" | "clauses">
}

/** The accounts of a customer that orders of the plan use and that are not verified yet. */
export const accountsToVerify = (
  { customer, facts, standings }: Weighed,
  orders: ReadonlyArray<Pick<PlannedOrder, "provider">>,
  setting: Setting,
): ReadonlyArray<ToVerify> =>
  standings.flatMap(({ plugin, account }) => {
    if (account !== "verify" || !orders.some(({ provider }) => provider === plugin.id)) return []
    const id = accountAt(facts, plugin)?.id
    const anothers = asAnothers(facts, plugin, setting)
    const stated = clausesOn(anothers)
    const clauses = stated.length > 0 ? stated : clausesOnWhose(anothers, plugin, setting)
    return [
      {
        id: `verify/${customer}/${plugin.id}`,
        customer,
        provider: plugin.id,
        step: {
          text: words(plugin.name, facts.subject?.name, id),
          ...(stated.length > 0 ? {} : { detail: unsaid(plugin.name) }),
          inputs: inputsOf(plugin, clauses),
          clauses,
        },
      },
    ]
  })

const words = (at: Text, subject: string | undefined, id: string | undefined): Text =>
  text(
    `${at.zh}的账号${id === undefined ? "" : ` ${id} `}以${subject ?? "主体"}的名义完成实名认证`,
    `verify the account ${id === undefined ? "" : `${id} `}at ${at.en} in the name of ${subject ?? "the subject"}`,
  )

const unsaid = (at: Text): Text =>
  text(
    `${at.zh}的文件没有写账号的实名认证，这里按提交前完成计`,
    `the papers of ${at.en} do not speak of verifying the account; it is planned before the order is handed in`,
  )

/** An account judged as another's (他人的账号), and where the document says whose it is. */
interface Anothers {
  readonly judged: Check.Judged
  readonly about: ReadonlyArray<string>
}

const asAnothers = (
  facts: Weighed["facts"],
  plugin: Plugin.Plugin,
  { regulations, today }: Setting,
): Anothers => {
  const accounts = facts.accounts ?? []
  const own = accountAt(facts, plugin)
  // What compares names decides only where both are there: one is put where nobody has told it.
  const subject = { ...facts.subject, name: facts.subject?.name ?? "?" }
  const changed = accounts.map((each) => (each === own ? { ...each, realName: `${subject.name}?` } : each))
  const at = accounts.findIndex(({ provider }) => isNamed(plugin, provider))
  return {
    judged: Check.judge({ ...facts, subject, accounts: changed }, plugin, regulations, today),
    about: [`/accounts/${at}/isVerified`, `/accounts/${at}/realName`],
  }
}

/** What the papers say of whom an account is verified for: what it breaks if it is another's, too. */
const clausesOn = ({ judged: { counting }, about }: Anothers): ReadonlyArray<string> => [
  ...new Set(
    counting.flatMap(({ rule, facts = [] }) =>
      facts.some((fact) => about.includes(fact)) ? rule.cites : [],
    ),
  ),
]

/**
 * Where the papers are silent on verification: what they say of how many subjects an account files for, or else of what is
 * brought where it is another's.
 */
const clausesOnWhose = (
  { judged: { seen }, about }: Anothers,
  { limits: { subjectsPerAccount }, materials }: Plugin.Plugin,
  { today }: Setting,
): ReadonlyArray<string> => {
  const figure = Limit.figureOn(subjectsPerAccount, today, {})
  if (figure !== "undocumented") return figure.cites
  const readsWhose = ({ wanted }: Plugin.Material): boolean =>
    seen.services.some(({ place }) => View.factsOf(() => wanted(place)).some((fact) => about.includes(fact)))
  return [...new Set(materials.filter(readsWhose).flatMap(({ cites }) => cites))]
}

/** The steps of signing up that stand on those clauses. */
const inputsOf = ({ signup }: Plugin.Plugin, clauses: ReadonlyArray<string>): ReadonlyArray<Text> =>
  signup.steps.flatMap(({ zh, en, cites }) =>
    cites.some((clause) => clauses.includes(clause)) ? [text(zh, en)] : [],
  )
