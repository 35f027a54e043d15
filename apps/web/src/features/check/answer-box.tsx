import type { Report } from "@openbeian/core/check"
import { For, Match, Show, Switch } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { checkWords as words } from "./check.intl.ts"

/** Which filing it is, in the provider's words, and why. */
export const AnswerBox = (props: {
  readonly types: Report.TypesView
  /** Whose it is, where there are several. */
  readonly of?: string | undefined
  readonly onGoTo: (pointer: string) => void
}) => (
  <div class="answer">
    <p class="kind num">
      {say(words.type)}
      <Show when={props.of}>{(of) => <> · {of()}</>}</Show>
    </p>
    <Switch>
      <Match when={props.types.outcome === "decided"}>
        <For each={props.types.types}>
          {(entry) => (
            <p class="words">
              {capital(say(entry.words))} <Clauses ids={entry.clauses.slice(0, 1)} />
            </p>
          )}
        </For>
      </Match>
      <Match when={props.types.outcome === "nothing"}>
        <p class="words plain">{say(words.nothing)}</p>
      </Match>
      <Match when={props.types.outcome === "review"}>
        <Verdict face="rev" words={say(words.review)} />
      </Match>
      <Match when={props.types.outcome === "undecided"}>
        <Verdict face="unk" words={say(words.undecided)} />
      </Match>
    </Switch>
    <p class="small second">
      {capital(say(props.types.because))} <Clauses ids={props.types.clauses} />
    </p>
    <Show when={props.types.types[0]}>
      {(entry) => (
        <p class="small muted">
          {say(words.entry)}
          <span class="voice">{say(entry().entry)}</span>
        </p>
      )}
    </Show>
    <Show when={props.types.asks}>
      {(asks) => (
        <button class="link" type="button" onClick={() => props.onGoTo(asks())}>
          {say(words.fill)}
        </button>
      )}
    </Show>
  </div>
)
