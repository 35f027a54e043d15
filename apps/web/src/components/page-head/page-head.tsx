import { createEffect, For, type JSX, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { headWords as words } from "./page-head.intl.ts"

export interface PageHeadProps {
  /** What the page is of, as its heading says it. */
  readonly title: string
  /** What it is called on the way here, where that is shorter. */
  readonly short?: string
  /** What the window is called, where that is more than the title. */
  readonly window?: string
  /** The pages above this one, below the start. */
  readonly above?: ReadonlyArray<{ readonly title: string; readonly href: string }>
  readonly lead?: string
  /** Further lines below the heading. */
  readonly children?: JSX.Element
  /** What can be done with the page as a whole. */
  readonly acts?: JSX.Element
}

/** The way here, the one heading of the page and what can be done; it names the window. */
export const PageHead = (props: PageHeadProps) => {
  createEffect(() => {
    document.title = `${props.window ?? props.title} · OpenBeian`
  })
  return (
    <div class="head">
      <div class="head-l">
        <nav class="crumb" aria-label={say(words.where)}>
          <a href="/">{say(words.start)}</a>
          <For each={props.above}>
            {(page) => (
              <>
                <span aria-hidden="true">/</span>
                <a href={page.href}>{page.title}</a>
              </>
            )}
          </For>
          <span aria-hidden="true">/</span>
          <span aria-current="page">{props.short ?? props.title}</span>
        </nav>
        <h1 title={props.title}>{props.title}</h1>
        <Show when={props.lead}>{(lead) => <p class="lead">{lead()}</p>}</Show>
        {props.children}
      </div>
      <Show when={props.acts}>
        <div class="acts">{props.acts}</div>
      </Show>
    </div>
  )
}
