import type { Report } from "@openbeian/core/check"
import { createMemo, For, Show } from "solid-js"
import { Clauses, haveSeveralSources, Sayings, useClauses } from "../../components/clause/index.ts"
import { Editions, editionWords } from "../../components/editions/index.ts"
import { Finding, PlaceFindings, placesOf } from "../../components/finding/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { Layer } from "../../components/layer/index.ts"
import { say } from "../../language/language.ts"
import { dayText, listText } from "../../language/phrase.ts"
import type { Draft } from "../draft/json.ts"
import { patternOf } from "../draft/pointer.ts"
import { partOf } from "../form/layout.ts"
import { commonWords as words } from "./common.intl.ts"
import { type CommonFinding, commonFindings, type Decider } from "./common.ts"
import { nameOfPlace } from "./naming.ts"
import { share } from "./share.ts"

export interface CommonProps {
  readonly report: Report.Report
  readonly draft: Draft
  readonly onGoTo: (pointer: string) => void
}

/** What the country and the province ask whoever gives access: each finding once, between the providers. */
export const Common = (props: CommonProps) => {
  const findings = createMemo<ReadonlyArray<CommonFinding>>(
    (before) => share(before, commonFindings(props.report.providers)),
    [],
  )
  const places = createMemo(() => placesOf(findings()))
  return (
    <Show when={findings().length > 0}>
      <section class="section common" id="common" tabindex="-1" aria-labelledby="common-title">
        <div class="section-h">
          <h2 id="common-title">{say(words.title)}</h2>
          <p>{say(words.hint)}</p>
        </div>
        <div class="card">
          <Whose {...props} />
          <For each={places().map(({ at }) => at)}>
            {(at) => (
              <Show when={places().find((place) => place.at === at)}>
                {(place) => (
                  <PlaceFindings
                    place={place()}
                    title={nameOfPlace(props.draft, at)}
                    of={words.title}
                    heading="h3"
                    onGoTo={props.onGoTo}
                  >
                    {(finding) => <Row {...props} finding={finding} />}
                  </PlaceFindings>
                )}
              </Show>
            )}
          </For>
          <Sources report={props.report} />
        </div>
      </section>
    </Show>
  )
}

/** Which province it is, with the way to its page; or that it is not known yet. */
const Whose = (props: CommonProps) => (
  <div class="whose">
    <Show
      when={props.report.regulations.province}
      fallback={
        <p>
          {say(words.unknown)}{" "}
          <button class="link" type="button" onClick={() => props.onGoTo("/subject/province")}>
            {say(words.fill)}
          </button>
        </p>
      }
    >
      {(province) => (
        <Show when={province().hasAdministration} fallback={<p>{say(words.none(province().name))}</p>}>
          <p>
            <b>{say(province().name)}</b>{" "}
            <a href={`?province=${province().code}`}>{say(words.all(province().name))}</a>
          </p>
        </Show>
      )}
    </Show>
  </div>
)

const Row = (props: CommonProps & { readonly finding: CommonFinding }) => {
  const clauseOf = useClauses()
  const clauses = createMemo(() => props.finding.clauses.flatMap((id) => clauseOf(id) ?? []))
  /** Where the sources differ both stand here; a chip alone would hide one behind the other. */
  const isQuoted = () => props.finding.verdict === "Review" && haveSeveralSources(clauses())
  return (
    <Finding
      finding={props.finding}
      today={props.report.today}
      part={partOf(patternOf(props.finding.path))}
      onGoTo={props.onGoTo}
      quoted={isQuoted() && <Sayings ids={props.finding.clauses} />}
      whose={
        <>
          <Layer layer={props.finding.layer} province={props.report.regulations.province?.name} />{" "}
          <Show when={props.finding.onlyAt.length > 0}>
            <span class="part-of">{say(words.only(listText(props.finding.onlyAt)))} </span>
          </Show>
        </>
      }
    >
      <For each={props.finding.deciders}>{(decider) => <Decides {...props} decider={decider} />}</For>
    </Finding>
  )
}

const Decides = (props: CommonProps & { readonly finding: CommonFinding; readonly decider: Decider }) => {
  const who = () =>
    props.decider.layer === "provider"
      ? words.provider(listText(props.decider.at))
      : words.province(props.report.regulations.province?.name)
  return (
    <p class="decides">
      <Icon name="right" />
      <span>
        {say(who())} <Clauses ids={props.decider.clauses} />
      </span>
    </p>
  )
}

/** The documents of the country and the province that this answer rests on. */
const Sources = (props: { readonly report: Report.Report }) => (
  <Show when={props.report.regulations.editions.length > 0}>
    <details class="editions-fold">
      <summary class="more">
        {say(
          editionWords.hint(
            props.report.regulations.editions.length,
            dayText(props.report.regulations.checkedOn, props.report.today),
          ),
        )}
        <Icon name="down" class="turn" />
      </summary>
      <Editions editions={props.report.regulations.editions} />
    </details>
  </Show>
)
