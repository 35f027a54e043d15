import { createSignal, For, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { isPrinting } from "../check/turns.ts"
import { addressOf, type Change, type Finding } from "./book.ts"
import { type Desk, toCell } from "./desk.ts"
import { divided, type Group } from "./findings.ts"
import { faultWords as words } from "./portfolio.intl.ts"

/** So many groups are listed at first. */
const groupsShown = 30

/** What is to be mended, those alike together: each leads to its cell, and what mends one mends all of its kind. */
export const Faults = (props: { readonly desk: Desk; readonly onGo: () => void }) => {
  const [wanted, setWanted] = createSignal(groupsShown)
  /** Paper opens nothing: all is listed. */
  const limit = () => (isPrinting() ? Number.POSITIVE_INFINITY : wanted())
  const groups = () => props.desk.groups()
  const unlisted = () => props.desk.unlisted()
  const places = () => groups().reduce((sum, { members }) => sum + members.length, 0)
  const isCurrent = ({ members }: Group) => {
    const { sheet, row, column } = props.desk.place()
    return members.some((each) => {
      const cell = toCell(each)
      return cell.sheet === sheet && cell.row === row && cell.column === column
    })
  }
  return (
    <aside class="card gr-faults" aria-labelledby="faults">
      <div class="gr-faults-h">
        <h2 id="faults">{say(words.title)}</h2>
        <Show when={groups().length > 0}>
          <span class="small muted">{say(words.count(places(), groups().length))}</span>
        </Show>
      </div>
      <Show
        when={groups().length + unlisted().faults > 0}
        fallback={
          <div class="pad">
            <p>
              <Icon name="pass" /> {say(words.none)}
            </p>
            <p class="small muted">{say(words.noneHint)}</p>
          </div>
        }
      >
        <ul class="gr-list">
          <For each={groups().slice(0, limit())}>
            {(group) => (
              <li aria-current={isCurrent(group) ? "true" : undefined}>
                <One group={group} desk={props.desk} onGo={props.onGo} />
              </li>
            )}
          </For>
        </ul>
        <Show when={groups().length > limit()}>
          <p class="pad">
            <button class="link" type="button" onClick={() => setWanted(limit() + groupsShown)}>
              {say(words.further(groups().length - limit()))}
            </button>
          </p>
        </Show>
      </Show>
      <Show when={unlisted().faults + unlisted().readings > 0}>
        <p class="small pad second">{say(words.unlisted(unlisted().faults, unlisted().readings))}</p>
      </Show>
    </aside>
  )
}

const One = (props: { readonly group: Group; readonly desk: Desk; readonly onGo: () => void }) => {
  const first = () => props.group.first
  const many = () => props.group.members.length
  const says = () => divided(capital(say(first().says)))
  const sheet = () => props.desk.book()?.sheets[first().sheet]
  const address = () => {
    const book = props.desk.book()
    return book === undefined ? "" : addressOf(book, first())
  }
  const go = () => {
    props.desk.goTo(toCell(first()))
    props.onGo()
  }
  /** The group goes with its fault, so the cursor goes to its first cell. */
  const mend = (value: string) => {
    const { sheet: at } = first()
    const changes = props.group.members.flatMap(({ row, column }: Finding): ReadonlyArray<Change> => {
      const before = sheet()?.rows[row]?.[column]
      return before === undefined ? [] : [{ row, column, before, after: value === "" ? null : value }]
    })
    go()
    props.desk.edit(at, changes)
  }
  return (
    <>
      <button class="link gr-at" type="button" disabled={first().row < 0} onClick={go}>
        {address()}
      </button>
      <div>
        <p>
          <Icon name={first().face === "duplicate" ? "warn" : "fail"} class={`gr-${first().face}-i`} />
          <b>{says().head}</b>
        </p>
        <p class="small second">
          <Show when={says().rest}>{(rest) => <span class="gr-rest">{rest()}</span>}</Show>
          <Show when={many() > 1}>{say(words.alike(many()))}</Show>
          {capital(say(first().fix))}
        </p>
        <Show when={first().column >= 0 && first().row >= 0}>
          <Show
            when={first().suggestion}
            fallback={
              <Show when={many() > 1 && first().face === "fault"}>
                <Together
                  label={say(words.value(sheet()?.columns[first().column]?.heading ?? ""))}
                  many={many()}
                  words={sheet()?.columns[first().column]?.words ?? []}
                  onMend={mend}
                />
              </Show>
            }
          >
            {(suggestion) => (
              <p class="gr-mend">
                <button class="btn little" type="button" onClick={() => mend(suggestion())}>
                  {say(words.take(suggestion(), many()))}
                </button>
              </p>
            )}
          </Show>
        </Show>
      </div>
    </>
  )
}

/** One value for all cells of a group. */
const Together = (props: {
  readonly label: string
  readonly many: number
  readonly words: ReadonlyArray<string>
  readonly onMend: (value: string) => void
}) => {
  const list = `words-${crypto.randomUUID()}`
  let input: HTMLInputElement | undefined
  return (
    <form
      class="gr-mend"
      onSubmit={(event) => {
        event.preventDefault()
        const value = input?.value.trim() ?? ""
        if (value !== "") props.onMend(value)
      }}
    >
      <input
        ref={(element) => {
          input = element
        }}
        class="input"
        aria-label={props.label}
        autocomplete="off"
        list={props.words.length > 0 ? list : undefined}
      />
      <Show when={props.words.length > 0}>
        <datalist id={list}>
          <For each={props.words}>{(word) => <option value={word} />}</For>
        </datalist>
      </Show>
      <button class="btn little" type="submit">
        {say(words.all(props.many))}
      </button>
    </form>
  )
}
