import { createSignal, onCleanup } from "solid-js"

/** Every page by its address; a part that begins with a colon is whatever stands there (页面地址). */
export const addresses = {
  start: "/",
  check: "/check",
  result: "/result",
  providers: "/providers",
  provider: "/providers/:provider",
  provinces: "/provinces",
  province: "/provinces/:code",
  clauses: "/clauses",
  clause: "/clauses/:id",
  guides: "/guides",
  guide: "/guides/:provider/:topic",
  portfolio: "/portfolio",
  compare: "/compare",
  plan: "/plan",
  tools: "/tools",
  tool: "/tools/:tool",
} as const
export type Page = keyof typeof addresses

/** A page and what its address says of it; undefined is an address that no page has. */
export interface Place {
  readonly page: Page | undefined
  readonly parts: Readonly<Record<string, string>>
}

/** The page at a path: `/provinces/440000` is `province` with `code`. */
export const placeOf = (path: string): Place => {
  const asked = partsOf(path)
  for (const [page, address] of entries) {
    const wanted = partsOf(address)
    const fits = wanted.length === asked.length && wanted.every((part, n) => isAny(part) || part === asked[n])
    if (!fits) continue
    const named = wanted.flatMap((part, n) => (isAny(part) ? [[part.slice(1), asked[n] ?? ""]] : []))
    return { page, parts: Object.fromEntries(named) }
  }
  return { page: undefined, parts: {} }
}

/** Which page is shown, and of what. The address says it, and the browser's buttons go between pages. */
export const createRoute = () => {
  const [address, setAddress] = createSignal(here())
  const place = () => placeOf(address().pathname)
  const follow = () => setAddress(here())
  const go = (to: string, { replaces = false, stays = false }: Going = {}) => {
    const next = new URL(to, location.href)
    if (next.href === address().href) return
    if (replaces) history.replaceState(null, "", next)
    else history.pushState(null, "", next)
    const isSamePage = next.pathname === address().pathname
    follow()
    if (isSamePage || stays) return
    scrollTo({ top: 0, behavior: "instant" })
    // What had the focus may have gone with the page before.
    document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true })
  }
  /** Links to pages. With a key held down they are the browser's, and so is all that is no page. */
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest("a") : null
    if (
      link === null ||
      link.origin !== location.origin ||
      link.target !== "" ||
      link.hasAttribute("download")
    )
      return
    const isWithinPage = link.hash !== "" && link.pathname === location.pathname
    if (isWithinPage || placeOf(link.pathname).page === undefined) return
    event.preventDefault()
    go(link.href)
  }
  addEventListener("popstate", follow)
  document.addEventListener("click", click)
  onCleanup(() => {
    removeEventListener("popstate", follow)
    document.removeEventListener("click", click)
  })
  return {
    page: () => place().page,
    /** A part of the address: the code of a province, the id of a clause. */
    part: (name: string) => place().parts[name] ?? "",
    /** What stands behind the question mark: `at`, the place of the document to begin at. */
    asked: (name: string) => address().searchParams.get(name) || undefined,
    /** The address as it is, but for what is named; an empty word is left out. */
    with: (changes: Readonly<Record<string, string>>) => {
      const { pathname, searchParams } = new URL(address())
      for (const [name, word] of Object.entries(changes)) {
        if (word === "") searchParams.delete(name)
        else searchParams.set(name, word)
      }
      return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`
    },
    go,
  }
}

/** How an address is gone to: by default as a new place, shown from its top. */
interface Going {
  /** In place of the address before, as for each letter of a search. */
  readonly replaces?: boolean
  /** The reader stays where he is: what is shown beside the list changes and the list does not. */
  readonly stays?: boolean
}
export type Route = ReturnType<typeof createRoute>

const here = () => new URL(location.href)
const entries = Object.entries(addresses) as ReadonlyArray<[Page, string]>
const isAny = (part: string): boolean => part.startsWith(":")
const partsOf = (path: string): ReadonlyArray<string> =>
  path
    .split("/")
    .filter((part) => part !== "")
    .map(decoded)

/** What cannot be decoded stays as it is; no page has it. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
