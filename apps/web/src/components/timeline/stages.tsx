import type { Report } from "@openbeian/core/check"
import { createSignal, For, Show } from "solid-js"
import { deadlineText } from "../../language/deadline.ts"
import { say, type Text } from "../../language/language.ts"
import { dayText, lengthText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Icon } from "../icon/index.ts"
import { Seen } from "../seen/index.ts"
import { timelineWords as words } from "./timeline.intl.ts"

/** A way of verification as a picture: its stages down a line, then how it ends. */
export const Stages = (props: {
  /** The one that applies, or those that may. */
  readonly routes: ReadonlyArray<Report.RouteView>
  /** Whose it is, where services differ. */
  readonly of?: Text | undefined
  readonly today: string
}) => {
  const [picked, setPicked] = createSignal<string>()
  const route = () => props.routes.find(({ id }) => id === picked()) ?? props.routes[0]
  return (
    <Show when={route()}>
      {(shown) => (
        <div class="route">
          <Show when={props.of}>{(of) => <p class="small muted">{say(of())}</p>}</Show>
          <p class="small second">
            {say(shown().applies === "yes" ? words.route : words.ifRoute)}
            {" · "}
            <span class="voice">{say(shown().words)}</span> <Clauses ids={shown().clauses} />
          </p>
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
          <ol class="stages">
            <For each={shown().stages.filter(isOnCourse)}>
              {(stage) => <Stage stage={stage} today={props.today} />}
            </For>
          </ol>
          <ul class="endings" aria-label={say(words.ends)}>
            <For each={shown().stages.filter((stage) => !isOnCourse(stage))}>
              {(stage) => <End stage={stage} />}
            </For>
          </ul>
        </div>
      )}
    </Show>
  )
}

/** Stages off the course: the end itself, and what only a mishap leads to. */
const endings: ReadonlySet<string> = new Set(["approved", "changesRequested", "rejected", "withdrawn"])
const isOnCourse = ({ stage }: Report.StageView): boolean => !endings.has(stage)

const Stage = (props: { readonly stage: Report.StageView; readonly today: string }) => {
  const [isOpen, setOpen] = createSignal(false)
  const days = (): Text | undefined => {
    const ends = props.stage.ends
    if (ends === undefined) return undefined
    const [early, late] = [dayText(ends.earliest, props.today), dayText(ends.latest, props.today)]
    return ends.earliest === ends.latest ? early : words.range(early, late)
  }
  return (
    <li class={`stage by-${props.stage.actor}`}>
      <p class="words">{say(props.stage.words)}</p>
      <p class="small second">
        {say(words.actor[props.stage.actor])}
        {" · "}
        <Length stage={props.stage} />
        <Show when={days()}>{(text) => <span class="num"> · {say(text())}</span>}</Show>{" "}
        <Clauses ids={props.stage.clauses} />
      </p>
      <Show when={props.stage.seen}>
        {(seen) => (
          <p class="small second">
            <Seen seen={seen()} />
          </p>
        )}
      </Show>
      <Show when={props.stage.steps.length > 0}>
        <button class="more" type="button" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
          {say(words.steps(props.stage.steps.length))}
          <span class="hide"> {say(props.stage.words)}</span>
          <Icon name="down" class="turn" />
        </button>
        <Show when={isOpen()}>
          <ol class="steps">
            <For each={props.stage.steps}>
              {(step) => (
                <li>
                  {say(step.text)} <Clauses ids={step.clauses} />
                </li>
              )}
            </For>
          </ol>
        </Show>
      </Show>
    </li>
  )
}

const Length = (props: { readonly stage: Report.StageView }) => (
  <Show
    when={props.stage.deadline}
    fallback={
      <Show when={props.stage.takes} fallback={<span class="undocumented">{say(words.undocumented)}</span>}>
        {(takes) => <>{say(lengthText(takes()))}</>}
      </Show>
    }
  >
    {(deadline) => <b class="v-warn ink">{say(deadlineText(deadline().hours))}</b>}
  </Show>
)

/** How it ends: its words, and what to do then. */
const End = (props: { readonly stage: Report.StageView }) => (
  <li classList={{ good: props.stage.stage === "approved" }}>
    <Icon name={props.stage.stage === "approved" ? "pass" : "fail"} />
    <div>
      <span class="voice">{say(props.stage.words)}</span> <Clauses ids={props.stage.clauses} />
      <For each={props.stage.steps}>
        {(step) => (
          <p class="small second">
            {say(step.text)} <Clauses ids={step.clauses.filter((id) => !props.stage.clauses.includes(id))} />
          </p>
        )}
      </For>
    </div>
  </li>
)
