import { createSignal, type JSX, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { addressOf, numberOf } from "./book.ts"
import type { Desk } from "./desk.ts"
import { Faults } from "./faults.tsx"
import { Grid } from "./grid/grid.tsx"
import { noteOf } from "./grid/row.tsx"
import { gridWords, portfolioWords as words } from "./portfolio.intl.ts"
import { Tabs } from "./tabs.tsx"

/** What was read, the sheets with their cells, and what is to be mended in them. */
export const DeskView = (props: { readonly desk: Desk }) => {
  const [said, setSaid] = createSignal("")
  const [range, setRange] = createSignal<Range>({ first: 0, last: -1 })
  const [isBare, setBare] = createSignal(false)
  let box: HTMLElement | undefined
  const counts = () => props.desk.counts()
  const sheet = () => props.desk.book()?.sheets[props.desk.place().sheet]
  const rangeText = () => {
    const { first, last } = range()
    const shown = sheet()
    if (shown === undefined || last < first) return ""
    props.desk.revision()
    return say(gridWords.range(numberOf(shown, first), numberOf(shown, last), shown.rows.length))
  }
  return (
    <>
      <ul class="gr-sum">
        <li>
          <Verdict face="pass" words={say(words.taken(counts().taken))} />
        </li>
        <Show when={counts().faults > 0}>
          <li>
            <Verdict face="fail" words={say(words.faults(counts().faults))} />
          </li>
        </Show>
        <Show when={counts().duplicates > 0}>
          <li>
            <Verdict face="warn" words={say(words.duplicates(counts().duplicates))} />
          </li>
        </Show>
        <Show when={counts().readings > 0}>
          <li class="v v-acc">
            <Icon name="check" />
            <span>{say(words.readings(counts().readings))}</span>
          </li>
        </Show>
      </ul>
      <div class="gr-b">
        <div class="card gr-card" ref={(element) => (box = element)}>
          <Tabs desk={props.desk} />
          <Show when={sheet()} keyed>
            {(shown) => (
              <Grid
                desk={props.desk}
                sheet={shown}
                isBare={isBare()}
                onSay={setSaid}
                onRange={(first, last) => setRange({ first, last })}
              />
            )}
          </Show>
          <Here desk={props.desk} />
          <Keys range={rangeText()}>
            <button class="link" type="button" aria-pressed={isBare()} onClick={() => setBare(!isBare())}>
              {say(gridWords.numbers)}
            </button>
          </Keys>
        </div>
        <Faults
          desk={props.desk}
          onGo={() => box?.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true })}
        />
      </div>
      <p class="hide" role="status">
        {said()}
      </p>
    </>
  )
}

/** The cell of the cursor in full: where there is no room in the grid it is cut. */
const Here = (props: { readonly desk: Desk }) => {
  const place = () => props.desk.place()
  const finding = () => props.desk.index().at(place().sheet, place().row, place().column)
  const address = () => {
    const book = props.desk.book()
    return book === undefined ? "" : addressOf(book, place())
  }
  return (
    <p class="gr-here" aria-hidden="true">
      <span class="gr-at">{address()}</span>
      <Show when={finding()} keyed>
        {(found) => (
          <span>
            {noteOf(found)} <span class="muted">{say(found.fix)}</span>
          </span>
        )}
      </Show>
    </p>
  )
}

interface Range {
  readonly first: number
  readonly last: number
}

const Keys = (props: { readonly range: string; readonly children: JSX.Element }) => (
  <p class="gr-keys">
    <span>
      <kbd>F8</kbd> {say(gridWords.next)}
    </span>
    <span>
      <kbd>↵</kbd> {say(gridWords.edit)}
    </span>
    <span>
      <kbd>Alt</kbd> <kbd>↵</kbd> {say(gridWords.suggest)}
    </span>
    <span>
      <kbd>Ctrl</kbd> <kbd>Z</kbd> {say(gridWords.undo)}
    </span>
    {props.children}
    <span class="gr-range num">{props.range}</span>
  </p>
)
