import type { Report } from "@openbeian/core/check"
import { For, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { Clauses } from "../clause/index.ts"
import { orderWords as words } from "./orders.intl.ts"

/** The orders in the sequence of handing them in, and which one has to end before the next. */
export const Orders = (props: {
  readonly orders: ReadonlyArray<Report.OrderView>
  /** What an order holds, in few words. */
  readonly namesOf: (pointers: ReadonlyArray<string>) => Text
}) => (
  <ol class="orders">
    <For each={props.orders}>
      {(order) => (
        <li>
          <div>
            <p class="words">{say(order.words)}</p>
            <p class="small second">
              {say(props.namesOf(order.holds))} <Clauses ids={order.clauses} />
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
