import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { dayText, listText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Icon } from "../icon/index.ts"
import { timelineOf } from "./geometry.ts"
import { Stage } from "./stage.tsx"
import { timelineWords as words } from "./timeline.intl.ts"

/** A route, stage under stage, from the earliest to the latest day, with days off shaded. */
export const Timeline = (props: {
  /** The one that applies, or those that may. */
  readonly routes: ReadonlyArray<Report.RouteView>
  /** Whose it is, where services differ. */
  readonly of?: string | undefined
  readonly today: string
  readonly daysOff: ReadonlySet<string>
}) => {
  const [picked, setPicked] = createSignal<string>()
  const route = () => props.routes.find(({ id }) => id === picked()) ?? props.routes[0]
  return (
    <div class="card timeline">
      <Show when={route()}>
        {(shown) => (
          <>
            <div class="timeline-h">
              <div>
                <Show when={props.of}>{(of) => <p class="small muted">{of()}</p>}</Show>
                <Range route={shown()} today={props.today} />
              </div>
              <p class="small second">
                {say(shown().applies === "yes" ? words.route : words.ifRoute)}
                {" · "}
                <span class="voice">{say(shown().words)}</span> <Clauses ids={shown().clauses} />
              </p>
            </div>
            <Show when={props.routes.length > 1}>
              <fieldset class="segments" aria-label={say(words.route)}>
                <For each={props.routes}>
                  {(other) => (
                    <button
                      type="button"
                      aria-pressed={other.id === shown().id}
                      onClick={() => setPicked(other.id)}
                    >
                      {say(other.words)}
                    </button>
                  )}
                </For>
              </fieldset>
            </Show>
            <Picture route={shown()} today={props.today} daysOff={props.daysOff} />
            <Remarks route={shown()} />
          </>
        )}
      </Show>
      <Key />
    </div>
  )
}

const Range = (props: { readonly route: Report.RouteView; readonly today: string }) => (
  <Show when={props.route.ends} fallback={<p class="second">{say(words.noDates)}</p>}>
    {(ends) => (
      <p class="range">
        <span class="when">{say(words.earliest)}</span> {say(dayText(ends().earliest, props.today))}
        <span class="when">{say(words.latest)}</span> {say(dayText(ends().latest, props.today))}
      </p>
    )}
  </Show>
)

const Picture = (props: {
  readonly route: Report.RouteView
  readonly today: string
  readonly daysOff: ReadonlySet<string>
}) => {
  const isOnCourse = (stage: Report.StageView) => !besides.has(stage.stage)
  const picture = createMemo(() =>
    timelineOf(props.route.stages.filter(isOnCourse), props.today, props.daysOff),
  )
  const others = () =>
    picture() === undefined ? props.route.stages : props.route.stages.filter((stage) => !isOnCourse(stage))
  return (
    <>
      <Show when={picture()}>
        {(drawn) => (
          <div class="lanes">
            <Axis ticks={drawn().ticks} today={props.today} />
            <ol>
              <For each={drawn().lanes}>
                {(lane) => <Stage lane={lane} off={drawn().off} today={props.today} />}
              </For>
            </ol>
          </div>
        )}
      </Show>
      <Show when={others().length > 0}>
        <div class="besides">
          <p class="small muted">{say(words.besides)}</p>
          <ul>
            <For each={others()}>{(stage) => <Ending stage={stage} />}</For>
          </ul>
        </div>
      </Show>
    </>
  )
}

/** A stage without a place on the picture: its words, and what to do then. */
const Ending = (props: { readonly stage: Report.StageView }) => (
  <li>
    <span class="voice">{say(props.stage.words)}</span> <Clauses ids={props.stage.clauses} />
    <For each={props.stage.steps}>
      {(step) => (
        <p class="small second">
          {say(step.text)} <Clauses ids={step.clauses.filter((id) => !props.stage.clauses.includes(id))} />
        </p>
      )}
    </For>
  </li>
)

const Remarks = (props: { readonly route: Report.RouteView }) => (
  <Show when={props.route.ends}>
    {(ends) => (
      <Show when={ends().isEstimated || ends().leavesOut.length > 0}>
        <div class="remarks">
          <Show when={ends().leavesOut.length > 0}>
            <p>
              <Icon name="clock" />
              {say(words.leavesOut(listText(ends().leavesOut)))}
            </p>
          </Show>
          <Show when={ends().isEstimated}>
            <p>
              <Icon name="clock" />
              {say(words.estimated)}
            </p>
          </Show>
        </div>
      </Show>
    )}
  </Show>
)

/** Stages off the course: the end itself, and what only a mishap leads to. */
const besides: ReadonlySet<string> = new Set(["approved", "changesRequested", "rejected", "withdrawn"])

const Axis = (props: {
  readonly ticks: ReadonlyArray<{ readonly day: string; readonly at: number }>
  readonly today: string
}) => (
  <div class="axis" aria-hidden="true">
    <For each={props.ticks}>
      {(tick) => (
        <span classList={{ first: tick.at === 0, last: tick.at > 92 }} style={{ left: `${tick.at}%` }}>
          {say(dayText(tick.day, props.today))}
        </span>
      )}
    </For>
  </div>
)

const Key = () => (
  <div class="key">
    <For each={actors}>
      {(actor) => (
        <span>
          <i class={`span by-${actor}`} />
          {say(words.key[actor])}
        </span>
      )}
    </For>
    <span>
      <i class="span tail" />
      {say(words.key.tail)}
    </span>
    <span>
      <i class="off" />
      {say(words.key.off)}
    </span>
  </div>
)
const actors = ["applicant", "provider", "administration"] as const
