import { type Accessor, createComputed, createSignal, on, onCleanup } from "solid-js"

/**
 * How much of a list is on the page: all of it at first, and where another list takes its place, or much is added,
 * a little at a time, so that no step holds the page up.
 */
export const growing = (of: {
  readonly length: Accessor<number>
  readonly step: number
  /** Another value is another list. */
  readonly list?: Accessor<unknown>
}): Accessor<number> => {
  const [shown, setShown] = createSignal(of.length())
  let timer: ReturnType<typeof setTimeout> | undefined
  const grow = (from: number) => {
    setShown(Math.min(from + of.step, of.length()))
    if (shown() < of.length()) timer = setTimeout(() => grow(shown()), rest)
  }
  let list = of.list?.()
  createComputed(
    on(
      [of.length, () => of.list?.()],
      ([length, next]) => {
        clearTimeout(timer)
        const from = next === list ? Math.min(shown(), length) : 0
        list = next
        grow(from)
      },
      { defer: true },
    ),
  )
  onCleanup(() => clearTimeout(timer))
  return shown
}

/** Milliseconds in which the page may do something else. */
const rest = 16
