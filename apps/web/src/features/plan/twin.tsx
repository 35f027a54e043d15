import { createSignal, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { capital, dayText } from "../../language/phrase.ts"
import { likelyOf } from "./lanes.ts"
import { createMore, More } from "./more.tsx"
import { customerName, providerName } from "./names.ts"
import { ListTable } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import type { Plan } from "./planning.ts"
import { ScrollBox } from "./scroll-box.tsx"

/** The picture in words: an order a row. Made when it is asked for. */
export const Twin = (props: { readonly plan: Plan }) => {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <details class="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="link">{say(words.asTable)}</summary>
      <Show when={isOpen()}>
        <Table plan={props.plan} />
      </Show>
    </details>
  )
}

const Table = (props: { readonly plan: Plan }) => {
  const list = createMore(() => props.plan.orders, 100, 200)
  const day = (of: string | undefined) => (of === undefined ? "—" : say(dayText(of, props.plan.today)))
  const name = (id: string) => customerName(props.plan, id)
  const provider = (id: string) => say(providerName(props.plan, id))
  return (
    <>
      <ScrollBox label={say(words.asTable)}>
        <ListTable
          heads={[
            words.customer,
            words.provider,
            words.order,
            words.begins,
            words.endsEarliest,
            words.likely,
            words.latestHead,
          ]}
          each={list.shown()}
        >
          {(order) => (
            <tr>
              <th scope="row">{name(order.customer)}</th>
              <td>{provider(order.provider)}</td>
              <td>
                {capital(say(order.words))} · {say(words.wave(order.wave, order.holds.length))}
              </td>
              <td class="num">{day(likelyOf(order.begins))}</td>
              <td class="num">{day(order.ends.earliest)}</td>
              <td class="num">
                <b>{day(order.ends.likely)}</b>
              </td>
              <td class="num">{day(order.ends.latest)}</td>
            </tr>
          )}
        </ListTable>
      </ScrollBox>
      <More list={list} of={say(words.order)} />
    </>
  )
}
