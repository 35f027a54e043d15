import { For, Show } from "solid-js"
import type { Page } from "../../features/page/route.ts"
import { type Language, language, say } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { topWords as words } from "./top-bar.intl.ts"

/** Mark and wordmark, the views, the other language by its own name, and the switch of theme. */
export const TopBar = (props: {
  /** The page that is shown. */
  readonly at: Page | undefined
  readonly onLanguage: (language: Language) => void
  readonly onTheme: () => void
}) => (
  <header class="top">
    <div class="top-in">
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
      <nav class="nav" aria-label={say(words.nav)}>
        <For each={parts}>
          {(part) => (
            <a
              href={`/${part.page}`}
              aria-current={part.holds.some((page) => page === props.at) ? "page" : undefined}
            >
              {say(words[part.page])}
            </a>
          )}
        </For>
      </nav>
      <div class="row">
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
      </div>
    </div>
  </header>
)

/** The parts of the product, each with its pages. */
const parts = [
  { page: "check", holds: ["check", "result"] },
  { page: "providers", holds: ["providers", "provider"] },
  { page: "provinces", holds: ["provinces", "province"] },
  { page: "clauses", holds: ["clauses", "clause"] },
  { page: "guides", holds: ["guides", "guide"] },
  { page: "tools", holds: ["tools", "tool"] },
] as const satisfies ReadonlyArray<{ readonly page: Page; readonly holds: ReadonlyArray<Page> }>
