import type { Report } from "@openbeian/core/check"
import { createMemo, Index, Show, untrack } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { faceWords } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import type { Draft, Json } from "../draft/json.ts"
import { changeOf } from "./change.ts"
import { checkWords as words } from "./check.intl.ts"
import type { Check } from "./check.ts"
import { Provider } from "./provider.tsx"

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
                <Providers {...props} report={found()} />
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

const Providers = (props: ResultProps & { readonly report: Report.Report }) => {
  const daysOff = createMemo(() => new Set(props.report.daysOff))
  return (
    <Index each={props.report.providers}>
      {(provider) => (
        <Provider
          report={provider()}
          before={props.check.before()?.providers.find((before) => before.provider === provider().provider)}
          draft={props.draft}
          today={props.report.today}
          daysOff={daysOff()}
          isListOfThings={props.isListOfThings}
          onAnswer={(pointer, value) => props.onAnswer(pointer, value, provider().provider)}
          onGoTo={props.onGoTo}
        />
      )}
    </Index>
  )
}

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
