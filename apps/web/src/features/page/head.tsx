import { createMemo, For, type JSX, Show } from "solid-js"
import { appWords as words } from "../../app.intl.ts"
import { ExportMenu } from "../../components/export-menu/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead, type PageHeadProps } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"
import { clipped } from "../../language/phrase.ts"
import { nameOfService } from "../check/naming.ts"
import { type DraftStore, titleOf } from "../draft/draft.ts"
import { exportAs } from "../draft/export.ts"
import { isList } from "../draft/json.ts"

/** Whose filing it is, what is known of it at a glance, and what can be done with it as a whole. */
export const Head = (props: {
  readonly draft: DraftStore
  readonly short: string
  readonly above?: PageHeadProps["above"]
  readonly lead?: string
  /** Whether something is to mend: the title of the window says so first. */
  readonly isFaulty?: boolean
  /** The acts of the page beside the export. */
  readonly children: JSX.Element
}) => {
  const title = () => titleOf(props.draft.document) ?? say(words.unnamed)
  return (
    <PageHead
      title={title()}
      short={props.short}
      window={`${props.isFaulty === true ? say(words.error) : ""}${clipped(title(), titleLettersMax)} · ${props.short}`}
      above={props.above ?? []}
      acts={
        <>
          <Saved at={props.draft.savedAt()} />
          <Export draft={props.draft} />
          {props.children}
        </>
      }
    >
      <Facts draft={props.draft} />
      <Show when={props.draft.savedAt() === "lost"}>
        <p class="notice v-fail" role="alert">
          <Icon name="fail" />
          <span>{say(words.lostWhy)}</span>
        </p>
      </Show>
      <Show when={props.lead}>{(lead) => <p class="small muted">{lead()}</p>}</Show>
    </PageHead>
  )
}

/** A window shows no more of a name, and has to say which page it is. */
const titleLettersMax = 40

/** The document as a file. */
const Export = (props: { readonly draft: DraftStore }) => (
  <ExportMenu
    title={words.export}
    forms={["yaml", "json"]}
    nameOf={(form) => form.toUpperCase()}
    onPick={(form) => exportAs(form, props.draft.document)}
  />
)

const Facts = (props: { readonly draft: DraftStore }) => {
  const textAt = (pointer: string) => {
    const value = props.draft.at(pointer)
    return typeof value === "string" && value !== "" ? [value] : []
  }
  const services = createMemo(() => {
    const found = props.draft.at("/services")
    return isList(found)
      ? found.map((_, index) => say(nameOfService(props.draft.document, `/services/${index}`)))
      : []
  })
  const domains = () => services().flatMap((_, index) => textAt(`/services/${index}/domains/0/name`))
  const facts = () => [
    ...textAt("/subject/credential/number"),
    ...short(services().slice(1)),
    ...short(domains()),
  ]
  const record = () => textAt("/register/subject/recordNumber")[0]
  return (
    <p class="facts">
      <For each={facts()}>
        {(fact) => (
          <span class="num" title={fact}>
            {fact}
          </span>
        )}
      </For>
      <Show when={record()}>
        {(number) => (
          <span>
            {say(words.filed)} <span class="num">{number()}</span>
          </span>
        )}
      </Show>
    </p>
  )
}

/** The first two, and how many more there are. */
const short = (names: ReadonlyArray<string>): ReadonlyArray<string> =>
  names.length <= 3 ? names : [...names.slice(0, 2), `+${names.length - 2}`]

const Saved = (props: { readonly at: Date | "lost" | undefined }) => (
  <Show when={props.at}>
    {(at) => (
      <span class="saved" classList={{ lost: at() === "lost" }}>
        <Icon name={at() === "lost" ? "fail" : "pass"} />
        {say(at() === "lost" ? words.lost : words.savedAt(timeOf(at())))}
      </span>
    )}
  </Show>
)

/** 10:32. */
const timeOf = (at: Date | "lost"): string => (at === "lost" ? "" : at.toTimeString().slice(0, 5))
