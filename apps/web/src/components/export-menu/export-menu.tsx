import { For } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"

/** The forms in which something can be had as a file (导出). */
export const ExportMenu = <F extends string>(props: {
  readonly title: Text
  readonly forms: ReadonlyArray<F>
  readonly nameOf: (form: F) => string
  readonly onPick: (form: F) => unknown
}) => (
  <details class="menu">
    <summary class="btn">
      <Icon name="export" />
      {say(props.title)}
    </summary>
    <div class="menu-b">
      <For each={props.forms}>
        {(form) => (
          <button
            class="btn bare"
            type="button"
            onClick={(event) => {
              event.currentTarget.closest("details")?.removeAttribute("open")
              props.onPick(form)
            }}
          >
            {props.nameOf(form)}
          </button>
        )}
      </For>
    </div>
  </details>
)
