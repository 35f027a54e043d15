import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, type JSX, Show } from "solid-js"
import { Clauses, haveSeveralSources, Sayings, useClauses } from "../../components/clause/index.ts"
import { Finding, isClean, PlaceFindings, placesOf, Waiting } from "../../components/finding/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { Layer } from "../../components/layer/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital, listText, withoutName } from "../../language/phrase.ts"
import type { Draft } from "../draft/json.ts"
import { patternOf } from "../draft/pointer.ts"
import { partOf } from "../form/part.ts"
import { commonWords as words } from "./common.intl.ts"
import { beforeQuotes, type CommonFinding, commonFindings, type Decider } from "./common.ts"
import { nameOfPlace, partAsked } from "./naming.ts"
import { share } from "./share.ts"
import { isLong } from "./turns.ts"

export interface CommonProps {
  readonly report: Report.Report
  readonly draft: Draft
  readonly onGoTo: (pointer: string) => void
}

/** So many places are shown at first: a filing of 50 services has more than a hundred. */
const placesFirst = 12

/** What the country and the province ask whoever gives access: each thing once, between the providers. */
export const Common = (props: CommonProps) => {
  const findings = createMemo<ReadonlyArray<CommonFinding>>((before) => {
    const found = commonFindings(props.report.providers)
    return isLong(props.report) ? found : share(before, found)
  }, [])
  const places = createMemo(() => placesOf(findings()))
  const clean = createMemo(() => places().filter(isClean))
  /** One clean place is a line of its own; several are folded into one. */
  const folded = () => (clean().length > 1 ? clean() : [])
  const shown = () => places().filter((place) => !folded().includes(place))
  const [limit, setLimit] = createSignal(placesFirst)
  const listed = createMemo<ReadonlyArray<string>>(
    (before) =>
      share(
        before,
        shown()
          .slice(0, limit())
          .map(({ at }) => at),
      ),
    [],
  )
  const Place = (own: { readonly at: string }) => (
    <Show when={places().find((place) => place.at === own.at)}>
      {(place) => (
        <PlaceFindings
          place={place()}
          title={nameOfPlace(props.draft, own.at)}
          of={words.title}
          heading="h3"
          onGoTo={props.onGoTo}
          waiting={(waiting) => (
            <Waiting findings={waiting()} part={partAsked(waiting())} onGoTo={props.onGoTo}>
              {(finding) => <Reason {...props} finding={finding} />}
            </Waiting>
          )}
        >
          {(finding) => <Row {...props} finding={finding} />}
        </PlaceFindings>
      )}
    </Show>
  )
  return (
    <Show when={findings().length > 0}>
      <section class="section below common" id="common" tabindex="-1" aria-labelledby="common-title">
        <div class="section-h">
          <h2 id="common-title">{say(words.title)}</h2>
          <p>{say(words.hint)}</p>
        </div>
        <div class="card">
          <Whose {...props} />
          <For each={listed()}>{(at) => <Place at={at} />}</For>
          <Show when={shown().length > listed().length}>
            <div class="part-fold">
              <button class="more" type="button" onClick={() => setLimit(limit() + placesFirst)}>
                {say(words.morePlaces(shown().length - listed().length))}
                <Icon name="down" class="turn" />
              </button>
            </div>
          </Show>
          <Show when={folded().length > 0}>
            <Clean
              names={say(listText(folded().map(({ at }) => nameOfPlace(props.draft, at))))}
              isAll={shown().length === 0}
              n={folded().length}
            >
              <For each={folded().map(({ at }) => at)}>{(at) => <Place at={at} />}</For>
            </Clean>
          </Show>
          <Notes report={props.report} />
        </div>
      </section>
    </Show>
  )
}

/** Places where nothing is open, in one line that opens. */
const Clean = (props: {
  readonly names: string
  readonly n: number
  readonly isAll: boolean
  readonly children: JSX.Element
}) => {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <div class="part-fold">
        <button class="more" type="button" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
          <Icon name="pass" class="shape v-pass" />
          {say(props.isAll ? words.cleanAll(props.n) : words.cleanRest(props.n))}
          <Icon name="down" class="turn" />
        </button>
        <p class="small muted">{props.names}</p>
      </div>
      <Show when={isOpen()}>{props.children}</Show>
    </>
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
            <a href={`/provinces/${province().code}`}>{say(words.all(province().name))}</a>
          </p>
        </Show>
      )}
    </Show>
  </div>
)

interface OfFinding extends CommonProps {
  readonly finding: CommonFinding
}

const Row = (props: OfFinding) => {
  const clauseOf = useClauses()
  const clauses = createMemo(() => props.finding.clauses.flatMap((id) => clauseOf(id) ?? []))
  /** Where the sources differ both stand here; a chip alone would hide one behind the other. */
  const isQuoted = () => props.finding.verdict === "Review" && haveSeveralSources(clauses())
  const finding = createMemo(() => {
    if (!isQuoted()) return props.finding
    const sentences = clauses().map(({ text }) => text)
    const message = beforeQuotes(props.finding.message, sentences, props.report.regulations.province?.name)
    return { ...props.finding, message }
  })
  return (
    <Finding
      finding={finding()}
      today={props.report.today}
      part={partOf(patternOf(props.finding.path))}
      quoted={
        isQuoted() && <Sayings ids={props.finding.clauses} of={props.report.regulations.province?.name} />
      }
      whose={<Whom {...props} />}
    >
      <Decided {...props} />
    </Finding>
  )
}

/** Why a fact is wanted: what the clause asks, and who decides at which provider. */
const Reason = (props: OfFinding) => (
  <>
    <p class="why">
      <Whom {...props} />
      {say(withoutName(props.finding.fix, props.report.regulations.province?.name))}{" "}
      <Clauses ids={props.finding.clauses} />
    </p>
    <Decided {...props} />
  </>
)

/** Whose word it is, and at which providers where not at all. */
const Whom = (props: OfFinding) => (
  <>
    <Layer layer={props.finding.layer} province={props.report.regulations.province?.name} />{" "}
    <Show when={props.finding.onlyAt.length > 0}>
      <span class="part-of">{say(words.only(listText(props.finding.onlyAt)))} </span>
    </Show>
  </>
)

const Decided = (props: OfFinding) => (
  <For each={props.finding.deciders}>{(decider) => <Decides {...props} decider={decider} />}</For>
)

const Decides = (props: OfFinding & { readonly decider: Decider }) => {
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

/** What is stated of the province for the reader alone: advice with its sources, folded. */
const Notes = (props: { readonly report: Report.Report }) => (
  <Show when={props.report.regulations.notes.length > 0}>
    <details class="part-fold">
      <summary class="more">
        <Icon name="info" class="shape v-acc" />
        {say(words.notes(props.report.regulations.notes.length))}
        <Icon name="down" class="turn" />
      </summary>
      <p class="small muted">{say(words.notesHint)}</p>
      <dl class="notes">
        <For each={props.report.regulations.notes}>
          {(note) => (
            <>
              <dt>
                {capital(say(note.label))}
                <Show when={note.differs}>
                  {" "}
                  <Verdict face="rev" words={say(words.differs)} />
                </Show>
              </dt>
              <dd>
                <Sayings ids={note.clauses} of={props.report.regulations.province?.name} />
              </dd>
            </>
          )}
        </For>
      </dl>
    </details>
  </Show>
)
