import type { Report } from "@openbeian/core/check"
import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { Icon, type IconName } from "../icon/index.ts"
import { materialWords as words } from "./materials.intl.ts"

/** Whether a material is wanted: a shape and a word. */
export const Wanted = (props: { readonly wanted: Report.MaterialView["wanted"] }) => (
  <span class={`wanted ${props.wanted}`}>
    <Show
      when={props.wanted !== "undocumented"}
      fallback={<span class="undocumented">{say(words.undocumented)}</span>}
    >
      <Icon name={shapes[props.wanted]} />
      {say(words[props.wanted])}
    </Show>
  </span>
)

const shapes: Readonly<Record<Report.MaterialView["wanted"], IconName>> = {
  required: "check",
  onRequest: "file",
  no: "none",
  undocumented: "none",
  unknown: "unk",
}
