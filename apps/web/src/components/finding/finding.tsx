import { type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { capital, dayText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Icon } from "../icon/index.ts"
import { colourOf, faceOf, faceWords, shapes } from "../verdict/index.ts"
import { findingWords as words } from "./finding.intl.ts"
import type { Placed } from "./places.ts"

/** One line a finding: shape, word, what is so with its clause, then what to do. */
export const Finding = (props: {
  readonly finding: Placed
  readonly today: string
  readonly part: Text | undefined
  /** Whose word it is, where several have one. */
  readonly whose?: JSX.Element
  /** The clauses in full, in place of their chips. */
  readonly quoted?: JSX.Element
  /** What more there is to say, at the end. */
  readonly children?: JSX.Element
}) => {
  const face = () => faceOf(props.finding)
  const isOpenMatter = () => face() !== "pass" && face() !== "na" && props.finding.isBeside !== true
  const when = (): Text | undefined => {
    if (props.finding.from !== undefined) return words.from(dayText(props.finding.from, props.today))
    if (props.finding.until !== undefined) return words.until(dayText(props.finding.until, props.today))
    return undefined
  }
  return (
    <li
      class={`finding ${colourOf(props.finding.isBeside ? "na" : face())}`}
      classList={{ beside: props.finding.isBeside === true }}
    >
      <Icon name={shapes[face()]} />
      <div>
        <p class="say">
          <span class="word">{say(faceWords[face()])}</span>
          {props.whose}
          <Show when={props.part}>{(part) => <span class="part-of">{say(words.part(part()))}</span>}</Show>
          {props.part === undefined ? capital(say(props.finding.message)) : say(props.finding.message)}{" "}
          <Show when={!props.quoted}>
            <Clauses ids={props.finding.clauses} />
          </Show>
        </p>
        {props.quoted}
        <Show when={when()}>{(text) => <p class="when">{say(text())}</p>}</Show>
        <Show when={isOpenMatter()}>
          <p class="mend">{say(props.finding.fix)}</p>
        </Show>
        {props.children}
      </div>
    </li>
  )
}
