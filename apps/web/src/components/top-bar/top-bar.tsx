import { For, Show } from "solid-js"
import { type Language, language, say } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { topWords as words } from "./top-bar.intl.ts"

/** Mark and wordmark, the views, the other language by its own name, and the switch of theme. */
export const TopBar = (props: {
  /** The view that is shown. */
  readonly at: string
  /** Where a check goes on: at the facts, or at the start where there are none yet. */
  readonly onCheck: () => void
  readonly onHome: () => void
  readonly onLanguage: (language: Language) => void
  readonly onTheme: () => void
}) => (
  <header class="top">
    <div class="top-in">
      <a
        class="brand"
        href="/"
        aria-label={say(words.home)}
        onClick={(event) => {
          event.preventDefault()
          props.onHome()
        }}
      >
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
        <a
          href="?check"
          aria-current={views.some((view) => view === props.at) ? undefined : "page"}
          onClick={(event) => {
            event.preventDefault()
            props.onCheck()
          }}
        >
          {say(words.check)}
        </a>
        <For each={views}>
          {(view) => (
            <a href={`?${view}`} aria-current={props.at === view ? "page" : undefined}>
              {say(words[view])}
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

const views = ["refusal", "guides", "comparison", "provinces"] as const
