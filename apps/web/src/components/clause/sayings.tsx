import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, Show } from "solid-js"
import { language, say, type Text } from "../../language/language.ts"
import { withoutName } from "../../language/phrase.ts"
import { clauseWords as words } from "./clause.intl.ts"
import { Clauses } from "./clause.tsx"
import { useClauses } from "./clauses.ts"

/** What the sources say of one question: each sentence once, with all who say it and their editions (各家说法). */
export const Sayings = (props: {
  readonly ids: ReadonlyArray<string>
  /** A name that stands beside the sentences, and need not begin each of them. */
  readonly of?: Text | undefined
}) => {
  const clauseOf = useClauses()
  const sayings = createMemo(() => {
    const clauses = props.ids.flatMap((id) => clauseOf(id) ?? [])
    return [...Map.groupBy(clauses, ({ text }) => say(withoutName(text, props.of)))]
  })
  return (
    <ul class="sayings">
      <For each={sayings()}>
        {([sentence, clauses]) => (
          <li>
            <Sentence sentence={sentence} />{" "}
            <For each={clauses}>
              {(clause) => (
                <>
                  <span class="source">
                    <Clauses ids={[clause.id]} isBrief />{" "}
                    <span class="edition">{say(clause.source.edition)}</span>
                  </span>{" "}
                </>
              )}
            </For>
          </li>
        )}
      </For>
    </ul>
  )
}

/** More than this is a list of words, such as those that no name may hold; its end is behind a button. */
const lettersMax = { zh: 90, en: 180 }
const lettersShown = { zh: 66, en: 130 }

const Sentence = (props: { readonly sentence: string }) => {
  const [isWhole, setWhole] = createSignal(false)
  const isLong = () => props.sentence.length > lettersMax[language()]
  return (
    <>
      <span class="voice" classList={{ cut: isLong() && !isWhole() }}>
        {isLong() ? props.sentence.slice(0, lettersShown[language()]) : props.sentence}
        <Show when={isLong()}>
          <span class="end">{props.sentence.slice(lettersShown[language()])}</span>
        </Show>
      </span>
      <Show when={isLong()}>
        {" "}
        <button class="link" type="button" aria-expanded={isWhole()} onClick={() => setWhole(!isWhole())}>
          {say(isWhole() ? words.less : words.whole)}
        </button>
      </Show>
    </>
  )
}

/** Whether clauses come from more than one source. */
export const haveSeveralSources = (clauses: ReadonlyArray<Report.ClauseView>): boolean =>
  new Set(clauses.map(({ source }) => source.id)).size > 1
