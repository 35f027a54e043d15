import { createMemo, createSignal } from "solid-js"

/** Of many bars one takes Tab; the arrows go on from it: along its row, and to the rows above and below (方向键). */
export const createRoving = (rows: () => ReadonlyArray<ReadonlyArray<string>>) => {
  const [taken, setTaken] = createSignal<string>()
  const current = createMemo(() => {
    const all = rows().flat()
    const found = taken()
    return found !== undefined && all.includes(found) ? found : all[0]
  })
  const onKey = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const next = nextOf(rows(), current(), event.key)
    if (next === undefined) return
    event.preventDefault()
    setTaken(next)
    const bar = event.currentTarget.querySelector<HTMLElement>(`[data-order="${CSS.escape(next)}"]`)
    bar?.focus({ preventScroll: true })
    bar?.scrollIntoView({ block: "nearest", inline: "nearest" })
  }
  return { current, take: setTaken, onKey }
}

/** Where a key leads; undefined where it leads nowhere. */
export const nextOf = (
  rows: ReadonlyArray<ReadonlyArray<string>>,
  from: string | undefined,
  key: string,
): string | undefined => {
  const row = rows.findIndex((each) => from !== undefined && each.includes(from))
  const at = from === undefined ? -1 : (rows[row]?.indexOf(from) ?? -1)
  switch (key) {
    case "ArrowLeft":
      return rows[row]?.[at - 1]
    case "ArrowRight":
      return rows[row]?.[at + 1]
    case "ArrowUp":
      return rows[row - 1]?.at(Math.min(at, (rows[row - 1]?.length ?? 1) - 1))
    case "ArrowDown":
      return rows[row + 1]?.at(Math.min(at, (rows[row + 1]?.length ?? 1) - 1))
    case "Home":
      return rows[0]?.[0]
    case "End":
      return rows.at(-1)?.at(-1)
    default:
      return undefined
  }
}
