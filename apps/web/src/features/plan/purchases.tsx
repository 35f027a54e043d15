import { For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { assumed } from "./assumed.ts"
import { Capabilities } from "./capabilities.tsx"
import { costsOf } from "./costs.ts"
import { createLoaded } from "./loaded.ts"
import { createMore, More } from "./more.tsx"
import { customerName, providerName } from "./names.ts"
import { offers } from "./offers.ts"
import { ListTable, Part } from "./parts.tsx"
import { planWords as words, yuan } from "./plan.intl.ts"
import type { Assumptions, Plan } from "./planning.ts"
import { Inputs } from "./step-list.tsx"

/** Servers to buy and accounts to open. */
export const Purchases = (props: { readonly plan: Plan }) => {
  const accounts = createMore(() => props.plan.accounts, 8, 50)
  const purchases = createMore(() => props.plan.purchases, 12, 50)
  const provider = (id: string) => say(providerName(props.plan, id))
  const customer = (id: string) => customerName(props.plan, id)
  return (
    <Part id="purchases" title={words.purchases}>
      <div class="card">
        <Show
          when={props.plan.purchases.length > 0}
          fallback={<p class="pad second">{say(words.noPurchases)}</p>}
        >
          <ListTable
            heads={[words.product, words.count, words.codes, words.months, words.cost, words.for]}
            each={purchases.shown()}
            class="blocks"
          >
            {(purchase) => (
              <tr>
                <th scope="row">
                  {provider(purchase.provider)} · {say(purchase.words)} <Clauses ids={purchase.clauses} />
                </th>
                <td class="num" data-of={say(words.count)}>
                  <b>{purchase.count}</b>
                </td>
                <td class="num" data-of={say(words.codes)}>
                  {purchase.codes ?? <span class="undocumented">{say(words.notStated)}</span>}
                </td>
                <td class="num" data-of={say(words.months)}>
                  {purchase.monthsMin ?? "—"}
                </td>
                <td class="num" data-of={say(words.cost)}>
                  {purchase.yuan === undefined ? (
                    <span class="muted">{say(words.noPrice)}</span>
                  ) : (
                    say(yuan(purchase.yuan))
                  )}
                </td>
                <td data-of={say(words.for)}>
                  {purchase.customer === undefined ? say(words.shared) : customer(purchase.customer)}
                </td>
              </tr>
            )}
          </ListTable>
          <More list={purchases} of={say(words.purchases)} />
        </Show>
        <Show
          when={props.plan.accounts.length > 0}
          fallback={<p class="pad second">{say(words.noAccounts)}</p>}
        >
          <ListTable
            heads={[words.account, words.provider, words.doing]}
            each={accounts.shown()}
            class="blocks table-after"
          >
            {(account) => (
              <tr>
                <th scope="row">{account.realName ?? account.customer}</th>
                <td>
                  {provider(account.provider)}
                  <Show when={account.instead}>
                    {(id) => <span class="small muted"> {say(words.insteadOf(id()))}</span>}
                  </Show>
                </td>
                <td>
                  <Inputs inputs={account.steps} words={words.opening} /> <Clauses ids={account.clauses} />
                </td>
              </tr>
            )}
          </ListTable>
          <More list={accounts} of={say(words.account)} />
        </Show>
      </div>
    </Part>
  )
}

/** What the plan costs, line by line; nothing where no prices were given. */
export const Costs = (props: {
  readonly plan: Plan
  readonly assumptions: Assumptions
  readonly nameOf: (provider: string) => Text
}) => {
  const list = createMore(() => costsOf(props.plan, props.assumptions, props.nameOf), 20, 50)
  return (
    <Show when={props.plan.figures.yuan}>
      {(total) => (
        <Part id="costs" title={words.costs} remark={yuan(total())}>
          <div class="card">
            <ListTable
              heads={[words.what, words.count, words.each, words.cost]}
              each={list.shown()}
              class="blocks"
            >
              {(line) => (
                <tr>
                  <th scope="row">
                    {line.provider && `${say(line.provider)} · `}
                    {capital(say(line.what))}
                  </th>
                  <td class="num" data-of={say(words.count)}>
                    {line.count ?? "—"}
                  </td>
                  <td class="num" data-of={say(words.each)}>
                    {line.each === undefined ? "—" : say(yuan(line.each))}
                  </td>
                  <td class="num" data-of={say(words.cost)}>
                    <b>{say(yuan(line.yuan))}</b>
                  </td>
                </tr>
              )}
            </ListTable>
            <More list={list} of={say(words.costs)} />
          </div>
        </Part>
      )}
    </Show>
  )
}

/** What the plan takes for granted, each with where it stands. */
export const Assumed = (props: { readonly plan: Plan }) => {
  const list = createMore(() => props.plan.assumptions, 8, 50)
  const found = createLoaded(offers)
  return (
    <Part id="assumed" title={words.assumptions}>
      <div class="card pad">
        <ul class="assumed">
          <For each={list.shown()}>
            {(assumption) => (
              <li classList={{ undoc: assumption.kind === "undocumentedLimit" }}>
                {capital(say(assumption.text))} <Clauses ids={assumption.clauses} />
              </li>
            )}
          </For>
        </ul>
        <More list={list} of={say(words.assumptions)} />
        <Show when={found()}>
          {(known) => <Capabilities of={known().providers.filter(({ id }) => restsOn(props.plan, id))} />}
        </Show>
      </div>
    </Part>
  )
}

/** The plan takes an answer for granted that no paper gives, or takes the user's. */
const restsOn = ({ assumptions }: Plan, id: string): boolean => {
  const isAnswered = assumed().capabilities?.some(({ provider }) => provider === id) === true
  return assumptions.some(
    ({ kind, provider, customers, clauses }) =>
      provider === id &&
      customers !== undefined &&
      clauses.length === 0 &&
      (kind === "quota" || (kind === "ownLimit" && isAnswered)),
  )
}
