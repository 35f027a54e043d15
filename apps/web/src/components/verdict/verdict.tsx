import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { colourOf, type Face, shapes } from "./face.ts"
import { faceWords } from "./verdict.intl.ts"

/** Shape and word, and a number where one is given; filled once in the head of a card. */
export const Verdict = (props: {
  readonly face: Face
  readonly words?: string
  readonly count?: number
  readonly isFilled?: boolean
}) => (
  <span class={`v ${colourOf(props.face)}`} classList={{ fill: props.isFilled === true }}>
    <Icon name={shapes[props.face]} />
    <span>
      {props.words ?? say(faceWords[props.face])}
      <Show when={props.count !== undefined}>
        {" "}
        <b class="num">{props.count}</b>
      </Show>
    </span>
  </span>
)
