import type { Report } from "@openbeian/core/check"
import { createMemo, For, Index, Show, untrack } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { placesOf } from "../../components/finding/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { faceWords } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import type { Draft, Json } from "../draft/json.ts"
import { AnswerCard } from "./answer-card.tsx"
import { type Asked, askedBy } from "./asked.ts"
import { changeOf } from "./change.ts"
import { checkWords as words } from "./check.intl.ts"
import type { Check } from "./check.ts"
import { Column } from "./column.tsx"
import { ownFindings } from "./common.ts"
import { Common } from "./common.tsx"
import { Questions } from "./questions.tsx"
import { share } from "./share.ts"

export interface ResultProps {
  readonly check: Check
  readonly draft: Draft
  readonly isEmpty: boolean
  readonly isListOfThings: (pointer: string) => boolean
  readonly onAnswer: (pointer: string, value: Json, provider: string) => void
  readonly onGoTo: (pointer: string) => void
}

/** The result beside the facts: kept and dimmed while the next one is on its way. */
export const Result = (props: ResultProps) => {
  const report = () => props.check.report()
  return (
    <section
      class="result"
      id="result"
      tabindex="-1"
      aria-label={say(words.result)}
      aria-busy={props.check.isBusy()}
    >
      <Trouble check={props.check} onGoTo={props.onGoTo} />
      <Show when={!props.isEmpty} fallback={<Empty />}>
        <Show when={report()} fallback={<Waiting isWaiting={props.check.problem() === undefined} />}>
          {(found) => (
            <ClausesContext.Provider value={(id) => found().clauses[id]}>
              <div class="busy">
                <Answers {...props} report={found()} />
                <p class="advice">{say(found().advice)}</p>
              </div>
            </ClausesContext.Provider>
          )}
        </Show>
      </Show>
      <Announcer check={props.check} />
    </section>
  )
}

/** The answers side by side, what is asked, what the country and the province say, then each provider in full. */
const Answers = (props: ResultProps & { readonly report: Report.Report }) => {
  const daysOff = createMemo(() => new Set(props.report.daysOff))
  const questions = createMemo<ReadonlyArray<Asked>>(
    (before) => share(before, askedBy(props.report.providers)),
    [],
  )
  const places = createMemo<ReadonlyArray<string>>(
    (before) =>
      share(
        before,
        placesOf(props.report.providers.flatMap(ownFindings)).map(({ at }) => at),
      ),
    [],
  )
  return (
    <div
      class="sides"
      style={{ "--n": props.report.providers.length, "--places": Math.max(1, places().length) }}
    >
      <Switch providers={props.report.providers} />
      <div class="answers">
        <Index each={props.report.providers}>
          {(provider) => (
            <AnswerCard
              report={provider()}
              before={props.check
                .before()
                ?.providers.find((before) => before.provider === provider().provider)}
              draft={props.draft}
              today={props.report.today}
              onGoTo={props.onGoTo}
            />
          )}
        </Index>
      </div>
      <Questions
        questions={questions()}
        isListOfThings={props.isListOfThings}
        onAnswer={props.onAnswer}
        onGoTo={props.onGoTo}
      />
      <Common report={props.report} draft={props.draft} onGoTo={props.onGoTo} />
      <div class="columns">
        <Index each={props.report.providers}>
          {(provider) => (
            <Column
              report={provider()}
              places={places()}
              draft={props.draft}
              today={props.report.today}
              province={props.report.regulations.province?.name}
              daysOff={daysOff()}
              onGoTo={props.onGoTo}
            />
          )}
        </Index>
      </div>
    </div>
  )
}

/** On a phone, where the parts stand one under the other: the way to each of them. */
const Switch = (props: { readonly providers: ReadonlyArray<Report.ProviderReport> }) => (
  <nav class="switch" aria-label={say(words.parts)}>
    <a href="#common">{say(words.common)}</a>
    <For each={props.providers}>
      {({ provider, name, monogram }) => (
        <a href={`#at-${provider}`}>
          <span class="tile" aria-hidden="true">
            {monogram}
          </span>
          {say(name)}
        </a>
      )}
    </For>
  </nav>
)

/** What keeps the next result from coming, and what to do. */
const Trouble = (props: { readonly check: Check; readonly onGoTo: (pointer: string) => void }) => (
  <Show when={props.check.problem()}>
    {(problem) => (
      <div class="notice v-warn" role="status">
        <Icon name="warn" />
        <div>
          <b>{say(problem().says === undefined ? words.offline : words.unreadable)}</b>
          <ul>
            <Index each={problem().faults}>
              {(fault) => (
                <li>
                  <button class="link" type="button" onClick={() => props.onGoTo(fault().pointer)}>
                    {say(fault().message)}
                  </button>
                </li>
              )}
            </Index>
          </ul>
          <Show when={problem().says === undefined}>
            <button class="btn little" type="button" onClick={() => props.check.again()}>
              {say(words.again)}
            </button>
          </Show>
        </div>
      </div>
    )}
  </Show>
)

const Empty = () => (
  <div class="card empty">
    <Icon name="file" />
    <p>
      <b>{say(words.emptyTitle)}</b>
    </p>
    <p class="small second">{say(words.empty)}</p>
  </div>
)

/** Grey lines of the true layout, after a moment. */
const Waiting = (props: { readonly isWaiting: boolean }) => (
  <Show when={props.isWaiting}>
    <div class="card pad waiting" role="status" aria-label={say(words.waiting)}>
      <div class="skeleton short" />
      <div class="skeleton" />
      <div class="skeleton" />
      <div class="skeleton long" />
    </div>
  </Show>
)

/** Says once, politely, what an answer changed. */
const Announcer = (props: { readonly check: Check }) => {
  const spoken = createMemo(() => {
    const report = props.check.report()
    return report === undefined ? "" : untrack(() => announcement(report, props.check.before()))
  })
  return (
    <p class="hide" role="status">
      {spoken()}
    </p>
  )
}

const announcement = (report: Report.Report, before: Report.Report | undefined): string =>
  report.providers
    .flatMap((provider) => {
      const earlier = before?.providers.find((other) => other.provider === provider.provider)
      const counts = changeOf(earlier, provider)?.counts ?? []
      if (counts.length === 0) return []
      const by = counts.map(({ face, ...count }) => ({
        words: faceWords[face],
        by: count.after - count.before,
      }))
      return [say(words.announced(provider.name, by))]
    })
    .join(". ")
