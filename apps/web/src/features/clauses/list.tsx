import { createEffect, For, on, Show } from "solid-js"
import { clauseWords } from "../../components/clause/clause.intl.ts"
import { Icon } from "../../components/icon/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { libraryWords as words } from "./clauses.intl.ts"
import { type Listed, pageLength } from "./library.ts"
import { Marked } from "./marked.tsx"

/** The clauses that were found; more of them at a button, and the arrow keys go along. */
export const List = (props: {
  readonly items: ReadonlyArray<Listed>
  /** How many have come, of how many; not all of them are on the page at once. */
  readonly loaded: number
  readonly total: number
  /** The words that were looked for. */
  readonly q: string
  readonly current: string
  /** While another list is on its way this one stays, dimmed. */
  readonly isStale: boolean
  readonly isLoading: boolean
  readonly hasMore: boolean
  readonly tileOf: (owner: string) => string
  readonly kindOf: (id: string) => Text
  readonly addressOf: (id: string) => string
  readonly onOpen: (event: MouseEvent, id: string) => void
  readonly onMore: () => void
}) => {
  let list: HTMLUListElement | undefined
  const links = () => [...(list?.querySelectorAll<HTMLElement>("a") ?? [])]
  let first: number | undefined
  // The button may go: the focus goes on to the first clause that it brought.
  createEffect(
    on(
      () => props.items.length,
      (length) => {
        if (first === undefined || length <= first) return
        links()[first]?.focus({ preventScroll: true })
        first = undefined
      },
    ),
  )
  const walk = (event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
    const here = document.activeElement
    const at = here instanceof HTMLElement ? links().indexOf(here) : -1
    const next = at < 0 ? undefined : links()[at + by]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    next.focus()
  }
  return (
    <>
      <Show
        when={props.items.length > 0}
        fallback={
          <div class="card empty">
            <Icon name="none" />
            <p>
              <b>{say(words.nothing)}</b>
            </p>
            <p class="second">{say(words.nothingHint)}</p>
          </div>
        }
      >
        <ul
          class="card found"
          classList={{ stale: props.isStale }}
          onKeyDown={walk}
          ref={(element) => {
            list = element
          }}
        >
          <For each={props.items}>
            {(clause) => (
              <li>
                <a
                  href={props.addressOf(clause.id)}
                  aria-current={props.current === clause.id ? "true" : undefined}
                  onClick={(event) => props.onOpen(event, clause.id)}
                >
                  <span class="tile" aria-hidden="true">
                    {props.tileOf(clause.owner)}
                  </span>
                  <span class="found-b">
                    <span class="doc">
                      <Marked text={say(clause.text)} words={props.q} />
                    </span>
                    <span class="small muted">
                      {say(clause.source.short)} · <Marked text={clause.section} words={props.q} />
                      {" · "}
                      {say(props.kindOf(clause.kind))}
                    </span>
                  </span>
                  <Marks clause={clause} />
                </a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.hasMore}>
        <div class="further">
          <button
            class="btn"
            type="button"
            aria-disabled={props.isLoading}
            onClick={() => {
              if (props.isLoading) return
              first = props.loaded
              props.onMore()
            }}
          >
            {say(words.next(Math.min(pageLength, props.total - props.loaded)))}
            <Icon name="down" />
          </button>
          <span class="small muted num">{say(words.shown(props.loaded, props.total))}</span>
        </div>
      </Show>
    </>
  )
}

/** In force or not; and where it is disputed that alone. */
const Marks = (props: { readonly clause: Listed }) => (
  <span class="found-s">
    <Verdict face={marks[markOf(props.clause)].face} words={say(marks[markOf(props.clause)].words)} />
  </span>
)

const markOf = ({ isInForce, conflicts, ambiguity }: Listed): keyof typeof marks => {
  if (!isInForce) return "superseded"
  if (conflicts.length > 0) return "contradicted"
  return ambiguity === undefined ? "inForce" : "uncertain"
}

const marks = {
  superseded: { face: "na", words: clauseWords.superseded },
  contradicted: { face: "rev", words: words.contradicted },
  uncertain: { face: "rev", words: words.uncertain },
  inForce: { face: "pass", words: clauseWords.inForce },
} as const
