import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, Index, Show } from "solid-js"
import { Icon } from "../../../components/icon/index.ts"
import { Orders, orderWords } from "../../../components/orders/index.ts"
import { Stages } from "../../../components/timeline/index.ts"
import { say } from "../../../language/language.ts"
import type { BelowProps } from "../below.tsx"
import { namesOf } from "../naming.ts"
import { courseWords as words } from "./course.intl.ts"
import { groupsOf } from "./routes.ts"

/** How each provider is gone to: its orders in their sequence, then the stages of one as a picture. */
export const Course = (props: BelowProps) => (
  <section class="section below" aria-labelledby="course">
    <div class="section-h">
      <h2 id="course">{say(words.title)}</h2>
      <p>{say(words.hint)}</p>
    </div>
    <div class="card side-by-side">
      <Index each={props.report.providers}>{(report) => <OfProvider {...props} of={report()} />}</Index>
    </div>
  </section>
)

/** So many orders, and ways, are shown before the rest is a button. */
const shownFirst = 3

const OfProvider = (props: BelowProps & { readonly of: Report.ProviderReport }) => {
  const groups = createMemo(() => groupsOf(props.of))
  const [isWhole, setWhole] = createSignal(false)
  const limit = () => (isWhole() ? Number.POSITIVE_INFINITY : shownFirst)
  const isChain = () => props.of.orders.some(({ waitsFor }) => waitsFor !== undefined)
  const hidden = () => Math.max(0, props.of.orders.length - limit()) + Math.max(0, groups().length - limit())
  return (
    <section class="side-part" aria-label={say(words.at(props.of.name))}>
      <h3>
        <span class="tile" aria-hidden="true">
          {props.of.monogram}
        </span>
        {say(props.of.name)}
        <Show when={props.of.orders.length > 0}>
          <span class="small muted">{say(orderWords.title(props.of.orders.length, isChain()))}</span>
        </Show>
      </h3>
      <Orders
        orders={props.of.orders.slice(0, limit())}
        namesOf={(pointers) =>
          namesOf(
            props.draft,
            pointers.map((path) => ({ path })),
          )
        }
      />
      <For each={groups().slice(0, limit())}>
        {(group) => (
          <Stages
            routes={group.routes}
            of={groups().length > 1 ? namesOf(props.draft, group.things) : undefined}
            today={props.report.today}
          />
        )}
      </For>
      <Show when={props.of.orders.length + groups().length === 0}>
        <p class="small muted">{say(words.nothing)}</p>
      </Show>
      <Show when={hidden() > 0}>
        <button class="more" type="button" onClick={() => setWhole(true)}>
          {say(words.more(hidden()))}
          <Icon name="down" class="turn" />
        </button>
      </Show>
    </section>
  )
}
