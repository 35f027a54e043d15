import { createEffect, createSignal, on, onCleanup, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { isPrinting, later } from "../check/turns.ts"
import { planWords as words } from "./plan.intl.ts"

/** So many are drawn at once; the others of a stretch when there is time. */
const atOnce = 15

/** The first of a long list, and so many more each time: drawing all at once would hold the page up. Paper gets all (逐段列出). */
export const createMore = <A,>(all: () => ReadonlyArray<A>, first: number, more: number) => {
  const [drawn, setDrawn] = createSignal(first)
  const [wanted, setWanted] = createSignal(first)
  let cancel = () => {}
  const draw = () => {
    if (drawn() >= wanted()) return
    setDrawn((before) => Math.min(wanted(), before + atOnce))
    cancel = later(draw)
  }
  createEffect(
    on(
      all,
      () => {
        cancel()
        setWanted(first)
        setDrawn(first)
      },
      { defer: true },
    ),
  )
  onCleanup(() => cancel())
  return {
    shown: () => (isPrinting() ? all() : all().slice(0, drawn())),
    left: () => (isPrinting() ? 0 : Math.max(0, all().length - wanted())),
    add: () => {
      setWanted((before) => before + more)
      cancel()
      draw()
    },
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
