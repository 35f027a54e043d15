import { For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { Verdict } from "../verdict/index.ts"
import { clauseWords as words } from "./clause.intl.ts"
import { useClauses } from "./clauses.ts"

/** Two clauses that do not agree: what each says, which one we follow, and why (矛盾). */
export const Clash = (props: {
  readonly between: readonly [string, string]
  readonly ruling: string
  readonly why: Text
  /** The clause that is being read. Absent: both are shown alike. */
  readonly reading?: string
  /** Whose papers they are, where several owners stand beside each other. */
  readonly of?: string | undefined
  /** Names a clause and leads to it. */
  readonly source: (id: string) => JSX.Element
}) => {
  const clauseOf = useClauses()
  return (
    <div class="clash">
      <div class="clash-h">
        <Icon name="rev" />
        {say(words.conflict)}
        <Show when={props.of}>{(of) => <span class="of-whom">{of()}</span>}</Show>
      </div>
      <div class="clash-b">
        <For each={props.between}>
          {(id) => (
            <div class="side" classList={{ followed: props.ruling === id }}>
              <p class="side-h">
                <span>{props.source(id)}</span>
                <Show when={props.ruling === id}>
                  <Verdict face="pass" words={say(words.followed)} />
                </Show>
              </p>
              <Show when={clauseOf(id)}>{(clause) => <p class="voice">{say(clause().text)}</p>}</Show>
            </div>
          )}
        </For>
      </div>
      <p class="ruling">
        <b>{say(ruling(props.ruling, props.reading))}</b>
        {say(props.why)}
      </p>
    </div>
  )
}

/** Where both are shown alike the mark beside one of them says which. */
const ruling = (followed: string, reading: string | undefined): Text => {
  if (followed === "review") return words.review
  if (reading === undefined) return words.why
  return followed === reading ? words.follows : words.followsOther
}
