import type { Report } from "@openbeian/core/check"
import { createMemo, Index, Show } from "solid-js"
import { Counts, faceWords, openIn, overall, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { dayText, listText } from "../../language/phrase.ts"
import type { Draft } from "../draft/json.ts"
import { alike } from "./alike.ts"
import { AnswerBox } from "./answer-box.tsx"
import { changeOf, countsOf } from "./change.ts"
import { Changed } from "./changed.tsx"
import { checkWords as words } from "./check.intl.ts"
import { openFromOutside } from "./common.ts"
import { nameOfPlace } from "./naming.ts"

/** The answer of one provider in short: how it stands, which filing it is and why, and the counts. */
export const AnswerCard = (props: {
  readonly report: Report.ProviderReport
  readonly before: Report.ProviderReport | undefined
  readonly draft: Draft
  readonly today: string
  readonly onGoTo: (pointer: string) => void
}) => {
  const change = createMemo(() => changeOf(props.before, props.report))
  const answers = createMemo(() =>
    alike([...props.report.services, ...props.report.changes], ({ types }) => types),
  )
  const named = (places: ReadonlyArray<{ readonly path: string }>) =>
    say(listText(places.map(({ path }) => nameOfPlace(props.draft, path))))
  const outside = createMemo(() => openFromOutside(props.report))
  return (
    <section class="card answer-card" aria-labelledby={`provider-${props.report.provider}`}>
      <div class="provider-h">
        <h2 id={`provider-${props.report.provider}`}>
          <span class="tile" aria-hidden="true">
            {props.report.monogram}
          </span>
          {say(props.report.name)}
        </h2>
        <Overall report={props.report} />
      </div>
      <div class="types">
        <Index each={answers()}>
          {(group) => (
            <AnswerBox
              types={group().value}
              of={answers().length > 1 ? named(group().things) : undefined}
              onGoTo={props.onGoTo}
            />
          )}
        </Index>
      </div>
      <div class="counts-box">
        <Counts counts={countsOf(props.report)} />
        <Show when={outside().length > 0}>
          <p class="small muted">
            <a href="#common">
              {say(words.outside(outside().map(([face, n]) => ({ words: faceWords[face], n }))))}
            </a>
          </p>
        </Show>
        <Show when={props.report.holdsUntil}>
          {(day) => <p class="small second">{say(words.holdsUntil(dayText(day(), props.today)))}</p>}
        </Show>
        <Show when={props.report.healsOn}>
          {(day) => <p class="small second">{say(words.healsOn(dayText(day(), props.today)))}</p>}
        </Show>
      </div>
      <Show when={change()}>{(changed) => <Changed change={changed()} />}</Show>
    </section>
  )
}

/** One filled badge for the whole: what stands in the way, else what is missing, else what is open. */
export const Overall = (props: { readonly report: Report.ProviderReport }) => {
  const counts = () => props.report.counts
  const isNothing = () => {
    const going = [...props.report.services, ...props.report.changes]
    return going.length > 0 && going.every(({ types }) => types.outcome === "nothing")
  }
  return (
    <Show
      when={counts().block === 0}
      fallback={<Verdict face="fail" words={say(overall.fail(counts().block))} isFilled />}
    >
      <Show
        when={props.report.questions.length === 0}
        fallback={<Verdict face="unk" words={say(overall.unk(props.report.questions.length))} isFilled />}
      >
        <Show
          when={openIn(props.report) === 0}
          fallback={<Verdict face="rev" words={say(overall.rev(openIn(props.report)))} isFilled />}
        >
          <Verdict
            face={isNothing() ? "na" : "pass"}
            words={say(isNothing() ? overall.nothing : overall.pass)}
            isFilled
          />
        </Show>
      </Show>
    </Show>
  )
}
