import { For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { createMore, More } from "../plan/more.tsx"
import { Part } from "../plan/parts.tsx"
import { planWords } from "../plan/plan.intl.ts"
import type { Comparison } from "../plan/planning.ts"
import { compareWords as words } from "./compare.intl.ts"

type Column = Comparison["columns"][number]

/** Why services cannot be filed, at each provider and in the mix, those reasons first that refuse the most. */
export const Reasons = (props: { readonly columns: ReadonlyArray<Column> }) => (
  <Part id="why" title={words.why} remark={words.whyHint}>
    <div class="card reasons">
      <For each={props.columns}>{(column) => <Of column={column} />}</For>
    </div>
  </Part>
)

const Of = (props: { readonly column: Column }) => {
  const list = createMore(() => props.column.reasons, 4, 20)
  return (
    <section id={`why-${props.column.id}`} tabindex="-1">
      <h3>
        <span class="tile" aria-hidden="true">
          {props.column.monogram}
        </span>
        {say(props.column.id === "mix" ? planWords.mix : props.column.name)}
      </h3>
      <Show
        when={props.column.reasons.length > 0}
        fallback={<p class="small muted">{say(words.noReasons)}</p>}
      >
        <ul>
          <For each={list.shown()}>
            {(reason) => (
              <li>
                <b class="num">{reason.services}</b>
                <span>
                  {capital(say(reason.text))} <Clauses ids={reason.clauses} />
                </span>
              </li>
            )}
          </For>
        </ul>
        <More list={list} of={say(words.why)} />
      </Show>
    </section>
  )
}
