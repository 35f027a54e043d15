import type { Report } from "@openbeian/core/check"
import { createMemo, For, Index, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import {
  Finding,
  PlaceFindings,
  placeOf,
  placesOf,
  placeWith,
  Waiting,
} from "../../components/finding/index.ts"
import { Layer } from "../../components/layer/index.ts"
import { Counts, faceWords } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import type { Draft } from "../draft/json.ts"
import { patternOf } from "../draft/pointer.ts"
import { partOf } from "../form/part.ts"
import { alike } from "./alike.ts"
import { AnswerBox } from "./answer-box.tsx"
import { changeOf, countsOf } from "./change.ts"
import { Changed } from "./changed.tsx"
import { checkWords as words } from "./check.intl.ts"
import { openFromOutside, ownFindings, yieldingTo } from "./common.ts"
import { nameOfPlace, namesOf, partAsked } from "./naming.ts"
import { Overall } from "./overall.tsx"
import { share } from "./share.ts"

export interface ColumnProps {
  readonly report: Report.ProviderReport
  readonly before: Report.ProviderReport | undefined
  /** The places of all providers: the same rows in the same order, so that they line up. */
  readonly places: ReadonlyArray<string>
  readonly draft: Draft
  readonly today: string
  readonly province: Text | undefined
  readonly onGoTo: (pointer: string) => void
}

/** One provider: how it stands, which filing it is and why, the counts, then its own findings place by place. */
export const Column = (props: ColumnProps) => {
  const change = createMemo(() => changeOf(props.before, props.report))
  return (
    <section
      class="column"
      id={`at-${props.report.provider}`}
      aria-labelledby={`provider-${props.report.provider}`}
    >
      <div class="provider-h">
        <h2 id={`provider-${props.report.provider}`}>
          <span class="tile" aria-hidden="true">
            {props.report.monogram}
          </span>
          {say(props.report.name)}
        </h2>
        <Overall report={props.report} />
      </div>
      <Types {...props} />
      <CountsBox {...props} />
      <div class="changed-box">
        <Show when={change()}>{(changed) => <Changed change={changed()} />}</Show>
      </div>
      <Findings {...props} />
    </section>
  )
}

const Types = (props: ColumnProps) => {
  const answers = createMemo(() =>
    alike([...props.report.services, ...props.report.changes], ({ types }) => types),
  )
  return (
    <div class="types">
      <Index each={answers()}>
        {(group) => (
          <AnswerBox
            types={group().value}
            of={answers().length > 1 ? say(namesOf(props.draft, group().things)) : undefined}
            onGoTo={props.onGoTo}
          />
        )}
      </Index>
    </div>
  )
}

const CountsBox = (props: ColumnProps) => {
  const outside = createMemo(() => openFromOutside(props.report))
  return (
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
  )
}

const Findings = (props: ColumnProps) => {
  const found = createMemo<ReadonlyMap<string, ReturnType<typeof placeWith>>>((before) => {
    const shown = new Set(props.places)
    const here = ownFindings(props.report).filter(({ path }) => shown.has(placeOf(path)))
    return new Map(placesOf(here).map((place) => [place.at, share(before.get(place.at), place)]))
  }, new Map())
  return (
    <For each={props.places}>
      {(at) => (
        <PlaceFindings
          place={found().get(at) ?? placeWith(at, [])}
          title={nameOfPlace(props.draft, at)}
          of={props.report.name}
          heading="h3"
          onGoTo={props.onGoTo}
          waiting={(findings) => (
            <Waiting findings={findings()} part={partAsked(findings())} onGoTo={props.onGoTo}>
              {(finding) => (
                <p class="why">
                  {say(finding.fix)} <Clauses ids={finding.clauses} />
                </p>
              )}
            </Waiting>
          )}
        >
          {(finding) => (
            <Finding finding={finding} today={props.today} part={partOf(patternOf(finding.path))}>
              <Yielding {...props} finding={finding} />
            </Finding>
          )}
        </PlaceFindings>
      )}
    </For>
  )
}

/** What the country or the province says of the same thing, and the provider's own clause decides. */
const Yielding = (props: ColumnProps & { readonly finding: Report.FindingView }) => (
  <For each={yieldingTo(props.report, props.finding)}>
    {(other) => (
      <p class="yields">
        <Layer layer={other.layer} province={props.province} />
        {say(words.yields)} <Clauses ids={other.clauses} />
      </p>
    )}
  </For>
)
