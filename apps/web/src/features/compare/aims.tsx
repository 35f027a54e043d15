import { createSignal, For } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import type { Objective } from "../plan/planning.ts"
import { compareWords as words } from "./compare.intl.ts"

/** What comes first: the fewest refused always, then cost and finish in the order that the broker wants. */
export const Aims = (props: { readonly first: Objective; readonly onFirst: (first: Objective) => void }) => {
  const [dragged, setDragged] = createSignal<Objective>()
  const order = (): ReadonlyArray<Objective> =>
    props.first === "cost" ? ["cost", "finish"] : ["finish", "cost"]
  const buttons = new Map<Objective, HTMLElement>()
  const move = (aim: Objective, to: number) => {
    props.onFirst(to === 0 ? aim : other(aim))
    // The row is made anew in its order; the aim that was moved keeps the focus.
    queueMicrotask(() => buttons.get(aim)?.focus())
  }
  const onKey = (event: KeyboardEvent, aim: Objective) => {
    const step = event.altKey ? steps[event.key] : undefined
    if (step === undefined) return
    event.preventDefault()
    move(aim, step < 0 ? 0 : 1)
  }
  return (
    <section class="card aims" aria-label={say(words.aims)}>
      <b class="small">{say(words.aims)}</b>
      <ol>
        <li>
          <b>1</b>
          {say(words.aim.refused)}
        </li>
        <For each={order()}>
          {(aim, n) => (
            <li
              draggable={true}
              classList={{ dragged: dragged() === aim }}
              onDragStart={(event) => {
                setDragged(aim)
                event.dataTransfer?.setData("text/plain", aim)
              }}
              onDragEnd={() => setDragged(undefined)}
              onDragOver={(event) => dragged() !== undefined && event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                const moved = dragged()
                setDragged(undefined)
                if (moved !== undefined && moved !== aim) move(moved, n())
              }}
            >
              <b>{n() + 2}</b>
              {say(words.aim[aim])}
              <button
                ref={(element) => {
                  buttons.set(aim, element)
                }}
                class="btn bare only little"
                type="button"
                aria-label={`${say(words.place(words.aim[aim], n() + 2))}, ${say(words.swap)}`}
                aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
                onKeyDown={(event) => onKey(event, aim)}
                onClick={() => move(aim, 1 - n())}
              >
                <Icon name="right" class={n() === 1 ? "back" : ""} />
              </button>
            </li>
          )}
        </For>
      </ol>
      <span class="small muted aims-hint">
        {say(words.aimsHint)} <kbd>Alt</kbd> <kbd>←</kbd> <kbd>→</kbd> {say(words.aimsKeys)}
      </span>
      <p class="hide" role="status">
        {say(words.arrangedNow(words.aim[props.first]))}
      </p>
    </section>
  )
}

const other = (aim: Objective): Objective => (aim === "cost" ? "finish" : "cost")
const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }
