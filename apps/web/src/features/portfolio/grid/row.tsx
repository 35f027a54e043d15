// biome-ignore-all lint/a11y/useSemanticElements: rows stand at places of their own, which those of a table cannot
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the cell
import { For, Show, untrack } from "solid-js"
import { Icon } from "../../../components/icon/index.ts"
import { say } from "../../../language/language.ts"
import type { Finding } from "../book.ts"
import { shortOf } from "../findings.ts"
import { gridWords as words } from "../portfolio.intl.ts"

export interface RowProps {
  readonly row: number
  readonly number: number
  readonly top: number
  readonly isTall: boolean
  /** The blank one at the end. */
  readonly isNew: boolean
  readonly columns: ReadonlyArray<number>
  /** Where a column begins and how wide it is, as a style. */
  readonly places: (column: number) => string
  readonly text: (row: number, column: number) => string
  readonly finding: (row: number, column: number) => Finding | undefined
  readonly isCursor: (row: number, column: number) => boolean
}

/** A row of the grid: its number in the file, and the cells that are in sight. */
export const Row = (props: RowProps) => {
  // A row that is drawn stays that row: what hangs on its place alone is set once.
  const { row } = untrack(() => ({ row: props.row }))
  const rowIndex = row + 2
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      class={`gr-row ${props.isTall ? "tall" : ""}`}
      style={`transform:translateY(${props.top}rem)`}
    >
      <span role="rowheader" class="gr-n num">
        <Show when={props.isNew} fallback={props.number}>
          <span aria-hidden="true">＋</span>
          <span class="hide">{say(words.newRow)}</span>
        </Show>
      </span>
      <For each={props.columns}>{(column) => <Cell of={props} row={row} column={column} />}</For>
    </div>
  )
}

const Cell = (props: { readonly of: RowProps; readonly row: number; readonly column: number }) => {
  const { row, column, of } = untrack(() => ({ row: props.row, column: props.column, of: props.of }))
  const id = cellId(row, column)
  const columnIndex = column + 2
  const finding = () => of.finding(row, column)
  const noted = () => {
    const found = finding()
    return found === undefined ? of.text(row, column) : <Noted finding={found} text={of.text(row, column)} />
  }
  return (
    <span
      role="gridcell"
      id={id}
      aria-colindex={columnIndex}
      aria-selected={of.isCursor(row, column)}
      aria-invalid={finding()?.face === "fault" ? true : undefined}
      class={`gr-c ${faces[finding()?.face ?? "none"]}`}
      style={of.places(column)}
      data-column={column}
      data-row={row}
    >
      {noted()}
    </span>
  )
}

const Noted = (props: { readonly finding: Finding; readonly text: string }) => (
  <>
    <span class="gr-t">
      <Icon name={icons[props.finding.face]} />
      {props.text}
    </span>
    <em>{noteOf(props.finding)}</em>
  </>
)

/** What stands below a cell: how it was read, or what is wrong with it. */
const noteOf = (finding: Finding): string =>
  finding.face === "reading"
    ? say(words.readAs(say(finding.says)))
    : shortOf(say(finding.says), finding.found)

export const cellId = (row: number, column: number): string => `gr-${row}-${column}`

const icons = { fault: "fail", duplicate: "warn", reading: "check" } as const
const faces = { fault: "gr-fault", duplicate: "gr-twice", reading: "gr-read", none: "" }
