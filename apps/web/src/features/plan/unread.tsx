import { Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { createMore, More } from "./more.tsx"
import { ListTable } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import type { Comparison, Plan } from "./planning.ts"

/** That a plan or comparison is made without some cells of the workbook, and which (未读入的单元格). */
export const Unread = (props: {
  readonly of: Pick<Plan | Comparison, "unread">
  /** How many faults of the workbook are not listed. */
  readonly unlisted: number
  readonly nameOf: (customer: string) => string
}) => {
  const list = createMore(() => props.of.unread, 20, 100)
  return (
    <Show when={props.of.unread.length > 0}>
      <section class="proof v-warn" aria-label={say(words.unreadTitle)}>
        <p class="proof-line">
          <b class="v">
            <Icon name="warn" />
            {say(words.notComplete)}
          </b>
          <span>
            {say(words.unread(props.of.unread.length - (props.unlisted > 0 ? 1 : 0)))}{" "}
            <Show when={props.unlisted > 0}>{say(words.unlisted(props.unlisted))} </Show>
            <a href="/portfolio">{say(words.toMend)}</a>
          </span>
        </p>
        <details>
          <summary class="link">{say(words.unreadWhich)}</summary>
          <div class="scroll-x">
            <ListTable
              heads={[words.cell, words.customer, words.found, words.why]}
              each={list.shown()}
              label={say(words.unreadTitle)}
              class="blocks"
            >
              {(one) => (
                <tr>
                  <th scope="row">
                    {one.sheet}!{one.cell} <span class="small muted">{one.heading}</span>
                  </th>
                  <td data-of={say(words.customer)}>
                    <Show when={one.customer} fallback="—">
                      {(id) => props.nameOf(id())}
                    </Show>
                  </td>
                  <td class="num" data-of={say(words.found)}>
                    {one.found}
                  </td>
                  <td data-of={say(words.why)}>
                    {capital(say(one.message))} <span class="small muted">{say(words.lost[one.lost])}</span>
                  </td>
                </tr>
              )}
            </ListTable>
          </div>
          <More list={list} of={say(words.unreadTitle)} />
        </details>
      </section>
    </Show>
  )
}
