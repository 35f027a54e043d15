import { createEffect, createMemo, createSignal, createUniqueId, For, on, Show } from "solid-js"
import { Clauses, ClausesContext } from "../../components/clause/index.ts"
import { CopyLink } from "../../components/copy/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { guideWords as words } from "./guides.intl.ts"
import { type Advice, addressOf, type Guide, type Next, type Question, type Step, walk } from "./tree.ts"

/** A guide walked one question at a time; the address holds the place, so it can be shared and gone back from. */
export const Walk = (props: {
  readonly guide: Guide
  readonly way: ReadonlyArray<number>
  /** Who else speaks of it. */
  readonly others: ReadonlyArray<{ readonly id: string; readonly name: Text }>
  readonly onGo: (address: string) => void
}) => {
  const address = (way: ReadonlyArray<number>) => addressOf(props.guide.provider, props.guide.id, way)
  const walked = createMemo(() =>
    props.guide.tree === undefined ? undefined : walk(props.guide.tree, props.way),
  )
  const way = () => props.way.slice(0, walked()?.steps.length)
  let here: HTMLDivElement | undefined
  // The next question has the focus once the view has given it to the page.
  createEffect(
    on(
      () => way().join("."),
      () => queueMicrotask(() => here?.querySelector("h2")?.focus({ preventScroll: true })),
      { defer: true },
    ),
  )
  return (
    <ClausesContext.Provider value={(id) => props.guide.clauses[id]}>
      <article class="guide">
        <PageHead
          title={capital(say(props.guide.title))}
          short={say(props.guide.name)}
          window={capital(say(words.pageTitle(props.guide.title, props.guide.name)))}
          above={[{ title: say(words.title), href: "/guides" }]}
        />
        <Show
          when={walked()}
          fallback={
            <div class="notice v-na">
              <Icon name="na" />
              <p>{say(words.silent(props.guide.name))}</p>
            </div>
          }
        >
          {(found) => (
            <>
              <Path steps={found().steps} addressOf={address} />
              <div
                ref={(element) => {
                  here = element
                }}
              >
                <Show when={found().node} keyed>
                  {(node) =>
                    "act" in node ? (
                      <End advice={node} provider={props.guide.provider} />
                    ) : (
                      <Ask question={node} onAnswer={(choice) => props.onGo(address([...way(), choice]))} />
                    )
                  }
                </Show>
              </div>
              <div class="row steps">
                <Show when={way().length > 0}>
                  <a class="btn" href={address(way().slice(0, -1))}>
                    {say(words.back)}
                  </a>
                  <a class="btn" href={address([])}>
                    {say(words.again)}
                  </a>
                </Show>
                <CopyLink words={say(words.share)} />
              </div>
            </>
          )}
        </Show>
        <Show when={props.others.length > 0}>
          <p class="row others small second">
            {say(walked() === undefined ? words.elsewhere : words.others)}
            <For each={props.others}>
              {(other) => <a href={addressOf(other.id, props.guide.id)}>{say(other.name)}</a>}
            </For>
          </p>
        </Show>
      </article>
    </ClausesContext.Provider>
  )
}

/** What was answered; each answer leads back to its question. */
const Path = (props: {
  readonly steps: ReadonlyArray<Step>
  readonly addressOf: (way: ReadonlyArray<number>) => string
}) => (
  <Show when={props.steps.length > 0}>
    <ol class="path" aria-label={say(words.path)}>
      <For each={props.steps}>
        {(step) => (
          <li>
            <span class="second">{capital(say(step.ask))}</span> <b>{capital(say(step.label))}</b>{" "}
            <a href={props.addressOf(step.before)}>
              {say(words.change)}
              <span class="hide"> {say(step.ask)}</span>
            </a>
          </li>
        )}
      </For>
    </ol>
  </Show>
)

const Ask = (props: { readonly question: Question; readonly onAnswer: (choice: number) => void }) => {
  const id = createUniqueId()
  const [choice, setChoice] = createSignal<number>()
  const submit = (event: Event) => {
    event.preventDefault()
    const chosen = choice()
    if (chosen !== undefined) props.onAnswer(chosen)
  }
  return (
    <form class="card pad ask-card" onSubmit={submit}>
      <h2 id={id} tabindex="-1">
        {capital(say(props.question.ask))}
      </h2>
      <Show when={props.question.clauses.length > 0}>
        <p>
          <Clauses ids={props.question.clauses} />
        </p>
      </Show>
      <div class="ways" role="radiogroup" aria-labelledby={id}>
        <For each={props.question.answers}>
          {(answer, n) => (
            <label class="way">
              <input type="radio" name={id} checked={choice() === n()} onChange={() => setChoice(n())} />
              <span>{capital(say(answer.label))}</span>
            </label>
          )}
        </For>
      </div>
      <button class="btn primary" type="submit" disabled={choice() === undefined}>
        {say(words.next)}
      </button>
    </form>
  )
}

const End = (props: { readonly advice: Advice; readonly provider: string }) => (
  <section class="card pad end" aria-labelledby="act">
    <h2 id="act" tabindex="-1">
      {say(words.act)}
    </h2>
    <p class="act">
      {capital(say(props.advice.act))} <Clauses ids={props.advice.clauses} />
    </p>
    <Show when={props.advice.next.length > 0}>
      <h3>{say(words.onward)}</h3>
      <ul class="onward">
        <For each={props.advice.next}>{(next) => <Onward next={next} provider={props.provider} />}</For>
      </ul>
    </Show>
  </section>
)

const Onward = (props: { readonly next: Next; readonly provider: string }) => {
  const href = () =>
    props.next.kind === "guide"
      ? addressOf(props.provider, props.next.id)
      : props.next.id === "refusal"
        ? "/tools/refusal"
        : "/check"
  return (
    <li>
      <Show
        when={props.next.kind === "entry"}
        fallback={<a href={href()}>{capital(say(props.next.title))}</a>}
      >
        {say(words.entry(props.next.title))}
        <Show when={props.next.entry}>{(entry) => <span class="voice">{say(entry())}</span>}</Show>
      </Show>
    </li>
  )
}
