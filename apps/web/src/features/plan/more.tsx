import { createEffect, createSignal, on, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { planWords as words } from "./plan.intl.ts"

/** The first of a long list, and so many more each time: drawing all at once would hold the page up (逐段列出). */
export const createMore = <A,>(all: () => ReadonlyArray<A>, first: number, more: number) => {
  const [count, setCount] = createSignal(first)
  createEffect(on(all, () => setCount(first), { defer: true }))
  return {
    shown: () => all().slice(0, count()),
    left: () => Math.max(0, all().length - count()),
    add: () => setCount((before) => before + more),
    step: more,
  }
}

/** The button below a list that goes on. */
export const More = (props: {
  readonly list: ReturnType<typeof createMore<unknown>>
  readonly of: string
}) => (
  <Show when={props.list.left() > 0}>
    <p class="more-line">
      <button class="btn little" type="button" onClick={() => props.list.add()}>
        {say(words.more(Math.min(props.list.step, props.list.left())))}
        <span class="hide"> {props.of}</span>
      </button>
      <span class="small muted">{say(words.left(props.list.left()))}</span>
    </p>
  </Show>
)
