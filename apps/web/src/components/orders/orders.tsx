import type { Report } from "@openbeian/core/check"
import { For, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { listText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { orderWords as words } from "./orders.intl.ts"

/** The orders in the sequence of handing them in, and which one has to end before the next. */
export const Orders = (props: {
  readonly orders: ReadonlyArray<Report.OrderView>
  readonly nameOf: (pointer: string) => Text
}) => (
  <ol class="card orders">
    <For each={props.orders}>
      {(order) => (
        <li>
          <div>
            <p class="words">{say(order.words)}</p>
            <p class="small second">
              {say(listText(order.holds.map(props.nameOf)))} <Clauses ids={order.clauses} />
            </p>
            <Show when={order.waitsFor !== undefined}>
              <p class="small v-warn ink">{say(words.waits((order.waitsFor ?? 0) + 1))}</p>
            </Show>
          </div>
        </li>
      )}
    </For>
  </ol>
)
