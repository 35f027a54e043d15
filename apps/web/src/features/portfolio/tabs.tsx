import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import type { Desk } from "./desk.ts"
import { gridWords as words } from "./portfolio.intl.ts"

/** The sheets of the workbook, how many rows each has, and in how many cells there is something to look at. */
export const Tabs = (props: { readonly desk: Desk }) => (
  <nav class="gr-tabs" aria-label={say(words.sheets)}>
    <For each={props.desk.book()?.sheets}>
      {(sheet, at) => {
        const counts = () => props.desk.counts().bySheet[at()]
        return (
          <button
            type="button"
            aria-current={props.desk.place().sheet === at() ? "true" : undefined}
            onClick={() => props.desk.goTo({ sheet: at(), row: 0, column: 0 })}
          >
            {sheet.name}
            <span class="num muted">{counts()?.rows.toLocaleString("en-US")}</span>
            <Show when={counts()?.open}>
              {(open) => (
                <span class="gr-open num">
                  <span aria-hidden="true">{open()}</span>
                  <span class="hide">{say(words.toMend(open()))}</span>
                </span>
              )}
            </Show>
          </button>
        )
      }}
    </For>
  </nav>
)
