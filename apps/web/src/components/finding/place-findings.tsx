import { createMemo, createSignal, For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { Icon, type IconName } from "../icon/index.ts"
import { findingWords as words } from "./finding.intl.ts"
import { factsOf, type Place, type Placed } from "./places.ts"

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
  /** How one fact is shown that findings wait for. */
  readonly waiting: (findings: () => ReadonlyArray<F>) => JSX.Element
}

/** How many missing facts are named in a place before the rest is folded; they are asked above. */
const factsShown = 2

/** The findings of one place; what passes, does not apply, is decided nearer or only waits for a fact is folded. */
export const PlaceFindings = <F extends Placed>(props: PlaceProps<F>) => {
  const [opened, setOpened] = createSignal<Fold>()
  const facts = createMemo(() => factsOf(props.place.undecided))
  const asked = () => [...facts().keys()]
  const named = () => props.place.open.length + facts().size
  const rows = (fold: "beside" | "pass" | "na"): ReadonlyArray<F> =>
    ({ beside: props.place.beside, pass: props.place.passed, na: props.place.notApplicable })[fold]
  const sizeOf = (fold: Fold): number =>
    fold === "unk"
      ? asked()
          .slice(factsShown)
          .reduce((sum, key) => sum + (facts().get(key)?.length ?? 0), 0)
      : rows(fold).length
  const wordsOf = (fold: Fold): Text => {
    const n = sizeOf(fold)
    if (fold === "pass") return named() === 0 ? words.all(n) : words.others(n)
    return { unk: words.undecided, beside: words.beside, na: words.na }[fold](n)
  }
  const Facts = (own: { readonly keys: ReadonlyArray<string> }) => (
    <For each={own.keys}>{(key) => props.waiting(() => facts().get(key) ?? [])}</For>
  )
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
        <Show when={named() > 0}>
          <button class="link" type="button" onClick={() => props.onGoTo(props.place.at)}>
            {say(words.edit)}
            <span class="hide"> {say(props.title)}</span>
          </button>
        </Show>
      </div>
      <Show when={named() > 0}>
        <ul>
          <For each={props.place.open}>{props.children}</For>
          <Facts keys={asked().slice(0, factsShown)} />
        </ul>
      </Show>
      <div class="folds">
        <For each={folds}>
          {(fold) => (
            <Show when={sizeOf(fold) > 0}>
              <Toggle
                shape={shapeOf[fold]}
                isOpen={opened() === fold}
                onToggle={() => setOpened(opened() === fold ? undefined : fold)}
              >
                {say(wordsOf(fold))}
              </Toggle>
            </Show>
          )}
        </For>
      </div>
      <Show when={opened()} keyed>
        {(fold) => (
          <ul>
            <Show when={fold !== "unk" && fold} fallback={<Facts keys={asked().slice(factsShown)} />} keyed>
              {(rest) => <For each={rows(rest)}>{props.children}</For>}
            </Show>
          </ul>
        )}
      </Show>
    </section>
  )
}

const folds = ["unk", "beside", "pass", "na"] as const
type Fold = (typeof folds)[number]
const shapeOf = { unk: "unk", beside: undefined, pass: "pass", na: "na" } as const

const Toggle = (props: {
  readonly shape: IconName | undefined
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly children: JSX.Element
}) => (
  <button class="more" type="button" aria-expanded={props.isOpen} onClick={() => props.onToggle()}>
    <Show when={props.shape}>{(shape) => <Icon name={shape()} class={`shape v-${shape()}`} />}</Show>
    {props.children}
    <Icon name="down" class="turn" />
  </button>
)
