import { createMemo, createSignal, For, Show } from "solid-js"
import { Clauses } from "../../../components/clause/index.ts"
import { placeOf } from "../../../components/finding/index.ts"
import { Icon } from "../../../components/icon/index.ts"
import { say, type Text } from "../../../language/language.ts"
import { capital, dayText, listText } from "../../../language/phrase.ts"
import type { BelowProps } from "../below.tsx"
import { nameOfPlace } from "../naming.ts"
import { datesWords as words } from "./dates.intl.ts"
import { ending, healing, type Turn } from "./days.ts"

/** What heals by waiting, and until when the rest holds. */
export const Dates = (props: BelowProps) => {
  const heals = createMemo(() => healing(props.report.providers))
  const ends = createMemo(() => ending(props.report.providers))
  return (
    <Show when={heals().length + ends().length > 0}>
      <section class="section below" aria-labelledby="dates">
        <div class="section-h">
          <h2 id="dates">{say(words.title)}</h2>
          <p>{say(words.hint)}</p>
        </div>
        <div class="card dates">
          <Turns {...props} title={words.heals} turns={heals()} day={words.from} />
          <Turns {...props} title={words.ends} turns={ends()} day={words.until} />
        </div>
      </section>
    </Show>
  )
}

/** So many are named before the rest is a button. */
const shownFirst = 5

const Turns = (
  props: BelowProps & {
    readonly title: Text
    readonly turns: ReadonlyArray<Turn>
    readonly day: (day: Text) => Text
  },
) => {
  const [isWhole, setWhole] = createSignal(false)
  const everyone = () => props.report.providers.length
  return (
    <Show when={props.turns.length > 0}>
      <section class="turns" aria-label={say(props.title)}>
        <h3>{say(props.title)}</h3>
        <ul>
          <For each={isWhole() ? props.turns : props.turns.slice(0, shownFirst)}>
            {(turn) => (
              <li>
                <b class="num">{say(props.day(dayText(turn.day, props.report.today)))}</b>
                <p>
                  {capital(say(turn.message))}{" "}
                  <span class="small muted">
                    {say(nameOfPlace(props.draft, placeOf(turn.path)))}
                    <Show when={turn.at.length < everyone()}> · {say(listText(turn.at))}</Show>
                  </span>{" "}
                  <Clauses ids={turn.clauses} />
                </p>
              </li>
            )}
          </For>
        </ul>
        <Show when={!isWhole() && props.turns.length > shownFirst}>
          <button class="more" type="button" onClick={() => setWhole(true)}>
            {say(words.more(props.turns.length - shownFirst))}
            <Icon name="down" class="turn" />
          </button>
        </Show>
      </section>
    </Show>
  )
}
