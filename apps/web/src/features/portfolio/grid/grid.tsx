// biome-ignore-all lint/a11y/useSemanticElements: rows stand at places of their own, which those of a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the cell
import { createEffect, createMemo, createSelector, createSignal, For, on, Show } from "solid-js"
import { say } from "../../../language/language.ts"
import { type Change, letter, masked, numberOf, type Sheet, shown } from "../book.ts"
import type { Desk } from "../desk.ts"
import { gridWords as words } from "../portfolio.intl.ts"
import { cellsOf, written } from "./block.ts"
import { columnsIn, leftsOf, rowHead } from "./columns.ts"
import { Editor } from "./editor.tsx"
import { actOf } from "./keys.ts"
import { cellId, Row } from "./row.tsx"
import { createSight } from "./sight.ts"
import { heights, offsetsOf, rowAt, rowsIn, scrollFor } from "./window.ts"

/** Of the head of the grid, in rem. */
const headHeight = 3

/**
 * The cells of a sheet. The grid as a whole is the one stop of the Tab key; it names the cell of the cursor, which is
 * drawn wherever one has scrolled to.
 */
export const Grid = (props: {
  readonly desk: Desk
  readonly sheet: Sheet
  /** Numbers of persons are shown whole. */
  readonly isBare: boolean
  readonly onSay: (words: string) => void
  /** Which rows are in sight, by their places. */
  readonly onRange: (first: number, last: number) => void
}) => {
  const { sight, lookSoon, box, scrollTo } = createSight()
  const [editing, setEditing] = createSignal<Editing>()
  let grid: HTMLElement | undefined
  const place = () => props.desk.place()
  const at = () => place().sheet
  /** One more than there are: the blank one at the end takes a new row. */
  const count = createMemo(() => {
    props.desk.revision()
    return props.sheet.rows.length + 1
  })
  const lefts = createMemo(() => leftsOf(props.sheet))
  const offsets = createMemo(() => {
    const { hasNote } = props.desk.index()
    return offsetsOf(count(), (row) => hasNote(at(), row))
  })
  const rows = createMemo(() =>
    rowsIn(offsets(), { top: sight().top, height: sight().height - headHeight }, place().row),
  )
  const columns = createMemo(
    () =>
      columnsIn(lefts(), { left: sight().left + rowHead, width: sight().width - rowHead }, place().column),
    [],
    { equals: isSameList },
  )
  createEffect(() => {
    const { top, height } = sight()
    const last = rowAt(offsets(), top + height - headHeight - heights.low / 2)
    props.onRange(rowAt(offsets(), top + heights.low / 2), Math.min(last, count() - 2))
  })
  const isCursor = createSelector(() => cellId(place().row, place().column))
  const cell = (row: number, column: number): string => {
    props.desk.revision()
    return shown(props.sheet.rows[row]?.[column])
  }
  const seen = (row: number, column: number): string =>
    props.isBare ? cell(row, column) : masked(cell(row, column))
  const isTall = (row: number) => props.desk.index().hasNote(at(), row)
  const finding = (row: number, column: number) => props.desk.index().at(at(), row, column)
  const goTo = (row: number, column: number) => {
    const { length } = props.sheet.columns
    props.desk.goTo({
      sheet: at(),
      row: Math.min(Math.max(row, 0), count() - 1),
      column: Math.min(Math.max(column, 0), length - 1),
    })
  }
  createEffect(
    on(place, ({ row, column }) => {
      const tops = offsets()
      const height = sight().height - headHeight
      const top = scrollFor({ from: tops[row] ?? 0, to: tops[row + 1] ?? 0 }, { ...sight(), height })
      const from = (lefts()[column] ?? 0) - rowHead
      const to = (lefts()[column + 1] ?? 0) - rowHead
      const width = sight().width - rowHead
      const left = scrollFor({ from, to: Math.min(to, from + width) }, { top: sight().left, height: width })
      scrollTo({ top, left })
    }),
  )
  const change = (row: number, column: number, after: string): Change => {
    const before = props.sheet.rows[row]?.[column] ?? null
    const isSame = shown(before) === after
    return { row, column, before, after: isSame ? before : after === "" ? null : after }
  }
  const set = (changes: ReadonlyArray<Change>) => props.desk.edit(at(), changes)

  const press = (event: KeyboardEvent) => {
    const { row, column } = place()
    const page = Math.max(1, Math.floor((sight().height - headHeight) / heights.low) - 1)
    const act = actOf(event, { row, column }, { rows: count(), columns: props.sheet.columns.length, page })
    if (act === undefined) return
    if (act.to !== "edit" || act.begins !== "") event.preventDefault()
    if (act.to === "cell") goTo(act.row, act.column)
    else if (act.to === "edit") setEditing({ begins: act.begins })
    else if (act.to === "clear") set([change(row, column, "")])
    else if (act.to === "undo") props.desk.undo()
    else if (act.to === "redo") props.desk.redo()
    else if (act.to === "suggest") suggest()
    else props.desk.seek(act.to === "next" ? 1 : -1)
  }
  const suggest = () => {
    const { row, column } = place()
    const suggestion = finding(row, column)?.suggestion
    if (suggestion !== undefined) set([change(row, column, suggestion)])
  }
  const paste = (event: ClipboardEvent) => {
    const block = cellsOf(event.clipboardData?.getData("text/plain") ?? "")
    event.preventDefault()
    const from = place()
    const { length } = props.sheet.columns
    const changes = block.flatMap((line, down) =>
      line
        .slice(0, length - from.column)
        .map((text, right) => change(from.row + down, from.column + right, text.trim())),
    )
    set(changes)
    const isTooWide = block.some((line) => line.length > length - from.column)
    props.onSay([words.pasted(changes.length), ...(isTooWide ? [words.tooWide] : [])].map(say).join(" "))
  }
  const pick = (event: MouseEvent) => {
    const found = event.target instanceof Element ? event.target.closest("[data-row]") : null
    const { row, column } = {
      row: found?.getAttribute("data-row"),
      column: found?.getAttribute("data-column"),
    }
    if (row === undefined || row === null || column === undefined || column === null) return
    const [down, right] = [Number(row), Number(column)]
    const isThere = down === place().row && right === place().column
    // A second click, or a second touch, opens the cell.
    if (isThere && document.activeElement === grid) setEditing({ begins: undefined })
    else goTo(down, right)
  }
  const done = (value: string | undefined, by: "down" | "up" | "right" | "left" | "stay") => {
    const { row, column } = place()
    setEditing(undefined)
    if (value !== undefined) set([change(row, column, value)])
    if (by !== "stay" || value === undefined) grid?.focus({ preventScroll: true })
    const [down, right] = steps[by]
    goTo(row + down, column + right)
  }
  const headingAt = (column: number) => props.sheet.columns[column]?.heading ?? ""

  return (
    <div class="gr-box" ref={box} onScroll={lookSoon}>
      <div
        ref={(element) => {
          grid = element
        }}
        role="grid"
        class="gr"
        tabIndex={0}
        aria-label={say(words.grid(props.sheet.name))}
        aria-rowcount={count() + 1}
        aria-colcount={props.sheet.columns.length + 1}
        aria-activedescendant={cellId(place().row, place().column)}
        style={{ width: `${lefts().at(-1) ?? 0}rem`, height: `${headHeight + (offsets().at(-1) ?? 0)}rem` }}
        onKeyDown={press}
        onPaste={paste}
        onCopy={(event) => {
          event.preventDefault()
          event.clipboardData?.setData("text/plain", written(cell(place().row, place().column)))
        }}
        onClick={pick}
      >
        <div role="rowgroup" class="gr-head">
          <div role="row" aria-rowindex={1} class="gr-row">
            <span role="columnheader" aria-colindex={1} class="gr-n">
              <span class="hide">{say(words.row)}</span>
            </span>
            <For each={columns()}>
              {(column) => (
                <span
                  role="columnheader"
                  aria-colindex={column + 2}
                  class="gr-c"
                  style={{
                    left: `${lefts()[column] ?? 0}rem`,
                    width: `${(lefts()[column + 1] ?? 0) - (lefts()[column] ?? 0)}rem`,
                  }}
                >
                  <small aria-hidden="true">{letter(column)}</small>
                  {headingAt(column)}
                </span>
              )}
            </For>
          </div>
        </div>
        <div role="rowgroup" class="gr-body">
          <For each={rows()}>
            {(row) => (
              <Row
                row={row}
                number={numberOf(props.sheet, row)}
                top={offsets()[row] ?? 0}
                isTall={isTall(row)}
                isNew={row === count() - 1}
                columns={columns()}
                lefts={lefts()}
                text={seen}
                finding={finding}
                isCursor={(down, right) => isCursor(cellId(down, right))}
              />
            )}
          </For>
        </div>
      </div>
      <Show when={editing()}>
        {(open) => (
          <Editor
            label={`${letter(place().column)}${numberOf(props.sheet, place().row)} ${headingAt(place().column)}`}
            value={open().begins ?? cell(place().row, place().column)}
            begins={open().begins !== undefined}
            words={props.sheet.columns[place().column]?.words ?? []}
            style={{
              top: `${headHeight + (offsets()[place().row] ?? 0)}rem`,
              left: `${lefts()[place().column] ?? 0}rem`,
              width: `${(lefts()[place().column + 1] ?? 0) - (lefts()[place().column] ?? 0)}rem`,
            }}
            onDone={done}
          />
        )}
      </Show>
    </div>
  )
}

/** The cell of the cursor is edited; from its text, or from a letter that was typed on it. */
interface Editing {
  readonly begins: string | undefined
}

const steps = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1], stay: [0, 0] } as const

const isSameList = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at])
