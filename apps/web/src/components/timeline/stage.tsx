import { createSignal, For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { dayText, lengthText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Icon } from "../icon/index.ts"
import { Seen } from "../seen/index.ts"
import type { Lane, Stretch } from "./geometry.ts"
import { timelineWords as words } from "./timeline.intl.ts"

/** A stage as a lane: its words and who acts at the left, its days at the right, both as text. */
export const Stage = (props: {
  readonly lane: Lane
  readonly off: ReadonlyArray<Stretch>
  readonly today: string
}) => {
  const stage = () => props.lane.stage
  const [isOpen, setOpen] = createSignal(false)
  const caption = () => {
    const ends = stage().ends
    if (ends === undefined) return ""
    const [early, late] = [dayText(ends.earliest, props.today), dayText(ends.latest, props.today)]
    return say(ends.earliest === ends.latest ? early : words.range(early, late))
  }
  return (
    <li class="lane">
      <div class="lane-l">
        <p class="words">{say(stage().words)}</p>
        <div class="lane-m">
          <p class="small second">
            {say(words.actor[stage().actor])}
            <Show
              when={stage().deadline}
              fallback={
                <Show
                  when={stage().takes}
                  fallback={
                    <>
                      {" · "}
                      <span class="undocumented">{say(words.undocumented)}</span>
                    </>
                  }
                >
                  {(takes) => <> · {say(lengthText(takes()))}</>}
                </Show>
              }
            >
              {(deadline) => (
                <>
                  {" · "}
                  <b class="v-warn ink">{say(words.within(deadline().hours))}</b>
                </>
              )}
            </Show>
          </p>
          <div class="lane-f">
            <Clauses ids={stage().clauses} />
            <Show when={stage().steps.length > 0}>
              <button class="more" type="button" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
                {say(words.steps(stage().steps.length))}
                <Icon name="down" class="turn" />
              </button>
            </Show>
          </div>
        </div>
        <Show when={stage().seen}>
          {(seen) => (
            <p class="small second">
              <Seen seen={seen()} />
            </p>
          )}
        </Show>
      </div>
      <div class="lane-r" classList={{ bare: props.lane.likely === undefined }}>
        <For each={props.off}>
          {(off) => <i class="off" style={{ left: `${off.from}%`, width: `${off.width}%` }} />}
        </For>
        <Show when={props.lane.tail}>{(tail) => <Bar kind="tail" stretch={tail()} />}</Show>
        <Show when={props.lane.likely}>
          {(likely) => <Bar kind={`by-${stage().actor}`} stretch={likely()} />}
        </Show>
        <Show when={props.lane.caption}>
          {(at) => (
            <span class="caption num" classList={{ before: at().isBefore }} style={{ left: `${at().at}%` }}>
              {caption()}
            </span>
          )}
        </Show>
      </div>
      <Show when={isOpen()}>
        <ol class="steps">
          <For each={stage().steps}>
            {(step) => (
              <li>
                {say(step.text)} <Clauses ids={step.clauses} />
              </li>
            )}
          </For>
        </ol>
      </Show>
    </li>
  )
}

const Bar = (props: { readonly kind: string; readonly stretch: Stretch }) => (
  <i
    class={`span ${props.kind}`}
    style={{ left: `${props.stretch.from}%`, width: `${props.stretch.width}%` }}
  />
)
