import type { Report } from "@openbeian/core/check"
import { createSignal, createUniqueId, Show } from "solid-js"
import type { Json } from "../../features/draft/json.ts"
import { say, type Text } from "../../language/language.ts"
import { Answer, answerWords, buttonsMax } from "../answer/index.ts"
import { Clauses } from "../clause/index.ts"
import { questionWords as words } from "./question.intl.ts"

export interface QuestionProps {
  readonly question: Report.QuestionView
  /** Which one it is of those that are shown. */
  readonly n?: number
  /** Who waits for it, and how much hangs on it there. */
  readonly waiting: ReadonlyArray<{ readonly name: Text; readonly settles: number }>
  /** Which part the fact belongs to, such as a responsible person. */
  readonly part: Text | undefined
  /** Whether the fact is a list of things with fields of their own, which the form has to take. */
  readonly isOfThings: boolean
  readonly onAnswer: (value: Json) => void
  /** Opens the form at the place of the fact. */
  readonly onOpen: () => void
  /** Puts the question behind the others. */
  readonly onAside: () => void
}

/** A question, its answers, and how much hangs on it; the last answer is that one is not sure. */
export const Question = (props: QuestionProps) => {
  const id = createUniqueId()
  const [value, setValue] = createSignal<Json>()
  const form = () => props.question.answer
  const of = () => [say(props.question.of), props.part && say(props.part)].filter(Boolean).join(" · ")
  /** With its number, where it is one of several. */
  const asked = () => `${props.n === undefined ? "" : `${props.n}. `}${say(props.question.text)}`
  const isPicked = () =>
    form().type === "boolean" || (form().type === "choice" && (form().choices?.length ?? 0) <= buttonsMax)
  /** Buttons are named by their group; a single control by its label. */
  const isGroup = () =>
    isPicked() ||
    props.isOfThings ||
    (form().choices !== undefined && (form().type === "list" || (form().choices?.length ?? 0) <= buttonsMax))
  const take = (next: Json | undefined) => {
    setValue(() => next)
    if (isPicked() && next !== undefined) props.onAnswer(next)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const answer = value()
    if (answer !== undefined) props.onAnswer(answer)
  }
  return (
    <form class="question" novalidate tabindex="-1" aria-labelledby={`${id}o ${id}q`} onSubmit={submit}>
      <div>
        <Show when={of()}>
          <p class="of" id={`${id}o`}>
            {of()}
          </p>
        </Show>
        <Show
          when={isGroup()}
          fallback={
            <label class="ask" id={`${id}q`} for={id}>
              {asked()}
            </label>
          }
        >
          <p class="ask" id={`${id}q`}>
            {asked()}
          </p>
        </Show>
      </div>
      <Show
        when={!props.isOfThings}
        fallback={
          <div class="fill-in">
            <button class="btn little" type="button" onClick={() => props.onAnswer([])}>
              {say(words.none)}
            </button>
            <button class="btn little" type="button" onClick={() => props.onOpen()}>
              {say(words.open)}
            </button>
          </div>
        }
      >
        <div class="fill-in">
          <Answer
            form={form()}
            value={value()}
            onAnswer={take}
            id={id}
            labelledBy={`${id}q`}
            hasUnknown={false}
          />
          <Show when={!isPicked()}>
            <button class="btn" type="submit" aria-describedby={`${id}q`}>
              {say(words.fill)}
            </button>
          </Show>
        </div>
      </Show>
      <p class="effect">
        <span class="row">
          {say(words.settles(props.question.settles, props.waiting))}
          <button class="link" type="button" aria-describedby={`${id}q`} onClick={() => props.onAside()}>
            {say(answerWords.unsure)}
          </button>
        </span>
        <Clauses ids={props.question.clauses} />
      </p>
    </form>
  )
}
