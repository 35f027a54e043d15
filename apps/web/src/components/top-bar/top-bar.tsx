import { createEffect, createSignal, For, on, onCleanup, onMount, Show } from "solid-js"
import type { Page } from "../../features/page/route.ts"
import { type Language, language, say } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { topWords as words } from "./top-bar.intl.ts"

/** Mark and wordmark, the parts of the product, the other language by its own name, and the switch of theme. */
export const TopBar = (props: {
  /** The page that is shown. */
  readonly at: Page | undefined
  readonly onLanguage: (language: Language) => void
  readonly onTheme: () => void
}) => {
  const menu = createMenu()
  createEffect(on(() => props.at, menu.close, { defer: true }))
  return (
    <header class="top">
      <div class="top-in" ref={menu.box}>
        <a class="brand" href="/" aria-label={say(words.home)}>
          <svg class="mark" width="24" height="24" aria-hidden="true">
            <use href="#i-mark" />
          </svg>
          <svg class="word" width="118" height="20" aria-hidden="true">
            <use href="#i-word" />
          </svg>
          <Show when={say(words.brand)}>
            <span class="brand-zh">{say(words.brand)}</span>
          </Show>
        </a>
        <nav id="nav" class="nav" classList={{ open: menu.isOpen() }} aria-label={say(words.nav)}>
          <For each={parts}>
            {(part) => (
              <a
                href={`/${part[0]}`}
                aria-current={part.some((page) => page === props.at) ? "page" : undefined}
                onClick={menu.close}
              >
                {say(words[part[0]])}
              </a>
            )}
          </For>
        </nav>
        <div class="top-acts">
          <Show
            when={language() === "zh"}
            fallback={
              <button class="btn bare" type="button" lang="zh-CN" onClick={() => props.onLanguage("zh")}>
                中文
              </button>
            }
          >
            <button class="btn bare" type="button" lang="en" onClick={() => props.onLanguage("en")}>
              English
            </button>
          </Show>
          <button
            class="btn bare only"
            type="button"
            aria-label={say(words.theme)}
            onClick={() => props.onTheme()}
          >
            <Icon name="sun" />
          </button>
          <button
            ref={menu.button}
            class="btn bare only menu-turn"
            type="button"
            aria-label={say(words.menu)}
            aria-expanded={menu.isOpen()}
            aria-controls="nav"
            onClick={menu.turn}
          >
            <Icon name={menu.isOpen() ? "x" : "menu"} />
          </button>
        </div>
      </div>
    </header>
  )
}

/** Where there is no room for the parts beside the mark: a button opens them. Esc closes, and the focus returns. */
const createMenu = () => {
  const [isOpen, setOpen] = createSignal(false)
  let box: HTMLElement | undefined
  let button: HTMLButtonElement | undefined
  const close = () => setOpen(false)
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen()) return
    close()
    button?.focus()
  }
  const away = (event: Event) => {
    if (event.target instanceof Node && box?.contains(event.target) !== true) close()
  }
  onMount(() => {
    document.addEventListener("keydown", onKey)
    document.addEventListener("pointerdown", away)
    document.addEventListener("focusin", away)
    onCleanup(() => {
      document.removeEventListener("keydown", onKey)
      document.removeEventListener("pointerdown", away)
      document.removeEventListener("focusin", away)
    })
  })
  return {
    isOpen,
    close,
    turn: () => setOpen(!isOpen()),
    box: (element: HTMLElement) => {
      box = element
    },
    button: (element: HTMLButtonElement) => {
      button = element
    },
  }
}

/** The parts of the product, each with its pages; the first leads there. */
const parts = [
  ["check", "result"],
  ["providers", "provider"],
  ["provinces", "province"],
  ["clauses", "clause"],
  ["portfolio"],
  ["compare"],
  ["plan"],
  ["guides", "guide"],
  ["tools", "tool"],
] as const satisfies ReadonlyArray<ReadonlyArray<Page>>
