import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, Index, Show, untrack } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { Question } from "../../components/question/index.ts"
import { Counts } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital, dayText } from "../../language/phrase.ts"
import type { DraftStore } from "../draft/draft.ts"
import { leaves, patternOf, read } from "../draft/pointer.ts"
import { partOf } from "../form/part.ts"
import { Why } from "../form/says.tsx"
import { type Field, isListOfThings } from "../form/tree.ts"
import { isObstacle, type Trouble, troublesOf } from "../form/trouble.ts"
import { announcement } from "./announcement.ts"
import { type Asked, askedBy } from "./asked.ts"
import { changeOf, countsOf } from "./change.ts"
import { Changed } from "./changed.tsx"
import { checkWords } from "./check.intl.ts"
import type { Check } from "./check.ts"
import { followingWords as words } from "./following.intl.ts"
import { NoAnswer } from "./no-answer.tsx"
import { Overall } from "./overall.tsx"

/** The result in short beside the facts: how each provider stands, what changed, and the question that settles most. */
export const Following = (props: {
  readonly check: Check
  readonly draft: DraftStore
  readonly fields: ReadonlyArray<Field>
  readonly onGoTo: (pointer: string) => void
}) => {
  const obstacles = createMemo(() => troublesOf(props.check.report()).filter(isObstacle))
  const filled = () => leaves(props.draft.document).length - 1
  return (
    <aside
      class="following"
      id="following"
      tabindex="-1"
      aria-label={say(checkWords.result)}
      aria-busy={props.check.isBusy()}
    >
      <NoAnswer check={props.check} onGoTo={props.onGoTo} role="status" />
      <Show
        when={props.check.report()}
        fallback={
          <Show when={props.check.isEmpty()}>
            <Nothing />
          </Show>
        }
      >
        {(report) => (
          <ClausesContext.Provider value={(id) => report().clauses[id]}>
            <div class="card">
              <div class="following-h">
                <h2>{say(words.title)}</h2>
                <span class="small muted num">
                  {say(words.asOf(report().providers.length, dayText(report().today, report().today)))}
                </span>
              </div>
              <Index each={report().providers}>
                {(provider) => (
                  <Side
                    report={provider()}
                    before={beforeOf(props.check, provider().provider)}
                    obstacles={obstacles().filter(({ by }) =>
                      by.some((who) => who.provider === provider().provider),
                    )}
                  />
                )}
              </Index>
              <div class="following-f">
                <span class="small muted num">{say(words.filled(filled()))}</span>
                <a class="small" href="/result">
                  {say(words.whole)}
                </a>
              </div>
            </div>
            <First {...props} report={report()} />
          </ClausesContext.Provider>
        )}
      </Show>
      <Announcer check={props.check} obstacles={obstacles()} />
    </aside>
  )
}

/** The question that settles most. What one is not sure of is not asked again: the draft keeps that it is unknown. */
const First = (props: {
  readonly report: Report.Report
  readonly draft: DraftStore
  readonly fields: ReadonlyArray<Field>
  readonly onGoTo: (pointer: string) => void
}) => {
  const [later, setLater] = createSignal<ReadonlySet<string>>(new Set())
  const asked = createMemo(() =>
    askedBy(props.report.providers).filter(
      ({ key, asks }) => !later().has(key) && read(props.draft.document, asks) !== null,
    ),
  )
  let heading: HTMLHeadingElement | undefined
  const putAside = (question: Asked) => {
    // An account that is not in the document yet would be claimed by a fact of it, even an unknown one.
    const isOfNewAccount =
      question.asks.startsWith("/accounts/") &&
      read(props.draft.document, question.asks.split("/").slice(0, 3).join("/")) === undefined
    if (isOfNewAccount) setLater(new Set([...later(), question.key]))
    else props.draft.set(question.asks, null)
    heading?.focus({ preventScroll: true })
  }
  return (
    <Show when={asked()[0]?.key} keyed>
      {(_key) => (
        <Show when={asked()[0]}>
          {(first) => (
            <section class="card first" aria-labelledby="first">
              <h2
                id="first"
                class="small muted"
                tabindex="-1"
                ref={(element) => {
                  heading = element
                }}
              >
                {say(words.first(asked().length))}
              </h2>
              <Question
                question={first()}
                waiting={first().waiting}
                part={partOf(patternOf(first().asks))}
                isOfThings={isListOfThings(props.fields, patternOf(first().asks))}
                onAnswer={(value) => props.draft.answer(first().asks, value, first().provider)}
                onOpen={() => props.onGoTo(first().asks)}
                onAside={() => putAside(first())}
              />
            </section>
          )}
        </Show>
      )}
    </Show>
  )
}

const beforeOf = (check: Check, provider: string) =>
  check.before()?.providers.find((before) => before.provider === provider)

const Side = (props: {
  readonly report: Report.ProviderReport
  readonly before: Report.ProviderReport | undefined
  readonly obstacles: ReadonlyArray<Trouble>
}) => {
  const change = createMemo(() => changeOf(props.before, props.report))
  return (
    <section class="side" aria-label={say(props.report.name)}>
      <div class="side-h">
        <span class="row">
          <span class="tile" aria-hidden="true">
            {props.report.monogram}
          </span>
          <b>{say(props.report.name)}</b>
        </span>
        <Overall report={props.report} />
      </div>
      <Counts counts={countsOf(props.report)} />
      <Obstacles obstacles={props.obstacles} />
      <Show when={change()}>{(changed) => <Changed change={changed()} />}</Show>
    </section>
  )
}

/** How many reasons are named. */
const namedMax = 2

/** Why this provider does not take the filing as it is, and who does not mind. */
const Obstacles = (props: { readonly obstacles: ReadonlyArray<Trouble> }) => (
  <Show when={props.obstacles.length > 0}>
    <ul class="impossible">
      <For each={props.obstacles.slice(0, namedMax)}>
        {(obstacle) => (
          <li>
            <Icon name="fail" />
            <div>
              <p>
                {capital(say(obstacle.message))} <Why ids={obstacle.clauses} />
              </p>
              <p class="muted">{say(words.others(obstacle.elsewhere.map(({ name }) => name)))}</p>
            </div>
          </li>
        )}
      </For>
    </ul>
    <Show when={props.obstacles.length > namedMax}>
      <p class="small muted">{say(words.moreObstacles(props.obstacles.length - namedMax))}</p>
    </Show>
  </Show>
)

const Nothing = () => (
  <div class="card empty">
    <Icon name="file" />
    <p>
      <b>{say(words.emptyTitle)}</b>
    </p>
    <p class="small second">{say(words.empty)}</p>
  </div>
)

/** Says once, politely, what an answer changed, and at whom the filing has become impossible. */
const Announcer = (props: { readonly check: Check; readonly obstacles: ReadonlyArray<Trouble> }) => {
  const spoken = createMemo(() => {
    const report = props.check.report()
    return report === undefined ? "" : untrack(() => announcement(report, props.check.before()))
  })
  const said = new Set<string>()
  const impossible = createMemo(() =>
    props.obstacles
      .flatMap((obstacle) => {
        const key = `${obstacle.pointer} ${obstacle.message.zh}`
        if (said.has(key)) return []
        said.add(key)
        return [
          say(
            words.impossible(
              obstacle.by.map(({ name }) => name),
              obstacle.message,
            ),
          ),
        ]
      })
      .join(" "),
  )
  return (
    <p class="hide" role="status">
      {spoken()} {impossible()}
    </p>
  )
}
