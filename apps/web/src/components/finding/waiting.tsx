import { createMemo, createSignal, For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { Icon } from "../icon/index.ts"
import { colourOf, faceWords, shapes } from "../verdict/index.ts"
import { findingWords as words } from "./finding.intl.ts"
import type { Placed } from "./places.ts"

/** How many conclusions are told for one missing fact before the rest is a number. */
const reasonsShown = 2

/** A fact that is not known, once, and under it what waits for it (待答的一项). */
export const Waiting = <F extends Placed>(props: {
  readonly findings: ReadonlyArray<F>
  readonly part: Text | undefined
  readonly onGoTo: (pointer: string) => void
  /** Why one of them has to know. */
  readonly children: (finding: F) => JSX.Element
}) => {
  const [isWhole, setWhole] = createSignal(false)
  const asks = () => props.findings[0]?.asks
  const reasons = createMemo(() => withWordsOfTheirOwn(props.findings))
  const hidden = () => (isWhole() ? 0 : Math.max(0, reasons().length - reasonsShown))
  return (
    <li class={`finding ${colourOf("unk")}`}>
      <Icon name={shapes.unk} />
      <div>
        <p class="say">
          <span class="word">{say(faceWords.unk)}</span>
          <Show when={props.part}>{(part) => <span class="part-of">{say(words.part(part()))}</span>}</Show>
          <Show when={props.findings[0]}>
            {(first) => (props.part === undefined ? capital(say(first().message)) : say(first().message))}
          </Show>{" "}
          <Show when={asks()}>
            {(pointer) => (
              <button class="link" type="button" onClick={() => props.onGoTo(pointer())}>
                {say(words.fill)}
              </button>
            )}
          </Show>
        </p>
        <For each={reasons().slice(0, reasons().length - hidden())}>{props.children}</For>
        <Show when={hidden() > 0}>
          <button class="link" type="button" onClick={() => setWhole(true)}>
            {say(words.reasons(hidden()))}
          </button>
        </Show>
      </div>
    </li>
  )
}

/** Two rules on one clause say the same of it; it is told once. */
const withWordsOfTheirOwn = <F extends Placed>(findings: ReadonlyArray<F>): ReadonlyArray<F> =>
  findings.filter(
    ({ fix, layer }, index) =>
      findings.findIndex((other) => other.fix.zh === fix.zh && other.layer === layer) === index,
  )
