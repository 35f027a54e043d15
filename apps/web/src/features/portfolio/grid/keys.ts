/** What a key asks of the grid (键盘操作). */
export type Act =
  | { readonly to: "cell"; readonly row: number; readonly column: number }
  | { readonly to: "edit"; readonly begins?: string }
  | { readonly to: "next" | "previous" | "suggest" | "undo" | "redo" | "clear" }

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

interface Bounds {
  readonly rows: number
  readonly columns: number
  /** So many rows are in sight. */
  readonly page: number
}

/** Undefined where the key is the browser's. */
export const actOf = (
  pressed: Pressed,
  at: { readonly row: number; readonly column: number },
  bounds: Bounds,
): Act | undefined => {
  const { key, altKey, shiftKey } = pressed
  const isCommand = pressed.ctrlKey || pressed.metaKey
  if (key === "F8") return { to: shiftKey ? "previous" : "next" }
  if (altKey) return key === "Enter" ? { to: "suggest" } : undefined
  if (isCommand && key.toLowerCase() === "z") return { to: shiftKey ? "redo" : "undo" }
  if (isCommand && key.toLowerCase() === "y") return { to: "redo" }
  const move = moveOf(key, isCommand, at, bounds)
  if (move !== undefined)
    return {
      to: "cell",
      row: Math.min(Math.max(move.row, 0), bounds.rows - 1),
      column: Math.min(Math.max(move.column, 0), bounds.columns - 1),
    }
  if (isCommand) return undefined
  if (key === "Enter" || key === "F2") return { to: "edit" }
  if (key === "Delete" || key === "Backspace") return { to: "clear" }
  // A letter begins anew; what an input method makes of its keys it makes in the field.
  if (key === "Process") return { to: "edit", begins: "" }
  return [...key].length === 1 ? { to: "edit", begins: key } : undefined
}

const moveOf = (
  key: string,
  isFar: boolean,
  { row, column }: { readonly row: number; readonly column: number },
  { rows, columns, page }: Bounds,
): { readonly row: number; readonly column: number } | undefined => {
  switch (key) {
    case "ArrowUp":
      return { row: isFar ? 0 : row - 1, column }
    case "ArrowDown":
      return { row: isFar ? rows - 1 : row + 1, column }
    case "ArrowLeft":
      return { row, column: isFar ? 0 : column - 1 }
    case "ArrowRight":
      return { row, column: isFar ? columns - 1 : column + 1 }
    case "Home":
      return { row: isFar ? 0 : row, column: 0 }
    case "End":
      return { row: isFar ? rows - 1 : row, column: columns - 1 }
    case "PageUp":
      return { row: row - page, column }
    case "PageDown":
      return { row: row + page, column }
    default:
      return undefined
  }
}
