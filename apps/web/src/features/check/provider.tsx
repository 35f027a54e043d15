import type { Report } from "@openbeian/core/check"
import { createMemo, For, Index, Show } from "solid-js"
import { Duties, dutyWords } from "../../components/duties/index.ts"
import { Editions, editionWords } from "../../components/editions/index.ts"
import { PlaceFindings, placesOf } from "../../components/finding/index.ts"
import { Materials, materialWords } from "../../components/materials/index.ts"
import { Orders, orderWords } from "../../components/orders/index.ts"
import { Timeline, timelineWords } from "../../components/timeline/index.ts"
import { Counts, openIn, overall, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { dayText, listText } from "../../language/phrase.ts"
import type { Draft, Json } from "../draft/json.ts"
import { patternOf } from "../draft/pointer.ts"
import { partOf } from "../form/layout.ts"
import { alike } from "./alike.ts"
import { AnswerBox } from "./answer-box.tsx"
import { changeOf, countsOf } from "./change.ts"
import { Changed } from "./changed.tsx"
import { checkWords as words } from "./check.intl.ts"
import { nameOfPlace } from "./naming.ts"
import { Questions } from "./questions.tsx"

export interface ProviderProps {
  readonly report: Report.ProviderReport
  readonly before: Report.ProviderReport | undefined
  readonly draft: Draft
  readonly today: string
  readonly daysOff: ReadonlySet<string>
  readonly isListOfThings: (pointer: string) => boolean
  readonly onAnswer: (pointer: string, value: Json) => void
  readonly onGoTo: (pointer: string) => void
}

/** The whole answer of one provider, in the same order for all. */
export const Provider = (props: ProviderProps) => {
  const places = createMemo(() => placesOf(props.report.findings))
  const change = createMemo(() => changeOf(props.before, props.report))
  const answers = createMemo(() =>
    alike([...props.report.services, ...props.report.changes], ({ types }) => types),
  )
  const named = (places: ReadonlyArray<{ readonly path: string }>) =>
    say(listText(places.map(({ path }) => nameOfPlace(props.draft, path))))
  return (
    <section class="provider" aria-labelledby={`provider-${props.report.provider}`}>
      <div class="card">
        <div class="provider-h">
          <h2 id={`provider-${props.report.provider}`}>
            <span class="tile" aria-hidden="true">
              {props.report.monogram}
            </span>
            {say(props.report.name)}
          </h2>
          <Overall report={props.report} />
        </div>
        <Index each={answers()}>
          {(group) => (
            <AnswerBox
              types={group().value}
              of={answers().length > 1 ? named(group().things) : undefined}
              onGoTo={props.onGoTo}
            />
          )}
        </Index>
        <div class="counts-box">
          <Counts counts={countsOf(props.report)} />
        </div>
        <Show when={change()}>{(changed) => <Changed change={changed()} />}</Show>
      </div>

      <Questions
        questions={props.report.questions}
        isListOfThings={props.isListOfThings}
        onAnswer={props.onAnswer}
        onGoTo={props.onGoTo}
      />

      <section class="section" aria-labelledby={`findings-${props.report.provider}`}>
        <div class="section-h">
          <h3 id={`findings-${props.report.provider}`}>{say(words.findings)}</h3>
          <p>{say(words.findingsHint)}</p>
        </div>
        <div class="card">
          <For each={places().map(({ at }) => at)}>
            {(at) => (
              <Show when={places().find((place) => place.at === at)}>
                {(place) => (
                  <PlaceFindings
                    place={place()}
                    title={nameOfPlace(props.draft, at)}
                    today={props.today}
                    partOf={(pointer) => partOf(patternOf(pointer))}
                    onGoTo={props.onGoTo}
                  />
                )}
              </Show>
            )}
          </For>
        </div>
      </section>

      <Course {...props} />

      <Show when={props.report.editions.length > 0}>
        <section class="section" aria-labelledby={`editions-${props.report.provider}`}>
          <div class="section-h">
            <h3 id={`editions-${props.report.provider}`}>{say(editionWords.title)}</h3>
            <p>
              {say(
                editionWords.hint(props.report.editions.length, dayText(props.report.checkedOn, props.today)),
              )}
            </p>
          </div>
          <Editions editions={props.report.editions} />
        </section>
      </Show>
    </section>
  )
}

/** One filled badge for the whole: what stands in the way, else what is missing, else what is open. */
const Overall = (props: { readonly report: Report.ProviderReport }) => {
  const counts = () => props.report.counts
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
          <Verdict face="pass" words={say(overall.pass)} isFilled />
        </Show>
      </Show>
    </Show>
  )
}

type Going = Report.ServiceView | Report.ChangeView

/** What follows from the answer: orders, dates, materials, duties. */
const Course = (props: ProviderProps) => {
  const named = (things: ReadonlyArray<{ readonly path: string }>) =>
    say(listText(things.map(({ path }) => nameOfPlace(props.draft, path))))
  const routes = createMemo(() =>
    alike<Going, ReadonlyArray<Report.RouteView>>(
      [...props.report.services, ...props.report.changes],
      ({ routes }) => chosen(routes),
    ).filter(({ value }) => value.length > 0),
  )
  const materials = createMemo(() => alike(props.report.services, ({ materials }) => materials))
  const duties = createMemo(() => {
    const all = props.report.services.flatMap((service) => service.duties)
    return all.filter((duty, index) => all.findIndex(({ id }) => id === duty.id) === index)
  })
  const isChain = () => props.report.orders.some(({ waitsFor }) => waitsFor !== undefined)
  return (
    <>
      <Show when={props.report.orders.length > 0}>
        <section class="section" aria-labelledby={`orders-${props.report.provider}`}>
          <div class="section-h">
            <h3 id={`orders-${props.report.provider}`}>{say(words.orders)}</h3>
            <p>{say(orderWords.title(props.report.orders.length, isChain()))}</p>
          </div>
          <Orders orders={props.report.orders} nameOf={(pointer) => nameOfPlace(props.draft, pointer)} />
        </section>
      </Show>

      <Show when={routes().length > 0}>
        <section class="section" aria-labelledby={`timeline-${props.report.provider}`}>
          <div class="section-h">
            <h3 id={`timeline-${props.report.provider}`}>{say(timelineWords.title)}</h3>
            <p>{say(timelineWords.hint(dayText(props.today, props.today)))}</p>
          </div>
          <div class="timelines">
            <Index each={routes()}>
              {(group) => (
                <Timeline
                  routes={group().value}
                  of={routes().length > 1 ? named(group().things) : undefined}
                  today={props.today}
                  daysOff={props.daysOff}
                />
              )}
            </Index>
          </div>
        </section>
      </Show>

      <Show when={materials().some(({ value }) => value.length > 0)}>
        <section class="section" aria-labelledby={`materials-${props.report.provider}`}>
          <div class="section-h">
            <h3 id={`materials-${props.report.provider}`}>{say(materialWords.title)}</h3>
          </div>
          <Materials
            groups={materials().map(({ things, value }) => ({ of: named(things), materials: value }))}
            onGoTo={props.onGoTo}
          />
        </section>
      </Show>

      <For each={["before", "after"] as const}>
        {(at) => (
          <Show when={duties().some((duty) => duty.at === at)}>
            <section class="section" aria-labelledby={`${at}-${props.report.provider}`}>
              <div class="section-h">
                <h3 id={`${at}-${props.report.provider}`}>{say(dutyWords[at])}</h3>
              </div>
              <Duties duties={duties().filter((duty) => duty.at === at)} />
            </section>
          </Show>
        )}
      </For>
    </>
  )
}

/** The route that applies, else those that may. */
const chosen = (routes: ReadonlyArray<Report.RouteView>): ReadonlyArray<Report.RouteView> => {
  const certain = routes.filter(({ applies }) => applies === "yes")
  return certain.length > 0 ? certain : routes.filter(({ applies }) => applies === "unknown")
}
