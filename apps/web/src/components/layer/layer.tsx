import type { Report } from "@openbeian/core/check"
import { Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { layerWords as words } from "./layer.intl.ts"

/** Whose word it is, where it is not the provider's: the country's, or the province's by its name (层级). */
export const Layer = (props: { readonly layer: Report.Layer; readonly province: Text | undefined }) => (
  <Show when={props.layer !== "provider"}>
    <span class="layer">
      {say(props.layer === "national" ? words.national : (props.province ?? words.province))}
    </span>
  </Show>
)
