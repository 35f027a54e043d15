import { For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, lengthText } from "../../language/phrase.ts"
import type { Overview } from "../api/overview.ts"
import { startWords as words } from "./start.intl.ts"

type Duty = Overview["duties"][number]

/** Who can use it, what to prepare, how long it takes and what comes after, before any field. */
export const Before = (props: { readonly duties: ReadonlyArray<Duty> }) => {
  const at = (when: Duty["at"]) => props.duties.filter((duty) => duty.at === when)
  return (
    <section class="section before" aria-labelledby="before">
      <div class="section-h">
        <h2 id="before">{say(words.before)}</h2>
      </div>
      <div class="four">
        <Column title={words.who} says={words.whoText} />
        <Column title={words.prepare} says={words.prepareText} />
        <Column title={words.how} says={words.howText} duties={at("before")} />
        <Column title={words.after} says={words.afterText} duties={at("after")} />
      </div>
    </section>
  )
}

const Column = (props: {
  readonly title: Text
  readonly says: Text
  readonly duties?: ReadonlyArray<Duty>
}) => (
  <div>
    <h3>{say(props.title)}</h3>
    <p>{say(props.says)}</p>
    <Show when={(props.duties ?? []).length > 0}>
      <ul>
        <For each={props.duties}>
          {(duty) => (
            <li>
              {capital(say(duty.title))}
              <Show when={duty.within}>{(within) => <b class="within">{say(lengthText(within()))}</b>}</Show>{" "}
              <Clauses ids={duty.clauses} isBrief />
            </li>
          )}
        </For>
      </ul>
    </Show>
  </div>
)

/** How much is known. */
export const Figures = (props: { readonly overview: Overview | undefined }) => (
  <dl class="stats" aria-label={say(words.figures)}>
    <For each={["clauses", "conflicts", "provinces", "providers"] as const}>
      {(name) => (
        <div>
          <dt>{say(words.counted[name])}</dt>
          <dd class="num">{props.overview?.figures[name] ?? "–"}</dd>
        </div>
      )}
    </For>
  </dl>
)
