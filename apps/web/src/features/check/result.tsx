import type { Report } from "@openbeian/core/check"
import { createMemo, Index, lazy, Match, Show, Suspense, Switch, untrack } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { say } from "../../language/language.ts"
import type { DraftStore } from "../draft/draft.ts"
import { announcement } from "./announcement.ts"
import { askedBy } from "./asked.ts"
import { checkWords as words } from "./check.intl.ts"
import type { Check } from "./check.ts"
import { Columns } from "./columns.tsx"
import { NoAnswer } from "./no-answer.tsx"
import { Questions } from "./questions.tsx"
import { inTurns } from "./turns.ts"

export interface ResultProps {
  readonly check: Check
  readonly draft: DraftStore
  readonly isListOfThings: (pointer: string) => boolean
  readonly onGoTo: (pointer: string) => void
}

/** The result: kept and dimmed while the next one is on its way. */
export const Result = (props: ResultProps) => (
  <section
    class="result"
    id="result"
    tabindex="-1"
    aria-label={say(words.result)}
    aria-busy={props.check.isBusy()}
  >
    <Switch>
      <Match when={props.check.isEmpty()}>
        <Suspense>
          <Empty onOpen={props.draft.open} />
        </Suspense>
      </Match>
      <Match when={true}>
        <NoAnswer
          check={props.check}
          onGoTo={props.onGoTo}
          role="alert"
          mend={
            <a class="btn little" href="/check">
              {say(words.mend)}
            </a>
          }
        />
        <Show
          when={props.check.report()}
          fallback={<Waiting isWaiting={props.check.problem() === undefined} />}
        >
          {(report) => (
            <ClausesContext.Provider value={(id) => report().clauses[id]}>
              <div class="busy">
                <Answers {...props} report={report()} />
              </div>
            </ClausesContext.Provider>
          )}
        </Show>
      </Match>
    </Switch>
    <Announcer check={props.check} />
  </section>
)

/** What is below the first screens: loaded by itself, so that the answers come first. */
const Below = lazy(() => import("./below.tsx").then(({ Below }) => ({ default: Below })))
const Empty = lazy(() => import("./empty.tsx").then(({ Empty }) => ({ default: Empty })))

/** What is best answered next, the answers side by side, then what follows from them. */
const Answers = (props: ResultProps & { readonly report: Report.Report }) => {
  const questions = createMemo(() => askedBy(props.report.providers))
  return (
    <>
      <Questions
        questions={questions()}
        isListOfThings={props.isListOfThings}
        draft={props.draft}
        onGoTo={props.onGoTo}
      />
      <Columns
        report={props.report}
        before={props.check.before()}
        draft={props.draft.document}
        onGoTo={props.onGoTo}
      />
      <Suspense>
        <Below report={props.report} draft={props.draft.document} onGoTo={props.onGoTo} />
      </Suspense>
    </>
  )
}

/** Grey lines of the true layout, after a moment. */
const Waiting = (props: { readonly isWaiting: boolean }) => (
  <Show when={props.isWaiting}>
    <div class="waiting" role="status" aria-label={say(words.waiting)}>
      <div class="card pad">
        <div class="skeleton short" />
        <div class="skeleton" />
      </div>
      <div class="columns" style={{ "--n": 3, "--places": 1 }}>
        <Index each={[0, 1, 2]}>
          {() => (
            <div class="column pad">
              <div class="skeleton short" />
              <div class="skeleton" />
              <div class="skeleton" />
              <div class="skeleton long" />
            </div>
          )}
        </Index>
      </div>
    </div>
  </Show>
)

/** Says once, politely, what an answer changed. */
const Announcer = (props: { readonly check: Check }) => (
  <p class="hide" role="status">
    <Show when={props.check.report()}>{(report) => <Spoken check={props.check} report={report()} />}</Show>
  </p>
)

const Spoken = (props: { readonly check: Check; readonly report: Report.Report }) => {
  const shown = inTurns(
    () => props.report,
    () => 1,
  )
  const words = createMemo(() => {
    const [report] = shown()
    return report === undefined ? "" : untrack(() => announcement(report, props.check.before()))
  })
  return <>{words()}</>
}
