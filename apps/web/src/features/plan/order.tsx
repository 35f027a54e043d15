import { onMount, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital, dayText, listText, same } from "../../language/phrase.ts"
import { rangeText } from "./days.ts"
import { customerName, customerOf, providerName } from "./names.ts"
import { ListTable } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import type { Plan } from "./planning.ts"

type Order = Plan["orders"][number]

/** One order of the picture: what is in it, its stages with their days, what it waits for. */
export const OrderBox = (props: {
  readonly plan: Plan
  readonly order: Order
  readonly onClose: () => void
}) => {
  const customer = () => customerOf(props.plan, props.order.customer)
  const provider = () => providerName(props.plan, props.order.provider)
  const held = () => customer()?.services.filter(({ path }) => props.order.holds.includes(path)) ?? []
  const before = () => props.plan.orders.filter(({ id }) => props.order.waitsFor.includes(id))
  const day = (of: string | undefined) => (of === undefined ? "—" : say(dayText(of, props.plan.today)))
  const hasToWait = () =>
    props.plan.steps.some(
      ({ kind, order, ends }) =>
        kind === "wait" && order === props.order.id && ends.latest === props.order.begins.earliest,
    )
  let box: HTMLDivElement | undefined
  onMount(() => box?.scrollIntoView({ block: "nearest" }))
  const close = () => {
    const bar = document.querySelector<HTMLElement>(`[data-order="${CSS.escape(props.order.id)}"]`)
    props.onClose()
    bar?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what the bar has opened.
    <div
      class="order-box"
      ref={(element) => {
        box = element
      }}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <div class="order-h">
        <h3>
          {customerName(props.plan, props.order.customer)} · {capital(say(props.order.words))}
        </h3>
        <button class="btn bare only little" type="button" aria-label={say(words.close)} onClick={close}>
          <Icon name="x" />
        </button>
      </div>
      <p class="small second">
        {say(provider())} · {say(words.wave(props.order.wave, props.order.holds.length))} ·{" "}
        {say(listText(held().map(({ name }) => same(name))))} <Clauses ids={props.order.clauses} />
      </p>
      <p class="small second">
        {say(
          words.filed(
            rangeText(props.order.begins, props.plan.today),
            hasToWait(),
            rangeText(props.order.ends, props.plan.today),
          ),
        )}
      </p>
      <Show when={before().length > 0}>
        <p class="small second">
          {say(
            words.waitsForOrder(
              listText(
                before().map(({ words: own, wave, holds }) =>
                  words.named(own, words.wave(wave, holds.length)),
                ),
              ),
            ),
          )}
        </p>
      </Show>
      <div class="scroll-x">
        <ListTable
          heads={[words.stage, words.earliest, words.likely, words.latestHead]}
          each={props.order.stages}
          class="blocks"
        >
          {(stage) => (
            <tr>
              <th scope="row">{capital(say(stage.words))}</th>
              <td class="num" data-of={say(words.earliest)}>
                {day(stage.ends.earliest)}
              </td>
              <td class="num" data-of={say(words.likely)}>
                <b>{day(stage.ends.likely)}</b>
              </td>
              <td class="num" data-of={say(words.latestHead)}>
                {day(stage.ends.latest)}
              </td>
            </tr>
          )}
        </ListTable>
      </div>
      <Show when={props.order.leavesOut.length > 0}>
        <p class="small muted">{say(words.leavesOut(listText(props.order.leavesOut)))}</p>
      </Show>
      <Show when={customer()?.yearlyCeiling}>
        {(ceiling) => (
          <p class="small second">
            {capital(say(words.ceiling(provider(), ceiling().services)))} <Clauses ids={ceiling().clauses} />
          </p>
        )}
      </Show>
    </div>
  )
}
