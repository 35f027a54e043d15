import { type JSX, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { say } from "../../language/language.ts"
import { providerWords as words } from "./providers.intl.ts"

/** A part of what one provider says, with its heading and, where it has few words, what it means. */
export const Part = (props: {
  readonly id: string
  readonly title: string
  readonly hint?: string
  readonly children: JSX.Element
}) => (
  <section class="section" aria-labelledby={props.id}>
    <div class="section-h">
      <h2 id={props.id} tabindex="-1">
        {props.title}
      </h2>
      <Show when={props.hint}>{(hint) => <p>{hint()}</p>}</Show>
    </div>
    {props.children}
  </section>
)

/** One line of a sheet: what is asked, what the papers say, and the clause. */
export const Item = (props: {
  readonly id?: string
  readonly name: JSX.Element
  readonly clauses: ReadonlyArray<string>
  readonly children: JSX.Element
}) => (
  <div id={props.id} tabindex={props.id === undefined ? undefined : "-1"}>
    <dt>{props.name}</dt>
    <dd>
      {props.children} <Clauses ids={props.clauses} />
    </dd>
  </div>
)

export const Undocumented = () => <span class="undocumented">{say(words.undocumented)}</span>
