import { createSignal, For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { Icon, type IconName } from "../icon/index.ts"
import { findingWords as words } from "./finding.intl.ts"
import type { Place, Placed } from "./places.ts"

export interface PlaceProps<F extends Placed> {
  readonly place: Place<F>
  readonly title: Text
  /** One level below the heading that the places stand under. */
  readonly heading: "h3" | "h4"
  /** Whose findings these are, so that the same place at another provider is told apart. */
  readonly of: Text
  readonly onGoTo: (pointer: string) => void
  /** How one finding is shown. */
  readonly children: (finding: F) => JSX.Element
}

/** How many open questions are named in a place before the rest is folded; they are asked above. */
const undecidedShown = 2

/** The findings of one place; what passes, what does not apply and what only waits for a fact is folded. */
export const PlaceFindings = <F extends Placed>(props: PlaceProps<F>) => {
  const [opened, setOpened] = createSignal<Fold>()
  const waiting = () => props.place.undecided.slice(undecidedShown)
  const counting = () => props.place.open.length + props.place.undecided.length
  const named = () => counting() + props.place.beside.length
  const rows = (fold: Fold): ReadonlyArray<F> =>
    ({ pass: props.place.passed, na: props.place.notApplicable, unk: waiting() })[fold]
  const wordsOf = (fold: Fold): Text => {
    const n = rows(fold).length
    if (fold === "pass") return counting() === 0 ? words.all(n) : words.others(n)
    return fold === "na" ? words.na(n) : words.undecided(n)
  }
  return (
    <section
      class="place"
      classList={{ clean: named() === 0 && opened() === undefined }}
      aria-label={`${say(props.title)} · ${say(props.of)}`}
    >
      <div class="place-h">
        <Show when={props.heading === "h3"} fallback={<h4 class="place-t">{say(props.title)}</h4>}>
          <h3 class="place-t">{say(props.title)}</h3>
        </Show>
        <button class="link" type="button" onClick={() => props.onGoTo(props.place.at)}>
          {say(words.edit)}
          <span class="hide"> {say(props.title)}</span>
        </button>
      </div>
      <Show when={named() > 0}>
        <ul>
          <For each={props.place.open}>{props.children}</For>
          <For each={props.place.undecided.slice(0, undecidedShown)}>{props.children}</For>
          <For each={props.place.beside}>{props.children}</For>
        </ul>
      </Show>
      <div class="folds">
        <For each={folds}>
          {(fold) => (
            <Show when={rows(fold).length > 0}>
              <Toggle
                shape={fold}
                isOpen={opened() === fold}
                onToggle={() => setOpened(opened() === fold ? undefined : fold)}
              >
                {say(wordsOf(fold))}
              </Toggle>
            </Show>
          )}
        </For>
      </div>
      <Show when={opened()}>
        {(fold) => (
          <ul>
            <For each={rows(fold())}>{props.children}</For>
          </ul>
        )}
      </Show>
    </section>
  )
}

const folds = ["unk", "pass", "na"] as const
type Fold = (typeof folds)[number]

const Toggle = (props: {
  readonly shape: IconName
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly children: JSX.Element
}) => (
  <button class="more" type="button" aria-expanded={props.isOpen} onClick={() => props.onToggle()}>
    <Icon name={props.shape} class={`shape v-${props.shape}`} />
    {props.children}
    <Icon name="down" class="turn" />
  </button>
)
