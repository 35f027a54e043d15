import type { Report } from "@openbeian/core/check"
import { createMemo, For, Index, Show } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { Question } from "../../components/question/index.ts"
import { Counts } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import type { DraftStore } from "../draft/draft.ts"
import { patternOf } from "../draft/pointer.ts"
import { partOf } from "../form/part.ts"
import { type Field, isListOfThings } from "../form/tree.ts"

import { askedBy } from "./asked.ts"
import { changeOf, countsOf } from "./change.ts"
import { Changed } from "./changed.tsx"
import { checkWords as words } from "./check.intl.ts"
import type { Check } from "./check.ts"
import { Overall } from "./overall.tsx"

/** The result in short beside the facts: how each provider stands, what changed, and the question that settles most. */
export const Following = (props: {
  readonly check: Check
  readonly draft: DraftStore
  readonly fields: ReadonlyArray<Field>
  readonly onGoTo: (pointer: string) => void
}) => {
  const question = createMemo(() => askedBy(props.check.report()?.providers ?? [])[0])
  return (
    <aside class="following" aria-label={say(words.result)} aria-busy={props.check.isBusy()}>
      <Show when={props.check.report()}>
        {(report) => (
          <ClausesContext.Provider value={(id) => report().clauses[id]}>
            <div class="card">
              <Index each={report().providers}>
                {(provider) => (
                  <Side report={provider()} before={beforeOf(props.check, provider().provider)} />
                )}
              </Index>
            </div>
            <For each={question() === undefined ? [] : [question()]}>
              {(asked) => (
                <Show when={asked}>
                  {(first) => (
                    <div class="card">
                      <Question
                        question={first()}
                        waiting={first().waiting}
                        part={partOf(patternOf(first().asks))}
                        isOfThings={isListOfThings(props.fields, patternOf(first().asks))}
                        onAnswer={(value) => props.draft.answer(first().asks, value, first().provider)}
                        onOpen={() => props.onGoTo(first().asks)}
                        onAside={() => {}}
                      />
                    </div>
                  )}
                </Show>
              )}
            </For>
          </ClausesContext.Provider>
        )}
      </Show>
    </aside>
  )
}

const beforeOf = (check: Check, provider: string) =>
  check.before()?.providers.find((before) => before.provider === provider)

const Side = (props: {
  readonly report: Report.ProviderReport
  readonly before: Report.ProviderReport | undefined
}) => {
  const change = createMemo(() => changeOf(props.before, props.report))
  return (
    <section class="side">
      <div class="row">
        <span class="tile" aria-hidden="true">
          {props.report.monogram}
        </span>
        <b>{say(props.report.name)}</b>
        <Overall report={props.report} />
      </div>
      <Counts counts={countsOf(props.report)} />
      <Show when={change()}>{(changed) => <Changed change={changed()} />}</Show>
    </section>
  )
}
