import type { Report } from "@openbeian/core/check"
import { createSignal, For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { Icon, type IconName } from "../icon/index.ts"
import { findingWords as words } from "./finding.intl.ts"
import { Finding } from "./finding.tsx"
import type { Place } from "./places.ts"

export interface PlaceProps {
  readonly place: Place
  readonly title: Text
  readonly today: string
  /** Which part of the place a finding is about, where that is not the place itself. */
  readonly partOf: (pointer: string) => Text | undefined
  readonly onGoTo: (pointer: string) => void
}

/** How many open questions are named in a place before the rest is folded; they are asked above. */
const undecidedShown = 2

/** The findings of one place; what passes, what does not apply and what only waits for a fact is folded. */
export const PlaceFindings = (props: PlaceProps) => {
  const [opened, setOpened] = createSignal<Fold>()
  const waiting = () => props.place.undecided.slice(undecidedShown)
  const named = () => props.place.open.length + props.place.undecided.length
  const rows = (fold: Fold): ReadonlyArray<Report.FindingView> =>
    ({ pass: props.place.passed, na: props.place.notApplicable, unk: waiting() })[fold]
  const wordsOf = (fold: Fold): Text => {
    const n = rows(fold).length
    if (fold === "pass") return named() === 0 ? words.all(n) : words.others(n)
    return fold === "na" ? words.na(n) : words.undecided(n)
  }
  return (
    <section
      class="place"
      classList={{ clean: named() === 0 && opened() === undefined }}
      aria-label={say(props.title)}
    >
      <div class="place-h">
        <h4>{say(props.title)}</h4>
        <button class="link" type="button" onClick={() => props.onGoTo(props.place.at)}>
          {say(words.edit)}
          <span class="hide"> {say(props.title)}</span>
        </button>
      </div>
      <Show when={named() > 0}>
        <ul>
          <Rows {...props} findings={props.place.open} />
          <Rows {...props} findings={props.place.undecided.slice(0, undecidedShown)} />
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
            <Rows {...props} findings={rows(fold())} />
          </ul>
        )}
      </Show>
    </section>
  )
}

const folds = ["unk", "pass", "na"] as const
type Fold = (typeof folds)[number]

const Rows = (props: PlaceProps & { readonly findings: ReadonlyArray<Report.FindingView> }) => (
  <For each={props.findings}>
    {(finding) => (
      <Finding
        finding={finding}
        today={props.today}
        part={props.partOf(finding.path)}
        onGoTo={props.onGoTo}
      />
    )}
  </For>
)

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
