import type { Report } from "@openbeian/core/check"
import { createMemo, For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Editions, editionWords } from "../../components/editions/index.ts"
import { Finding, PlaceFindings, placesOf, placeWith, Waiting } from "../../components/finding/index.ts"
import { Layer } from "../../components/layer/index.ts"
import { say } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import { patternOf } from "../draft/pointer.ts"
import { partOf } from "../form/layout.ts"
import { checkWords as words } from "./check.intl.ts"
import { ownFindings, yieldingTo } from "./common.ts"
import { Course } from "./course.tsx"
import { nameOfPlace, partAsked } from "./naming.ts"
import { type ColumnProps, Topic } from "./topic.tsx"

/** What filing with one provider takes: its own findings, then orders, dates, papers and duties. */
export const Column = (props: ColumnProps) => (
  <section
    class="column"
    id={`at-${props.report.provider}`}
    aria-labelledby={`title-${props.report.provider}`}
  >
    <h2 class="column-h" id={`title-${props.report.provider}`}>
      <span class="tile" aria-hidden="true">
        {props.report.monogram}
      </span>
      {say(words.at(props.report.name))}
    </h2>
    <Findings {...props} />
    <Course {...props} />
    <Show when={props.report.editions.length > 0}>
      <Topic
        id="editions"
        provider={props.report.provider}
        title={editionWords.title}
        hint={editionWords.hint(props.report.editions.length, dayText(props.report.checkedOn, props.today))}
      >
        <Editions editions={props.report.editions} />
      </Topic>
    </Show>
  </section>
)

const Findings = (props: ColumnProps) => {
  const found = createMemo(() => placesOf(ownFindings(props.report)))
  const place = (at: string) => found().find((place) => place.at === at) ?? placeWith(at, [])
  return (
    <Topic id="findings" provider={props.report.provider} title={words.findings} hint={words.findingsHint}>
      <div class="card places">
        <For each={props.places}>
          {(at) => (
            <PlaceFindings
              place={place(at)}
              title={nameOfPlace(props.draft, at)}
              of={props.report.name}
              heading="h4"
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
      </div>
    </Topic>
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
