import { For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"

/** A part of a page under its heading, with a short remark beside it. */
export const Part = (props: {
  readonly id: string
  readonly title: Text
  readonly remark?: Text | undefined
  /** Said when it changes. */
  readonly isLive?: boolean
  readonly class?: string
  readonly beside?: JSX.Element
  readonly children: JSX.Element
}) => (
  <section class={props.class ?? "section"} aria-labelledby={props.id}>
    <div class="section-h">
      <h2 id={props.id}>{say(props.title)}</h2>
      <Show when={props.remark}>
        {(remark) => <p role={props.isLive === true ? "status" : undefined}>{say(remark())}</p>}
      </Show>
      {props.beside}
    </div>
    {props.children}
  </section>
)

/** The head of a table; those named in `right` stand at the right. */
export const Heads = (props: { readonly of: ReadonlyArray<Text>; readonly right?: ReadonlyArray<Text> }) => (
  <thead>
    <tr>
      <For each={props.of}>
        {(head) => (
          <th scope="col" class={props.right?.includes(head) === true ? "r" : undefined}>
            {say(head)}
          </th>
        )}
      </For>
    </tr>
  </thead>
)
