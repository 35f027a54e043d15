import { type Accessor, createSignal } from "solid-js"

/** What is there later, undefined until then. A resource would take the whole page away while it is on its way. */
export const createLoaded = <A>(load: () => Promise<A>): Accessor<A | undefined> => {
  const [loaded, setLoaded] = createSignal<A>()
  load().then(
    (found) => setLoaded(() => found),
    () => undefined,
  )
  return loaded
}
