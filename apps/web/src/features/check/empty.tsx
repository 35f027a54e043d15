import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { dataOf, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { examples, open } from "../api/client.ts"
import { Problem } from "../api/problem.ts"
import { Queries } from "../api/queries.tsx"
import type { Draft } from "../draft/json.ts"
import { emptyWords as words } from "./empty.intl.ts"

/** So many examples are offered; the start has all of them. */
const examplesShown = 6

interface EmptyProps {
  readonly onOpen: (draft: Draft) => void
}

/** No filing yet: where to begin, and a few that are filled in already. */
export const Empty = (props: EmptyProps) => (
  <Queries>
    <Beginnings {...props} />
  </Queries>
)

const Beginnings = (props: EmptyProps) => {
  const listed = useQuery(() => ({ queryKey: ["examples"], queryFn: examples, ...kept }))
  const [trouble, setTrouble] = createSignal<Text>()
  const take = async (yaml: string) => {
    setTrouble(undefined)
    try {
      props.onOpen(await open(yaml, "application/yaml"))
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      setTrouble(cause.says ?? words.offline)
    }
  }
  return (
    <div class="card empty">
      <Icon name="file" />
      <h2>{say(words.title)}</h2>
      <p class="small second">{say(words.hint)}</p>
      <p class="row">
        <a class="btn primary" href="/check">
          {say(words.begin)}
        </a>
        <a class="btn" href="/">
          {say(words.file)}
        </a>
      </p>
      <Show when={trouble()}>{(says) => <p role="alert">{say(says())}</p>}</Show>
      <Show when={dataOf(listed)}>
        {(all) => (
          <section class="tries" aria-labelledby="tries">
            <h3 id="tries">{say(words.examples)}</h3>
            <For each={all().slice(0, examplesShown)}>
              {(example) => (
                <button class="more" type="button" onClick={() => void take(example.yaml)}>
                  {say(example.title)}
                  <Icon name="right" />
                </button>
              )}
            </For>
          </section>
        )}
      </Show>
    </div>
  )
}
