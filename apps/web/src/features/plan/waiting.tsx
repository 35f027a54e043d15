import { For, type JSX, Show } from "solid-js"
import { Lines } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import type { Problem } from "../api/problem.ts"
import { type Opened, portfolio } from "../portfolio/store.ts"
import { planWords as words } from "./plan.intl.ts"
import type { Work } from "./work.ts"

/** What needs a portfolio: grey lines while this browser looks for it, and the way to one where there is none. */
export const WithPortfolio = (props: {
  /** The page as it is without one. */
  readonly head: JSX.Element
  readonly children: (opened: () => Opened) => JSX.Element
}) => {
  const opened = () => {
    const found = portfolio()
    return typeof found === "object" ? found : undefined
  }
  return (
    <Show
      when={opened()}
      fallback={
        <>
          {props.head}
          <Show when={portfolio() === undefined} fallback={<div class="waiting-lines" />}>
            <div class="card empty">
              <Icon name="users" />
              <h2>{say(words.empty)}</h2>
              <p class="second">{say(words.emptyHint)}</p>
              <p class="empty-acts">
                <a class="btn primary" href="/portfolio">
                  {say(words.toPortfolio)}
                </a>
                <a class="btn" href="/check">
                  {say(words.toCheck)}
                </a>
              </p>
            </div>
          </Show>
        </>
      }
    >
      {(found) => props.children(found)}
    </Show>
  )
}

/** What the API answers: before the first answer grey lines, then the old one dimmed until the new one is there. */
export const Answered = <A extends object>(props: {
  readonly work: Work<A>
  readonly children: (answer: () => A) => JSX.Element
}) => (
  <>
    <Show when={props.work.problem()}>
      {(problem) => (
        <div class="notice v-warn trouble" role="alert">
          <Icon name="warn" />
          <div>
            <p>
              <b>{capital(say(problem().says ?? words.offline))}</b>
            </p>
            <Faults of={problem()} />
            {/* A provider, a day or a file is given on this page. */}
            <Show when={problem().faults.every(({ pointer }) => pointer.startsWith("/portfolio"))}>
              <p class="row">
                {/* What is wrong with what was asked stays so. */}
                <Show when={problem().faults.length === 0}>
                  <button class="btn little" type="button" onClick={() => props.work.again()}>
                    {say(words.again)}
                  </button>
                </Show>
                <a href="/portfolio">{say(words.portfolio)}</a>
              </p>
            </Show>
          </div>
        </div>
      )}
    </Show>
    <Show
      when={props.work.answer()}
      fallback={
        <Show when={props.work.isBusy()}>
          <Lines class="waiting-lines" label={words.waiting} />
        </Show>
      }
    >
      {(answer) => (
        <div class="answered" classList={{ old: props.work.isBusy() }} aria-busy={props.work.isBusy()}>
          {props.children(answer)}
        </div>
      )}
    </Show>
    <Show when={props.work.isBusy()}>
      <Progress work={props.work} />
    </Show>
  </>
)

/** Long work says how far it is and can be stopped; short work says nothing. */
const Progress = <A,>(props: { readonly work: Work<A> }) => (
  <div class="reckoning">
    <span role="status">{say(words.waiting)}</span>
    <Show when={props.work.progress() > 0}>
      <progress max="1" value={props.work.progress()} aria-label={say(words.waiting)} />
      <span class="num small">{Math.round(props.work.progress() * 100)}%</span>
    </Show>
    <button class="btn little" type="button" onClick={() => props.work.cancel()}>
      {say(words.cancel)}
    </button>
  </div>
)

/** What is wrong, and in which line and field of a file, as far as the problem itself does not say it. */
export const Faults = (props: { readonly of: Problem; readonly isOfFile?: true }) => (
  <For each={props.of.faults.filter(({ message }) => !props.of.says?.zh.startsWith(message.zh)).slice(0, 5)}>
    {({ line, pointer, message, fix }) => (
      <p>
        <Show when={props.isOfFile && line}>
          {(at) => <b>{say(words.line(at(), pointer.replace(/.*\//u, "")))}</b>}
        </Show>
        {capital(say(message))} <span class="mend">{capital(say(fix))}</span>
      </p>
    )}
  </For>
)
