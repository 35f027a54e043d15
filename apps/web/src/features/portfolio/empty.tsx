import { createSignal, For } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { example, templatePath } from "./ask.ts"
import type { Desk } from "./desk.ts"
import { portfolioWords as words } from "./portfolio.intl.ts"

/** Nothing is open: a file, the example or the template; and what a workbook holds. */
export const Empty = (props: { readonly desk: Desk; readonly onChoose: () => void }) => {
  const [isOver, setOver] = createSignal(false)
  return (
    <div class="gr-empty">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        class="drop"
        classList={{ over: isOver() }}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <Icon name="up" />
        <h2>{say(words.drop)}</h2>
        <p class="small muted">{say(words.dropHint)}</p>
        <div class="acts">
          <button class="btn primary large" type="button" onClick={() => props.onChoose()}>
            {say(words.choose)}
          </button>
          <button
            class="btn large"
            type="button"
            onClick={() => {
              const name = say(words.exampleName)
              props.desk.takeLater(example(name), name)
            }}
          >
            {say(words.example)}
          </button>
          <a class="btn large" href={templatePath()} download="">
            <Icon name="export" />
            {say(words.template)}
          </a>
        </div>
      </div>
      <section class="card pad" aria-labelledby="holds">
        <h2 id="holds">{say(words.sheetsTitle)}</h2>
        <ul>
          <For each={words.sheets}>
            {(sheet) => (
              <li>
                <Icon name="check" />
                <span>{say(sheet)}</span>
              </li>
            )}
          </For>
        </ul>
        <p class="small muted">{say(words.sheetsHint)}</p>
      </section>
    </div>
  )
}

/** The browser's choice of a file, behind a button. */
export const FileInput = (props: {
  readonly ref: (element: HTMLInputElement) => void
  readonly onFile: (file: File) => void
}) => (
  <input
    ref={props.ref}
    class="hide"
    type="file"
    accept=".xlsx,.zip,.csv,.yaml,.yml,.json"
    tabindex="-1"
    aria-label={say(words.choose)}
    onChange={(event) => {
      const file = event.currentTarget.files?.[0]
      if (file !== undefined) props.onFile(file)
      event.currentTarget.value = ""
    }}
  />
)
