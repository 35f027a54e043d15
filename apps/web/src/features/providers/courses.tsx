import { createMemo, createSignal, For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { deadlineText } from "../../language/deadline.ts"
import { say } from "../../language/language.ts"
import { lengthText, listText } from "../../language/phrase.ts"
import { courseOf, type Lane, type Route, type Stage } from "./course.ts"
import { oneWords as words } from "./provider.intl.ts"

/** Ways of verification, one picture at a time; on paper all of them. */
export const Courses = (props: { readonly routes: ReadonlyArray<Route> }) => {
  const [picked, setPicked] = createSignal(
    props.routes.find(
      ({ id }) => location.hash.startsWith(`#stage-${id}-`) || location.hash === `#route-${id}`,
    )?.id ?? props.routes[0]?.id,
  )
  return (
    <>
      <Show when={props.routes.length > 1}>
        <fieldset class="views" aria-label={say(words.routes)}>
          <For each={props.routes}>
            {(route) => (
              <button type="button" aria-pressed={route.id === picked()} onClick={() => setPicked(route.id)}>
                {say(route.words)}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
      <For each={props.routes}>{(route) => <Course route={route} isShown={route.id === picked()} />}</For>
    </>
  )
}

const Course = (props: { readonly route: Route; readonly isShown: boolean }) => {
  const course = createMemo(() => courseOf(props.route.stages))
  const silent = () => course().lanes.flatMap(({ stage }) => (stage.takes === undefined ? [stage.words] : []))
  return (
    <section
      class="card course"
      classList={{ off: !props.isShown }}
      id={`route-${props.route.id}`}
      aria-label={say(props.route.words)}
      tabindex="-1"
    >
      <div class="course-h">
        <p>
          <span class="voice">{say(props.route.words)}</span> <Clauses ids={props.route.clauses} />
        </p>
        <p class="sum">
          <Show when={course().takes} fallback={<span class="undocumented">{say(words.noLength)}</span>}>
            {(takes) => <b class="num">{say(lengthText(takes()))}</b>}
          </Show>
        </p>
      </div>
      <div class="course-b">
        <ol>
          <For each={course().lanes}>{(lane) => <OneLane lane={lane} route={props.route.id} />}</For>
        </ol>
        <div class="course-axis" aria-hidden="true">
          <For each={course().ticks}>
            {(tick) => (
              <span classList={{ first: tick.at === 0, last: tick.at > 92 }} style={{ left: `${tick.at}%` }}>
                {tick.day}
              </span>
            )}
          </For>
        </div>
      </div>
      <Show when={course().besides.length > 0}>
        <div class="course-ends">
          <p class="small muted">{say(words.ends)}</p>
          <ul>
            <For each={course().besides}>
              {(stage) => (
                <li id={`stage-${props.route.id}-${stage.stage}`} tabindex="-1">
                  <span class="voice">{say(stage.words)}</span> <Clauses ids={stage.clauses} />
                  <Steps stage={stage} />
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <div class="course-key small second">
        <For each={actors}>
          {(actor) => (
            <span>
              <i class={`bar-of ${actor}`} />
              {say(words.actors[actor])}
            </span>
          )}
        </For>
        <span>
          <i class="bar-of open" />
          {say(words.open)}
        </span>
        <span>{say(words.axis)}</span>
      </div>
      <Show when={silent().length > 0}>
        <p class="course-note small second">{say(words.silent(listText(silent())))}</p>
      </Show>
    </section>
  )
}

const actors = ["applicant", "provider", "administration"] as const

const OneLane = (props: { readonly lane: Lane; readonly route: string }) => {
  const stage = () => props.lane.stage
  return (
    <li class="course-lane" id={`stage-${props.route}-${stage().stage}`} tabindex="-1">
      <div class="course-l">
        <p class="voice words">{say(stage().words)}</p>
        <p class="small second">
          {say(words.actors[stage().actor])}
          {" · "}
          <Length stage={stage()} /> <Clauses ids={stage().clauses} />
        </p>
        <Steps stage={stage()} />
      </div>
      <div class="course-r" aria-hidden="true">
        <Show
          when={props.lane.certain !== undefined}
          fallback={<i class={`dot-of ${stage().actor}`} style={{ left: `${props.lane.at}%` }} />}
        >
          <Bar
            class={`open ${stage().actor}`}
            at={props.lane.at + (props.lane.certain ?? 0)}
            width={props.lane.open}
          />
          <Bar class={stage().actor} at={props.lane.at} width={props.lane.certain} />
        </Show>
      </div>
    </li>
  )
}

/** What takes no time at the least has no bar of its own. */
const Bar = (props: { readonly class: string; readonly at: number; readonly width: number | undefined }) => (
  <Show when={props.width}>
    {(width) => <i class={`bar-of ${props.class}`} style={{ left: `${props.at}%`, width: `${width()}%` }} />}
  </Show>
)

const Length = (props: { readonly stage: Stage }) => (
  <Show
    when={props.stage.deadline}
    fallback={
      <Show when={props.stage.takes} fallback={<span class="undocumented">{say(words.noLength)}</span>}>
        {(takes) => <span class="num">{say(lengthText(takes()))}</span>}
      </Show>
    }
  >
    {(deadline) => <b class="v-warn ink">{say(deadlineText(deadline().hours))}</b>}
  </Show>
)

const Steps = (props: { readonly stage: Stage }) => (
  <Show when={props.stage.steps.length > 0}>
    <details class="course-steps">
      <summary>{say(words.steps(props.stage.steps.length))}</summary>
      <ol>
        <For each={props.stage.steps}>
          {(step) => (
            <li>
              {say(step.text)} <Clauses ids={step.clauses} />
            </li>
          )}
        </For>
      </ol>
    </details>
  </Show>
)
