import { createMemo, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { listText } from "../../language/phrase.ts"
import { figureOf } from "../plan/figure.ts"
import type { Comparison } from "../plan/planning.ts"
import { chosenOf, isPriced, pointsOf, taken, weigh, worth } from "./choosing.ts"
import { compareWords as words } from "./compare.intl.ts"
import { movedText, movedUpTo } from "./moved.ts"
import { bestOf, worthsOf } from "./weighing.ts"

/** What it is worth to end a day earlier, and the mix that this makes the best, with the way to its plan. */
export const Weight = (props: {
  readonly comparison: Comparison
  readonly planAt: (id: string, by?: string) => string
}) => {
  const points = createMemo(() => pointsOf(props.comparison))
  const worths = createMemo(() => worthsOf(points()))
  const unit = () => say(isPriced(props.comparison) ? words.yuan : words.serverUnit)
  const chosen = () => chosenOf(props.comparison)
  const tradeoff = () => props.comparison.tradeoffs[chosen()]
  /** The step that is not above the figure; where a point was taken without one, the first that leads so far. */
  const step = () => {
    const weight = taken() === undefined ? worth() : undefined
    return weight === undefined
      ? worths().findIndex((each) => bestOf(points(), each) >= chosen())
      : worths().findLastIndex((each) => each <= weight)
  }
  const told = (): Text => {
    const [least, point] = [points()[0], points()[chosen()]]
    const { name = words.cheapest, end, money } = point ?? {}
    // Without prices the servers stand behind it anyway.
    const about = [name, end, isPriced(props.comparison) ? money : undefined]
    const { orders = 0, accounts = 0, servers = 0 } = tradeoff()?.figures ?? {}
    const days = (least?.day ?? 0) - (point?.day ?? 0)
    return words.chosen(listText(about.filter((each) => each !== undefined)), days, orders, accounts, servers)
  }
  return (
    <div class="card weigh">
      <fieldset>
        <legend>{say(words.dayWorth)}</legend>
        <input
          type="range"
          aria-label={say(words.dayWorth)}
          aria-valuetext={`${worths()[step()]} ${unit()}`}
          max={worths().length - 1}
          value={step()}
          onInput={(event) => weigh(worths()[event.currentTarget.valueAsNumber])}
        />
        <input
          class="input num"
          inputmode="decimal"
          autocomplete="off"
          aria-label={`${say(words.dayWorth)} (${unit()})`}
          value={(taken() === undefined ? worth() : undefined) ?? ""}
          onChange={({ currentTarget }) => {
            const figure = figureOf(currentTarget.value, false)
            if (figure === "wrong") currentTarget.value = String(worth() ?? "")
            else weigh(figure)
          }}
        />
        {unit()}
      </fieldset>
      <div>
        <p role="status">{say(told())}</p>
        <Show when={chosen() > 0}>
          <p class="small second">
            {say(words.against)}
            {say(movedText(props.comparison, movedUpTo(props.comparison, chosen())))}
          </p>
        </Show>
      </div>
      <a class="btn" href={props.planAt("mix", tradeoff()?.finishBy)}>
        {say(words.planPoint)}
      </a>
    </div>
  )
}
