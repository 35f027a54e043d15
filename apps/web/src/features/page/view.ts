import { createSignal, onCleanup } from "solid-js"

/** Which of the two views is shown; the browser's back button goes between them. */
export type View = "start" | "check"

export const createView = () => {
  const [view, setView] = createSignal<View>(viewOf(location))
  const follow = () => setView(viewOf(location))
  addEventListener("popstate", follow)
  onCleanup(() => removeEventListener("popstate", follow))
  const show = (next: View) => {
    if (next === view()) return
    history.pushState(null, "", next === "check" ? "?check" : location.pathname)
    follow()
    scrollTo({ top: 0, behavior: "instant" })
  }
  return { view, show }
}

const viewOf = ({ search }: Location): View => (new URLSearchParams(search).has("check") ? "check" : "start")
