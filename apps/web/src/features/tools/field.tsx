import { type JSX, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"

/** What is wrong with what was entered, beside it. */
export const Wrong = (props: { readonly id: string; readonly says: string }) => (
  <p class="wrong" id={props.id} role="alert">
    <Show when={props.says}>
      <Icon name="fail" />
      <span>{props.says}</span>
    </Show>
  </p>
)

/** A control with its label, what may be entered, and what is wrong with it. */
export const Labelled = (props: {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly wrong?: string | undefined
  readonly children: JSX.Element
}) => (
  <div class="field">
    <label class="label" for={props.id}>
      {props.label}
    </label>
    <Show when={props.hint}>
      {(hint) => (
        <p class="hint" id={`${props.id}-hint`}>
          {hint()}
        </p>
      )}
    </Show>
    {props.children}
    <Wrong id={`${props.id}-wrong`} says={props.wrong ?? ""} />
  </div>
)
