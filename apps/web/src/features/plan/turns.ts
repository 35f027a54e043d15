import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"

/** Soon, when there is nothing else to do; what it gives calls it off. Safari is asked by a timer. */
export const soon = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, 20)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(act, { timeout: 200 })
  return () => cancelIdleCallback(handle)
}

/**
 * A value that each of so many parts of a page takes in its own turn, at first and whenever there is a new one: showing
 * a large plan at once would hold the page up. The printer waits for nobody (逐段显示).
 */
export const inTurns = <A>(newest: Accessor<A>, parts: number): ReadonlyArray<Accessor<A | undefined>> => {
  const shown = Array.from({ length: parts }, (_, part) =>
    createSignal<A | undefined>(part === 0 ? newest() : undefined),
  )
  const give = (part: number) => shown[part]?.[1](() => newest())
  let cancel = () => {}
  const from = (part: number): void => {
    if (part >= parts) return
    give(part)
    cancel = soon(() => from(part + 1))
  }
  const finish = () => {
    cancel()
    for (let part = 0; part < parts; part++) give(part)
  }
  createEffect(
    on(newest, () => {
      cancel()
      from(0)
    }),
  )
  addEventListener("beforeprint", finish)
  onCleanup(() => {
    cancel()
    removeEventListener("beforeprint", finish)
  })
  return shown.map(([part]) => part)
}
