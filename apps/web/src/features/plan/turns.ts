import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"
import { isPrinting, later } from "../check/turns.ts"

/**
 * A value that each of so many parts of a page takes in its own turn, at first and whenever there is a new one: showing
 * a large plan at once would hold the page up. On paper all have the newest (逐段显示).
 */
export const inTurns = <A>(newest: Accessor<A>, parts: number): ReadonlyArray<Accessor<A | undefined>> => {
  const shown = Array.from({ length: parts }, (_, part) =>
    createSignal<A | undefined>(part === 0 ? newest() : undefined),
  )
  let cancel = () => {}
  const from = (part: number): void => {
    if (part >= parts) return
    shown[part]?.[1](() => newest())
    cancel = later(() => from(part + 1))
  }
  createEffect(
    on(newest, () => {
      cancel()
      from(0)
    }),
  )
  onCleanup(() => cancel())
  return shown.map(
    ([part]) =>
      () =>
        isPrinting() ? newest() : part(),
  )
}
