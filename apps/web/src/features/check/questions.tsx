import { createEffect, createMemo, createSignal, For, on, Show } from "solid-js"
import { Question, questionWords as words } from "../../components/question/index.ts"
import { say } from "../../language/language.ts"
import type { DraftStore } from "../draft/draft.ts"
import { patternOf } from "../draft/pointer.ts"
import { partOf } from "../form/part.ts"
import type { Asked } from "./asked.ts"
import { share } from "./share.ts"

/** How many questions are shown before one asks for more. */
const shownFirst = 4
/** So many more at a time: a filing of 50 services leaves hundreds. */
const shownMore = 30

/** The questions left, those that settle most first; what one is not sure of is not asked again. */
export const Questions = (props: {
  readonly questions: ReadonlyArray<Asked>
  readonly isListOfThings: (pointer: string) => boolean
  readonly draft: DraftStore
  readonly onGoTo: (pointer: string) => void
}) => {
  const [limit, setLimit] = createSignal(shownFirst)
  const isAside = ({ asks, provider }: Asked) => props.draft.isUnsure(asks, provider)
  const asked = createMemo(() => props.questions.filter((question) => !isAside(question)))
  const putAside = () => props.questions.length - asked().length
  /** What is the same as before keeps its place on the page, and what is typed into it. */
  const shown = createMemo<ReadonlyArray<Asked>>((before) => share(before, asked().slice(0, limit())), [])
  let strip: HTMLFieldSetElement | undefined
  let heading: HTMLHeadingElement | undefined
  /** Where the question stands that is being answered. */
  let at = 0
  const remember = (event: Event) => {
    const asks = [...(strip?.children ?? [])]
    at = Math.max(
      0,
      asks.findIndex((ask) => event.target instanceof Node && ask.contains(event.target)),
    )
  }
  // The answered question leaves the page, and focus must not be lost with it: the next one takes its place.
  createEffect(
    on(
      asked,
      () => {
        if (document.activeElement !== document.body) return
        const next = strip?.children[Math.min(at, strip.children.length - 1)]
        const taker = next instanceof HTMLElement ? next : heading
        taker?.focus({ preventScroll: true })
      },
      { defer: true },
    ),
  )
  return (
    <Show when={props.questions.length > 0}>
      <section class="section asked" aria-labelledby="questions">
        <div class="section-h">
          <h2
            id="questions"
            tabindex="-1"
            ref={(element) => {
              heading = element
            }}
          >
            {say(words.title(asked().length))}
          </h2>
          <p>{say(words.hint)}</p>
        </div>
        <Show when={shown().length > 0}>
          {/* It scrolls sideways on a phone, and keys have to reach it. */}
          <fieldset
            class="questions"
            aria-labelledby="questions"
            tabindex="0"
            ref={(element) => {
              strip = element
            }}
            onFocusIn={remember}
          >
            <For each={shown()}>
              {(question, index) => (
                <Question
                  question={question}
                  n={index() + 1}
                  waiting={question.waiting}
                  part={partOf(patternOf(question.asks))}
                  isOfThings={props.isListOfThings(question.asks)}
                  onAnswer={(value) => props.draft.answer(question.asks, value, question.provider)}
                  onOpen={() => props.onGoTo(question.asks)}
                  onAside={() => props.draft.unsure(question.asks, question.provider)}
                />
              )}
            </For>
          </fieldset>
        </Show>
        <div class="row">
          <Show when={asked().length > shown().length}>
            <button class="more" type="button" onClick={() => setLimit(limit() + shownMore)}>
              {say(words.more(asked().length - shown().length))}
            </button>
          </Show>
          <Show when={putAside() > 0}>
            <button
              class="more"
              type="button"
              onClick={() => props.draft.reconsider(props.questions.map(({ asks }) => asks))}
            >
              {say(words.aside(putAside()))}
            </button>
          </Show>
        </div>
      </section>
    </Show>
  )
}
