import { createMemo, For, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, dayText, same } from "../../language/phrase.ts"
import { customerName } from "./names.ts"
import { ListTable } from "./parts.tsx"
import { planWords as words, yuan } from "./plan.intl.ts"
import type { Plan } from "./planning.ts"

/** The five figures of a plan. */
export const Figures = (props: { readonly plan: Plan }) => {
  const figures = () => props.plan.figures
  const cost = () => {
    const amount = figures().yuan
    return amount === undefined ? undefined : yuan(amount)
  }
  const finish = (): { readonly figure: Text; readonly hint: Text } => {
    const range = figures().finish
    if (range === undefined) return { figure: same("—"), hint: words.noFinish }
    const day = (of: string) => dayText(of, props.plan.today)
    return range.likely === undefined
      ? { figure: day(range.earliest), hint: words.finishEarliest(day(range.latest)) }
      : { figure: day(range.likely), hint: words.finish(day(range.latest)) }
  }
  const all = createMemo(() => [
    { figure: same(String(figures().planned)), hint: words.planned(figures().orders) },
    finish(),
    { figure: words.servers(figures().servers), hint: words.serversHint(cost(), figures().moves) },
    { figure: words.accounts(figures().accounts), hint: words.accountsHint },
    {
      figure: words.blocked(figures().blocked),
      hint: words.blockedHint(figures().open),
      isBad: figures().blocked > 0,
    },
  ])
  return (
    <section class="card plan-figures" aria-label={say(words.figures)}>
      <For each={all()}>
        {(each) => (
          <p>
            <b class="num" classList={{ bad: "isBad" in each && each.isBad }}>
              {say(each.figure)}
            </b>
            <span>{say(each.hint)}</span>
          </p>
        )}
      </For>
    </section>
  )
}

/** How good the plan is, and below all bounds that say so. */
export const Proof = (props: { readonly plan: Plan }) => {
  const proof = () => props.plan.proof
  /** That nothing is to be ordered is no good news where something is open. */
  const isBest = () =>
    proof().verdict !== "within" && (props.plan.complete || proof().verdict !== "nothingToOrder")
  const verdict = (): Text => {
    const { verdict: found, percent } = proof()
    return found === "within" ? words.verdicts.within(percent) : words.verdicts[found]
  }
  return (
    <section class={`proof ${isBest() ? "v-pass" : "v-warn"}`} aria-label={say(words.proof)}>
      <p class="proof-line">
        <b class="v">
          <Icon name={isBest() ? "pass" : "warn"} />
          {say(verdict())}
        </b>
        <span>{capital(say(proof().text))}</span>
      </p>
      <Show when={props.plan.bounds.length > 0}>
        <details>
          <summary class="link">{say(words.bounds(props.plan.bounds.length))}</summary>
          <div class="scroll-x">
            <ListTable
              heads={[words.what, words.bound, words.reached]}
              right={[words.bound, words.reached]}
              each={props.plan.bounds}
              label={say(words.boundsTable)}
            >
              {(bound) => (
                <tr>
                  <th scope="row">
                    {capital(say(bound.text))}
                    <Show when={bound.customer}>{(id) => <> · {customerName(props.plan, id())}</>}</Show>
                  </th>
                  <td class="num r">{shown(bound.bound, props.plan.today)}</td>
                  <td class="num r">{shown(bound.reached, props.plan.today)}</td>
                </tr>
              )}
            </ListTable>
          </div>
        </details>
      </Show>
    </section>
  )
}

/** A figure, or a day. */
const shown = (value: number | string, today: string): string =>
  typeof value === "number" ? value.toLocaleString("en") : say(dayText(value, today))
