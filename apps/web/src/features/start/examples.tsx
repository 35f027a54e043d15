import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { dataOf, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { examples } from "../api/overview.ts"
import { chosen } from "./chosen.ts"
import { startWords as words } from "./start.intl.ts"

type Take = (name: string, yaml: string) => void

const listed = () => ({ queryKey: ["examples"], queryFn: examples, ...kept })

/** One example of each kind, and the way to the others. */
export const Chosen = (props: {
  readonly onTake: Take
  readonly isWhole: boolean
  readonly onWhole: () => void
}) => {
  const found = useQuery(listed)
  const all = () => dataOf(found)
  return (
    <section class="examples" aria-labelledby="examples">
      <h2 id="examples">{say(words.examples)}</h2>
      <Show when={found.isError}>
        <p class="small second">
          {say(words.noExamples)}{" "}
          <button class="link" type="button" onClick={() => void found.refetch()}>
            {say(words.again)}
          </button>
        </p>
      </Show>
      <Show when={all()} fallback={<div class="examples-w" aria-hidden="true" />}>
        {(items) => (
          <>
            <For each={chosen}>
              {(each) => (
                <Show when={items().find(({ id }) => id === each.id)}>
                  {(example) => <Entry {...example()} kind={each.kind} onTake={props.onTake} />}
                </Show>
              )}
            </For>
            <button
              class="all"
              type="button"
              aria-expanded={props.isWhole}
              aria-controls={props.isWhole ? "others" : undefined}
              onClick={() => props.onWhole()}
            >
              <span>{say(props.isWhole ? words.fewer : words.all(items().length))}</span>
              <Icon name="down" />
            </button>
          </>
        )}
      </Show>
    </section>
  )
}

/** All examples but those that were chosen. */
export const Others = (props: { readonly onTake: Take }) => {
  const found = useQuery(listed)
  const others = () => dataOf(found)?.filter(({ id }) => chosen.every((each) => each.id !== id))
  return (
    <section id="others" class="examples others" aria-labelledby="others-h">
      <h2 id="others-h">{say(words.others)}</h2>
      <div class="three">
        <For each={others()}>{(example) => <Entry {...example} onTake={props.onTake} />}</For>
      </div>
    </section>
  )
}

const Entry = (props: {
  readonly title: Text
  readonly yaml: string
  readonly kind?: Text
  readonly onTake: Take
}) => (
  <button type="button" onClick={() => props.onTake(say(props.title), props.yaml)}>
    <span>{say(props.title)}</span>
    <span class="aside">
      <Show when={props.kind}>{(kind) => say(kind())}</Show>
      <Icon name="right" />
    </span>
  </button>
)
