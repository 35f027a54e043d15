import { For, type JSX, Show } from "solid-js"
import { Problem } from "../../features/api/problem.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { Icon } from "../icon/index.ts"
import { fetchedWords as words } from "./fetched.intl.ts"

/** What was asked for; while it is on its way grey lines, and else why there is none. */
export const Fetched = <A extends object>(props: {
  readonly query: {
    readonly isPending: boolean
    readonly data: A | undefined
    readonly error: Error | null
    refetch(): unknown
  }
  /** What the page is headed by when there is none. */
  readonly head?: JSX.Element
  /** Where to go on when there is none. */
  readonly elsewhere?: JSX.Element
  readonly children: (data: A) => JSX.Element
}) => (
  // Data that is read before it is there would take the whole view off the page.
  <Show when={!props.query.isPending} fallback={<Lines label={words.waiting} />}>
    <Show
      when={props.query.data}
      keyed
      fallback={
        <Show when={props.query.error}>
          {(error) => (
            <>
              {props.head}
              <Trouble error={error()} again={() => props.query.refetch()} elsewhere={props.elsewhere} />
            </>
          )}
        </Show>
      }
    >
      {(data) => props.children(data)}
    </Show>
  </Show>
)

/** What has come, where only a part waits for it: data that is read before takes the whole view off the page. */
export const dataOf = <A,>(query: { readonly isPending: boolean; readonly data: A | undefined }) =>
  query.isPending ? undefined : query.data

/** What is asked for once: it changes with a release and not while somebody reads. */
export const kept = { staleTime: Number.POSITIVE_INFINITY, retry: false }

/** Grey lines while something is on its way. */
export const Lines = (props: {
  readonly class?: string
  readonly label: Text
  readonly children?: JSX.Element
}) => (
  <div class={`card pad ${props.class ?? ""}`} role="status" aria-label={say(props.label)}>
    {props.children}
    <div class="skeleton short" />
    <div class="skeleton" />
    <div class="skeleton long" />
  </div>
)

const Trouble = (props: {
  readonly error: Error
  readonly again: () => void
  readonly elsewhere?: JSX.Element
}) => {
  const says = () => (props.error instanceof Problem ? props.error.says : undefined)
  const faults = () => (props.error instanceof Problem ? props.error.faults : [])
  const gist = () => capital(say(says() ?? words.offline))
  return (
    <div class="notice v-warn" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <b>{gist()}</b>
        </p>
        <For each={faults()}>
          {(fault) => (
            <p>
              {say(fault.message)}
              <Show when={say(fault.fix)}>{(fix) => <span class="mend">{fix()}</span>}</Show>
            </p>
          )}
        </For>
        <p class="row">
          <Show when={says() === undefined}>
            <button class="btn little" type="button" onClick={() => props.again()}>
              {say(words.again)}
            </button>
          </Show>
          {props.elsewhere}
        </p>
      </div>
    </div>
  )
}
