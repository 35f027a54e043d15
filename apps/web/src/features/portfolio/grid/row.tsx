// biome-ignore-all lint/a11y/useSemanticElements: rows stand at places of their own, which those of a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the cell
import { For, Show } from "solid-js"
import { Icon } from "../../../components/icon/index.ts"
import { say } from "../../../language/language.ts"
import type { Finding } from "../book.ts"
import { gridWords as words } from "../portfolio.intl.ts"

export interface RowProps {
  readonly row: number
  readonly number: number
  readonly top: number
  readonly isTall: boolean
  /** The blank one at the end. */
  readonly isNew: boolean
  readonly columns: ReadonlyArray<number>
  readonly lefts: Float64Array
  readonly text: (row: number, column: number) => string
  readonly finding: (row: number, column: number) => Finding | undefined
  readonly isCursor: (row: number, column: number) => boolean
}

/** A row of the grid: its number in the file, and the cells that are in sight. */
export const Row = (props: RowProps) => (
  <div
    role="row"
    aria-rowindex={props.row + 2}
    class="gr-row"
    classList={{ tall: props.isTall }}
    style={{ transform: `translateY(${props.top}rem)` }}
  >
    <span role="rowheader" class="gr-n num">
      <Show when={props.isNew} fallback={props.number}>
        <span aria-hidden="true">＋</span>
        <span class="hide">{say(words.newRow)}</span>
      </Show>
    </span>
    <For each={props.columns}>{(column) => <Cell {...props} column={column} />}</For>
  </div>
)

const Cell = (props: RowProps & { readonly column: number }) => {
  const finding = () => props.finding(props.row, props.column)
  const left = () => props.lefts[props.column] ?? 0
  return (
    <span
      role="gridcell"
      id={cellId(props.row, props.column)}
      aria-colindex={props.column + 2}
      aria-selected={props.isCursor(props.row, props.column)}
      aria-invalid={finding()?.face === "fault" ? true : undefined}
      class={`gr-c ${faces[finding()?.face ?? "none"]}`}
      style={{ left: `${left()}rem`, width: `${(props.lefts[props.column + 1] ?? 0) - left()}rem` }}
      data-column={props.column}
      data-row={props.row}
    >
      <Show when={finding()} keyed fallback={props.text(props.row, props.column)}>
        {(found) => (
          <>
            <span class="gr-t">
              <Icon name={icons[found.face]} />
              {props.text(props.row, props.column)}
            </span>
            <em>{noteOf(found)}</em>
          </>
        )}
      </Show>
    </span>
  )
}

/** What stands below a cell: how it was read, or what is wrong with it. */
export const noteOf = (finding: Finding): string =>
  finding.face === "reading" ? say(words.readAs(say(finding.says))) : say(finding.says)

export const cellId = (row: number, column: number): string => `gr-${row}-${column}`

export const icons = { fault: "fail", duplicate: "warn", reading: "check" } as const
const faces = { fault: "gr-fault", duplicate: "gr-twice", reading: "gr-read", none: "" }
