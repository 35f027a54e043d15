import { createMemo, createSignal, For, Show } from "solid-js"
import { Clauses, useClauses } from "../../components/clause/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import { comparisonWords as words } from "./comparison.intl.ts"
import type { Comparison, Conflict, Conflicts } from "./comparison.ts"

/** Each pair of clauses that do not agree, which one we follow and why; of all owners, or of one. */
export const Contradictions = (props: {
  readonly conflicts: Conflicts
  readonly providers: Comparison["providers"]
}) => {
  const [owner, setOwner] = createSignal("all")
  const counted = createMemo(() => Map.groupBy(props.conflicts.conflicts, (conflict) => conflict.owner))
  const nameOf = (id: string): Text =>
    props.providers.find((provider) => provider.id === id)?.name ??
    (id === "regulations" ? words.regulations : same(id))
  const shown = () => props.conflicts.conflicts.filter((each) => owner() === "all" || each.owner === owner())
  return (
    <section class="section" aria-labelledby="conflicts">
      <div class="section-h">
        <h2 id="conflicts">{say(words.conflicts)}</h2>
        <p>{say(words.conflictsHint)}</p>
      </div>
      <div class="options whose-options" role="radiogroup" aria-label={say(words.whose)}>
        <For each={["all", ...counted().keys()]}>
          {(id) => (
            <label class="option">
              <input
                type="radio"
                name="conflicts-of"
                checked={owner() === id}
                onChange={() => setOwner(id)}
              />
              <span>
                {say(id === "all" ? words.all : nameOf(id))}{" "}
                {counted().get(id)?.length ?? props.conflicts.conflicts.length}
              </span>
            </label>
          )}
        </For>
      </div>
      <p class="hide" role="status">
        {say(words.counted(shown().length))}
      </p>
      <ul class="contradictions">
        <For each={shown()}>{(conflict) => <One conflict={conflict} of={nameOf(conflict.owner)} />}</For>
      </ul>
    </section>
  )
}

const One = (props: { readonly conflict: Conflict; readonly of: Text }) => {
  const clauseOf = useClauses()
  return (
    <li class="card contradiction">
      <p class="small muted">{say(props.of)}</p>
      <div class="both">
        <For each={props.conflict.between}>
          {(id) => (
            <div classList={{ followed: props.conflict.ruling === id }}>
              <Show when={props.conflict.ruling === id}>
                <Verdict face="pass" words={say(words.followed)} />
              </Show>
              <Show when={clauseOf(id)}>
                {(clause) => (
                  <p>
                    <span class="voice">{say(clause().text)}</span> <Clauses ids={[id]} />
                  </p>
                )}
              </Show>
            </div>
          )}
        </For>
      </div>
      <p class="small">
        <Show when={props.conflict.ruling === "review"}>
          <Verdict face="rev" words={say(words.review)} />{" "}
        </Show>
        <b>{say(words.why)}</b>
        {say(props.conflict.why)}
      </p>
    </li>
  )
}
