import { createSignal, onCleanup } from "solid-js"

/** Which view is shown, and of what; the address says it, and the browser's buttons go between them. */
export type View = "start" | "check" | "provinces" | "guides" | "refusal" | "comparison"

export const createView = () => {
  const [search, setSearch] = createSignal(location.search)
  const follow = () => setSearch(location.search)
  const go = (next: string) => {
    if (next === search()) return
    history.pushState(null, "", next === "" ? location.pathname : next)
    follow()
    scrollTo({ top: 0, behavior: "instant" })
    // What had the focus may have gone with the view before.
    document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true })
  }
  /** Links within the page: `?provinces`. With a key held down they are the browser's. */
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest("a[href^='?']") : null
    if (link === null) return
    event.preventDefault()
    go(link.getAttribute("href")?.replace(/^\?$/u, "") ?? "")
  }
  addEventListener("popstate", follow)
  document.addEventListener("click", click)
  onCleanup(() => {
    removeEventListener("popstate", follow)
    document.removeEventListener("click", click)
  })
  return {
    view: () => viewOf(search()),
    /** What the address says of the view: the code of a province, the place in a guide. */
    asked: (name: "province" | "guide" | "way" | "at") =>
      new URLSearchParams(search()).get(name) || undefined,
    go,
    show: (next: "start" | "check") => {
      if (next !== viewOf(search())) go(next === "check" ? "?check" : "")
    },
  }
}

const viewOf = (search: string): View => {
  const asked = new URLSearchParams(search)
  if (asked.has("check")) return "check"
  if (asked.has("guides") || asked.has("guide")) return "guides"
  if (asked.has("refusal")) return "refusal"
  if (asked.has("comparison")) return "comparison"
  return asked.has("provinces") || asked.has("province") ? "provinces" : "start"
}
