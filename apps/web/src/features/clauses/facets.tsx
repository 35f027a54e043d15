import { createMemo, createSignal, For, type JSX, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, same } from "../../language/phrase.ts"
import { type Asked, changed, narrowing } from "./asked.ts"
import { libraryWords as words } from "./clauses.intl.ts"
import type { Filter, Filters } from "./library.ts"

interface FacetsProps {
  readonly filters: Filters
  readonly asked: Asked
  readonly isWide: boolean
  readonly onAsk: (asked: Asked) => void
}

/** What the list can be narrowed by: at its left, or behind a button where it has the page alone. */
export const Facets = (props: FacetsProps) => (
  <Show
    when={props.isWide}
    fallback={
      <details class="facets folded">
        <summary class="btn">
          {say(narrowing(props.asked) === 0 ? words.filters : words.filtersOn(narrowing(props.asked)))}
          <Icon name="down" />
        </summary>
        <All {...props} />
      </details>
    }
  >
    <aside class="facets" aria-label={say(words.filters)}>
      <All {...props} />
    </aside>
  </Show>
)

const All = (props: FacetsProps) => {
  const set = (name: Parameters<typeof changed>[1]) => (word: string) =>
    props.onAsk(changed(props.asked, name, word))
  const papers = () => props.filters.documents.filter(({ provider }) => provider === props.asked.provider)
  /** Superseded or in force, and beside them what another clause contradicts. */
  const status = () => (props.asked.contradicted === undefined ? props.asked.status : "contradicted")
  const setStatus = (word: string) => {
    const { status: _, contradicted: __, ...others } = props.asked
    props.onAsk(
      word === "contradicted" ? { ...others, contradicted: "true" } : changed(others, "status", word),
    )
  }
  return (
    <div class="facets-b">
      <Facet
        name="provider"
        title={words.provider}
        chosen={props.asked.provider}
        filters={props.filters.providers}
        total={props.filters.total}
        onChoose={set("provider")}
      />
      <Show when={papers().length > 1}>
        <Facet
          name="document"
          title={words.document}
          chosen={props.asked.document}
          filters={papers()}
          onChoose={set("document")}
        />
      </Show>
      <Facet
        name="status"
        title={words.status}
        chosen={status()}
        filters={[
          ...props.filters.statuses,
          { id: "contradicted", title: words.contradicted, clauses: props.filters.contradicted },
        ]}
        onChoose={setStatus}
      />
      <Facet
        name="usedBy"
        title={words.usedBy}
        chosen={props.asked.usedBy}
        filters={props.filters.usedBy}
        onChoose={set("usedBy")}
      />
      <Facet
        name="kind"
        title={words.kind}
        chosen={props.asked.kind}
        filters={props.filters.kinds}
        onChoose={set("kind")}
      />
      <Show when={narrowing(props.asked) > 0}>
        <button
          class="btn"
          type="button"
          onClick={() => props.onAsk(props.asked.q === undefined ? {} : { q: props.asked.q })}
        >
          {say(words.reset)}
        </button>
      </Show>
    </div>
  )
}

/** One question with one answer; the long ones show the most used first. */
const Facet = (props: {
  readonly name: string
  readonly title: Text
  readonly chosen: string | undefined
  readonly filters: ReadonlyArray<Filter>
  readonly total?: number
  readonly onChoose: (id: string) => void
}) => {
  const [isWhole, setWhole] = createSignal(false)
  const present = () => props.filters.filter(({ id, clauses }) => clauses > 0 || id === props.chosen)
  const shown = () =>
    isWhole() || present().length <= linesMax + 1
      ? present()
      : present().filter(({ id }, n) => n < linesMax || id === props.chosen)
  /** Lines are told apart by their ids: a new count leaves the line, and the focus on it, where it is. */
  const ids = createMemo(() => shown().map(({ id }) => id))
  const lines = createMemo(() => new Map(props.filters.map((filter) => [filter.id, filter])))
  const option = (id: string, title: () => string, count: () => number | undefined): JSX.Element => (
    <label class="facet">
      <input
        type="radio"
        name={`clauses-${props.name}`}
        checked={(props.chosen ?? "") === id}
        onChange={() => props.onChoose(id)}
      />
      <span>{title()}</span>
      <span class="num muted">{count()}</span>
    </label>
  )
  return (
    <fieldset>
      <legend>{say(props.title)}</legend>
      {option(
        "",
        () => say(words.all),
        () => props.total,
      )}
      <For each={ids()}>
        {(id) =>
          option(
            id,
            () => capital(say(lines().get(id)?.title ?? same(id))),
            () => lines().get(id)?.clauses,
          )
        }
      </For>
      <Show when={shown().length < present().length}>
        <button class="link" type="button" onClick={() => setWhole(true)}>
          {say(words.more(present().length - shown().length))}
        </button>
      </Show>
    </fieldset>
  )
}

const linesMax = 6
