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
  let cancel = () => {}
  const grow = (from: number) => {
    setShown(Math.min(from + of.step, of.length()))
    if (shown() < of.length()) cancel = later(() => grow(shown()))
  }
  let list = of.list?.()
  createComputed(
    on(
      [of.length, () => of.list?.()],
      ([length, next]) => {
        cancel()
        const from = next === list ? Math.min(shown(), length) : 0
        list = next
        grow(from)
      },
      { defer: true },
    ),
  )
  onCleanup(() => cancel())
  return shown
}

/** Soon, when there is nothing else to do; Safari is asked by a timer. What it gives calls it off. */
export const later = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, 20)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act, { timeout: 200 })
  return () => cancelIdleCallback(handle)
}
