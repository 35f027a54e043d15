import { createSignal, Match, onCleanup, onMount, Show, Switch } from "solid-js"
import { ExportMenu } from "../../components/export-menu/index.ts"
import { Lines } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say, type Text } from "../../language/language.ts"
import { Problem } from "../api/problem.ts"
import { saved } from "../plan/save.ts"
import { written } from "./ask.ts"
import { createDesk, type Desk } from "./desk.ts"
import { DeskView } from "./desk-view.tsx"
import { Empty, FileInput } from "./empty.tsx"
import { portfolioWords as words } from "./portfolio.intl.ts"
import { RefusedFile } from "./refused.tsx"
import { State } from "./state.tsx"

/** A broker's workbook: read, mended cell by cell, kept in this browser, and taken on to the comparison and the plan. */
export const Portfolio = () => {
  const desk = createDesk()
  const [arrival, setArrival] = createSignal<File>()
  let input: HTMLInputElement | undefined
  const take = (file: File) => {
    if (desk.book() === undefined) desk.take(file)
    else setArrival(file)
  }
  // Anywhere on the page.
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file !== undefined) take(file)
  }
  const over = (event: DragEvent) => event.preventDefault()
  onMount(() => {
    document.addEventListener("drop", drop)
    document.addEventListener("dragover", over)
    onCleanup(() => {
      document.removeEventListener("drop", drop)
      document.removeEventListener("dragover", over)
    })
  })
  return (
    <div class="portfolio">
      <PageHead
        title={say(words.title)}
        {...(desk.book() === undefined ? { lead: say(words.lead) } : {})}
        acts={
          <Show when={desk.phase() === "here"}>
            <button class="btn" type="button" onClick={() => input?.click()}>
              <Icon name="up" />
              {say(words.other)}
            </button>
            <Export desk={desk} />
            <Show when={desk.counts().taken > 0}>
              <a class="btn" href="/plan">
                {say(words.plan(desk.counts().taken))}
              </a>
              <a class="btn primary" href="/compare">
                {say(words.compare(desk.counts().taken))}
              </a>
            </Show>
          </Show>
        }
      >
        <Show when={desk.phase() === "here" && desk.book()} keyed>
          {(book) => (
            <>
              <p class="lead">
                {say(words.file(book.name, book.sheets.length, desk.counts().rows))}
                <Show when={desk.leftOut().length > 0}> {say(words.leftOut(desk.leftOut().join("、")))}</Show>
              </p>
              <State desk={desk} />
            </>
          )}
        </Show>
      </PageHead>
      <FileInput
        ref={(element) => {
          input = element
        }}
        onFile={take}
      />
      <Show when={arrival()} keyed>
        {(file) => (
          <div class="notice v-warn" role="alert">
            <Icon name="warn" />
            <div>
              <p>{say(words.arrives(file.name, desk.book()?.name ?? ""))}</p>
              <p class="row">
                <button
                  class="btn little"
                  type="button"
                  onClick={() => {
                    setArrival(undefined)
                    desk.take(file)
                  }}
                >
                  {say(words.replace(file.name))}
                </button>
                <button class="btn little" type="button" onClick={() => setArrival(undefined)}>
                  {say(words.keep)}
                </button>
              </p>
            </div>
          </div>
        )}
      </Show>
      <Show when={desk.refused()} keyed>
        {(refused) => <RefusedFile refused={refused} />}
      </Show>
      <Switch>
        <Match when={desk.phase() === "reading"}>
          <Waiting title={words.reading} />
        </Match>
        <Match when={desk.phase() === "importing"}>
          <Waiting title={words.readingFile(desk.arriving())} onCancel={desk.cancel} />
        </Match>
        <Match when={desk.phase() === "empty"}>
          <Empty desk={desk} onChoose={() => input?.click()} />
        </Match>
        <Match when={desk.phase() === "here"}>
          <DeskView desk={desk} />
        </Match>
      </Switch>
    </div>
  )
}

const Waiting = (props: { readonly title: Text; readonly onCancel?: () => void }) => (
  <Lines class="gr-waiting" label={props.title}>
    <Show when={props.onCancel}>
      {(cancel) => (
        <p class="row">
          {say(props.title)}
          <button class="btn little" type="button" onClick={() => cancel()()}>
            {say(words.cancel)}
          </button>
        </p>
      )}
    </Show>
  </Lines>
)

/** The workbook as a file, with what was found beside the cells. */
const Export = (props: { readonly desk: Desk }) => {
  const [failed, setFailed] = createSignal<Text>()
  const save = async (form: keyof typeof words.forms) => {
    const book = props.desk.book()
    if (book === undefined) return
    setFailed(undefined)
    try {
      saved(await written(book, form), `${book.name.replace(/\.\w+$/u, "")}.${form}`)
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      setFailed(cause.says ?? words.unreachable)
    }
  }
  return (
    <>
      <ExportMenu
        title={words.export}
        forms={forms}
        nameOf={(form) => say(words.forms[form])}
        onPick={save}
      />
      <Show when={failed()}>
        {(says) => (
          <p class="v v-fail" role="alert">
            <Icon name="fail" />
            {say(words.unwritten)}
            {say(says())}
          </p>
        )}
      </Show>
    </>
  )
}

const forms = ["xlsx", "zip", "yaml", "json"] as const
